"""Days and instants: what a due date, a start or an alarm is made of."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias, TypeGuard
from zoneinfo import ZoneInfo

Moment: TypeAlias = date | datetime
"""A whole day (`date`) or an aware instant (`datetime`); a whole day never becomes midnight."""


def is_whole_day(moment: Moment) -> TypeGuard[date]:
    """Tell a whole day from an instant (`datetime` is a subclass of `date`)."""
    return not isinstance(moment, datetime)


def require_aware(instant: datetime) -> datetime:
    """Return *instant* unchanged.

    Raises:
        ValueError: If it carries no time zone.
    """
    if instant.tzinfo is None:
        raise ValueError(f"an instant needs a time zone: {instant!r}")
    return instant


def local_instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the instant of wall time *at* on *day* in *zone*, as that zone's time.

    A wall time that comes twice is the first one; one that the clocks skip is
    moved forward by the gap (RFC 5545, section 3.3.5).
    """
    wall = datetime.combine(day, at, tzinfo=zone).replace(fold=0)
    return wall.astimezone(UTC).astimezone(zone)


def day_of(moment: Moment, zone: ZoneInfo) -> date:
    """Return the calendar day of *moment* in *zone*."""
    return moment if is_whole_day(moment) else _instant(moment).astimezone(zone).date()


def end_of(moment: Moment, zone: ZoneInfo) -> datetime:
    """Return the instant after which *moment* has passed: a whole day lasts to its midnight."""
    if is_whole_day(moment):
        return local_instant(moment + timedelta(days=1), time(0), zone)
    return _instant(moment)


def has_passed(moment: Moment, *, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether *moment* lies behind *now*; a whole day lasts to its midnight."""
    return end_of(moment, zone) <= require_aware(now)


def _instant(moment: Moment) -> datetime:
    if not isinstance(moment, datetime):
        raise TypeError(f"not an instant: {moment!r}")
    return require_aware(moment)


def start_of(moment: Moment, zone: ZoneInfo) -> datetime:
    """Return the first instant of *moment*: the key by which days and instants are ordered."""
    return local_instant(moment, time(0), zone) if is_whole_day(moment) else _instant(moment)
