"""A date written with its day and month, and perhaps its year and weekday."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from bot.domain.understanding import Doubt, DoubtKind
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.periods import YearOf
from bot.parsing.dates.values.scene import FIRST_YEAR, LAST_YEAR, Dated, Scene

STALE_DAYS = 183
"""A weekday that fits the last such date, and not the next, is believed this far back."""
LONG_AGO = 300
"""Days after which a past tense is asked about: the next such day is nearer."""
NEAR_YEARS = 12
"""A year of two digits is believed this near."""


@dataclass(frozen=True, slots=True)
class Written:
    """Day and month as written; what is None was not in the text."""

    kind: ClassVar[Kind] = Kind.DAY
    number: int
    month: int | None = None
    year: YearOf | None = None
    weekday: int | None = None
    slashed: bool = False
    """Written 9/12, which in English has two readings."""
    soft: bool = False
    """The weekday was `on`, which is seldom one."""
    preposition: bool = False
    """The weekday was `to`, which in English is none."""
    swapped: bool = False
    """Written month first."""
    english: bool = False
    """The month was named in English."""
    short: bool = False
    """The year was written with two digits."""

    def day(self, scene: Scene) -> Dated | None:
        """Settle the year and check the weekday."""
        year = self.year.year(scene) if self.year is not None else self._year(scene)
        if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        if self.short and abs(year - scene.today.year) > NEAR_YEARS:
            return None
        taken = self.in_year(year)
        return Dated(day=taken, doubts=self._doubts(taken, scene))

    def in_year(self, year: int) -> date:
        """Return the day in *year*; a day that does not exist becomes the month's last."""
        month = self.month or 1
        return date(year, month, min(self.number, monthrange(year, month)[1]))

    def exists_in(self, year: int) -> bool:
        """Tell whether the month has such a day in *year*."""
        return self.number <= monthrange(year, self.month or 1)[1]

    def _year(self, scene: Scene) -> int:
        today = scene.today
        next_one = today.year + (self.in_year(today.year) < today)
        last_one = today.year - (self.in_year(today.year) > today)
        if scene.past:
            return last_one
        if self._is_leap_day:
            return next(y for y in range(next_one, next_one + 9) if self.exists_in(y))
        return last_one if self._fits_last_better(last_one, next_one, today) else next_one

    @property
    def _is_leap_day(self) -> bool:
        return (self.number, self.month) == (29, 2)

    def _fits_last_better(self, last_one: int, next_one: int, today: date) -> bool:
        """The weekday as a tie-break: `pe 16.12.` read on 20.12. was last Friday."""
        if self.weekday is None or self.soft:
            return False
        if self.in_year(next_one).weekday() == self.weekday:
            return False
        last = self.in_year(last_one)
        return last.weekday() == self.weekday and (today - last).days <= STALE_DAYS

    def _doubts(self, taken: date, scene: Scene) -> tuple[Doubt, ...]:
        found: list[Doubt] = []
        if not self.exists_in(taken.year):
            candidates = (taken, date.fromordinal(taken.toordinal() + 1))
            found.append(Doubt(kind=DoubtKind.NO_SUCH_DAY, candidates=candidates))
        elif self._weekday(scene) not in (None, taken.weekday()):
            fits = nearest_on_weekday(taken, self.weekday or 0)
            found.append(Doubt(kind=DoubtKind.WEEKDAY_MISMATCH, candidates=(taken, fits)))
        if self.swapped:
            found.append(Doubt(kind=DoubtKind.DAY_MONTH_ORDER, candidates=(taken,)))
        elif self.slashed and scene.english and self._other_order(taken.year):
            other = self._swapped(taken.year, scene)
            found.append(Doubt(kind=DoubtKind.DAY_MONTH_ORDER, candidates=(taken, other)))
        return (*found, *self._long_ago(taken, scene))

    def _long_ago(self, taken: date, scene: Scene) -> tuple[Doubt, ...]:
        """Doubt a past tense that puts a day without a year most of a year back."""
        if self.year is not None or not scene.past or (scene.today - taken).days < LONG_AGO:
            return ()
        candidates = (taken, self.in_year(taken.year + 1))
        return (Doubt(kind=DoubtKind.PAST, candidates=candidates),)

    def _swapped(self, year: int, scene: Scene) -> date:
        """The day that the same digits name month first: the next such where no year is given."""
        other = replace(self, number=self.month or 1, month=self.number)
        return other.in_year(year if self.year is not None else other._year(scene))

    def _weekday(self, scene: Scene) -> int | None:
        unsure = self.soft or (self.preposition and scene.english)
        return None if unsure else self.weekday

    def _other_order(self, year: int) -> bool:
        return self.number <= 12 and self.number != self.month


def nearest_on_weekday(day: date, weekday: int) -> date:
    """Return the day nearest to *day* that falls on *weekday*."""
    ahead = (weekday - day.weekday()) % 7
    shift = ahead if ahead <= 3 else ahead - 7
    return date.fromordinal(day.toordinal() + shift)
