"""The day of a meeting that its minutes do not name: where it may lie, and what it would change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.minutes import Minutes, Proposal
from bot.domain.moment import Moment, day_of, local_instant
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.working_time import MONDAY_TO_FRIDAY
from bot.parsing.dates import find_dates

MAX_DAYS = 6
NOON = time(12)


def find_held_days(minutes: Minutes, *, zone: ZoneInfo) -> tuple[date, ...]:
    """Return days on which the meeting may have been, the latest first.

    It was held before the minutes came and before what they plan, and after the
    last day that they look back on. Working days, besides the bounds themselves.
    """
    received = day_of(minutes.received_at, zone)
    planned = [day_of(p.start, zone) for p in minutes.reading.proposals if p.start is not None]
    last = min([received, *planned])
    first = max((day for day in _told(minutes, zone) if day <= last), default=None)
    days = [day for day in _back_from(last, is_today=last == received) if not first or day > first]
    return (*days[:MAX_DAYS], first) if first and len(days) < MAX_DAYS else tuple(days[:MAX_DAYS])


def _back_from(last: date, *, is_today: bool) -> Iterator[date]:
    """Yield the last day, with today yesterday too, and the working days before."""
    for back in range(4 * MAX_DAYS):
        day = last - timedelta(days=back)
        if back <= is_today or day.weekday() in MONDAY_TO_FRIDAY:
            yield day


def _told(minutes: Minutes, zone: ZoneInfo) -> Iterator[date]:
    """Yield the days that the decisions speak of."""
    for decision in minutes.reading.decisions:
        for found in find_dates(decision.text, at=minutes.received_at.astimezone(zone)):
            if found.start is not None:
                yield day_of(found.start, zone)


def doubt_year(proposal: Proposal, held_on: date, *, zone: ZoneInfo) -> Proposal:
    """Return the proposal, its year in doubt where the day of the meeting speaks for another.

    The year that was read is kept. A due that is tied to a meeting has that one's year.
    """
    other = _read_from(proposal, held_on, zone)
    if proposal.start is None or proposal.anchor is not None or other is None:
        return proposal
    doubt = Doubt(kind=DoubtKind.TWO_READINGS, candidates=(proposal.start, other))
    return replace(proposal, doubts=(*proposal.doubts, doubt))


def _read_from(proposal: Proposal, held_on: date, zone: ZoneInfo) -> Moment | None:
    """Return the same day of another year, where the sentence reads so on the meeting's day."""
    if proposal.start is None:
        return None
    day = day_of(proposal.start, zone)
    at = local_instant(held_on, NOON, zone)
    for found in find_dates(proposal.quote, at=at):
        if found.start is not None:
            other = day_of(found.start, zone)
            if (other.month, other.day) == (day.month, day.day) and other.year != day.year:
                return _on(proposal.start, other, zone)
    return None


def _on(moment: Moment, day: date, zone: ZoneInfo) -> Moment:
    if not isinstance(moment, datetime):
        return day
    return local_instant(day, moment.astimezone(zone).time(), zone)
