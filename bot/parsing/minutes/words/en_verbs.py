"""English verbs of doing: the base form, and the participle where it is irregular."""

VERBS = """
accompany
acknowledge
acquire
act
adapt
add
address
adjust
administer
advertise
advise
advocate
align
allocate
amend
analyse
analyze
announce
answer
append
apply applied
appoint
appraise
approach
archive
arrange
ask
assemble
assess
assign
assist
attach
attend
audit
authorise
authorize
automate
backport
bake
balance
benchmark
bid bid
bill
book
borrow
brief
bring brought
broadcast broadcast
budget
build built
buy bought
calculate
call
cancel
canvass
catalogue
cater
certify
chair
champion
chase
check
circulate
clarify
classify
clean
clear
close
co-ordinate
collate
collect
comment
commission
communicate
compare
compile
complain
complete
compose
conduct
configure
confirm
consider
consolidate
construct
consult
contact
continue
convene
convert
convey
coordinate
copy
correct
count
countersign
cover
create
cut cut
deal dealt
debug
decide
decorate
dedicate
define
delegate
deliver
demolish
demonstrate
deploy
deposit
design
designate
destroy
determine
develop
devise
diagnose
dig dug
digitise
direct
discontinue
discuss
dismantle
display
dispose
disseminate
distribute
do done
document
donate
double-check
download
draft
drain
draw drawn
drill
drive driven
drop
duplicate
e-mail
edit
elaborate
eliminate
email
employ
empty
encourage
engage
enhance
enlist
enquire
enrol
ensure
enter
equip
erect
escalate
establish
estimate
evaluate
examine
exchange
execute
expand
expedite
explain
explore
export
extend
extract
facilitate
feed fed
feedback
fetch
file
fill
film
finalise
finalize
finance
find found
finish
fit
fix
flag
follow
formalise
format
formulate
forward
fund
fundraise
furnish
gather
gauge
generate
get got
give given
go gone
grade
grit
hand
handle
hang hung
help
highlight
hire
hold held
host
identify
illustrate
implement
import
improve
incorporate
induct
inform
initiate
inquire
insert
inspect
install
instruct
insure
integrate
interview
introduce
invest
investigate
invite
invoice
issue
join
keep kept
laminate
launch
lay laid
lead led
lease
leave left
lend lent
let let
liaise
lift
link
list listed
litter-pick
load
lobby
locate
lock
lodge
log
look
mail
maintain
make made
manage
map
mark
market
match
measure
mediate
meet met
mend
mentor
merge
message
migrate
minute
mobilise
modify
monitor
move
mow
name
negotiate
nominate
note
notify
nudge
number
obtain
offer
onboard
open
order
organise
organize
outline
oversee overseen
pack
paint
participate
patch
pay paid
perform
persuade
phone
photocopy
photograph
pick
pilot
ping
place
plan planned
plant
point
poll
populate
port
post
postpone
prepare
present
price
print
prioritise
prioritize
process
procure
produce
programme
progress
promote
proofread proofread
propose
protect
provide
prune
publicise
publicize
publish
pull
purchase
pursue
push
put put
query
quote
raffle
raise
ratify
re-advertise
re-send
reach
read read
rearrange
reassess
recirculate
recommend
reconcile
reconsider
record
recruit
recycle
redact
redesign
redraft
reduce
refactor
refer
refine
refund
refurbish
register
reimburse
reissue
relay
release
relocate
remind
remove
renew
renovate
rent
repaint
repair
replace
reply
report
request
rerun
research
resend resent
reserve
reset reset
respond
restart
restore
restructure
resubmit
retrieve
return
review
revise
revisit
reword
rewrite rewritten
ring
roll
rota
run run
sand
save
scan scanned
schedule
scope
screen
search
secure
seek sought
select
sell sold
send sent
separate
serve
service
set set
settle
shape
share
ship
shop
shortlist
show shown
sign
simplify
slot
solicit
solve
sort
source
speak spoken
specify
sponsor
spread spread
standardise
start
stock
stop
store
strengthen
strim
submit submitted
suggest
summarise
summarize
supervise
supply
support
survey
sweep swept
switch
table
tackle
take taken
talk
target
teach taught
telephone
tell told
tender
test
thank
tidy
touch
trace
track
train
transcribe
transfer
translate
transport
treat
triage
trial
trim
troubleshoot
try
tweak
type
unblock
undertake undertaken
unlock
update
upgrade
upload
urge
use
validate
varnish
verify
video
view
visit
volunteer
vote
walk
warn
wash
watch
water
weed
wipe
withdraw withdrawn
work
write written
"""
