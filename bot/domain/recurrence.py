"""Recurring tasks: one turn after the other, by the calendar or from completion."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of, end_of, has_passed
from bot.domain.occurrences import (
    count_of,
    interval_of,
    names_day,
    occurrence_before,
    occurrence_from,
    occurrences_after,
)
from bot.domain.understanding import Recurrence

A_WEEK = timedelta(weeks=1)


class Removal(StrEnum):
    """How much of a recurring task is removed."""

    TURN = "turn"
    SERIES = "series"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One occurrence of a recurring task, and the rule that it follows.

    *series_uid* ties the turns together, *nth* counts them: none comes twice. *on* is when
    the rule says (RFC 5545 RECURRENCE-ID), wherever the due was moved. *passed* are the turns
    before it that never stood. *is_last*: the series has been ended, none comes after it.
    *is_withdrawn*: it went away again with the Done that had made it.
    """

    series_uid: str
    recurrence: Recurrence
    on: Moment
    nth: int = 1
    passed: tuple[Moment, ...] = ()
    is_last: bool = False
    is_withdrawn: bool = False

    @property
    def goes_by_calendar(self) -> bool:
        """Whether the next turn comes whether or not this one is done.

        So it is where the rule names a place in the calendar, or each day, week, month or
        year; a mere interval (`every ten days`) counts from the day on which this one is done.
        """
        rrule = self.recurrence.rrule
        return names_day(rrule) or interval_of(rrule) == 1


def first_turn(recurrence: Recurrence, series_uid: str) -> Turn:
    """Return the first turn of a new series."""
    return Turn(series_uid=series_uid, recurrence=recurrence, on=recurrence.dtstart)


def reopened(turn: Turn | None) -> Turn | None:
    """Return the turn of a task that is open again; one that was withdrawn is a task by itself.

    Another may stand for it by now.
    """
    return None if turn is None or turn.is_withdrawn else turn


def is_same_rule(one: Recurrence, other: Recurrence) -> bool:
    """Tell whether both say the same; where a rule names no day, its first one counts."""
    is_alike = (one.rrule, one.at) == (other.rrule, other.at)
    return is_alike and (names_day(one.rrule) or one.dtstart == other.dtstart)


def coming(turn: Turn, zone: ZoneInfo) -> Moment | None:
    """Return when the turn after this one is, as the calendar has it; None: nobody can tell yet."""
    if turn.is_last or not turn.goes_by_calendar:
        return None
    return next(_after(turn, zone), None)


def passes_at(turn: Turn, zone: ZoneInfo) -> datetime | None:
    """Return when the next turn stands even if this one is not done; None: never."""
    return None if coming(turn, zone) is None else end_of(turn.on, zone)


def begins_at(turn: Turn, zone: ZoneInfo) -> datetime | None:
    """Return when the turn before this one is over: nobody is reminded of this one earlier."""
    if not turn.goes_by_calendar:
        return None
    before = occurrence_before(turn.recurrence, day_of(turn.on, zone), zone)
    return None if before is None else end_of(before, zone)


def is_weekly(turn: Turn, zone: ZoneInfo) -> bool:
    """Tell whether turns come once a week or more often: one reminder before each is enough."""
    day = day_of(turn.on, zone)
    before = occurrence_before(turn.recurrence, day, zone)
    near = before or next(occurrences_after(turn.recurrence, day, zone), None)
    return near is not None and abs(day_of(near, zone) - day) <= A_WEEK


def next_turn(turn: Turn, *, done_on: date, now: datetime, zone: ZoneInfo) -> Turn | None:
    """Return the turn after this one; None where the series has ended.

    By the calendar it is the first one still ahead of *now*: those that nobody was given
    because they passed meanwhile are named by it. Where all have passed, it is the last.
    """
    if turn.is_last:
        return None
    if not turn.goes_by_calendar:
        return _from_completion(turn, done_on, zone)
    passed: list[Moment] = []
    for moment in _after(turn, zone):
        if not has_passed(moment, now=now, zone=zone):
            return _later(turn, moment, passed)
        passed.append(moment)
    return _later(turn, passed[-1], passed[:-1]) if passed else None


def is_frequent(turn: Turn, later: Turn, zone: ZoneInfo) -> bool:
    """Tell whether turns come more often than once a week: an old one is not owed beside a new."""
    last = later.passed[0] if later.passed else later.on
    return day_of(last, zone) - day_of(turn.on, zone) < A_WEEK


def roll(turn: Turn, later: Turn) -> Turn:
    """Return *later* in place of this turn, which joins those that have passed."""
    return replace(later, passed=(*turn.passed, turn.on, *later.passed))


def _after(turn: Turn, zone: ZoneInfo) -> Iterator[Moment]:
    count, nth = count_of(turn.recurrence.rrule), turn.nth
    for moment in occurrences_after(turn.recurrence, day_of(turn.on, zone), zone):
        nth += 1
        if count is not None and nth > count:
            return
        yield moment


def _later(turn: Turn, on: Moment, passed: list[Moment]) -> Turn:
    nth = turn.nth + len(passed) + 1
    return replace(turn, on=on, nth=nth, passed=tuple(passed), is_withdrawn=False)


def _from_completion(turn: Turn, done_on: date, zone: ZoneInfo) -> Turn | None:
    count = count_of(turn.recurrence.rrule)
    if count is not None and turn.nth >= count:
        return None
    moment = occurrence_from(turn.recurrence, done_on, zone)
    return None if moment is None else _later(turn, moment, [])
