"""The nights on which a zone's clocks are changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

YEARS = range(2020, 2041)
ZONES = tuple(
    ZoneInfo(name)
    for name in ("Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "America/Santiago")
)
"""One that changes by half an hour, and one that changes at midnight, among them."""


def change_days(zone: ZoneInfo) -> Iterator[date]:
    """Yield the local days with 23, 25 or 24 and a half hours."""
    day = date(YEARS.start, 1, 1)
    while day.year < YEARS.stop:
        following = day + timedelta(days=1)
        if _offset(following, zone) != _offset(day, zone):
            yield day
        day = following


def _offset(day: date, zone: ZoneInfo) -> timedelta | None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC) - timedelta(hours=12)
    return noon.astimezone(zone).utcoffset()
