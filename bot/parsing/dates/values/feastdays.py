"""Days named after a feast."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.feasts import Feast
from bot.parsing.dates.values.periods import YearOf
from bot.parsing.dates.values.scene import FIRST_YEAR, LAST_YEAR, Dated, Scene, plus
from bot.parsing.dates.values.workdays import next_workday


@dataclass(frozen=True, slots=True)
class FeastDay:
    """A named day, or the first day of a season; the next one where no year is given."""

    kind: ClassVar[Kind] = Kind.DAY
    feast: Feast
    year: YearOf | None = None
    shift: int = 0

    def day(self, scene: Scene) -> Dated | None:
        """Return the day, *shift* days from the feast's first."""
        first = first_of(self.feast, self.year, scene, self.shift)
        return Dated(day=plus(first, self.shift)) if first else None


@dataclass(frozen=True, slots=True)
class AfterSeason:
    """The first working day after a season."""

    kind: ClassVar[Kind] = Kind.DAY
    feast: Feast
    year: YearOf | None = None

    def day(self, scene: Scene) -> Dated | None:
        """Return the working day that follows the season's last day."""
        first = first_of(self.feast, self.year, scene, self.feast.length)
        return Dated(day=next_workday(plus(first, self.feast.length - 1))) if first else None


def first_of(feast: Feast, year: YearOf | None, scene: Scene, shift: int = 0) -> date | None:
    """Return the first day of the feast whose day *shift* days on is next (or was last)."""
    if year is not None:
        number = year.year(scene)
        return feast.first(number) if FIRST_YEAR <= number <= LAST_YEAR else None
    today = scene.today
    if not FIRST_YEAR < today.year < LAST_YEAR:
        return None
    firsts = [feast.first(today.year + n) for n in (-1, 0, 1, 2)]
    if scene.past:
        return [first for first in firsts if plus(first, shift) <= today][-1]
    return next(first for first in firsts if plus(first, shift) >= today)
