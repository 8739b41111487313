"""Instants as text: RFC 9557, wall time with its offset and its zone."""

from datetime import UTC, date, datetime, timezone
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment


def encode_instant(instant: datetime) -> str:
    """Return `2016-12-16T09:00:00+02:00[Europe/Helsinki]`, or `...Z` for UTC.

    Raises:
        ValueError: If the instant is naive, or its zone has no name to be found by.
    """
    match instant.tzinfo:
        case ZoneInfo(key=str(key)):
            return f"{instant.isoformat()}[{key}]"
        case timezone() as zone if zone == UTC:
            return f"{instant.replace(tzinfo=None).isoformat()}Z"
        case timezone():
            return instant.isoformat()
        case _:
            raise ValueError(f"an instant needs a named time zone: {instant!r}")


def decode_instant(text: str) -> datetime:
    """Return the instant as it was encoded, its zone and fold included.

    The wall time is what people agreed on: where a newer time zone database
    gives it another offset, the wall time stays.

    Raises:
        ValueError: If the text is no instant.
    """
    stamp, _, zone = text.partition("[")
    instant = datetime.fromisoformat(stamp)
    if instant.tzinfo is None:
        raise ValueError(f"an instant needs a time zone: {text!r}")
    if not zone:
        return instant
    first = instant.replace(tzinfo=ZoneInfo(zone.removesuffix("]")), fold=0)
    second = first.replace(fold=1)
    is_second = first.utcoffset() != instant.utcoffset() == second.utcoffset()
    return second if is_second else first


def encode_moment(moment: Moment) -> str:
    """Return a whole day as `2016-12-09`, an instant as `encode_instant` does."""
    if isinstance(moment, datetime):
        return encode_instant(moment)
    return moment.isoformat()


def decode_moment(text: str) -> Moment:
    """Return the day or the instant.

    Raises:
        ValueError: If the text is neither.
    """
    return decode_instant(text) if "T" in text else date.fromisoformat(text)
