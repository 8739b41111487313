"""The days that a question is about."""

from datetime import date, datetime, timedelta

from bot.domain.moment import Moment
from bot.domain.understanding import Role, Understanding
from bot.parsing.dates import find_dates

OPEN_DAYS = 365
"""How far `from 1 December` looks ahead."""


def find_period(text: str, *, at: datetime) -> tuple[date, date] | None:
    """Return the first and the last day that *text* names, in the zone of *at*; None: none."""
    spans = [_days(one, one.start, at) for one in find_dates(text, at=at) if one.start is not None]
    if not spans:
        return None
    return min(first for first, _ in spans), max(last for _, last in spans)


def _days(one: Understanding, start: Moment, at: datetime) -> tuple[date, date]:
    first, last = _day(start, at), _day(one.end or start, at)
    if one.role is Role.DEADLINE and one.end is None:
        return min(at.date(), first), first
    if one.role is Role.START and one.end is None:
        return first, _later(first)
    return first, last


def _day(moment: Moment, at: datetime) -> date:
    return moment.astimezone(at.tzinfo).date() if isinstance(moment, datetime) else moment


def _later(day: date) -> date:
    return min(day, date.max - timedelta(days=OPEN_DAYS)) + timedelta(days=OPEN_DAYS)
