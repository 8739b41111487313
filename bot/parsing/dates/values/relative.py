"""Lengths of time, and what lies such a length away."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar

from bot.domain.understanding import Doubt, DoubtKind
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.days import Day, FromToday, Weekday
from bot.parsing.dates.values.scene import Dated, Scene, plus, plus_months
from bot.parsing.dates.values.terms import Unit
from bot.parsing.dates.values.workdays import add_workdays

MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}
DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALFYEAR: 6, Unit.YEAR: 12}
LONGEST = 9999
"""Counts above this are no plans."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in one unit."""

    kind: ClassVar[Kind] = Kind.DURATION
    count: int
    unit: Unit

    @property
    def by_clock(self) -> bool:
        """Whether it is measured in hours and minutes."""
        return self.unit in MINUTES

    @property
    def minutes(self) -> int:
        """Its length in minutes, where it is measured by the clock."""
        return self.count * MINUTES[self.unit]

    def moved(self, day: date, sign: int = 1) -> date:
        """Return *day* moved by this length."""
        count = sign * min(self.count, LONGEST)
        if self.unit is Unit.WORKDAY:
            return add_workdays(day, count)
        if self.unit in MONTHS:
            return plus_months(day, count * MONTHS[self.unit])
        return plus(day, count * DAYS.get(self.unit, 7))


@dataclass(frozen=True, slots=True)
class Shifted:
    """The day a length of time away from another day."""

    kind: ClassVar[Kind] = Kind.DAY
    by: Duration
    sign: int = 1
    of: Day = FromToday(0)  # noqa: RUF009

    def day(self, scene: Scene) -> Dated | None:
        """Count in whole days, working days or months."""
        dated = self.of.day(scene)
        return replace(dated, day=self.by.moved(dated.day, self.sign)) if dated else None


@dataclass(frozen=True, slots=True)
class Elapsed:
    """So many minutes from now, as they pass on a stopwatch."""

    kind: ClassVar[Kind] = Kind.INSTANT
    minutes: int

    def instant(self, scene: Scene) -> datetime:
        """Count through UTC, so that a clock change in between does not matter."""
        start = scene.at.replace(second=0, microsecond=0)
        later = start.astimezone(UTC) + timedelta(minutes=self.minutes)
        return later.astimezone(scene.at.tzinfo)


@dataclass(frozen=True, slots=True)
class WeekdayAfter:
    """A weekday so many weeks away (`kahden viikon päästä perjantaina`)."""

    kind: ClassVar[Kind] = Kind.DAY
    weekday: int
    weeks: int

    def day(self, scene: Scene) -> Dated:
        """The nearest such weekday and the weeks; doubted where the week counted differs."""
        near = plus(Weekday(self.weekday).day(scene).day, 7 * self.weeks)
        today = scene.today
        other = plus(today, 7 * self.weeks + self.weekday - today.weekday())
        if near == other:
            return Dated(day=near)
        doubt = Doubt(kind=DoubtKind.TWO_READINGS, candidates=(near, other))
        return Dated(day=near, doubts=(doubt,))


@dataclass(frozen=True, slots=True)
class WeekdayBeside:
    """The last such weekday before a day, or the first after it."""

    kind: ClassVar[Kind] = Kind.DAY
    weekday: int
    of: Day
    sign: int

    def day(self, scene: Scene) -> Dated | None:
        """Step from the day, the day itself not counted."""
        dated = self.of.day(scene)
        if dated is None:
            return None
        if self.sign > 0:
            return replace(dated, day=Weekday(self.weekday).after(dated.day))
        back = (dated.day.weekday() - self.weekday - 1) % 7 + 1
        return replace(dated, day=plus(dated.day, -back))


@dataclass(frozen=True, slots=True)
class Apposed:
    """A day said twice (`huomenna 25.11.`): the date wins, and a disagreement is doubted."""

    kind: ClassVar[Kind] = Kind.DAY
    named: Day
    of: Day

    def day(self, scene: Scene) -> Dated | None:
        """Return the date, with the other day among the candidates where they differ."""
        named, dated = self.named.day(scene), self.of.day(scene)
        if named is None or dated is None or named.day == dated.day:
            return dated
        doubt = Doubt(kind=DoubtKind.WEEKDAY_MISMATCH, candidates=(dated.day, named.day))
        return replace(dated, doubts=(*dated.doubts, doubt))
