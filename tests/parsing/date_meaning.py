"""What is expected and what was understood, in a form in which they can be compared."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.domain.moment import Moment
from bot.domain.understanding import Understanding

HELSINKI = ZoneInfo("Europe/Helsinki")
OCCURRENCES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A repeating rule; two of them mean the same when they fall on the same days."""

    rrule: str
    at: time | None = None
    dtstart: date | None = None


Meaning = date | datetime | tuple[Moment, Moment] | Rule
"""A day, an instant as naive Finnish wall time, a span with both ends, or a rule."""


def meanings_of(answer: Mapping[str, Any]) -> frozenset[Meaning]:
    """Return what a row of a case file, or one of its alternatives, expects to be found."""
    if "items" in answer:
        return frozenset(meaning for item in answer["items"] for meaning in meanings_of(item))
    if "dates" in answer:
        return frozenset(wall(moment) for moment in answer["dates"])
    if "rrule" in answer:
        rule = Rule(
            rrule=answer["rrule"], at=answer.get("time"), dtstart=_day(answer.get("dtstart"))
        )
        return frozenset({rule})
    if "end" in answer:
        return frozenset({_span(answer["start"], answer["end"])})
    return frozenset(wall(answer[key]) for key in ("on", "due", "since") if key in answer)


def meaning_of(understanding: Understanding) -> Meaning:
    """Return what was understood, as a case would expect it."""
    if understanding.recurrence is not None:
        recurrence = understanding.recurrence
        return Rule(
            rrule=recurrence.rrule, at=recurrence.at, dtstart=_day(wall(recurrence.dtstart))
        )
    assert understanding.start is not None
    if understanding.end is None:
        return wall(understanding.start)
    return _span(understanding.start, understanding.end)


def agree(
    expected: Iterable[Meaning], found: Iterable[Meaning], *, is_coarse: bool = False
) -> bool:
    """Tell whether exactly what was expected was found; order and repetition do not count."""
    left = set(found)
    for meaning in expected:
        match = next((other for other in left if same(meaning, other, is_coarse)), None)
        if match is None:
            return False
        left.discard(match)
    return not left


def same(expected: Meaning, found: Meaning, is_coarse: bool = False) -> bool:
    """Tell whether two meanings are one; *is_coarse* forgives any clock time on the day."""
    if isinstance(expected, Rule):
        return isinstance(found, Rule) and _same_rule(expected, found)
    if is_coarse and isinstance(found, datetime):
        return expected == found.date()
    return expected == found


def days_of(rule: Rule, first: date, count: int = OCCURRENCES) -> list[date]:
    """Return the first days of a rule that starts on *first*."""
    until_a_day = re.sub(r"(UNTIL=\d{8})T\w+", r"\1", rule.rrule)
    expanded = rrulestr(until_a_day, dtstart=datetime.combine(first, time()))
    return [day.date() for day in islice(expanded, count)]


def _same_rule(expected: Rule, found: Rule) -> bool:
    if expected.at != found.at or found.dtstart is None:
        return False
    if expected.dtstart not in (None, found.dtstart):
        return False
    return days_of(expected, found.dtstart) == days_of(found, found.dtstart)


def _span(start: Moment, end: Moment) -> Meaning:
    first, last = wall(start), wall(end)
    return first if first == last else (first, last)


def wall(moment: Moment) -> Moment:
    """Return a day as it is, an instant as naive Finnish wall time."""
    if not isinstance(moment, datetime):
        return moment
    local = moment.astimezone(HELSINKI) if moment.tzinfo else moment
    return local.replace(tzinfo=None, fold=0)


def _day(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def local(year: int, month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    """Return an instant in Finland: a reference for tests."""
    wall = datetime(year, month, day, hour, minute, tzinfo=HELSINKI)
    return wall.astimezone(UTC).astimezone(HELSINKI)


def days_between(first: date, last: date) -> list[date]:
    """Return every day from *first* to *last*, both included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
