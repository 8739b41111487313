"""The reference instant of a command, given as ISO 8601."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.moment import local_instant

HELSINKI = ZoneInfo("Europe/Helsinki")
MORNING = time(9, 0)


def parse_instant(text: str, zone: ZoneInfo = HELSINKI) -> datetime:
    """Return the instant that *text* names, in *zone*; a day alone is nine in the morning.

    Raises:
        ValueError: If it is no ISO 8601 date or time.
    """
    if len(text) == len("2016-11-24"):
        return local_instant(date.fromisoformat(text), MORNING, zone)
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        return local_instant(instant.date(), instant.time(), zone)
    return instant.astimezone(zone)


def present_instant(zone: ZoneInfo = HELSINKI) -> datetime:
    """Return the present instant in *zone*: for a person at the command line."""
    return datetime.now(UTC).astimezone(zone)
