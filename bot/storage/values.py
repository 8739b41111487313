"""Single values as JSON values, and back. Both directions raise ValueError."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.storage.instants import decode_instant, decode_moment, encode_instant, encode_moment

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Codec:
    """How the values of one type are written and read."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def exactly(expected: type[T], value: Any) -> T:
    """Return the value; a bool is no int here, and a datetime no date."""
    if type(value) is not expected:
        raise ValueError(f"{value!r} is no {expected.__name__}")
    return value


def _itself(expected: type) -> Codec:
    def check(value: Any) -> Any:
        return exactly(expected, value)

    return Codec(check, check)


def _as_text(expected: type[T], write: Callable[[T], str], read: Callable[[str], T]) -> Codec:
    return Codec(
        lambda value: write(exactly(expected, value)),
        lambda value: read(exactly(str, value)),
    )


def _text(value: Any) -> str:
    """Return the text; a StrEnum in a field of text is the text it stands for."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return str(value)


def _whole_seconds(value: Any) -> int:
    seconds, rest = divmod(exactly(timedelta, value), timedelta(seconds=1))
    if rest:
        raise ValueError(f"not whole seconds: {value!r}")
    return seconds


MOMENT = Codec(encode_moment, lambda value: decode_moment(exactly(str, value)))
PLAIN: dict[Any, Codec] = {
    str: Codec(_text, _text),
    int: _itself(int),
    bool: _itself(bool),
    date: _as_text(date, date.isoformat, date.fromisoformat),
    datetime: _as_text(datetime, encode_instant, decode_instant),
    time: _as_text(time, time.isoformat, time.fromisoformat),
    ZoneInfo: _as_text(ZoneInfo, str, ZoneInfo),
    timedelta: Codec(_whole_seconds, lambda value: timedelta(seconds=exactly(int, value))),
}
"""By the type hint of a field."""
