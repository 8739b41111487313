"""Days that are counted or pointed at, not written."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar, Protocol

from bot.domain.moment import is_whole_day
from bot.domain.understanding import Doubt, DoubtKind, Role
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.scene import Dated, Scene, plus
from bot.parsing.dates.values.terms import Part


class Day(Protocol):
    """Something that is a day once a scene is given."""

    def day(self, scene: Scene) -> Dated | None:
        """Return the day, or None where the words turn out to name none."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A day known already."""

    kind: ClassVar[Kind] = Kind.DAY
    date: date

    def day(self, scene: Scene) -> Dated:
        """Return the day itself."""
        return Dated(day=self.date)


@dataclass(frozen=True, slots=True)
class Marked:
    """A day whose own ending says what it does (`perjantaiksi`, `maanantaista`)."""

    kind: ClassVar[Kind] = Kind.DAY
    of: Day
    role: Role

    def day(self, scene: Scene) -> Dated | None:
        """Return the day that carries the mark."""
        return self.of.day(scene)


@dataclass(frozen=True, slots=True)
class InPart:
    """A day with its part of day said, but no time yet (`perjantai-iltana`)."""

    kind: ClassVar[Kind] = Kind.DAY
    of: Day
    part: Part

    def day(self, scene: Scene) -> Dated | None:
        """Return the day."""
        return self.of.day(scene)


@dataclass(frozen=True, slots=True)
class FromToday:
    """A day so many days after today (`huomenna` is 1)."""

    kind: ClassVar[Kind] = Kind.DAY
    days: int

    def day(self, scene: Scene) -> Dated:
        """Count from the reference day."""
        return Dated(day=plus(scene.today, self.days))


@dataclass(frozen=True, slots=True)
class Vague:
    """A rough word narrowed to a day (`joulun alla`)."""

    kind: ClassVar[Kind] = Kind.DAY
    of: Day

    def day(self, scene: Scene) -> Dated | None:
        """Return the day, doubted."""
        dated = self.of.day(scene)
        if dated is None:
            return None
        return replace(dated, doubts=(*dated.doubts, Doubt(kind=DoubtKind.VAGUE)))


class Which(StrEnum):
    """Which of the weekdays of a name is meant."""

    NEAREST = "nearest"
    THIS = "this"
    """Like the nearest, but today counts."""
    NEXT = "next"
    """`ensi/nästa/next`: the nearest, doubted where others hear the one after."""
    LAST = "last"
    """The latest before today."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday without a date; Monday is 0."""

    kind: ClassVar[Kind] = Kind.DAY
    weekday: int
    which: Which = Which.NEAREST

    def day(self, scene: Scene) -> Dated:
        """Return the nearest such day after today, or the one its word points at."""
        today = scene.today
        if self.which is Which.LAST or (scene.past and self.which is Which.NEAREST):
            return Dated(day=plus(today, -((today.weekday() - self.weekday - 1) % 7 + 1)))
        if self.which is Which.THIS and self.weekday == today.weekday():
            return Dated(day=today)
        near = self.after(today)
        other = self._other(near, today)
        if other is None:
            return Dated(day=near)
        doubt = Doubt(kind=DoubtKind.TWO_READINGS, candidates=(near, other))
        return Dated(day=near, doubts=(doubt,))

    def _other(self, near: date, today: date) -> date | None:
        """The day that others hear: a week later, or today where it is that weekday."""
        if self.which is Which.NEXT and self.weekday > today.weekday():
            return plus(near, 7)
        bare = self.which is Which.NEAREST and self.weekday == today.weekday()
        return today if bare else None

    def after(self, day: date) -> date:
        """Return the first such weekday after *day*."""
        return plus(day, (self.weekday - day.weekday() - 1) % 7 + 1)


@dataclass(frozen=True, slots=True)
class Beside:
    """A day so many days from another (`ennen 15.1.` is -1)."""

    kind: ClassVar[Kind] = Kind.DAY
    of: Day
    days: int

    def day(self, scene: Scene) -> Dated | None:
        """Count from the other day."""
        dated = self.of.day(scene)
        if dated is None:
            return None
        doubts = (self._beside(doubt, scene.today) for doubt in dated.doubts)
        return Dated(
            day=plus(dated.day, self.days), doubts=tuple(doubt for doubt in doubts if doubt)
        )

    def _beside(self, doubt: Doubt, today: date) -> Doubt | None:
        """The same doubt about the day beside; none where one reading would be over."""
        moved = tuple(plus(c, self.days) for c in doubt.candidates if is_whole_day(c))
        over = doubt.kind is DoubtKind.TWO_READINGS and any(day < today for day in moved)
        return None if over else replace(doubt, candidates=moved)
