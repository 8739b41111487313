"""What stands around a moment and says what it does there."""

from bot.domain.understanding import Role
from bot.parsing.dates.rules.timed_days import moment
from bot.parsing.dates.values.clock import Clock
from bot.parsing.dates.values.days import Beside, Day, Marked, Weekday
from bot.parsing.dates.values.inside import Coming, EdgeOf, NthIn
from bot.parsing.dates.values.periods import MonthOf, Period, Weekend, WeekOf
from bot.parsing.dates.values.spans import Bound
from bot.parsing.dates.values.terms import Edge, Named, Unit, UnitWord


def by_moment(of: object) -> Bound:
    """(BY COLON? ON? DEN?)+ (of:DAY | of:INSTANT | of:CLOCK) (BYAFTER | BY !DAY)?

    `viimeistään 9.1.`, `senast den 9 januari`, `by Friday`.
    """
    return Bound(of, Role.DEADLINE)


def moment_by(of: object) -> Bound:
    """(of:DAY | of:INSTANT | of:CLOCK) BYAFTER

    `9.12. mennessä`.
    """
    return Bound(of, Role.DEADLINE)


def by_period(of: Period) -> Bound:
    """(BY COLON? IN? DEN?)+ SPANNAME BYAFTER?"""
    return Bound(EdgeOf(Edge.END, of), Role.DEADLINE)


def period_by(of: Period) -> Bound:
    """SPANNAME BYAFTER"""
    return Bound(EdgeOf(Edge.END, of), Role.DEADLINE)


def bounded_short_month(
    since: bool | None, before: bool | None, after: bool | None, month: Named
) -> Bound:
    """(BY | since:FROM | before:BEFORE | after:AFTER) month:SHORTMONTH !THING

    `by May`, `från mars`.
    """
    of = MonthOf(month.number)
    if since:
        return since_period(of)
    if before:
        return before_period(of)
    return after_period(of) if after else by_period(of)


def within_period(of: Period) -> Bound:
    """WITHIN DEN? SPANNAME

    `inom januari`.
    """
    return Bound(EdgeOf(Edge.END, of), Role.DEADLINE)


def by_short_day(by: str, weekday: Named) -> Bound | None:
    """by:BY weekday:ABBRDAY !THING

    `viimeistään pe`, `by Fri`; both words of one language.
    """
    same = weekday.english == (by == "en")
    return Bound(Weekday(weekday.number), Role.DEADLINE) if same else None


def short_day_by(weekday: Named) -> Bound:
    """weekday:SHORTDAY BYAFTER

    `pe mennessä`.
    """
    return Bound(Weekday(weekday.number), Role.DEADLINE)


def on_short_day(on: str, weekday: Named) -> Weekday | None:
    """on:ON weekday:ABBRDAY !THING"""
    return Weekday(weekday.number) if weekday.english == (on == "en") else None


def since_moment(of: object) -> Bound:
    """(FROM DEN? | SINCE)+ (of:DAY | of:INSTANT | of:CLOCK) (SINCE !DAY)?

    `fr.o.m. 1.1.2017`, `starting Monday`.
    """
    return Bound(of, Role.START)


def clock_since_day(clock: Clock, day: Day) -> Bound:
    """clock:CLOCK SINCE day:DAY

    `klo 14 alkaen tänään`.
    """
    return Bound(moment(day, clock), Role.START)


def moment_since(of: object) -> Bound:
    """(of:DAY | of:INSTANT | of:CLOCK) SINCE !DAY

    `1.6. alkaen`.
    """
    return Bound(of, Role.START)


def since_period(of: Period) -> Bound:
    """(FROM DEN? SPANNAME | SPANNAME SINCE)"""
    return Bound(NthIn(1, of), Role.START)


def bound_with_clock(of: Bound, clock: Clock) -> Bound | None:
    """of:BOUND COMMA? clock:CLOCK

    `7. kesäkuuta mennessä klo 12`.
    """
    day = of.of
    return Bound(moment(day, clock), of.role) if hasattr(day, "day") else None


def before_day(of: Day) -> Bound:
    """BEFORE (ON | IN)? DEN? of:DAY

    `ennen 15.1.`: the day before; `ennen vuoden loppua`: its last day.
    """
    return Bound(before(of), Role.DEADLINE)


def before_time(of: object) -> Bound:
    """BEFORE (of:INSTANT | of:CLOCK)"""
    return Bound(of, Role.DEADLINE)


def before_period(of: Period) -> Bound:
    """BEFORE DEN? SPANNAME"""
    return Bound(Beside(NthIn(1, of), -1), Role.DEADLINE)


def after_day(of: Day) -> Bound:
    """AFTER DEN? of:DAY"""
    return Bound(Beside(of, 1), Role.START)


def day_after(of: Day) -> Bound:
    """of:DAY AFTERWARDS

    `15.1. jälkeen`.
    """
    return Bound(Beside(of, 1), Role.START)


def after_period(of: Period) -> Bound:
    """(AFTER DEN? SPANNAME | SPANNAME AFTERWARDS)

    `viikonlopun jälkeen`.
    """
    return Bound(Beside(EdgeOf(Edge.END, of), 1), Role.START)


def after_weekend(unit: UnitWord) -> Bound | None:
    """AFTER DEN? unit:UNIT"""
    if unit.unit is not Unit.WEEKEND:
        return None
    return after_period(Weekend(WeekOf()))


def after_time(of: object) -> Bound:
    """(AFTER (of:INSTANT | of:CLOCK) | (of:INSTANT | of:CLOCK) AFTERWARDS)"""
    return Bound(of, Role.START)


def on_moment(of: object) -> object:
    """(ON | IN | DEN)+ (of:DAY | of:INSTANT | of:RANGE)

    `på fredag`, `on Monday`: the preposition belongs to the span.
    """
    return of


def before(of: Day) -> Day:
    """Return the last day before *of*; before an end is that end."""
    inner = of.of if isinstance(of, Marked) else of
    edge = inner.now if isinstance(inner, Coming) else inner
    if isinstance(edge, EdgeOf) and edge.edge is Edge.END:
        return inner
    return Beside(inner, -1)
