"""Times of day."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.domain.understanding import Doubt, DoubtKind
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.scene import Scene, plus


@dataclass(frozen=True, slots=True)
class Clock:
    """A wall time; hour 24 is the midnight that ends the day."""

    kind: ClassVar[Kind] = Kind.CLOCK
    hour: int
    minute: int = 0
    guessed: bool = False
    """The hour was said in words without a part of the day (`kahdelta`)."""
    marked: bool = False
    """`klo` or `kl.` stood before it."""
    zone: str = ""
    """Where this is the time, if that was said (`14:00 UTC`)."""

    @property
    def wall(self) -> time:
        """The wall time, midnight for hour 24."""
        return time(self.hour % 24, self.minute)

    def on(self, day: date, scene: Scene) -> datetime:
        """Return the instant of this time on *day*."""
        whole = plus(day, self.hour // 24)
        if self.zone:
            there = datetime.combine(whole, self.wall, ZoneInfo(self.zone))
            return there.astimezone(scene.at.tzinfo)
        return scene.instant(whole, self.wall)

    def doubts(self, day: date, scene: Scene) -> tuple[Doubt, ...]:
        """Return the doubt about the half of the day, if there is one."""
        if not self.guessed or not (1 <= self.hour <= 6 or 12 <= self.hour <= 18):
            return ()
        other = Clock((self.hour + 12) % 24, self.minute).on(day, scene)
        candidates = (self.on(day, scene), other)
        return (Doubt(kind=DoubtKind.HOUR_BY_CONVENTION, candidates=candidates),)


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one wall time to another on the same day, or over one midnight."""

    kind: ClassVar[Kind] = Kind.CLOCKRANGE
    start: Clock
    end: Clock


@dataclass(frozen=True, slots=True)
class LooseClock:
    """A time that counts only beside a day (`kahdelta`, `tio i nio`)."""

    kind: ClassVar[Kind] = Kind.LOOSECLOCK
    of: Clock


@dataclass(frozen=True, slots=True)
class LooseRange:
    """A range of times that counts only beside a day (`9.00-11.30`)."""

    kind: ClassVar[Kind] = Kind.LOOSERANGE
    of: ClockRange
