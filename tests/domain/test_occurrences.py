"""On which days a rule falls, and at which wall time."""

from datetime import UTC, date, datetime, time
from itertools import islice

from bot.domain.moment import Moment, day_of
from bot.domain.occurrences import occurrences_after
from bot.domain.understanding import Recurrence
from tests.domain.samples import HELSINKI, at


def moments(rrule: str, first: Moment, number: int, wall: time | None = None) -> list[Moment]:
    """Return so many moments of the rule, its first one included."""
    recurrence = Recurrence(rrule=rrule, dtstart=first, at=wall)
    later = occurrences_after(recurrence, day_of(first, HELSINKI), HELSINKI)
    return [first, *islice(later, number - 1)]


def days(rrule: str, first: date, number: int) -> list[str]:
    return [str(day) for day in moments(rrule, first, number)]


def test_nine_stays_nine_when_the_clocks_change() -> None:
    first = at(23, 10, 9)

    found = moments("FREQ=WEEKLY;BYDAY=SU", first, 3, time(9))

    assert [moment.isoformat() for moment in found] == [
        "2016-10-23T09:00:00+03:00",
        "2016-10-30T09:00:00+02:00",
        "2016-11-06T09:00:00+02:00",
    ]


def test_a_wall_time_that_the_clocks_skip_is_moved_on_and_comes_back_the_week_after() -> None:
    first = at(20, 3, 3)

    found = moments("FREQ=WEEKLY;BYDAY=SU", first, 3, time(3, 30))

    assert [moment.isoformat()[11:] for moment in found[1:]] == [
        "04:30:00+03:00",
        "03:30:00+03:00",
    ]


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert days("FREQ=MONTHLY;BYMONTHDAY=31", date(2016, 12, 31), 5) == [
        "2016-12-31",
        "2017-01-31",
        "2017-02-28",
        "2017-03-31",
        "2017-04-30",
    ]


def test_each_month_from_the_31st_on_loses_no_month_and_finds_the_31st_again() -> None:
    assert days("FREQ=MONTHLY", date(2017, 1, 31), 3) == ["2017-01-31", "2017-02-28", "2017-03-31"]


def test_the_last_day_is_the_last_one() -> None:
    assert days("FREQ=MONTHLY;BYMONTHDAY=-1", date(2016, 1, 31), 3) == [
        "2016-01-31",
        "2016-02-29",
        "2016-03-31",
    ]


def test_the_leap_day_is_the_28th_in_other_years() -> None:
    assert days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2016, 2, 29), 5) == [
        "2016-02-29",
        "2017-02-28",
        "2018-02-28",
        "2019-02-28",
        "2020-02-29",
    ]


def test_every_second_monday_keeps_its_weeks() -> None:
    assert days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", date(2016, 11, 28), 3) == [
        "2016-11-28",
        "2016-12-12",
        "2016-12-26",
    ]


def test_an_end_that_is_an_instant_includes_the_turn_of_that_day() -> None:
    rule = Recurrence(
        rrule="FREQ=WEEKLY;UNTIL=20170328T205959Z;BYDAY=TU",
        dtstart=at(21, 3, 10, year=2017),
        at=time(10),
    )

    found = [*occurrences_after(rule, date(2017, 3, 21), HELSINKI)]

    assert [
        moment.astimezone(UTC).isoformat() for moment in found if isinstance(moment, datetime)
    ] == ["2017-03-28T07:00:00+00:00"]


def test_a_rule_goes_on_for_ever() -> None:
    found = moments("FREQ=WEEKLY;BYDAY=MO", date(2016, 11, 28), 601)

    assert found[-1] == date(2028, 5, 29)
