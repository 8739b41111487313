"""What an expression is resolved against, and what comes out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.moment import local_instant
from bot.domain.understanding import Doubt

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that a reading may name; beyond them nothing is a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The reference instant in its zone, and what the sentence around says."""

    at: datetime
    past: bool = False
    """The sentence says that this has happened."""
    english: bool = False
    """The text is English: 9/12 has two readings."""

    @property
    def today(self) -> date:
        """The reference day."""
        return self.at.date()

    def instant(self, day: date, clock: time) -> datetime:
        """The instant of a wall time on *day*, in the reference instant's zone."""
        zone = self.at.tzinfo
        if isinstance(zone, ZoneInfo):
            return local_instant(day, clock, zone)
        return datetime.combine(day, clock, tzinfo=zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A settled day, with the days a person may choose between in its doubts."""

    day: date
    doubts: tuple[Doubt, ...] = ()


def plus(day: date, days: int) -> date:
    """Return *day* moved by *days*, kept within what a date can hold."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def plus_months(day: date, months: int) -> date:
    """Return the same day number *months* later, or the last one there is."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year < date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def month_length(year: int, month: int) -> int:
    """Return the number of days in a month."""
    return (plus(date(year, month, 28), 4).replace(day=1) - timedelta(days=1)).day
