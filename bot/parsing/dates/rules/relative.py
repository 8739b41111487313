"""Counted from now: `kahden viikon päästä`, `om tre dagar`, `two weeks ago`."""

from bot.domain.understanding import Role
from bot.parsing.dates.values.days import Day, FromToday, Marked
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.relative import Duration, Elapsed, Shifted, WeekdayAfter
from bot.parsing.dates.values.spans import Blank, Bound
from bot.parsing.dates.values.terms import Case, Named, Unit, UnitWord


def duration(count: int, unit: UnitWord) -> Duration | None:
    """(count:CARDINAL | count:NUMBER) unit:UNIT

    `kahden viikon`, `10 days`.
    """
    if unit.unit is Unit.WEEKEND or unit.case in (Case.BY, Case.SINCE):
        return None
    return Duration(count * unit.times, unit.unit)


def duration_and_half(
    whole: int | None, point: Pair | None, unit: UnitWord
) -> Duration | Blank | None:
    """(whole:ANDHALF | point:DAYMONTH) unit:UNIT

    `1,5 tunnin`, `1.5 hours`; other lengths with a point are covered.
    """
    if point is not None and (point.dotted or point.second > 9 or point.mark != "."):
        return None
    if unit.unit is not Unit.HOUR:
        return Blank() if unit.unit in (Unit.MINUTE, Unit.DAY, Unit.MONTH) else None
    if point is not None and point.second != 5:
        return Blank()
    return Duration(60 * (whole if point is None else point.first) + 30, Unit.MINUTE)  # type: ignore[operator]


def added_duration(first: Duration, then: Duration) -> Duration | None:
    """first:DURATION AND? then:DURATION

    `1 h 30 min`.
    """
    if not (first.by_clock and then.by_clock):
        return None
    return Duration(first.minutes + then.minutes, Unit.MINUTE)


def after_duration(of: Duration | None, unit: UnitWord | None) -> object:
    """(of:DURATION | unit:UNIT) AFTERSPAN

    `viikon päästä`.
    """
    return away(_meant(of or one(unit), Unit.YEAR))


def in_duration(of: Duration | None, unit: UnitWord | None) -> object:
    """HENCE (of:DURATION | unit:UNIT) !AGO

    `om två veckor`, `in 10 days`.
    """
    if of is None and (unit is None or unit.times == 1):
        return None
    return away(_meant(of or one(unit), Unit.WEEK))


def from_now(of: Duration, day: Day | None) -> object:
    """of:DURATION (FROMNOW | FROM day:DAY)

    `two weeks from now`, `10 days from today`.
    """
    if day is None:
        return away(of)
    return None if of.by_clock else Shifted(of, 1, day)


def within_duration(of: Duration | None, unit: UnitWord | None, day: Named | None) -> object:
    """WITHIN DEN? DEICTIC? (of:DURATION | unit:UNIT) (FROM day:ANCHOR)?

    `inom två veckor`, `within the next 14 days`.
    """
    length = _meant(of or one(unit), Unit.WEEK)
    if day is not None and not length.by_clock:
        return Marked(Shifted(length, 1, FromToday(day.number)), Role.DEADLINE)
    return _by(away(length))


def duration_within(of: Duration | None, unit: UnitWord | None) -> object:
    """DEICTIC? (of:DURATION | unit:UNIT) (WITHIN | AFTERSPAN BYAFTER)

    `14 päivän kuluessa`.
    """
    return _by(away(_meant(of or one(unit), Unit.YEAR)))


def coming_duration(of: Duration) -> object:
    """DEICTIC of:DURATION DURING

    `seuraavan kahden viikon aikana`.
    """
    return _by(away(of))


def duration_ago(of: Duration | None, unit: UnitWord | None) -> object:
    """FORAGO? (of:DURATION | unit:UNIT) AGO

    `kaksi viikkoa sitten`, `för två veckor sedan`.
    """
    return away(of or one(unit), -1)


def weekday_after_weeks(of: Duration | None, unit: UnitWord | None, weekday: Named) -> object:
    """(of:DURATION | unit:UNIT) AFTERSPAN ON? weekday:WEEKDAY

    `viikon päästä perjantaina`.
    """
    return _weekday_after(of or one(unit), weekday)


def weekday_in_weeks(of: Duration, weekday: Named) -> object:
    """HENCE of:DURATION (ON | COMMA)? weekday:WEEKDAY

    `om två veckor på fredag`.
    """
    return _weekday_after(of, weekday)


def weeks_from_weekday(of: Duration, weekday: Named) -> object:
    """of:DURATION (FROM | ON) weekday:WEEKDAY

    `a week from Friday`.
    """
    return _weekday_after(of, weekday)


def weekday_week(weekday: Named, unit: UnitWord) -> object:
    """weekday:WEEKDAY unit:UNIT !WEEKNUM

    `Friday week`: a week after the nearest Friday.
    """
    named = unit.unit is Unit.WEEK and unit.case is Case.PLAIN
    return WeekdayAfter(weekday.number, 1) if named else None


def weekday_then_weeks(weekday: Named, of: Duration | None, unit: UnitWord | None) -> object:
    """weekday:WEEKDAY (HENCE of:DURATION | (of:DURATION | unit:UNIT) AFTERSPAN)

    `perjantaina kahden viikon päästä`.
    """
    return _weekday_after(of or one(unit), weekday)


def duration_before(of: Duration | None, unit: UnitWord | None, day: Day) -> object:
    """(of:DURATION | unit:UNIT) BEFORE DEN? day:DAY

    `kaksi viikkoa ennen 16.12.`
    """
    return _beside(of or one(unit), day, -1)


def duration_after(of: Duration, day: Day) -> object:
    """of:DURATION AFTER DEN? day:DAY

    `tre dagar efter julafton`.
    """
    return _beside(of, day, 1)


def duration_behind(of: Duration, day: Day) -> object:
    """of:DURATION day:DAY AFTERWARDS

    `kaksi viikkoa 1.3. jälkeen`.
    """
    return _beside(of, day, 1)


def away(of: Duration, sign: int = 1) -> Day | Elapsed:
    """Return the moment a length of time from now."""
    if of.by_clock:
        return Elapsed(sign * of.minutes)
    return Shifted(of, sign, FromToday(0))


def one(unit: UnitWord | None) -> Duration:
    """Return the length of the unit by itself (`viikon päästä`)."""
    if unit is None:
        raise ValueError("the grammar gives a count or a unit")
    return Duration(unit.times, unit.unit)


def _meant(of: Duration, unit: Unit) -> Duration:
    """Let the language of the words around say what `v.` is."""
    return Duration(of.count, unit) if of.unit is Unit.VEE else of


def _by(of: Day | Elapsed) -> object:
    return Bound(of, Role.DEADLINE) if isinstance(of, Elapsed) else Marked(of, Role.DEADLINE)


def _weekday_after(of: Duration, weekday: Named) -> WeekdayAfter | None:
    return WeekdayAfter(weekday.number, of.count) if of.unit is Unit.WEEK else None


def _beside(of: Duration, day: Day, sign: int) -> Shifted | None:
    return None if of.by_clock else Shifted(of, sign, day)
