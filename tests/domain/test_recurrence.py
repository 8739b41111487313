"""When the next turn of a recurring task stands."""

from datetime import date, datetime

import pytest

from bot.domain.moment import Moment
from bot.domain.recurrence import (
    Turn,
    begins_at,
    coming,
    first_turn,
    is_frequent,
    is_same_rule,
    next_turn,
    passes_at,
    roll,
)
from bot.domain.understanding import Recurrence
from tests.domain.samples import HELSINKI

MONDAYS = Recurrence(rrule="FREQ=WEEKLY;BYDAY=MO", dtstart=date(2016, 11, 28))
TEN_DAYS = Recurrence(rrule="FREQ=DAILY;INTERVAL=10", dtstart=date(2016, 12, 4))


def local(month: int, day: int, hour: int = 10, year: int = 2016) -> datetime:
    return datetime(year, month, day, hour, tzinfo=HELSINKI)


def after(turn: Turn, now: datetime) -> Turn | None:
    return next_turn(turn, done_on=now.date(), now=now, zone=HELSINKI)


def turns(rrule: str, first: date, number: int) -> list[Moment]:
    """Return so many moments of the rule, one turn after the other, each done at once."""
    turn: Turn | None = first_turn(Recurrence(rrule=rrule, dtstart=first), "s")
    found: list[Moment] = []
    while turn is not None and len(found) < number:
        found.append(turn.on)
        turn = after(turn, local(1, 1, year=2000))
    return found


def test_a_task_done_in_time_comes_again_on_the_next_day_of_its_rule() -> None:
    turn = after(first_turn(MONDAYS, "s"), local(11, 25))

    assert turn is not None
    assert (turn.on, turn.nth, turn.passed) == (date(2016, 12, 5), 2, ())


@pytest.mark.parametrize(
    ("rrule", "is_by_calendar"),
    [
        ("FREQ=DAILY", True),
        ("FREQ=WEEKLY;BYDAY=MO", True),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", True),
        ("FREQ=MONTHLY", True),
        ("FREQ=MONTHLY;BYMONTHDAY=5", True),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", True),
        ("FREQ=WEEKLY;INTERVAL=2", False),
        ("FREQ=DAILY;INTERVAL=10", False),
        ("FREQ=MONTHLY;INTERVAL=3", False),
    ],
)
def test_a_rule_that_names_a_place_in_the_calendar_goes_by_it_and_a_mere_interval_does_not(
    rrule: str, is_by_calendar: bool
) -> None:
    recurrence = Recurrence(rrule=rrule, dtstart=date(2016, 12, 1))

    assert first_turn(recurrence, "s").goes_by_calendar is is_by_calendar


def test_an_interval_counts_from_the_day_of_completion() -> None:
    late = after(first_turn(TEN_DAYS, "s"), local(12, 7))
    early = after(first_turn(TEN_DAYS, "s"), local(12, 1))

    assert late is not None
    assert early is not None
    assert (late.on, early.on) == (date(2016, 12, 17), date(2016, 12, 11))
    assert passes_at(late, HELSINKI) is None
    assert coming(late, HELSINKI) is None


def test_three_months_after_the_last_of_november_is_the_last_of_february() -> None:
    quarterly = Recurrence(rrule="FREQ=MONTHLY;INTERVAL=3", dtstart=date(2016, 11, 30))

    turn = after(first_turn(quarterly, "s"), local(11, 30))

    assert turn is not None
    assert turn.on == date(2017, 2, 28)


def test_the_next_turn_stands_when_the_day_of_this_one_is_over() -> None:
    turn = first_turn(MONDAYS, "s")

    assert passes_at(turn, HELSINKI) == local(11, 29, 0)


def test_turns_that_passed_unseen_are_named_by_the_one_ahead() -> None:
    turn = after(first_turn(MONDAYS, "s"), local(12, 21))

    assert turn is not None
    assert turn.on == date(2016, 12, 26)
    assert turn.passed == (date(2016, 12, 5), date(2016, 12, 12), date(2016, 12, 19))
    assert turn.nth == 5


def test_the_last_turn_stands_even_if_it_has_passed_unseen() -> None:
    rule = Recurrence(rrule="FREQ=WEEKLY;UNTIL=20161213;BYDAY=MO", dtstart=date(2016, 11, 28))

    turn = after(first_turn(rule, "s"), local(1, 10, year=2017))

    assert turn is not None
    assert (turn.on, turn.passed) == (date(2016, 12, 12), (date(2016, 12, 5),))
    assert after(turn, local(1, 10, year=2017)) is None


def test_a_count_ends_the_series() -> None:
    by_calendar = "FREQ=WEEKLY;COUNT=2;BYDAY=MO"
    from_completion = "FREQ=DAILY;INTERVAL=3;COUNT=2"

    assert len(turns(by_calendar, date(2016, 11, 28), 9)) == 2
    assert len(turns(from_completion, date(2016, 11, 28), 9)) == 2


def test_an_interval_past_its_end_has_no_next_turn() -> None:
    rule = Recurrence(rrule="FREQ=DAILY;INTERVAL=10;UNTIL=20161210", dtstart=date(2016, 12, 4))

    assert after(first_turn(rule, "s"), local(12, 4)) is None


def test_a_series_that_was_ended_has_no_next_turn() -> None:
    turn = Turn(series_uid="s", recurrence=MONDAYS, on=date(2016, 11, 28), is_last=True)

    assert after(turn, local(11, 28)) is None
    assert passes_at(turn, HELSINKI) is None


def test_what_comes_every_day_is_not_owed_twice_and_what_comes_each_week_is() -> None:
    weekdays = Recurrence(rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", dtstart=date(2016, 11, 28))
    daily, weekly = first_turn(weekdays, "d"), first_turn(MONDAYS, "w")
    next_day, next_week = after(daily, local(11, 29)), after(weekly, local(11, 29))

    assert next_day is not None
    assert next_week is not None
    assert is_frequent(daily, next_day, HELSINKI)
    assert not is_frequent(weekly, next_week, HELSINKI)
    assert roll(daily, next_day).passed == (date(2016, 11, 28),)


def test_rules_are_the_same_by_their_words_and_by_their_first_day_where_they_name_none() -> None:
    later = Recurrence(rrule=MONDAYS.rrule, dtstart=date(2016, 12, 5))
    other_start = Recurrence(rrule=TEN_DAYS.rrule, dtstart=date(2016, 12, 5))

    assert is_same_rule(MONDAYS, later)
    assert not is_same_rule(TEN_DAYS, other_start)


def test_a_turn_begins_when_the_one_before_it_is_over() -> None:
    first = first_turn(MONDAYS, "s")
    second = after(first, local(11, 25))

    assert second is not None
    assert begins_at(first, HELSINKI) is None
    assert begins_at(second, HELSINKI) == local(11, 29, 0)
    assert begins_at(first_turn(TEN_DAYS, "s"), HELSINKI) is None
