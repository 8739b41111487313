"""What holds for every day, week, clock change, rule and text."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.understanding import Understanding
from bot.parsing.dates import find_dates
from tests.parsing.date_case import load_date_cases
from tests.parsing.date_forms import (
    FULL_FORMS,
    OPEN_FORMS,
    OPEN_WEEKS,
    WEEK_FORMS,
    Form,
    WeekForm,
)
from tests.parsing.date_meaning import HELSINKI, days_between, local, meaning_of

FIRST, LAST = date(2024, 1, 1), date(2028, 12, 31)
DAYS = days_between(FIRST, LAST)
CASES = load_date_cases()
NO_DAYS = {"24/7"}


def values(text: str, at: datetime) -> list[object]:
    return [meaning_of(each) for each in find_dates(text, at=at)]


def instants(found: Sequence[Understanding]) -> list[datetime]:
    """Return the starts in UTC: in a zone, the two hours of an autumn night compare as one."""
    starts = [each.start for each in found]
    return [start.astimezone(UTC) for start in starts if isinstance(start, datetime)]


@pytest.mark.parametrize("form", FULL_FORMS.values(), ids=FULL_FORMS)
def test_a_day_written_with_its_year_reads_back(form: Form) -> None:
    at = local(2026, 6, 30)

    wrong = [form(day) for day in DAYS if values(form(day), at) != [day]]
    assert wrong == []


@pytest.mark.parametrize("form", OPEN_FORMS.values(), ids=OPEN_FORMS)
def test_a_day_written_without_its_year_is_the_next_such_day(form: Form) -> None:
    told = [(day, noon(day - timedelta(days=(40 * day.day) % 360))) for day in DAYS]

    wrong = [(form(day), at) for day, at in told if values(form(day), at) != [day]]
    assert [(text, at) for text, at in wrong if text not in NO_DAYS] == []


@pytest.mark.parametrize("form", WEEK_FORMS.values(), ids=WEEK_FORMS)
def test_an_iso_week_reads_back(form: WeekForm) -> None:
    weeks = {day.isocalendar()[:2]: monday(day) for day in DAYS}

    wrong = [
        form(*week)
        for week, first in weeks.items()
        if values(form(*week), local(2026, 6, 30)) != [(first, first + timedelta(days=6))]
    ]
    assert wrong == []


@pytest.mark.parametrize("form", [form for forms in OPEN_WEEKS.values() for form in forms])
def test_a_week_without_its_year_is_the_next_one_not_over(form: str) -> None:
    mondays = sorted({monday(day) for day in DAYS})
    told = [
        (first, noon(first - timedelta(days=number % 300))) for number, first in enumerate(mondays)
    ]

    wrong = [
        (form.format(first.isocalendar().week), at)
        for first, at in told
        if values(form.format(first.isocalendar().week), at) != [(first, first + timedelta(days=6))]
    ]
    assert wrong == []


@pytest.mark.parametrize("year", range(2024, 2029))
@pytest.mark.parametrize("hours", range(1, 7))
@pytest.mark.parametrize("text", ["{} tunnin kuluttua", "om {} timmar", "in {} hours"])
def test_hours_are_elapsed_time_across_both_clock_changes(year: int, hours: int, text: str) -> None:
    for change in (last_sunday(year, 3), last_sunday(year, 10)):
        at = datetime.combine(change, time(1, 30), HELSINKI)

        found = find_dates(text.format(hours), at=at)

        assert instants(found) == [at.astimezone(UTC) + timedelta(hours=hours)]


@pytest.mark.parametrize("year", range(2024, 2029))
def test_a_wall_time_that_the_clocks_skip_moves_forward_and_a_double_one_is_the_first(
    year: int,
) -> None:
    spring, autumn = last_sunday(year, 3), last_sunday(year, 10)

    skipped = find_dates(f"{spring.day}.3.{year} klo 3.30", at=local(year, 1, 5))
    doubled = find_dates(f"{autumn.day}.10.{year} klo 3.30", at=local(year, 1, 5))

    assert instants(skipped) == [datetime.combine(spring, time(1, 30), UTC)]
    assert instants(doubled) == [datetime.combine(autumn, time(0, 30), UTC)]


@pytest.mark.parametrize("year", range(2024, 2029))
def test_tomorrow_morning_stays_in_the_morning_across_both_clock_changes(year: int) -> None:
    for change in (last_sunday(year, 3), last_sunday(year, 10)):
        eve = datetime.combine(change - timedelta(days=1), time(15), HELSINKI)

        for text in ("huomenna klo 9", "i morgon kl. 9", "tomorrow at 9 am"):
            assert values(text, eve) == [datetime.combine(change, time(9))]


@pytest.mark.parametrize("text", [form(date(2026, 5, 13)) for form in FULL_FORMS.values()])
def test_a_day_whose_digits_are_masked_is_no_day(text: str) -> None:
    masked = re.sub(r"\d", "¤", text)

    found = find_dates(masked, at=local(2026, 1, 2))
    assert [each.text for each in found if "¤" in each.text] == []
    assert masked != text or found


def test_masking_the_digits_of_any_sentence_leaves_nothing_numeric() -> None:
    numeric = {
        case.text: each.text
        for case in CASES
        for each in find_dates(re.sub(r"\d", "¤", case.text), at=case.at.astimezone(HELSINKI))
        if "¤" in each.text
    }

    assert numeric == {}


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def noon(day: date) -> datetime:
    return local(day.year, day.month, day.day, 12)


def last_sunday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=(end.weekday() + 1) % 7)
