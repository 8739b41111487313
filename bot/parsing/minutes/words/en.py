"""English words of minutes."""

from bot.domain.language import Language
from bot.parsing.minutes.words.en_verbs import VERBS
from bot.parsing.minutes.words.forms import collect, english, lines, pairs
from bot.parsing.minutes.words.names import ENGLISH
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
        minutes=lines("minutes, meeting, notes, memo, mom"),
        clock=frozenset(),
        months=lines("""
            january, february, march, april, may, june, july, august, september, october,
            november, december, christmas, easter, week, month, year, quarter, monday, tuesday,
            wednesday, thursday, friday, saturday, sunday, tomorrow, jan, feb, mar, apr, jun,
            jul, aug, sep, sept, oct, nov, dec, spring, autumn, eod, eom
        """),
        thing_leads=False,
        has_compounds=False,
        acts_by_initials=True,
        dash_ends_title=True,
        when=lines("date, time, when, date and time, description"),
        where=lines("place, venue, location, where"),
        present=lines("""
            present, in attendance, attendees, attending, apologies, absent, participants,
            people present, regrets, apologies for absence
        """),
        proposal=lines("proposal, proposed, motion, recommendation, proposed decision"),
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
        adopting=lines("""
            as proposed, the proposal was approved, the motion carried, motion carried, as
            recommended
        """),
        noting=lines("noted, received"),
        deciding=lines("""
            agreed, resolved, carried, approved, accepted, adopted, elected, appointed, decided,
            ratified, re-elected
        """),
        wishing=lines("""
            would like, considers it important, hopes, aims to, intends to, it is important
        """),
        settled=lines("approve, accept, note, receive, adopt, elect, agree, noted, received"),
        closing_meeting=lines("meeting was carried on"),
        verbs=collect(english(VERBS)),
        has_been=lines("""
            has, have, had, was, were, been, reported, said, presented, attended, opened,
            closed, informed, explained, completed, done, received, noted
        """),
        unsure=lines("""
            would, could, might, perhaps, possibly, whether, should, can, like, unless
        """),
        negations=lines("not, no, never"),
        conditions=lines("if, when"),
        agreeing=lines("agreed to, decided to, resolved to, it was agreed that, agreed that"),
        agreed_that=frozenset(),
        adverbs=lines("also, then, now, kindly, further, still, again, provisionally"),
        links=lines("and, &, +, or"),
        clause_openers=lines("that, for, and"),
        roles=lines("""
            chair, chairman, chairperson, chairwoman, secretary, treasurer, clerk, coordinator,
            project manager, vice-chair, president, vice-president, director, manager, officer,
            webmaster, editor, caretaker, committee, members, trustees, staff, everyone,
            subcommittee, councillor, leaders, warden, librarian, headteacher, principal
        """),
        own_body=lines("board, committee, council, group, trustees, meeting, we, team"),
        all_of=lines("all, each, the, every"),
        articles=lines("the"),
        will=lines("""
            to, will, shall, is to, are to, has to, must, agreed to, volunteered to, offered to,
            undertook to
        """),
        promised=lines("promised to"),
        duty=lines("to be, must be, shall be, needs to be, need to be"),
        duty_reach=3,
        modals=frozenset(),
        is_duty=frozenset(),
        nouns=frozenset(),
        given=lines("""
            is asked to, are asked to, is requested to, are requested to, was asked to, were
            asked to
        """),
        handing=lines("asked, requested, tasked, instructed"),
        by=lines("by, before, no later than, until, deadline, due, within, not later than"),
        closing=lines("""
            deadline, closing date, applications close, applications are due, registration
            closes, is due, are due, due by, submissions close, must be submitted, consultation
            ends, closes on
        """),
        asking=lines("are due, is due, must be submitted"),
        applying=lines("is applying, will apply"),
        next_meeting=lines("""
            next meeting, next meetings, date of next meeting, dates of next meetings, next
            board meeting, future meetings, next committee meeting, date of the next meeting,
            next meeting date, meeting dates, next call
        """),
        by_next_meeting=lines("""
            by the next meeting, at the next meeting, to the next meeting, before the next
            meeting, before our next meeting, for the next meeting, by next meeting, at next
            meeting, for next meeting, our next meeting
        """),
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
