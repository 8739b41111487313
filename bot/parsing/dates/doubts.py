"""Doubts that show only once a moment is settled: past, far, against its neighbours."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.moment import Moment, is_whole_day
from bot.domain.understanding import Doubt, DoubtKind, Role, Understanding
from bot.parsing.dates.values.pointing import is_given, is_of_today, points_back

FAR_DAYS = 731
HALF_YEAR = timedelta(days=183)
GAP = 60
"""Characters that may stand between two dates of one series."""
_WRITTEN_YEAR = re.compile(r"(?:19|20|21)\d\d|\d\.\d\d?\.\d\d(?!\d)")


def late_doubts(
    value: object, start: Moment, end: Moment | None, at: datetime
) -> tuple[Doubt, ...]:
    """Return the doubt about a moment that is over, or far ahead.

    What the words themselves put in the past is meant; so is a given moment.
    """
    if is_given(value):
        return ()
    if _is_over(end or start, at):
        candidates = _candidates(start, end, at, of_today=is_of_today(value))
        return () if points_back(value) else (Doubt(kind=DoubtKind.PAST, candidates=candidates),)
    return (Doubt(kind=DoubtKind.FAR),) if (_day(start) - at.date()).days > FAR_DAYS else ()


def _candidates(
    start: Moment, end: Moment | None, at: datetime, *, of_today: bool
) -> tuple[Moment, ...]:
    """A clock time that is over may be tomorrow's, a day that is over may be the next such."""
    if of_today:
        return start, start + timedelta(days=1)
    if end is not None:
        return ()
    coming = (_in_year(start, year) for year in (at.year, at.year + 1))
    return start, next(moment for moment in coming if not _is_over(moment, at))


def _is_over(moment: Moment, at: datetime) -> bool:
    return moment < at.date() if is_whole_day(moment) else moment <= at


def doubt_series(found: Sequence[Understanding], text: str) -> list[Understanding]:
    """Doubt a written year that breaks the order of its series (`14.2.2017 ja 28.3.2016`)."""
    result: list[Understanding] = []
    run: list[date] = []
    for at, one in enumerate(found):
        day = _day_of(one)
        near = at > 0 and _beside(found[at - 1], one, text)
        if not near:
            run = []
        if day is not None and _WRITTEN_YEAR.search(one.text) and _breaks(run, day):
            one, day = _doubted(one), None
        result.append(one)
        run = [*run[-3:], day] if day is not None else run
    return result


def _day_of(one: Understanding) -> date | None:
    if one.start is None or one.role is Role.RECURRENCE:
        return None
    return _day(one.start)


def _beside(left: Understanding, right: Understanding, text: str) -> bool:
    between = text[left.span.end : right.span.start]
    return len(between) <= GAP and "\n\n" not in between and ". " not in between.strip("., ")


def _breaks(run: Sequence[date], day: date) -> bool:
    """Whether the day falls before an ascending run, and a year later would follow it.

    Behind one date alone it has to follow soon.
    """
    if not run or list(run) != sorted(run) or day >= run[-1]:
        return False
    most = HALF_YEAR if len(run) == 1 else timedelta(days=366)
    return timedelta(0) < _day(_in_year(day, day.year + 1)) - run[-1] < most


def _doubted(one: Understanding) -> Understanding:
    if one.start is None:
        return one
    candidates = (one.start, _in_year(one.start, one.start.year + 1))
    doubt = Doubt(kind=DoubtKind.YEAR_AGAINST_NEIGHBOURS, candidates=candidates)
    kept = tuple(d for d in one.doubts if d.kind is not DoubtKind.PAST)
    return replace(one, doubts=(*kept, doubt))


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _in_year(moment: Moment, year: int) -> Moment:
    """The same day in another year; the last of February where it has no 29th."""
    try:
        return moment.replace(year=year)
    except ValueError:
        return moment.replace(year=year, day=28)
