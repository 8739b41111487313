"""Days that lie at a given place in a period."""

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.understanding import Doubt, DoubtKind
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.periods import Period
from bot.parsing.dates.values.scene import Dated, Scene, month_length, plus, plus_months
from bot.parsing.dates.values.terms import Edge
from bot.parsing.dates.values.workdays import add_workdays


@dataclass(frozen=True, slots=True)
class WeekdayIn:
    """A weekday of a given week (`ensi viikon tiistaina`)."""

    kind: ClassVar[Kind] = Kind.DAY
    weekday: int
    week: Period

    def day(self, scene: Scene) -> Dated | None:
        """Count from the week's Monday."""
        days = self.week.days(scene)
        return Dated(day=plus(days[0], self.weekday)) if days else None


@dataclass(frozen=True, slots=True)
class NthIn:
    """The nth day of a period, or its nth such weekday; -1 is the last."""

    kind: ClassVar[Kind] = Kind.DAY
    nth: int
    period: Period
    weekday: int | None = None

    def day(self, scene: Scene) -> Dated | None:
        """Count from the period's first day, or back from its last."""
        days = self.period.days(scene)
        if days is None:
            return None
        first, last = days
        if self.weekday is None:
            return Dated(day=min(last, plus(first, self.nth - 1) if self.nth > 0 else last))
        if self.nth < 0:
            return Dated(day=plus(last, -((last.weekday() - self.weekday) % 7)))
        found = plus(first, (self.weekday - first.weekday()) % 7 + 7 * (self.nth - 1))
        return Dated(day=found) if found <= last else None


@dataclass(frozen=True, slots=True)
class NthWorkdayIn:
    """The nth working day of a period; -1 is the last."""

    kind: ClassVar[Kind] = Kind.DAY
    nth: int
    period: Period

    def day(self, scene: Scene) -> Dated | None:
        """Count working days inward from the period's edge."""
        days = self.period.days(scene)
        if days is None:
            return None
        outside = plus(days[0], -1) if self.nth > 0 else plus(days[1], 1)
        return Dated(day=add_workdays(outside, self.nth))


@dataclass(frozen=True, slots=True)
class EdgeOf:
    """The first, middle or last day of a period."""

    kind: ClassVar[Kind] = Kind.DAY
    edge: Edge
    period: Period

    def day(self, scene: Scene) -> Dated | None:
        """The last day there is; the 15th (or the middle one) for the middle."""
        days = self.period.days(scene)
        if days is None:
            return None
        first, last = days
        if self.edge is Edge.END:
            return Dated(day=last)
        if self.edge is Edge.START:
            return Dated(day=first, doubts=(Doubt(kind=DoubtKind.VAGUE),))
        length = (last - first).days + 1
        return Dated(day=plus(first, 14 if 28 <= length <= 31 else length // 2))


@dataclass(frozen=True, slots=True)
class Coming:
    """A day of the running period, or of the next one where it is over (`vuoden alussa`)."""

    kind: ClassVar[Kind] = Kind.DAY
    now: Day
    then: Day

    def day(self, scene: Scene) -> Dated | None:
        """Return the day that is not over."""
        now = self.now.day(scene)
        if scene.past or (now is not None and now.day >= scene.today):
            return now
        return self.then.day(scene)


@dataclass(frozen=True, slots=True)
class DayNumber:
    """A day number without a month (`den 15`): the next such day, today counted."""

    kind: ClassVar[Kind] = Kind.DAY
    number: int

    def day(self, scene: Scene) -> Dated | None:
        """Look through the months from this one on (back, of things past)."""
        step = -1 if scene.past else 1
        for months in range(0, 3 * step, step):
            first = plus_months(scene.today.replace(day=1), months)
            if self.number > month_length(first.year, first.month):
                continue
            found = first.replace(day=self.number)
            if (found <= scene.today) if scene.past else (found >= scene.today):
                return Dated(day=found)
        return None
