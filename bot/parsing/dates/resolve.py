"""From partly known values to days and instants."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.domain.moment import Moment, is_whole_day
from bot.domain.understanding import Doubt, DoubtKind, Grain, Recurrence, Role
from bot.parsing.dates.rrules import recurrence_of
from bot.parsing.dates.values.clock import Clock, ClockRange
from bot.parsing.dates.values.days import Day, FromToday, Marked
from bot.parsing.dates.values.periods import PERIODS, Weekend
from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.relative import Elapsed
from bot.parsing.dates.values.scene import Dated, Scene
from bot.parsing.dates.values.series import end_after, share_year
from bot.parsing.dates.values.spans import Bound, Fixed, Hours, Instant, Range
from bot.parsing.dates.values.terms import Case
from bot.parsing.dates.values.underway import begun_before, is_running

_ROLES = {Case.BY: Role.DEADLINE, Case.SINCE: Role.START}
_SILENT = frozenset({Case.PLAIN, Case.OF, Case.SOME})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value settled against its scene: all of an understanding but its place in the text."""

    role: Role = Role.EVENT
    grain: Grain = Grain.DAY
    start: Moment | None = None
    end: Moment | None = None
    recurrence: Recurrence | None = None
    doubts: tuple[Doubt, ...] = ()


def resolve(value: Any, scene: Scene) -> Reading | None:
    """Return what *value* comes to in *scene*; None where it is no time after all."""
    if isinstance(value, (Bound, Marked)):
        reading = resolve(value.of, scene)
        return _in_role(reading, value.role) if reading else None
    if isinstance(value, PERIODS):
        return None if value.case in _SILENT else _period(value, scene)
    if hasattr(value, "day"):
        return _whole_day(value.day(scene))
    return _timed(value, scene)


def _in_role(reading: Reading, role: Role) -> Reading:
    """Let a marker say what a moment does; `from the beginning of July` is no rough word."""
    sharp = role is Role.START
    doubts = (d for d in reading.doubts if not (sharp and d.kind is DoubtKind.VAGUE))
    return replace(reading, role=role, doubts=tuple(doubts))


def _timed(value: object, scene: Scene) -> Reading | None:
    match value:
        case Instant(of=day, clock=clock):
            return _instant(day, clock, scene)
        case Hours(of=day, clocks=clocks):
            return _hours(day, clocks, scene)
        case Elapsed() | Fixed():
            return Reading(grain=Grain.MINUTE, start=value.instant(scene))
        case Range(start=start, end=end):
            return _range(start, end, scene)
        case Recurring():
            return _repeated(value, scene)
        case Clock():
            return _instant(FromToday(0), value, scene)
        case ClockRange():
            return _hours(FromToday(0), value, scene)
    return None


def _whole_day(dated: Dated | None) -> Reading | None:
    return Reading(start=dated.day, doubts=dated.doubts) if dated else None


def _period(value: Any, scene: Scene) -> Reading | None:
    days = value.days(scene)
    if days is None:
        return None
    role = _ROLES.get(value.case, Role.EVENT)
    doubts = value.doubts(scene) if isinstance(value, Weekend) else ()
    return Reading(role=role, grain=value.grain, start=days[0], end=days[1], doubts=doubts)


def _instant(day: Day, clock: Clock, scene: Scene) -> Reading | None:
    if isinstance(day, Marked):
        reading = _instant(day.of, clock, scene)
        return replace(reading, role=day.role) if reading else None
    dated = day.day(scene)
    if dated is None:
        return None
    doubts = (*at_clock(dated.doubts, clock, scene), *clock.doubts(dated.day, scene))
    return Reading(grain=Grain.MINUTE, start=clock.on(dated.day, scene), doubts=doubts)


def _hours(day: Day, clocks: ClockRange, scene: Scene) -> Reading | None:
    first = _instant(day, clocks.start, scene)
    last = _instant(day, clocks.end, scene)
    if first is None or last is None or first.start is None or last.start is None:
        return None
    end = last.start if last.start > first.start else last.start + timedelta(days=1)
    return replace(first, end=end)


def _range(start: object, end: object, scene: Scene) -> Reading | None:
    start, end = share_year((start, end), scene)
    return _running(start, end, scene) or _from_to(start, end, scene)


def _running(start: object, end: object, scene: Scene) -> Reading | None:
    """`15.11.-15.12.` said on 24.11. has begun."""
    first = _said(start, scene)
    begun = begun_before(start, first.start, scene) if first and first.start else None
    if begun is None:
        return None
    begun, end = share_year((begun, end), scene)
    found = _from_to(begun, end, scene)
    if found is None or found.start is None or found.end is None:
        return None
    return found if is_running(found.start, found.end, scene) else None


def _from_to(start: object, end: object, scene: Scene) -> Reading | None:
    first = _said(start, scene)
    last = _said(end_after(start, end, first.start if first else None, scene), scene)
    if first is None or last is None or first.start is None:
        return None
    final = last.end or last.start
    if final is None or is_whole_day(final) != is_whole_day(first.start) or final < first.start:
        return None
    grain = first.grain if first.grain == last.grain else Grain.DAY
    return Reading(grain=grain, start=first.start, end=final, doubts=(*first.doubts, *last.doubts))


def _said(value: object, scene: Scene) -> Reading | None:
    """A period inside a range is meant, whatever its ending."""
    return _period(value, scene) if isinstance(value, PERIODS) else resolve(value, scene)


def _repeated(value: Recurring, scene: Scene) -> Reading | None:
    recurrence = recurrence_of(value, scene)
    if recurrence is None:
        return None
    grain = Grain.MINUTE if recurrence.at else Grain.DAY
    doubts: tuple[Doubt, ...] = ()
    other = recurrence_of(value.other, scene) if value.other else None
    if other is not None:
        candidates = (recurrence.dtstart, other.dtstart)
        doubts = (Doubt(kind=DoubtKind.TWO_READINGS, candidates=candidates),)
    return Reading(role=Role.RECURRENCE, grain=grain, recurrence=recurrence, doubts=doubts)


def at_clock(doubts: tuple[Doubt, ...], clock: Clock, scene: Scene) -> tuple[Doubt, ...]:
    """Give the candidate days of *doubts* the time of day that was said."""
    timed = (_doubt_at_clock(doubt, clock, scene) for doubt in doubts)
    return tuple(doubt for doubt in timed if _is_open(doubt, scene))


def _doubt_at_clock(doubt: Doubt, clock: Clock, scene: Scene) -> Doubt:
    moments = (clock.on(c, scene) if is_whole_day(c) else c for c in doubt.candidates)
    return replace(doubt, candidates=tuple(moments))


def _is_open(doubt: Doubt, scene: Scene) -> bool:
    """Whether both readings lie ahead: on a Thursday at three, `torstaina klo 9` is clear."""
    return doubt.kind is not DoubtKind.TWO_READINGS or all(
        is_whole_day(c) or c > scene.at for c in doubt.candidates
    )
