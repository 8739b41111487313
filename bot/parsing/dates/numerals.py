"""Numbers by shape: which of them may be a day, a clock time, a month, a year."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from bot.parsing.dates.grammar import Alphabet
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.numbers import Pair, Triple

Reading = tuple[frozenset[Kind], object]

NOTHING: Reading = (frozenset(), None)

_PAIR = re.compile(r"(\d{1,2})([./:])(\d{1,2})(\.?)")
_TRIPLE = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)\.?")
_MONTH_YEAR = re.compile(r"(\d{1,2})([/.])((?:19|20|21)\d\d)\.?")
_HALF = re.compile(r"(\d{1,2}),5")
_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})-((?:19|20|21)\d\d)")
_BACKWARD = re.compile(r"((?:19|20|21)\d\d)[/.](\d{1,2})[/.](\d{1,2})")
_WHOLE = re.compile(r"(\d{1,4})(\.?)")

_BY_SIZE = (
    (0, frozenset({Kind.NUMBER, Kind.HOURNUM})),
    (12, frozenset({Kind.NUMBER, Kind.HOURNUM, Kind.DAYNUM, Kind.MONTHNUM, Kind.WEEKNUM})),
    (24, frozenset({Kind.NUMBER, Kind.HOURNUM, Kind.DAYNUM, Kind.WEEKNUM})),
    (31, frozenset({Kind.NUMBER, Kind.DAYNUM, Kind.WEEKNUM})),
    (53, frozenset({Kind.NUMBER, Kind.WEEKNUM})),
    (1899, frozenset({Kind.NUMBER})),
    (2199, frozenset({Kind.NUMBER, Kind.YEAR})),
    (9999, frozenset({Kind.NUMBER})),
)
_DOTTED_MONTH = frozenset({Kind.DOTTED, Kind.DOTTEDMONTH})
_DOTTED_DAY = frozenset({Kind.DOTTED})
_WEEK_STOP = frozenset({Kind.WEEKNUM})
_YEAR_STOP = frozenset({Kind.YEAR})
_FULL = frozenset({Kind.FULLDATE})
_WEEK_OF_YEAR = frozenset({Kind.WEEKYEAR})
_WEEK_OR_MONTH = frozenset({Kind.WEEKYEAR, Kind.MONTHYEAR})
_DAY_MONTH = frozenset({Kind.DAYMONTH})
_DAY_OR_TIME = frozenset({Kind.DAYMONTH, Kind.HOURMIN})
TIME = frozenset({Kind.HOURMIN})
COLON = frozenset({Kind.HOURMIN, Kind.COLONTIME})
ISO_DAY = frozenset({Kind.ISODATE})
ISO_TIME = frozenset({Kind.ISOTIME})
ISO_WEEK = frozenset({Kind.ISOWEEK})
PHONE = frozenset({Kind.PHONE})
AND_HALF = frozenset({Kind.ANDHALF})
DIGIT_ORDINAL = frozenset({Kind.DIGITORDINAL})

SHAPES = (
    *(kinds for _, kinds in _BY_SIZE),
    *(_DOTTED_MONTH, _DOTTED_DAY, _YEAR_STOP, _FULL, _DAY_MONTH),
    *(_DAY_OR_TIME, TIME, COLON, ISO_DAY, ISO_TIME, ISO_WEEK, PHONE, DIGIT_ORDINAL, AND_HALF),
    *(_WEEK_OF_YEAR, _WEEK_OR_MONTH, _WEEK_STOP),
)


def register(alphabet: Alphabet) -> None:
    """Give each shape its symbol, so that grammars compiled later know it."""
    for kinds in SHAPES:
        alphabet.symbol(kinds)


def read_number(text: str) -> Reading:
    """Return what a run of digits with inner marks may be; `NOTHING` for what is no time."""
    for pattern, read in _FORMS:
        if match := pattern.fullmatch(text):
            return read(match)
    return NOTHING


def _day_first(match: re.Match[str]) -> Reading:
    return _full(*(int(part) for part in match.groups()))


def _year_first(match: re.Match[str]) -> Reading:
    return _full(*(int(part) for part in reversed(match.groups())))


def _half(match: re.Match[str]) -> Reading:
    return AND_HALF, int(match[1])


def _month_year(match: re.Match[str]) -> Reading:
    value = Pair(int(match[1]), int(match[3]), match[2])
    if not 1 <= value.first <= 53:
        return NOTHING
    return (_WEEK_OR_MONTH if value.first <= 12 else _WEEK_OF_YEAR), value


def _whole(match: re.Match[str]) -> Reading:
    digits, number = match[1], int(match[1])
    if digits[0] == "0" and len(digits) > 2:
        return PHONE, digits
    if match[2]:
        return _dotted(number)
    return next(kinds for top, kinds in _BY_SIZE if number <= top), number


def _dotted(number: int) -> Reading:
    if 1 <= number <= 31:
        return (_DOTTED_MONTH if number <= 12 else _DOTTED_DAY), number
    if 32 <= number <= 53:
        return _WEEK_STOP, number
    return (_YEAR_STOP, number) if 1900 <= number <= 2199 else NOTHING


def _pair(match: re.Match[str]) -> Reading:
    first, second, mark = int(match[1]), int(match[3]), match[2]
    value = Pair(first, second, mark, bool(match[4]))
    time = mark in ".:" and first <= 24 and len(match[3]) == 2 and second <= 59
    if mark == ":":
        return (COLON, value) if time else NOTHING
    day = 1 <= first <= 31 and 1 <= second <= 12
    if day:
        return (_DAY_OR_TIME if time else _DAY_MONTH), value
    return (TIME, value) if time else NOTHING


def _full(day: int, month: int, year: int) -> Reading:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return NOTHING
    return _FULL, Triple(day, month, year)


def _triple(match: re.Match[str]) -> Reading:
    day, month, year = int(match[1]), int(match[3]), int(match[4])
    swapped = match[2] == "/" and 1 <= day <= 12 < month <= 31
    if swapped:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return NOTHING
    short = len(match[4]) == 2
    if not short and not 1900 <= year <= 2199:
        return NOTHING
    return _FULL, Triple(day, month, year + 2000 * short, short, match[2] == "/", swapped)


_ISO = re.compile(
    r"(\d{4})-(?:(\d\d?)-(\d\d?)"
    r"(?:[t ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?(?P<zone>z|[+-]\d\d:\d\d)?)?)?|w(\d\d?))"
)


def read_iso(text: str) -> Reading:
    """Return the ISO 8601 date, date with time, or week written in *text*."""
    match = _ISO.fullmatch(text)
    if match is None:
        return NOTHING
    year, month, day, hour, minute, week = (
        int(group) if group else None for group in match.group(1, 2, 3, 4, 5, 7)
    )
    if week is not None:
        return (ISO_WEEK, Pair(week, year or 0, "w")) if 1 <= week <= 53 else NOTHING
    try:
        instant = datetime(
            year or 0, month or 0, day or 0, hour or 0, minute or 0, tzinfo=_zone(match["zone"])
        )
    except ValueError:
        return NOTHING
    return (ISO_DAY, instant.date()) if hour is None else (ISO_TIME, instant)


def _zone(written: str | None) -> tzinfo | None:
    """`z` or an offset; None where none is written.

    Raises:
        ValueError: If there is no such offset.
    """
    if not written or written == "z":
        return UTC if written else None
    sign = -1 if written[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(written[1:3]), minutes=int(written[4:])))


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Reading]], ...] = (
    (_WHOLE, _whole),
    (_PAIR, _pair),
    (_TRIPLE, _triple),
    (_MONTH_YEAR, _month_year),
    (_DASHED, _day_first),
    (_BACKWARD, _year_first),
    (_HALF, _half),
)
