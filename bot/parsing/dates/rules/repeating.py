"""What stands beside a repetition: its day, its time, its first and last day."""

from dataclasses import replace
from typing import Any

from bot.domain.understanding import Role
from bot.parsing.dates.rules.clocks import in_part
from bot.parsing.dates.rules.timed_days import moment
from bot.parsing.dates.values.clock import Clock, ClockRange, LooseClock
from bot.parsing.dates.values.days import Day, InPart, Marked, Weekday
from bot.parsing.dates.values.inside import Coming, DayNumber, EdgeOf, NthIn
from bot.parsing.dates.values.periods import MonthOf
from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.spans import Bound, Hours, Instant, Range
from bot.parsing.dates.values.terms import Edge, Often, Unit
from bot.parsing.dates.values.written import Written


def repetition_with(parts: tuple[object, ...]) -> Recurring | None:
    """ALWAYS? *parts:RECUR ((COMMA | OPEN)? (ON | IN | DEN | ALWAYS | AND)? DEN? (*parts:DAY |
    *parts:INSTANT | *parts:CLOCK | *parts:LOOSECLOCK | *parts:CLOCKRANGE | *parts:BOUND |
    *parts:RANGE | *parts:MONTHREF | *parts:RECUR))*

    `joka tiistai 10.1.-28.3.2017 klo 10`, `årligen senast 31.3`.
    """
    return _joined(parts)


def repetition_alone_with(parts: tuple[object, ...]) -> Recurring | None:
    """ALWAYS? *parts:RECUR ((COMMA | OPEN)? (ON | IN | DEN | ALWAYS)? DEN? (*parts:DAY |
    *parts:INSTANT | *parts:CLOCK | *parts:LOOSECLOCK | *parts:CLOCKRANGE | *parts:BOUND |
    *parts:RANGE | *parts:MONTHREF))+

    The same, where another repetition follows (`Mondays at 9 and Thursdays at 1 pm`).
    """
    return _joined(parts)


def daily_thing_at(day: Day | None, of: Often, clock: Clock) -> Recurring | Instant | None:
    """day:DAY? DEN? of:OFTENALONE NOISE NOISE? clock:CLOCK

    `daily stand-up at 8:45`, but `tomorrow's daily stand-up at 8:45` is one.
    """
    if of.unit is not Unit.DAY:
        return None
    return moment(day, clock) if day else Recurring(Unit.DAY, clock=clock)


def before_repetition(parts: tuple[object, ...]) -> Recurring | None:
    """((*parts:CLOCK | *parts:CLOCKRANGE | *parts:BOUND | *parts:DAY | *parts:INSTANT |
    *parts:RANGE) COMMA? ON?)+ *parts:RECUR ((COMMA | OPEN)? (ON | IN | DEN)? DEN? (*parts:DAY
    | *parts:INSTANT | *parts:CLOCK | *parts:CLOCKRANGE | *parts:BOUND | *parts:RANGE))*

    `klo 9 joka maanantai`, `9.1. alkaen joka maanantai`.
    """
    return _joined(parts)


def _joined(parts: tuple[object, ...]) -> Recurring | None:
    """Fold what stands around the repetition into it; None where something does not fit."""
    result = next((part for part in parts if isinstance(part, Recurring)), None)
    core = result
    for part in parts:
        if part is not core and result is not None:
            result = _with(result, part)
    return result


def _with(core: Recurring, part: object) -> Recurring | None:
    match part:
        case Clock():
            clock = in_part(part, core.part) if core.part else part
            return replace(core, clock=clock) if core.clock in (None, clock) else None
        case ClockRange(start=clock) | LooseClock(of=clock):
            return _with(core, clock)
        case Instant(of=day, clock=clock) | Hours(of=day, clocks=ClockRange(start=clock)):
            within = _with(core, day)
            return _with(within, clock) if within else None
    return _with_days(core, part)


def _with_days(core: Recurring, part: object) -> Recurring | None:
    match part:
        case Bound(of=of, role=role) | Marked(of=of, role=role):
            return _bounded(core, of, role)
        case Range(start=start, end=end):
            between = replace(core, first=start, last=end)
            return between if hasattr(start, "day") and hasattr(end, "day") else None
        case Recurring():
            return _merged(core, part)
    return _on(core, part)


def _bounded(core: Recurring, of: Any, role: Role) -> Recurring | None:
    """A start or an end of the series, or the deadline of each of its turns."""
    if isinstance(of, Marked):
        return _bounded(core, of.of, role)
    if isinstance(of, Instant):
        within = _bounded(core, of.of, role)
        return _with(within, of.clock) if within else None
    if isinstance(of, Clock):
        return _with(core, of)
    if role is Role.START:
        return replace(core, first=of) if hasattr(of, "day") else None
    if role is Role.DEADLINE and isinstance(of, Weekday) and core.unit is Unit.WEEK:
        return _on(core, of) if _is_bare(core) else None
    if core.unit in (Unit.YEAR, Unit.MONTH) and not core.weekdays and not core.monthdays:
        placed = _on(core, of)
        if placed is not None:
            return placed
    return replace(core, last=of) if hasattr(of, "day") else None


def _merged(core: Recurring, more: Recurring) -> Recurring | None:
    """`varannan vecka på torsdagar`, `weekly on Mondays`."""
    if core.weekdays and more.weekdays and core.unit is more.unit:
        return None
    if more.unit is Unit.WEEK and core.unit in (Unit.WEEK, Unit.DAY) and more.interval == 1:
        return replace(core, weekdays=core.weekdays + more.weekdays, part=core.part or more.part)
    if core.unit is Unit.WEEK and core.interval == 1 and not core.weekdays:
        return replace(more, clock=core.clock or more.clock)
    if core.unit is not more.unit or core.interval != more.interval:
        return None
    placed, bare = (more, core) if _is_bare(core) else (core, more)
    return replace(placed, clock=placed.clock or bare.clock) if _is_bare(bare) else None


def _is_bare(core: Recurring) -> bool:
    """Tell whether it says only how often."""
    return not (core.weekdays or core.monthdays or core.nths or core.month)


def _on(core: Recurring, day: object) -> Recurring | None:
    """Place each turn on the day named."""
    match day:
        case Marked(of=of):
            return _on(core, of)
        case InPart(of=of, part=part):
            within = _on(core, of)
            return replace(within, part=part) if within else None
        case Weekday(weekday=weekday) if core.unit in (Unit.WEEK, Unit.DAY):
            return replace(core, unit=Unit.WEEK, weekdays=(*core.weekdays, weekday))
        case Coming(now=EdgeOf(edge=Edge.END)) if core.unit in (Unit.WEEK, Unit.DAY):
            return replace(core, last=day)
        case Coming(now=NthIn(nth=nth, weekday=weekday)) if core.unit is Unit.MONTH:
            return _on_nth(core, nth, weekday, None)
    return _in_month(core, day)


def _in_month(core: Recurring, day: object) -> Recurring | None:
    if core.month is not None:
        return None
    match day:
        case DayNumber(number=number) if core.unit is Unit.MONTH:
            return replace(core, monthdays=(*core.monthdays, number))
        case Written(number=number, month=month, year=None) if core.unit is Unit.YEAR:
            return replace(core, month=month, monthdays=(number,))
        case NthIn(nth=nth, weekday=weekday, period=MonthOf(number=month, year=None)):
            return _on_nth(core, nth, weekday, month)
        case EdgeOf(edge=edge, period=MonthOf(number=month, year=None)):
            return _on_nth(core, _edge_day(edge, month), None, month)
        case MonthOf(number=int(month), year=None) if core.unit is Unit.YEAR:
            return replace(core, month=month)
    return None


def _on_nth(core: Recurring, nth: int, weekday: int | None, month: int | None) -> Recurring | None:
    if core.unit is Unit.YEAR and month is None:
        return None
    if core.unit not in (Unit.YEAR, Unit.MONTH) or (core.unit is Unit.MONTH and month):
        return None
    if weekday is None:
        return replace(core, month=month, monthdays=(nth,))
    return replace(core, month=month, weekdays=(weekday,), nths=(nth,))


def _edge_day(edge: Edge, month: int | None) -> int:
    if edge is Edge.END:
        return -1 if month in (None, 2) else 30 if month in (4, 6, 9, 11) else 31
    return 15 if edge is Edge.MIDDLE else 1
