"""What repeats: the parts of a rule as far as the words give them."""

from dataclasses import dataclass
from typing import ClassVar

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.clock import Clock
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.terms import Part, Unit


@dataclass(frozen=True, slots=True)
class Recurring:
    """A repetition; each of *nths* goes with each weekday, -1 is the last."""

    kind: ClassVar[Kind] = Kind.RECUR
    unit: Unit
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nths: tuple[int, ...] = ()
    monthdays: tuple[int, ...] = ()
    place: int | None = None
    """Which of the days of *weekdays* in the month (BYSETPOS)."""
    month: int | None = None
    clock: Clock | None = None
    part: Part | None = None
    first: Day | None = None
    last: Day | None = None
    count: int | None = None
    other: "Recurring | None" = None
    """The other thing it may mean (`every second Thursday`)."""
