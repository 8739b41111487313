"""Working days in Finland: not Saturdays, Sundays and public holidays."""

from datetime import date
from functools import lru_cache

from bot.parsing.dates.values.scene import plus


def is_workday(day: date) -> bool:
    """Tell whether *day* is worked in Finnish offices."""
    return day.weekday() < 5 and not is_holiday(day)


def is_holiday(day: date) -> bool:
    """Tell whether *day* is a public holiday in Finland."""
    return day in _days_off(day.year)


def next_workday(day: date) -> date:
    """Return the first working day after *day*."""
    return add_workdays(day, 1)


def add_workdays(day: date, count: int) -> date:
    """Return the working day *count* working days after *day* (before it, if negative)."""
    step = 1 if count > 0 else -1
    left = min(abs(count), 5000)
    while left and date.min < day < date.max:
        day = plus(day, step)
        left -= is_workday(day)
    return day


@lru_cache(maxsize=32)
def _days_off(year: int) -> frozenset[date]:
    # Loaded late: the package takes longer to import than a thousand readings take.
    import holidays

    return frozenset(holidays.country_holidays("FI", years=year))
