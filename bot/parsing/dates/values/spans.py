"""Days with a clock time, ranges, and what a marker makes of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from bot.domain.understanding import Role
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.clock import Clock, ClockRange
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.scene import Dated, Scene


@dataclass(frozen=True, slots=True)
class Instant:
    """A day with a time of day."""

    kind: ClassVar[Kind] = Kind.INSTANT
    of: Day
    clock: Clock


@dataclass(frozen=True, slots=True)
class Fixed:
    """An instant that the sender's client put into the text."""

    kind: ClassVar[Kind] = Kind.INSTANT
    at: datetime

    def instant(self, scene: Scene) -> datetime:
        """Return the instant in the reference zone."""
        return self.at.astimezone(scene.at.tzinfo)


@dataclass(frozen=True, slots=True)
class FixedDay:
    """A whole day that the sender's client put into the text."""

    kind: ClassVar[Kind] = Kind.DAY
    at: datetime

    def day(self, scene: Scene) -> Dated:
        """Return the day in the reference zone."""
        return Dated(day=self.at.astimezone(scene.at.tzinfo).date())


@dataclass(frozen=True, slots=True)
class Hours:
    """A day with a range of times on it."""

    kind: ClassVar[Kind] = Kind.RANGE
    of: Day
    clocks: ClockRange


@dataclass(frozen=True, slots=True)
class Range:
    """From one moment or period to another, both included."""

    kind: ClassVar[Kind] = Kind.RANGE
    start: Any
    end: Any


@dataclass(frozen=True, slots=True)
class Bound:
    """A moment or period with what its marker makes of it."""

    kind: ClassVar[Kind] = Kind.BOUND
    of: object
    role: Role


class Blank:
    """Something that looks like a date and is none."""

    kind: ClassVar[Kind] = Kind.BLANK
