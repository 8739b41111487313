"""From one moment to another."""

from bot.domain.understanding import Role
from bot.parsing.dates.rules.clock_ranges import is_end
from bot.parsing.dates.rules.timed_days import days_on_hours
from bot.parsing.dates.values.clock import Clock, ClockRange
from bot.parsing.dates.values.days import Day, Marked, Weekday
from bot.parsing.dates.values.periods import MonthOf, WeekOf, YearOf
from bot.parsing.dates.values.spans import Instant, Range
from bot.parsing.dates.values.terms import Case, Named


def day_to_day(start: Day, end: Day) -> Range:
    """start:DAY (DASH | BY | TO) DEN? end:DAY

    `1.12.-15.12.`, `1 December to 15 December`.
    """
    return Range(start, end)


def from_to(start: object, end: object) -> Range:
    """(FROM | BETWEEN) DEN? (start:DAY | start:INSTANT | start:MONTHREF | start:WEEK) (TO | BY |
    DASH | AND) DEN? (end:DAY | end:INSTANT | end:MONTHREF | end:WEEK) BYAFTER?

    `från den 28 november till den 2 december`.
    """
    return Range(start, end)


def begins_and_ends(start: object, verb: str, until: object, end: object) -> Range | None:
    """(start:DAY | start:INSTANT) COMMA? AND verb:TIMED (until:TO | until:BY | ON)? DEN? (end:DAY |
    end:INSTANT) until:BYAFTER?

    `alkaa 1.12. ja päättyy 4.12.`, `kestää 4.12. asti`; what `jatkuu 4.12.` has a gap.
    """
    return Range(start, end) if is_end(verb, until) else None


def instant_to_instant(start: Instant, end: Instant) -> Range:
    """start:INSTANT (DASH | TO | BY) end:INSTANT

    `16.12. klo 9 - 17.12. klo 15`.
    """
    return Range(start, end)


def instant_to_clock(start: Instant, end: Clock) -> Range | None:
    """start:INSTANT (DASH | TO | BY) end:CLOCK"""
    return Range(start, Instant(start.of, end)) if isinstance(start, Instant) else None


def from_case_to_case(start: object, end: object) -> Range | None:
    """(start:DAY | start:MONTHREF | start:YEARREF | start:WEEK) (end:DAY | end:MONTHREF |
    end:YEARREF | end:WEEK) BYAFTER?

    `maanantaista keskiviikkoon`, `syyskuusta 4.11. saakka`.
    """
    return Range(start, end) if _starts(start) else None


def since_until(start: object, end: object) -> Range:
    """(start:DAY | start:INSTANT | start:MONTHREF) SINCE COMMA? AND? (end:DAY | end:INSTANT |
    end:MONTHREF) BYAFTER

    `1.12. alkaen 15.12. saakka`.
    """
    return Range(start, end)


def between_behind(start: object, end: object) -> Range:
    """(start:DAY | start:INSTANT | start:MONTHREF) AND (end:DAY | end:INSTANT | end:MONTHREF)
    BETWEENAFTER

    `1.12. ja 15.12. välisenä aikana`.
    """
    return Range(start, end)


def period_to_period(start: object, end: object) -> Range:
    """(start:MONTHREF (DASH | TO) end:MONTHREF | start:WEEK (DASH | TO) end:WEEK | start:PERIOD
    (DASH | TO) end:PERIOD)

    `11/2016-12/2018`.
    """
    return Range(start, end)


def month_to_day(start: MonthOf, end: Day) -> Range:
    """start:MONTHREF DASH end:DAY"""
    return Range(start, end)


def short_weekdays(first: Named, last: Named) -> Range | None:
    """(first:SHORTDAY | first:WEEKDAY) DASH (last:SHORTDAY | last:WEEKDAY)

    `ma-ke`.
    """
    return Range(Weekday(first.number), Weekday(last.number))


def range_with_weekdays_behind(of: Range, days: Range) -> Range | None:
    """of:RANGE OPEN days:RANGE CLOSE

    `2.-3.2.2024 (pe-la)`.
    """
    are_weekdays = isinstance(days.start, Weekday) and isinstance(days.end, Weekday)
    return of if are_weekdays else None


def days_with_hours(of: Range, clocks: ClockRange) -> Range | None:
    """of:RANGE COMMA? clocks:CLOCKRANGE

    `12.-14.12. klo 9-16`: from the first day's start to the last day's end.
    """
    return days_on_hours(of, clocks)


def days_with_clock(of: object) -> object:
    """(of:RANGE | of:WEEK | of:MONTHREF | of:PERIOD) COMMA? CLOCK

    `12.-14.12. klo 9`, `vecka 2 kl. 16`: the days; on which of them is another matter.
    """
    return of


def _starts(of: object) -> bool:
    if isinstance(of, Marked):
        return of.role is Role.START
    if isinstance(of, (MonthOf, YearOf, WeekOf)):
        return of.case is Case.SINCE
    day = getattr(of, "of", None)
    return isinstance(day, Marked) and day.role is Role.START
