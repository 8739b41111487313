"""Moments in words: weekday and full date always, and how far ahead by the group's days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.moment import Moment
from bot.texts.catalog import Catalog
from bot.texts.moments import mark_of, say_ahead, say_day, say_lateness, say_moment, say_range
from tests.texts.samples import EN, FI, HELSINKI, NOW, SV, at


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "ma ti ke to pe la su"),
        (SV, "mån tis ons tors fre lör sön"),
        (EN, "Mon Tue Wed Thu Fri Sat Sun"),
    ],
)
def test_weekdays_are_short_without_dots(catalog: Catalog, said: str) -> None:
    monday = date(2016, 12, 5)

    days = [say_day(catalog, monday + timedelta(days=n)).split()[0] for n in range(7)]

    assert " ".join(days) == said


@pytest.mark.parametrize(
    ("catalog", "day", "instant"),
    [
        (FI, "pe 9.12.2016", "ma 12.12.2016 klo 9.00"),
        (SV, "fre 9.12.2016", "mån 12.12.2016 kl. 9.00"),
        (EN, "Fri 9 Dec 2016", "Mon 12 Dec 2016 at 9:00"),
    ],
)
def test_a_whole_day_has_no_clock_and_an_instant_has(
    catalog: Catalog, day: str, instant: str
) -> None:
    assert say_moment(catalog, date(2016, 12, 9), HELSINKI) == day
    assert say_moment(catalog, at(12, 12, 9), HELSINKI) == instant


def test_an_instant_is_told_in_the_zone_of_the_group() -> None:
    late = datetime(2016, 12, 11, 22, 30, tzinfo=UTC)

    assert say_moment(FI, late, HELSINKI) == "ma 12.12.2016 klo 0.30"


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        say_moment(FI, datetime(2016, 12, 9, 9), HELSINKI)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2016, 12, 9), None, "pe 9.12.2016"),
        (date(2016, 12, 9), date(2016, 12, 9), "pe 9.12.2016"),
        (date(2016, 12, 9), date(2016, 12, 11), "pe 9.12.2016 – su 11.12.2016"),
        (at(9, 12, 9), at(9, 12, 11, 30), "pe 9.12.2016 klo 9.00–11.30"),
        (at(9, 12, 9), at(10, 12, 9), "pe 9.12.2016 klo 9.00 – la 10.12.2016 klo 9.00"),
        (at(9, 12, 9), date(2016, 12, 11), "pe 9.12.2016 klo 9.00 – su 11.12.2016"),
    ],
)
def test_a_stretch_has_both_its_ends(start: Moment, end: Moment | None, said: str) -> None:
    assert say_range(FI, start, end, HELSINKI) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (date(2016, 12, 8), "Tänään"),
        (at(8, 12, 14), "Tänään"),
        (date(2016, 12, 9), "Huomenna"),
        (at(9, 12, 0, 30), "Huomenna"),
        (date(2016, 12, 10), "2 päivän päästä"),
        (date(2016, 12, 15), "Viikon päästä"),
        (date(2016, 12, 16), "8 päivän päästä"),
        (at(8, 12, 9, 54), "54 minuutin kuluttua"),
        (at(8, 12, 9, 55), "Tunnin kuluttua"),
        (at(8, 12, 10, 5), "Tunnin kuluttua"),
        (at(8, 12, 10, 6), "Tänään"),
        (NOW + timedelta(seconds=5), "1 minuutin kuluttua"),
    ],
)
def test_how_far_ahead_a_moment_is(moment: Moment, said: str) -> None:
    assert say_ahead(FI, moment, now=NOW, zone=HELSINKI) == said


def test_tomorrow_is_told_by_the_groups_midnight_not_by_hours() -> None:
    late = datetime(2016, 12, 8, 21, 59, tzinfo=UTC)
    past_midnight = datetime(2016, 12, 8, 22, 1, tzinfo=UTC)

    assert say_ahead(FI, date(2016, 12, 9), now=late, zone=HELSINKI) == "Huomenna"
    assert say_ahead(FI, date(2016, 12, 9), now=past_midnight, zone=HELSINKI) == "Tänään"


@pytest.mark.parametrize(("month", "day"), [(3, 26), (10, 29)])
def test_a_day_of_23_or_25_hours_is_one_day(month: int, day: int) -> None:
    eve = at(day - 1, month, 9, year=2017)

    assert say_ahead(FI, date(2017, month, day), now=eve, zone=HELSINKI) == "Huomenna"
    assert say_ahead(FI, at(day, month, 9, year=2017), now=eve, zone=HELSINKI) == "Huomenna"
    week_before = at(day, month, 9, year=2017) - timedelta(days=7)
    assert say_ahead(FI, date(2017, month, day), now=week_before, zone=HELSINKI) == "Viikon päästä"


def test_an_hour_is_an_hour_while_the_clocks_are_moved() -> None:
    before_the_gap = at(26, 3, 2, 30, year=2017)
    hour_later = at(26, 3, 4, 30, year=2017)

    said = say_ahead(FI, hour_later, now=before_the_gap, zone=HELSINKI)

    assert said == "Tunnin kuluttua"


def test_the_mark_follows_the_due() -> None:
    dues = [date(2016, 12, 7), at(8, 12, 8), NOW.date(), date(2016, 12, 15), date(2016, 12, 16)]

    marks = [mark_of(FI, due, now=NOW, zone=HELSINKI) for due in [*dues, None]]

    assert marks == ["🔴", "🔴", "🟡", "🟡", "🟢", "🟢"]


def test_lateness_is_counted_in_days() -> None:
    dues = [date(2016, 12, 5), date(2016, 12, 7), at(8, 12, 8)]

    said = [say_lateness(FI, due, now=NOW, zone=HELSINKI) for due in dues]

    assert said == ["3 päivää myöhässä", "1 päivä myöhässä", "myöhässä"]
