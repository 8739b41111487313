"""Days with clock times beside them."""

from dataclasses import replace

from bot.domain.understanding import Role
from bot.parsing.dates.rules.clock_ranges import may_be_date
from bot.parsing.dates.rules.clocks import in_digits, in_part
from bot.parsing.dates.values.clock import Clock, ClockRange, LooseClock, LooseRange
from bot.parsing.dates.values.days import Day, InPart, Weekday
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.spans import Bound, Hours, Instant, Range
from bot.parsing.dates.values.terms import Named


def day_with_clock(day: Day, clock: Clock | None, loose: LooseClock | None) -> Instant:
    """day:DAY (COMMA | COLON | DASH)? OPEN? (clock:CLOCK | loose:LOOSECLOCK)

    `pe 9.12. klo 12`.
    """
    return moment(day, clock or loose.of)  # type: ignore[union-attr]


def day_with_minutes(
    day: Day | None, each: Recurring | None, minutes: Pair
) -> Instant | Recurring | None:
    """(day:DAY | each:RECUR) (COMMA | AT)? minutes:HOURMIN

    `9.12.2016 12.00`, `Mondays 18.00`: a dotted pair right behind a date is a time.
    """
    clock = in_digits(minutes, None)
    if clock is None or (may_be_date(minutes) and (minutes.dotted or day is None)):
        return None
    return replace(each, clock=clock) if each else moment(day, clock)  # type: ignore[arg-type]


def short_day_with_clock(sure: Named | None, weekday: Named | None, clock: Clock) -> Instant | None:
    """(sure:ABBRDAY | weekday:SHORTDAY) COMMA? clock:CLOCK

    `pe klo 12`, `to kl. 14`, `Fri 9:00`; `to 9:00` may be English.
    """
    day = sure or (weekday if clock.marked else None)
    return Instant(Weekday(day.number), clock) if day else None


def short_day_with_loose_clock(weekday: Named, loose: LooseClock) -> Instant:
    """weekday:ABBRDAY COMMA? loose:LOOSECLOCK

    `ke 14:ltä`.
    """
    return Instant(Weekday(weekday.number), loose.of)


def clock_before_days(clock: Clock, days: tuple[Day, ...]) -> tuple[Instant, ...]:
    """ALWAYS? clock:CLOCK COLON *days:DAY (SEP *days:DAY)*

    `aina klo 9: 2.9., 30.9. ja 28.10.`
    """
    return tuple(moment(day, clock) for day in days)


def short_days_with_clock(days: tuple[Named, ...], clock: Clock) -> tuple[Instant, ...] | None:
    """*days:SHORTDAY (SEP *days:SHORTDAY)+ COMMA? clock:CLOCK

    `ti ja to klo 17`.
    """
    if not clock.marked:
        return None
    return tuple(Instant(Weekday(day.number), clock) for day in days)


def short_day_with_hours(
    sure: Named | None, weekday: Named | None, clocks: ClockRange
) -> Hours | None:
    """(sure:ABBRDAY | weekday:SHORTDAY) COMMA? clocks:CLOCKRANGE"""
    day = sure or (weekday if clocks.start.marked else None)
    return Hours(Weekday(day.number), clocks) if day else None


def day_before_clock(day: Day, clock: Clock | None, loose: LooseClock | None) -> Bound:
    """day:DAY COMMA? (BEFORE | BY)+ (clock:CLOCK | loose:LOOSECLOCK)

    `huomenna ennen klo 12`, `tomorrow by 3 pm`.
    """
    return Bound(moment(day, clock or loose.of), Role.DEADLINE)  # type: ignore[union-attr]


def day_from_clock(day: Day, clock: Clock) -> Bound:
    """day:DAY COMMA? (FROM | AFTER) clock:CLOCK

    `i morgon från kl. 9`.
    """
    return Bound(moment(day, clock), Role.START)


def after_clock_on_day(clock: Clock, day: Day) -> Bound:
    """clock:CLOCK AFTERWARDS COMMA? day:DAY

    `klo 14 jälkeen huomenna`.
    """
    return Bound(moment(day, clock), Role.START)


def clock_with_day(clock: Clock | None, loose: LooseClock | None, day: Day) -> Instant:
    """(clock:CLOCK | loose:LOOSECLOCK) (COMMA | OPEN)? (ON | IN)? DEN? day:DAY CLOSE? !CLOCK

    `kl. 9 på fredag`, `9am Dec 16`.
    """
    return moment(day, clock or loose.of)  # type: ignore[union-attr]


def day_with_hours(day: Day, clocks: ClockRange | None, loose: LooseRange | None) -> Hours:
    """day:DAY (COMMA | COLON | DASH)? OPEN? (clocks:CLOCKRANGE | loose:LOOSERANGE)

    `huomenna klo 13-15`.
    """
    return hours_on(day, clocks or loose.of)  # type: ignore[union-attr]


def day_with_whole_hours(
    day: Day | None,
    days: Range | None,
    each: Recurring | None,
    first: Pair | None,
    start: int | None,
    minutes: Pair | None,
    end: int | None,
) -> object:
    """(day:DAY | days:RANGE | each:RECUR) COMMA? (first:HOURMIN | start:HOURNUM) DASH
    (minutes:HOURMIN | end:HOURNUM) !NOISE !UNIT !COUNTED

    `perjantaina 9-11`, `maanantaina 8.30-16`.
    """
    begin, finish = in_digits(first, start), in_digits(minutes, end)
    if begin is None or finish is None or not 6 <= begin.hour <= finish.hour:
        return None
    if each is not None:
        return replace(each, clock=begin)
    if days is not None:
        return days_on_hours(days, ClockRange(begin, finish))
    return hours_on(day, ClockRange(begin, finish)) if day else None


def hours_with_day(clocks: ClockRange | None, loose: LooseRange | None, day: Day) -> Hours:
    """(clocks:CLOCKRANGE | loose:LOOSERANGE) COMMA? (ON | IN)? DEN? day:DAY !CLOCKRANGE"""
    return hours_on(day, clocks or loose.of)  # type: ignore[union-attr]


def days_on_hours(days: object, clocks: ClockRange) -> Range | None:
    """Give a range of days the hour its first one begins and its last one ends."""
    if not (isinstance(days, Range) and hasattr(days.start, "day") and hasattr(days.end, "day")):
        return None
    return Range(Instant(days.start, clocks.start), Instant(days.end, clocks.end))


def moment(day: Day, clock: Clock) -> Instant:
    """Put a time on a day, and in the day's part where that was said."""
    if isinstance(day, InPart):
        return Instant(day.of, in_part(clock, day.part))
    return Instant(day, clock)


def hours_on(day: Day, clocks: ClockRange) -> Hours:
    """Put a range of times on a day, and in the day's part where that was said."""
    if isinstance(day, InPart):
        clocks = ClockRange(in_part(clocks.start, day.part), in_part(clocks.end, day.part))
    return Hours(day, clocks)
