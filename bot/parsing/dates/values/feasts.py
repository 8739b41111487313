"""Finland's named days and seasons, computed for any year."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.easter import easter

from bot.parsing.dates.values.terms import Case


@dataclass(frozen=True, slots=True)
class Feast:
    """A named day, or a season from its first day to its last."""

    first: Callable[[int], date]
    length: int = 1


def fixed(month: int, day: int, length: int = 1) -> Feast:
    """The same date every year."""
    return Feast(lambda year: date(year, month, day), length)


def from_easter(days: int, length: int = 1) -> Feast:
    """So many days from Easter Sunday."""
    return Feast(lambda year: easter(year) + timedelta(days=days), length)


def on_weekday(month: int, day: int, weekday: int, length: int = 1) -> Feast:
    """The first such weekday on or after a date."""

    def first(year: int) -> date:
        earliest = date(year, month, day)
        return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)

    return Feast(first, length)


NEW_YEAR = fixed(1, 1)
EPIPHANY_EVE = fixed(1, 5)
EPIPHANY = fixed(1, 6)
RUNEBERG = fixed(2, 5)
VALENTINE = fixed(2, 14)
KALEVALA = fixed(2, 28)
WOMEN = fixed(3, 8)
CANTH = fixed(3, 19)
SHROVE_SUNDAY = from_easter(-49)
SHROVE_TUESDAY = from_easter(-47)
ASH_WEDNESDAY = from_easter(-46)
PALM_SUNDAY = from_easter(-7)
MAUNDY_THURSDAY = from_easter(-3)
GOOD_FRIDAY = from_easter(-2)
HOLY_SATURDAY = from_easter(-1)
EASTER_DAY = from_easter(0)
EASTER_MONDAY = from_easter(1)
EASTER = from_easter(-2, 4)
MAY_EVE = fixed(4, 30)
MAY_DAY = fixed(5, 1)
EUROPE_DAY = fixed(5, 9)
MOTHERS_DAY = on_weekday(5, 8, 6)
ASCENSION = from_easter(39)
PENTECOST = from_easter(49)
MIDSUMMER_EVE = on_weekday(6, 19, 4)
MIDSUMMER_DAY = on_weekday(6, 20, 5)
MIDSUMMER = on_weekday(6, 19, 4, 2)
FLAG_DAY = fixed(6, 4)
KIVI = fixed(10, 10)
UNITED_NATIONS = fixed(10, 24)
ALL_SAINTS = on_weekday(10, 31, 5)
SWEDISH_DAY = fixed(11, 6)
FATHERS_DAY = on_weekday(11, 8, 6)
CHILDREN = fixed(11, 20)
ADVENT = on_weekday(11, 27, 6)
INDEPENDENCE_EVE = fixed(12, 5)
INDEPENDENCE = fixed(12, 6)
LUCIA = fixed(12, 13)
CHRISTMAS_EVE = fixed(12, 24)
DAY_BEFORE_CHRISTMAS_EVE = fixed(12, 23)
CHRISTMAS_DAY = fixed(12, 25)
BOXING_DAY = fixed(12, 26)
CHRISTMAS = fixed(12, 24, 3)
NEW_YEARS_EVE = fixed(12, 31)


@dataclass(frozen=True, slots=True)
class FeastWord:
    """A season as written, with the case of its ending."""

    feast: Feast
    case: Case = Case.PLAIN
