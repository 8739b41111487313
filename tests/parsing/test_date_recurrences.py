"""A rule of repetition falls on the days that its words name, from the first one on."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr

from bot.parsing.dates import find_dates
from tests.parsing.date_case import DateCase, load_date_cases
from tests.parsing.date_forms import ENGLISH_DAYS, FINNISH_DAYS, SWEDISH_DAYS, english_ordinal
from tests.parsing.date_meaning import HELSINKI, Rule, days_of, local

RULES = [case for case in load_date_cases() if "rrule" in case.raw]


@pytest.mark.parametrize("weekday", range(7))
def test_a_weekly_rule_falls_on_its_weekday(weekday: int) -> None:
    texts = (
        *(
            f"joka {FINNISH_DAYS[weekday]}",
            f"{FINNISH_DAYS[weekday]}sin".replace("kosin", "koisin"),
        ),
        *(f"varje {SWEDISH_DAYS[weekday]}", f"på {SWEDISH_DAYS[weekday]}ar"),
        *(f"every {ENGLISH_DAYS[weekday]}", f"on {ENGLISH_DAYS[weekday]}s"),
    )

    for at in (local(2024, 2, 27), local(2026, 12, 30), local(2028, 1, 1)):
        following = [day for day in following_days(at, 40) if day.weekday() == weekday]
        for text in texts:
            assert occurrences(text, at, 5) == following[:5], text


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("nth", [1, 2, 3, 4, -1])
def test_a_monthly_rule_falls_on_its_nth_weekday(nth: int, weekday: int) -> None:
    fi = {1: "ensimmäinen", 2: "toinen", 3: "kolmas", 4: "neljäs", -1: "viimeinen"}[nth]
    sv = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", -1: "sista"}[nth]
    en = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}[nth]
    texts = (
        f"joka kuun {fi} {FINNISH_DAYS[weekday]}",
        f"den {sv} {SWEDISH_DAYS[weekday]}en i varje månad",
        f"the {en} {ENGLISH_DAYS[weekday]} of every month",
    )
    at = local(2027, 10, 29)

    expected = [day for day in following_days(at, 400) if is_nth(day, nth, weekday)]
    for text in texts:
        assert occurrences(text, at, 10) == expected[:10], text


@pytest.mark.parametrize("number", range(1, 32))
def test_a_monthly_rule_falls_on_its_day(number: int) -> None:
    texts = (
        f"joka kuun {number}. päivä",
        f"den {number} varje månad",
        f"on the {english_ordinal(number)} of every month",
    )
    at = local(2027, 12, 15)

    expected = [day for day in following_days(at, 800) if day.day == number]
    for text in texts:
        assert occurrences(text, at, 12) == expected[:12], text


@pytest.mark.parametrize(
    ("number", "fi", "sv", "en"),
    [
        (2, "kahden", "varannan vecka", "two"),
        (3, "kolmen", "var tredje vecka", "three"),
        (4, "neljän", "var fjärde vecka", "four"),
        (6, "kuuden", "var sjätte vecka", "six"),
    ],
)
def test_a_rule_with_an_interval_leaves_weeks_out(number: int, fi: str, sv: str, en: str) -> None:
    at = local(2026, 11, 18)
    texts = (f"{fi} viikon välein perjantaisin", f"{sv} på fredagar", f"every {en} weeks on Friday")

    for text in texts:
        found = occurrences(text, at, 6)
        assert found[0] == date(2026, 11, 20), text
        assert {later - day for day, later in pairwise(found)} == {timedelta(weeks=number)}, text


@pytest.mark.parametrize("case", RULES, ids=lambda case: case.id)
def test_a_rule_begins_on_its_first_occurrence_and_not_in_the_past(case: DateCase) -> None:
    at = case.at.astimezone(HELSINKI)

    found = [each.recurrence for each in find_dates(case.text, at=at) if each.recurrence]
    for recurrence in found:
        start = recurrence.dtstart
        first = start.date() if isinstance(start, datetime) else start
        rule = Rule(rrule=recurrence.rrule, dtstart=first)
        assert days_of(rule, first, 1) == [first]
        assert start >= at if isinstance(start, datetime) else start >= at.date()
        assert isinstance(start, datetime) == (recurrence.at is not None)
        assert not isinstance(start, datetime) or start.time() == recurrence.at
        assert rrulestr(recurrence.rrule, dtstart=start) is not None


def on_finnish_days(weekday: int) -> str:
    return f"{FINNISH_DAYS[weekday]}sin".replace("kosin", "koisin")


def occurrences(text: str, at: datetime, count: int) -> list[date]:
    """Return the first days of the one rule that *text* holds."""
    (found,) = find_dates(text, at=at)
    assert found.recurrence is not None, text
    start = found.recurrence.dtstart
    first = start.date() if isinstance(start, datetime) else start
    return days_of(Rule(rrule=found.recurrence.rrule), first, count)


def following_days(at: datetime, count: int) -> Iterator[date]:
    """Yield the days from that of *at* on."""
    return (at.date() + timedelta(days=number) for number in range(count))


def is_nth(day: date, nth: int, weekday: int) -> bool:
    """Tell whether *day* is the nth such weekday of its month, counted from the end if negative."""
    if day.weekday() != weekday:
        return False
    if nth < 0:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == nth
