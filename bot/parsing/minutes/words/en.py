"""English words of minutes."""

from bot.domain.language import Language
from bot.parsing.minutes.words.en_verbs import VERBS
from bot.parsing.minutes.words.forms import collect, english, lines, numbers, pairs
from bot.parsing.minutes.words.names import ENGLISH
from bot.parsing.minutes.words.roles import ENGLISH as ENGLISH_ROLES
from bot.parsing.minutes.words.table import Words

EVENTS = """
meeting: meetings
workshop: workshops
training: trainings
seminar: seminars
conference: conferences
fair: fairs
fayre: fayres
party: parties
course: courses
visit: visits
concert: concerts
hearing: hearings
webinar: webinars
"""
ANCHORS = """
agm: agm
egm: egm
meeting: meeting
"""
COUNTS = """
1: a one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
10: ten
"""
UNITS = """
1: day days
7: week weeks
14: fortnight
30: month months
"""
MONTHS = {
    month: f"in {month}"
    for month in [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
}


def table() -> Words:
    """Build the English table."""
    return Words(
        language=Language.EN,
        common=lines("""
            the, and, of, to, is, was, were, that, for, with, on, be, at, will, meeting, by,
            from
        """),
        abbreviations=lines("""
            e.g, i.e, etc, approx, no, nos, vs, mr, mrs, ms, dr, cllr, st, re, inc, ltd, pp, p,
            tel, incl, c.f, cf, asap, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov,
            dec, w.r.t, min, max, dept
        """),
        minutes=lines("""
            minutes, meeting, notes, memo, mom, coordination call, board meeting
        """),
        clock=frozenset(),
        months=lines("""
            january, february, march, april, may, june, july, august, september, october,
            november, december, christmas, easter, week, weeks, days, month, months, year,
            quarter, fortnight, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
            tomorrow, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, spring,
            autumn, eod, eom
        """),
        thing_leads=False,
        has_compounds=False,
        lists_infinitives=False,
        acts_by_initials=True,
        dash_ends_title=True,
        when=lines("date, time, when, date and time, description"),
        where=lines("place, venue, location, where"),
        present=lines("""
            attended by, directors present, members present, board members present, committee
            members present, councillors present, trustees present, those present, also present,
            members absent, directors absent, present, who, in attendance, attendees, attending,
            apologies, absent, participants, people present, regrets, apologies for absence
        """),
        attended=lines("present were, those present were, in attendance were"),
        honorifics=lines("mr, mrs, ms, miss, dr, cllr"),
        proposal=lines("""
            proposal, proposed, motion, recommendation, proposed decision
        """),
        decision=lines("""
            decision, decisions, resolved, agreed, resolution, resolutions, board decision, it
            was resolved, decided, it was agreed, action agreed, outcome
        """),
        discussion=lines("discussion, discussed, unresolved"),
        background=lines("background, context, summary, link"),
        action=lines("""
            action, actions, action item, action items, action point, action points, todo, to
            do, to-do, ap, ai, next steps, follow-up, follow up, tasks, task, action overflow,
            action list
        """),
        signatures=lines("signed, signatures, signature, chairman's signature"),
        act_column=lines("""
            action, actions, action item, action items, action point, action points, task,
            tasks, item, what, activity, to do, item to prepare, description, deliverable,
            milestone, follow-up, next step, next steps, action required, issue, topic
        """),
        owner_column=lines("""
            owner, owners, who, by whom, responsible, assigned to, assignee, lead, person,
            responsibility, person responsible, responsible person, action by, whom, name, led
            by, partner, initials, responsible party, assigned
        """),
        due_column=lines("""
            date, due, due date, deadline, when, by when, target date, completion date,
            timescale, timeline, target, due by, by, complete by, date due, timeframe, to be
            completed by
        """),
        unnamed=lines("tbc, tbd, n/a, none, all done, done"),
        charges=frozenset(),
        agents=lines(""),
        done_marks=lines("done, complete, completed, closed, cancelled, finished, yes"),
        adopting=lines("""
            as proposed, the proposal was approved, the motion carried, motion carried, as
            recommended, proposal accepted, proposal approved, proposal was accepted, proposal
            was adopted, proposal was agreed, recommendation was approved, recommendation
            approved, recommendation accepted, recommendation was accepted, motion passed,
            motion was carried, motion was approved, motion approved
        """),
        noting=lines("noted, received"),
        deciding=lines("""
            agreed, resolved, carried, approved, accepted, adopted, elected, appointed, decided,
            ratified, re-elected, motion passed, motion was passed, passed unanimously, tabled
            until, committee noted, council noted, board noted
        """),
        undecided=lines("""
            to be decided, to be agreed, to be approved, been approved, agreed upon, as agreed,
            previously agreed, carried over, carried forward, not yet agreed, yet to be, already
            agreed, agreed with, agreed to discuss, should be approved, needs to be approved,
            until approved, once approved, if approved, when approved, not been approved, well
            received
        """),
        wishing=lines("""
            would like, considers it important, hopes, aims to, intends to, it is important
        """),
        standing=lines("""
            must be used, must be kept, must be worn, must be accompanied, must be shown, at all
            times, according to the bylaws, according to the constitution, under the
            constitution, under the bylaws, in accordance with the bylaws, by law, members must,
            residents must, applicants must, visitors must, users must, tenants must,
            participants must, dogs must, children must, vehicles must, cars must, every two
            years, every three years
        """),
        moving=lines("""
            moved, motion by, motion to, motion was made, made a motion, proposed that, proposed
            by, it was proposed
        """),
        settled=lines("""
            approve, accept, note, receive, adopt, elect, agree, noted, received, pay, hold,
            keep, leave, retain, support, raise, increase, continue, defer
        """),
        closing_meeting=lines("meeting was carried on"),
        verbs=collect(english(VERBS)),
        once=frozenset(),
        handed=lines("to"),
        has_been=lines("""
            has, have, had, was, were, been, reported, said, presented, attended, opened,
            closed, informed, explained, completed, done, received, noted
        """),
        unsure=lines("""
            would, could, might, perhaps, possibly, each year, every year, annually, always,
            normally, usually, whether, can, like, unless, pointed out that, suggested that, argued
            that, complained that, mentioned that, felt that, expects to, asked whether
        """),
        negations=lines("not, no, never"),
        conditions=lines("if, when"),
        agreeing=lines("""
            agreed to, decided to, resolved to, it was agreed that, agreed that
        """),
        agreed_that=frozenset(),
        adverbs=lines("""
            also, then, now, kindly, further, still, again, provisionally
        """),
        links=lines("and, &, +, or"),
        clause_openers=lines("that, for, and"),
        roles=lines(ENGLISH_ROLES),
        role_ends=(),
        pronouns=lines("she, he"),
        own_body=lines("""
            board, committee, council, group, trustees, meeting, we, team
        """),
        all_of=lines("all, each, the, every"),
        articles=lines("the"),
        will=lines("""
            to, will, shall, is to, are to, has to, have to, needs to, need to, should, must,
            agreed to, agrees to, is going to, are going to, will also, is due to, volunteered
            to, offered to, undertook to
        """),
        would=lines("would"),
        turning=frozenset(),
        responsible=frozenset(),
        please=lines("please, kindly"),
        promised=lines("""
            promised to, has agreed to, have agreed to, has offered to, has volunteered to,
            kindly agreed to, undertakes to, volunteers to, offers to, was to, were to, will try
            to
        """),
        duty=lines("to be, must be, shall be, needs to be, need to be"),
        duty_reach=3,
        modals=frozenset(),
        is_duty=frozenset(),
        nouns=frozenset(),
        given=lines("""
            has been asked to, have been asked to, is tasked to, was tasked to, was tasked with,
            is instructed to, was instructed to, were instructed to, be asked to, be instructed
            to, be requested to, was requested to, were requested to, is invited to, are invited
            to, is encouraged to, are reminded to, is directed to, was directed to, is asked to,
            are asked to, is requested to, are requested to, was asked to, were asked to
        """),
        handing=lines("asked, requested, tasked, instructed, directed"),
        by=lines("""
            by, before, no later than, until, deadline, due, within, not later than
        """),
        closing=lines("""
            deadline, closing date, applications close, applications are due, registration
            closes, is due, are due, due by, submissions close, must be submitted, consultation
            ends, closes on, call closes, comments are invited, are invited by, no later than,
            submissions are due, nominations close, entries close, returns are due, must be
            received, must be returned, to be received
        """),
        asking=lines("are due, is due, must be submitted"),
        applying=lines("is applying, will apply"),
        next_meeting=lines("""
            next meeting, next meetings, date of next meeting, dates of next meetings, next
            board meeting, future meetings, next committee meeting, date of the next meeting,
            next meeting date, meeting dates, next call, regular meeting
        """),
        by_next_meeting=lines("""
            by the next meeting, at the next meeting, to the next meeting, before the next
            meeting, before our next meeting, for the next meeting, by next meeting, at next
            meeting, for next meeting, our next meeting
        """),
        needed=lines("needed, need, due, ready, deadline, required, back, in by"),
        before=lines("before, ahead of, prior to"),
        anchors=pairs(ANCHORS),
        counts=numbers(COUNTS),
        units=numbers(UNITS),
        bare_months=MONTHS,
        general_meetings=lines("""
            agm, annual general meeting, egm, review meeting, annual meeting
        """),
        beside_meeting=lines("at, for, before, during, from"),
        events=pairs(EVENTS),
        happening=lines("is, are, takes, starts, begins, opens, held, will, launches"),
        places={},
        place_openers=lines("at, in"),
        names=lines(ENGLISH),
    )
