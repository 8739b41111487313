"""What a repetition in a task asks of people: on which days, and from which one on."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.anchor import Anchor
from bot.domain.minutes import Line
from bot.domain.moment import Moment
from bot.domain.understanding import DoubtKind
from bot.parsing.message import parse_due, parse_meeting, parse_task
from bot.parsing.minutes import read_minutes

AT = datetime(2016, 11, 24, 10, tzinfo=ZoneInfo("Europe/Helsinki"))


def rule_and_due(text: str) -> tuple[str, Moment | None]:
    draft = parse_task(text, at=AT)
    assert draft.recurrence is not None
    return draft.recurrence.rrule, draft.due


@pytest.mark.parametrize(
    ("text", "rrule", "due"),
    [
        ("Tarkista posti joka maanantai", "FREQ=WEEKLY;BYDAY=MO", date(2016, 11, 28)),
        ("Skicka brev den 5 varje månad", "FREQ=MONTHLY;BYMONTHDAY=5", date(2016, 12, 5)),
        ("Pay the rent on the last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1",
         date(2016, 11, 30)),
        ("Tarkista kassa joka toinen perjantai", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
         date(2016, 11, 25)),
        ("Pese ikkunat joka vuosi 1.9.", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1", date(2017, 9, 1)),
    ],
)  # fmt: skip
def test_a_rule_that_names_its_days_begins_on_the_first_of_them(
    text: str, rrule: str, due: date
) -> None:
    assert rule_and_due(text) == (rrule, due)


@pytest.mark.parametrize(
    ("text", "rrule", "due"),
    [
        ("Tarkista kassa joka viikko", "FREQ=WEEKLY;BYDAY=SU", date(2016, 11, 27)),
        ("Raportoi joka kuukausi", "FREQ=MONTHLY;BYMONTHDAY=-1", date(2016, 11, 30)),
        ("Rapportera varje månad", "FREQ=MONTHLY;BYMONTHDAY=-1", date(2016, 11, 30)),
        ("Report every month", "FREQ=MONTHLY;BYMONTHDAY=-1", date(2016, 11, 30)),
        ("Report quarterly", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", date(2016, 12, 31)),
        ("Rapportera varje kvartal", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
         date(2016, 12, 31)),
        ("Raportoi kaksi kertaa vuodessa", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1",
         date(2016, 12, 31)),
        ("Raportoi vuosittain", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", date(2016, 12, 31)),
        ("Raportoi joka toukokuu", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1", date(2017, 5, 31)),
        ("Report every November", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1", date(2016, 11, 30)),
    ],
)  # fmt: skip
def test_a_period_alone_means_once_in_each_by_its_last_day(
    text: str, rrule: str, due: date
) -> None:
    assert rule_and_due(text) == (rrule, due)


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("Lähetä raportti joka viikko perjantaihin mennessä", "FREQ=WEEKLY;BYDAY=FR"),
        ("Töm brevlådan varje vecka senast fredag", "FREQ=WEEKLY;BYDAY=FR"),
        ("Empty the box every two weeks by Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ],
)
def test_a_weekday_by_which_each_week_is_the_day_of_each_turn(text: str, rrule: str) -> None:
    assert rule_and_due(text) == (rrule, date(2016, 11, 25))


@pytest.mark.parametrize(
    "text",
    [
        "Lähetä raportti joka maanantai klo 9 ja torstai klo 12",
        "Töm brevlådan varje år 1.4 och 1.10",
        "Empty the box every year on 1 April and 1 October",
    ],
)
def test_two_times_that_one_rule_cannot_hold_are_asked_about(text: str) -> None:
    draft = parse_task(text, at=AT)

    assert draft.recurrence is None
    assert DoubtKind.ONCE in [doubt.kind for doubt in draft.doubts]


@pytest.mark.parametrize(
    ("text", "rrule", "due"),
    [
        ("Kastele kasvit kahden viikon välein", "FREQ=WEEKLY;INTERVAL=2", date(2016, 12, 8)),
        ("Water the plants every 10 days", "FREQ=DAILY;INTERVAL=10", date(2016, 12, 4)),
        ("Testa larmet var tredje månad", "FREQ=MONTHLY;INTERVAL=3", date(2017, 2, 24)),
        ("Vattna varannan vecka", "FREQ=WEEKLY;INTERVAL=2", date(2016, 12, 8)),
        ("Water the plants fortnightly", "FREQ=WEEKLY;INTERVAL=2", date(2016, 12, 8)),
        (
            "Water the plants every 10 days at 5 pm",
            "FREQ=DAILY;INTERVAL=10",
            datetime(2016, 12, 4, 17, tzinfo=AT.tzinfo),
        ),
    ],
)
def test_an_interval_alone_counts_from_today(text: str, rrule: str, due: Moment) -> None:
    assert rule_and_due(text) == (rrule, due)


@pytest.mark.parametrize(
    ("text", "rrule", "due"),
    [
        ("Testaa 6 kk välein 1.12. alkaen", "FREQ=MONTHLY;INTERVAL=6", date(2016, 12, 1)),
        ("Raportoi joka kuukausi 1.12. alkaen", "FREQ=MONTHLY", date(2016, 12, 1)),
        ("Report every month starting today", "FREQ=MONTHLY", date(2016, 11, 24)),
    ],
)
def test_a_start_that_is_said_is_the_first_day(text: str, rrule: str, due: date) -> None:
    assert rule_and_due(text) == (rrule, due)


def test_the_31st_begins_this_month_on_its_last_day() -> None:
    assert parse_task("Maksa vuokra joka kuun 31. päivä", at=AT).due == date(2016, 11, 30)


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Viikkoraportti joka maanantai @ville", "Viikkoraportti"),
        ("Tarkista posti joka maanantai klo 9 @ville", "Tarkista posti"),
        ("Skicka varje månad en rapport till styrelsen @ville", "Skicka en rapport till styrelsen"),
        ("Every Friday send the report @ville", "send the report"),
        ("Joka maanantain palaverin muistio @ville", "Joka maanantain palaverin muistio"),
    ],
)
def test_the_rule_stands_on_a_line_of_its_own_and_not_in_the_summary(
    text: str, summary: str
) -> None:
    draft = parse_task(text, at=AT)

    assert (draft.summary, draft.recurrence is not None) == (summary, True)
    assert [person.name for person in draft.assignees] == ["ville"]


def test_what_a_quoted_message_says_repeats_too() -> None:
    draft = parse_task("", at=AT, quoted="Voisiko joku tarkistaa postin joka maanantai?")

    assert draft.recurrence is not None
    assert draft.due == date(2016, 11, 28)


def test_a_deadline_beside_a_repetition_is_kept_once_and_doubted() -> None:
    draft = parse_task("Tilaa sali 9.12. mennessä ja muistuta joka maanantai", at=AT)

    assert (draft.due, draft.recurrence) == (date(2016, 12, 9), None)
    assert [doubt.kind for doubt in draft.doubts] == [DoubtKind.ONCE]


def test_a_single_day_is_no_repetition() -> None:
    draft = parse_task("Tilaa sali 9.12. mennessä", at=AT)

    assert (draft.recurrence, draft.doubts) == (None, ())


@pytest.mark.parametrize(
    "text",
    [
        "hallitus joka kuun ensimmäinen tiistai klo 17",
        "styrelsen den första tisdagen varje månad kl 17",
        "the board on the first Tuesday of every month at 5 pm",
    ],
)
def test_a_meeting_that_repeats_is_kept_once_and_doubted(text: str) -> None:
    draft = parse_meeting(text, at=AT)

    assert draft.start == datetime(2016, 12, 6, 17, tzinfo=AT.tzinfo)
    assert DoubtKind.ONCE in [doubt.kind for doubt in draft.doubts]


def test_another_time_that_repeats_moves_once_and_is_doubted() -> None:
    due, doubts = parse_due("joka maanantai", at=AT)

    assert due == date(2016, 11, 28)
    assert [doubt.kind for doubt in doubts] == [DoubtKind.ONCE]


@pytest.mark.parametrize(
    "text",
    [
        "Skriv ut bilagorna 2 vardagar före mötet",
        "Print the appendices 2 weekdays before the meeting",
        "Tulosta liitteet 2 arkipäivää ennen kokousta",
    ],
)
def test_weekdays_that_are_counted_before_a_meeting_are_no_repetition(text: str) -> None:
    draft = parse_task(text, at=AT)

    assert (draft.recurrence, draft.due) == (None, None)
    assert draft.anchor == Anchor(working_days=2)


def test_weekdays_counted_in_minutes_are_no_repetition_either() -> None:
    text = "Protokoll 3/2016\nTid: 24.11.2016 kl. 9\nNärvarande: Ville Koski\n\n1 § Lokaler\n"
    text += "Ville Koski skickar bilagorna 2 vardagar före mötet."

    [task] = read_minutes([Line(text=line) for line in text.splitlines()], at=AT).proposals

    assert (task.recurrence, task.anchor) == (None, Anchor(working_days=2))


@pytest.mark.parametrize(
    "text",
    [
        "Raportti joka viikko ma",
        "Rapport varje vecka mån",
        "Raportti joka päivä klo 9 paitsi viikonloppuisin",
        "Rapport varje dag kl 9 utom helger",
        "Report every day except weekends",
        "Harjoitus joka tiistai 5 kertaa",
        "Practice every Tuesday five times",
        "Practice every Tuesday for 5 weeks",
        "Rapport varje måndag kl 9 och 15",
        "Ohje, joka maanantaina käsitellään",
    ],
)
def test_words_that_narrow_a_rule_which_does_not_hold_them_are_asked_about(text: str) -> None:
    assert DoubtKind.NARROWED in [doubt.kind for doubt in parse_task(text, at=AT).doubts]


@pytest.mark.parametrize(
    "text",
    [
        "Tarkista posti joka maanantai ja kirjaa se @ville",
        "Skicka varje månad en rapport och ring ordföranden",
        "Report every Friday for the board",
        "Raportoi kaksi kertaa vuodessa",
        "Siivoa varasto joka toinen maanantai klo 9",
    ],
)
def test_a_rule_that_holds_all_that_is_said_is_not_asked_about(text: str) -> None:
    assert parse_task(text, at=AT).doubts == ()


@pytest.mark.parametrize(
    "text",
    ["Raportti joka päivä paitsi viikonloppuisin", "Report every day except weekends"],
)
def test_what_a_repetition_leaves_out_is_never_taken_for_it(text: str) -> None:
    draft = parse_task(text, at=AT)

    assert draft.recurrence is not None
    assert draft.recurrence.rrule == "FREQ=DAILY"
    assert [doubt.kind for doubt in draft.doubts] == [DoubtKind.NARROWED]
