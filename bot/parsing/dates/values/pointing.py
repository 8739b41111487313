"""Which way the words themselves point: at the past, or at today."""

from bot.parsing.dates.values.clock import Clock, ClockRange
from bot.parsing.dates.values.days import FromToday, InPart, Marked, Weekday, Which
from bot.parsing.dates.values.periods import MonthOf, PartOfYear, WeekOf, YearOf
from bot.parsing.dates.values.relative import Elapsed, Shifted
from bot.parsing.dates.values.spans import Bound, Fixed, FixedDay, Hours, Instant

_WRAPPERS = (Bound, Marked, InPart, Instant, Hours)
_INSIDE = ("of", "start", "period", "week", "year")
"""Where a value holds what it is counted from."""


def points_back(value: object) -> bool:
    """Tell whether the words themselves point at the past (`eilen`, `viime viikolla`)."""
    inner = (getattr(value, name, None) for name in _INSIDE)
    return _is_back(value) or any(points_back(each) for each in inner if each is not None)


def is_of_today(value: object) -> bool:
    """Tell whether it is a clock time of today, said (`tänään klo 9`) or not (`klo 9`)."""
    inner = _unwrapped(value)
    return isinstance(inner, (Clock, ClockRange)) or inner == FromToday(0)


def is_given(value: object) -> bool:
    """Tell whether it is a moment that is taken at its word."""
    return isinstance(_unwrapped(value), (Fixed, FixedDay))


def _unwrapped(value: object) -> object:
    while isinstance(value, _WRAPPERS):
        value = value.of
    return value


def _is_back(value: object) -> bool:
    match value:
        case FromToday(days=count) | Elapsed(minutes=count):
            return count < 0
        case Weekday(which=which):
            return which is Which.LAST
        case Shifted(sign=sign, of=FromToday()):
            return sign < 0
        case MonthOf(back=True):
            return True
        case WeekOf(shift=shift) | MonthOf(shift=shift):
            return shift < 0
        case YearOf(shift=shift) | PartOfYear(shift=shift):
            return shift < 0
    return False
