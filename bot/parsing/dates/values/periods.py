"""Weeks, months, quarters and years: stretches of whole days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, ClassVar, Protocol

from bot.domain.understanding import Doubt, DoubtKind, Grain
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.values.scene import (
    FIRST_YEAR,
    LAST_YEAR,
    Scene,
    month_length,
    plus,
    plus_months,
)
from bot.parsing.dates.values.terms import Case

Days = tuple[date, date]
SATURDAY = 5


class Period(Protocol):
    """A stretch of days once a scene is given."""

    @property
    def grain(self) -> Grain:
        """The unit it is a whole number of."""

    def days(self, scene: Scene) -> Days | None:
        """Return the first and the last day, or None where there is no such period."""


@dataclass(frozen=True, slots=True)
class YearOf:
    """A year by its number, or so many years from the running one."""

    kind: ClassVar[Kind] = Kind.YEARREF
    grain: ClassVar[Grain] = Grain.YEAR
    number: int | None = None
    shift: int = 0
    case: Case = Case.WHEN

    def year(self, scene: Scene) -> int:
        """Return the year's number."""
        return self.number if self.number is not None else scene.today.year + self.shift

    def days(self, scene: Scene) -> Days | None:
        """From January 1 to December 31."""
        year = self.year(scene)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        return date(year, 1, 1), date(year, 12, 31)


Year = int | YearOf | None
"""A year as the grammar hands it over: its number, or a year pointed at."""


def year_of(year: Year) -> YearOf | None:
    """Return a year of the grammar as a value."""
    return YearOf(year) if isinstance(year, int) else year


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month by its name and perhaps its year, or so many months from the running one."""

    kind: ClassVar[Kind] = Kind.MONTHREF
    grain: ClassVar[Grain] = Grain.MONTH
    number: int | None = None
    year: YearOf | None = None
    shift: int = 0
    case: Case = Case.WHEN
    back: bool = False
    """`viime elokuussa`: the latest that is over."""

    def month(self, scene: Scene) -> tuple[int, int]:
        """Return year and month."""
        today = scene.today
        if self.number is None:
            index = today.year * 12 + today.month - 1 + self.shift
            return index // 12, index % 12 + 1
        if self.year is not None:
            return self.year.year(scene), self.number
        if self.back:
            return today.year - (self.number >= today.month), self.number
        if scene.past:
            return today.year - (self.number > today.month), self.number
        ahead = self.number < today.month or (self.shift > 0 and self.number == today.month)
        return today.year + ahead, self.number

    def days(self, scene: Scene) -> Days | None:
        """From the 1st to the last day of the month."""
        year, month = self.month(scene)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        return date(year, month, 1), date(year, month, month_length(year, month))


@dataclass(frozen=True, slots=True)
class WeekOf:
    """An ISO week by its number and perhaps its year, or so many weeks from this one."""

    kind: ClassVar[Kind] = Kind.WEEK
    grain: ClassVar[Grain] = Grain.WEEK
    number: int | None = None
    year: YearOf | None = None
    shift: int = 0
    case: Case = Case.WHEN

    def days(self, scene: Scene) -> Days | None:
        """From Monday to Sunday."""
        today = scene.today
        if self.number is None:
            monday = plus(today, 7 * self.shift - today.weekday())
            return monday, plus(monday, 6)
        if self.year is not None:
            return _iso_week(self.year.year(scene), self.number)
        return self._next(scene)

    def _next(self, scene: Scene) -> Days | None:
        """The next such week that is not over; of things past, the latest that has begun."""
        years = range(scene.today.year - 1, scene.today.year + 8)
        weeks = [week for year in years if (week := _iso_week(year, self.number or 0))]
        if scene.past:
            begun = [week for week in weeks if week[0] <= scene.today]
            return begun[-1] if begun else None
        return next((week for week in weeks if week[1] >= scene.today), None)


def _iso_week(year: int, week: int) -> Days | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class WeekWith:
    """The week that holds a day (`the week of 2 November`)."""

    kind: ClassVar[Kind] = Kind.WEEK
    grain: ClassVar[Grain] = Grain.WEEK
    of: Any
    case: Case = Case.WHEN

    def days(self, scene: Scene) -> Days | None:
        """From Monday to Sunday."""
        dated = self.of.day(scene)
        if dated is None:
            return None
        monday = plus(dated.day, -dated.day.weekday())
        return monday, plus(monday, 6)


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of a week, counted from the running one."""

    kind: ClassVar[Kind] = Kind.PERIOD
    grain: ClassVar[Grain] = Grain.DAY
    week: WeekOf
    case: Case = Case.WHEN
    nearest: bool = False
    """The first weekend that has not begun."""
    doubted: bool = False
    """Others hear the weekend of next week (`ensi viikonloppuna`)."""

    def days(self, scene: Scene) -> Days | None:
        """The last two days of the week."""
        begun = self.nearest and scene.today.weekday() >= SATURDAY
        days = (WeekOf(shift=1) if begun else self.week).days(scene)
        return (plus(days[1], -1), days[1]) if days else None

    def doubts(self, scene: Scene) -> tuple[Doubt, ...]:
        """Return the doubt between this week's end and next week's."""
        days = self.days(scene)
        if not self.doubted or days is None or scene.today.weekday() >= SATURDAY:
            return ()
        candidates = (days[0], plus(days[0], 7))
        return (Doubt(kind=DoubtKind.TWO_READINGS, candidates=candidates),)


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """The nth of so many equal parts of a year (quarters, halves), or a running one shifted."""

    kind: ClassVar[Kind] = Kind.PERIOD
    grain: ClassVar[Grain] = Grain.QUARTER
    months: int
    number: int | None = None
    year: YearOf | None = None
    shift: int = 0
    case: Case = Case.WHEN

    def days(self, scene: Scene) -> Days | None:
        """The whole months of the part; without a year, the next that is not over."""
        first = self._first(scene)
        if not FIRST_YEAR <= first.year < LAST_YEAR:
            return None
        return first, plus(plus_months(first, self.months), -1)

    def _first(self, scene: Scene) -> date:
        today = scene.today
        if self.number is None:
            running = (today.month - 1) // self.months * self.months + 1
            return plus_months(date(today.year, running, 1), self.shift * self.months)
        month = (self.number - 1) * self.months + 1
        if self.year is not None:
            return date(max(1, self.year.year(scene)), month, 1)
        first = date(today.year, month, 1)
        if scene.past:
            return first if first <= today else plus_months(first, -12)
        return first if plus_months(first, self.months) > today else plus_months(first, 12)


def said(of: Any) -> Any:
    """Return a period as one that is meant as a time, whatever its ending; others as they are."""
    return replace(of, case=Case.WHEN) if isinstance(of, PERIODS) else of


PERIODS = (WeekOf, WeekWith, MonthOf, YearOf, PartOfYear, Weekend)
