"""English verbs of doing: the base form, and the participle where it is irregular."""

VERBS = """
add
address
advertise
advise
amend
announce
apply applied
appoint
approach
arrange
ask
assemble
assess
attend
book
bring brought
build built
buy bought
calculate
call
cancel
chair
chase
check
circulate
clarify
clean
clear
close
collate
collect
comment
compile
complete
confirm
consider
consult
contact
continue
coordinate
copy
correct
create
cut cut
deal dealt
decide
define
deliver
develop
discuss
distribute
do done
download
draft
draw drawn
email
e-mail
ensure
establish
estimate
evaluate
explore
feed fed
feedback
file
fill
finalise
finalize
find found
finish
fix
follow
format
forward
get got
give given
hand
help
hire
host
identify
implement
include
inform
inspect
install
interview
invest
investigate
invite
issue
join
keep kept
launch
lead led
liaise
link
list listed
locate
look
mail
make made
manage
measure
meet met
monitor
move
negotiate
nominate
note
notify
obtain
offer
open
order
organise
organize
oversee overseen
paint
pass
pay paid
phone
pick
place
plan planned
plant
post
prepare
present
price
print
process
produce
promote
propose
provide
publicise
publicize
publish
purchase
put put
raise
re-send
read read
recommend
record
recruit
remind
remove
repair
replace
reply
report
request
research
reserve
resolve
respond
return
review
revise
rewrite rewritten
ring
run run
scan scanned
schedule
seek sought
select
sell sold
send sent
separate
set set
share
sign
sort
source
speak spoken
start
store
submit submitted
summarise
summarize
supply
survey
take taken
talk
tell told
test
thank
tidy
train
translate
update
upload
use
verify
view
visit
vote
work
write written
"""
