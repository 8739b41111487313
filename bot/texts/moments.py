"""Moments in words: always with weekday and full date, in the group's zone."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from bot.domain.moment import Moment, day_of, has_passed, require_aware
from bot.texts.catalog import Catalog
from bot.texts.timed import tag_instant

SOON_DAYS = 7
_ABOUT_AN_HOUR = range(55, 66)
_DAYS = {0: "relative.today", 1: "relative.tomorrow", 7: "relative.week"}


def say_day(catalog: Catalog, day: date) -> str:
    """Return a day: `pe 9.12.2016`."""
    return format_date(day, catalog.label("format.day"), locale=catalog.locale)


def say_moment(catalog: Catalog, moment: Moment, zone: ZoneInfo) -> str:
    """Return a day, or an instant: `ma 12.12.2016 klo 14.00`, which a message tags."""
    if not isinstance(moment, datetime):
        return say_day(catalog, moment)
    return _say_instant(catalog, "moment.at", moment, zone)


def _say_instant(catalog: Catalog, key: str, instant: datetime, zone: ZoneInfo) -> str:
    day = say_day(catalog, day_of(instant, zone))
    words = catalog.label(key, day=day, clock=say_clock(catalog, instant, zone))
    return tag_instant(words, instant)


def say_clock(catalog: Catalog, instant: datetime, zone: ZoneInfo) -> str:
    """Return the time of day: `14.00`."""
    local = require_aware(instant).astimezone(zone).time()
    return format_time(local, catalog.label("format.clock"), locale=catalog.locale)


def say_range(catalog: Catalog, start: Moment, end: Moment | None, zone: ZoneInfo) -> str:
    """Return a stretch: hours of one day, or first and last moment; else the moment alone."""
    if end is None or end == start:
        return say_moment(catalog, start, zone)
    day = day_of(start, zone)
    if isinstance(start, datetime) and isinstance(end, datetime) and day == day_of(end, zone):
        begins = _say_instant(catalog, "moment.begins", start, zone)
        ends = tag_instant(say_clock(catalog, end, zone), end)
        return catalog.timed("moment.hours", start=begins, end=ends)
    first, last = say_moment(catalog, start, zone), say_moment(catalog, end, zone)
    return catalog.timed("moment.range", start=first, end=last)


def say_ahead(catalog: Catalog, moment: Moment, *, now: datetime, zone: ZoneInfo) -> str:
    """Return how far ahead a moment is: `Huomenna`, by the group's days, or `Tunnin kuluttua`."""
    if isinstance(moment, datetime):
        minutes = minutes_until(moment, now=now)
        if minutes in _ABOUT_AN_HOUR:
            return catalog.label("relative.hour")
        if minutes < _ABOUT_AN_HOUR.start:
            return catalog.count("relative.minutes", max(minutes, 1))
    days = days_until(moment, now=now, zone=zone)
    if days in _DAYS:
        return catalog.label(_DAYS[days])
    return catalog.count("relative.days", days)


def say_lateness(catalog: Catalog, due: Moment, *, now: datetime, zone: ZoneInfo) -> str:
    """Return by how many days a due has passed; `myöhässä` on the day itself."""
    days = -days_until(due, now=now, zone=zone)
    if days < 1:
        return catalog.label("relative.overdue_today")
    return catalog.count("relative.days_overdue", days)


def mark_of(catalog: Catalog, due: Moment | None, *, now: datetime, zone: ZoneInfo) -> str:
    """Return the sign of how pressing a due is."""
    if due is None:
        return catalog.label("mark.later")
    if has_passed(due, now=now, zone=zone):
        return catalog.label("mark.overdue")
    return catalog.label("mark.soon" if is_soon(due, now=now, zone=zone) else "mark.later")


def is_soon(due: Moment, *, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a due falls within the next seven days."""
    return days_until(due, now=now, zone=zone) <= SOON_DAYS


def days_until(moment: Moment, *, now: datetime, zone: ZoneInfo) -> int:
    """Return the number of midnights of the zone between now and the moment."""
    return (day_of(moment, zone) - day_of(now, zone)).days


def minutes_until(instant: datetime, *, now: datetime) -> int:
    """Return the minutes that will elapse, clock changes or not."""
    return round((instant.astimezone(UTC) - now.astimezone(UTC)) / timedelta(minutes=1))
