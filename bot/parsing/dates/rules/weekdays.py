"""Weekdays: bare, pointed at, of a week, and beside a date."""

from dataclasses import replace

from bot.domain.understanding import Role
from bot.parsing.dates.values.days import Day, FromToday, InPart, Marked, Weekday, Which
from bot.parsing.dates.values.inside import DayNumber, NthIn, WeekdayIn
from bot.parsing.dates.values.periods import MonthOf, WeekOf
from bot.parsing.dates.values.relative import Apposed
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Case, Named, Part, PartNamed, Pointer
from bot.parsing.dates.values.written import Written

_WHICH = {
    Pointer.NEXT: Which.NEXT,
    Pointer.THIS: Which.THIS,
    Pointer.COMING: Which.NEAREST,
    Pointer.LAST: Which.LAST,
}
_ROLES = {Case.BY: Role.DEADLINE, Case.SINCE: Role.START}


def marked_by_case(day: Day, case: Case) -> Day:
    """Let the ending of a name say what its day does."""
    return Marked(day, _ROLES[case]) if case in _ROLES else day


def weekday_with_date(weekday: Named, day: Day) -> Day | None:
    """(weekday:WEEKDAY | weekday:SHORTDAY) (COMMA | DASH)? DEN? day:DAY

    `pe 9.12.`, `fredagen den 9 december`, `Friday, 9 December`; `to 9 December` is English.
    """
    if (weekday.preposition or weekday.soft) and isinstance(day, Written) and day.english:
        return None
    return _with_weekday(day, weekday)


def weekday_with_numbered_day(weekday: Named, day: Named | int) -> Day:
    """(weekday:WEEKDAY | weekday:ABBRDAY) COMMA? DEN (day:DAYNUM | day:DIGITORDINAL) !MONTH
    !SHORTMONTH !OF !UNIT !COUNTED !NUMBER

    `Wed the 14th works`, `tisdag den 14 passar`.
    """
    return _with_weekday(DayNumber(_nth(day)), weekday)


def weekday_with_date_in_brackets(weekday: Named, day: Day) -> Day:
    """(weekday:WEEKDAY | weekday:SHORTDAY) OPEN day:DAY CLOSE"""
    return _with_weekday(day, weekday)


def part_of_weekday_with_date(weekday: PartNamed, day: Day) -> Day:
    """weekday:PARTDAY COMMA? DEN? day:DAY"""
    return InPart(_with_weekday(day, Named(weekday.number)), weekday.part)


def date_with_weekday_behind(day: Day, weekday: Named) -> Day | None:
    """day:DAY (OPEN (weekday:WEEKDAY | weekday:SHORTDAY) CLOSE | weekday:WEEKDAY !DAY)

    `9.12. (pe)`, `9.12.2016 perjantai`.
    """
    return _with_weekday(day, weekday) if isinstance(day, Written) else None


def date_that_is_a_weekday(day: Day, count: int, weekday: Named) -> Day | None:
    """day:DAY (COMMA | OPEN | AHEAD)? count:CARDINAL weekday:WEEKDAY CLOSE?

    `9 December, a Friday`, `2 January is a Monday`.
    """
    told = count == 1 and weekday.case is Case.PLAIN
    return date_with_weekday_behind(day, weekday) if told else None


def weekday_before_range(weekday: Named, of: Range) -> Range:
    """(weekday:WEEKDAY | weekday:SHORTDAY) COMMA? DEN? of:RANGE

    `ma 9. - ke 11.11.`
    """
    return Range(_with_weekday(of.start, weekday), of.end) if isinstance(of, Range) else of


def weekday_range_with_dates(first: Named, last: Named, of: Range) -> Range:
    """(first:WEEKDAY | first:SHORTDAY) (DASH | TO) (last:WEEKDAY | last:SHORTDAY) COMMA? DEN?
    of:RANGE

    `ma-ke 12.-14.12.`
    """
    if not (isinstance(of.start, Written) and isinstance(of.end, Written)):
        return of
    return Range(_with_weekday(of.start, first), _with_weekday(of.end, last))


def pointed_weekday(pointer: Pointer, weekday: Named) -> Day:
    """pointer:DEICTIC (weekday:WEEKDAY | weekday:ABBRDAY)

    `ensi perjantaina`, `nästa fredag`, `last Friday`.
    """
    return marked_by_case(Weekday(weekday.number, _WHICH[pointer]), weekday.case)


def pointed_part_of_weekday(pointer: Pointer, weekday: PartNamed) -> Day:
    """pointer:DEICTIC weekday:PARTDAY"""
    return InPart(Weekday(weekday.number, _WHICH[pointer]), weekday.part)


def pointed_part(pointer: Pointer, part: Part) -> Day | None:
    """pointer:DEICTIC part:PART

    `tänä iltana`, `this afternoon`, `last night`.
    """
    if pointer is Pointer.THIS:
        return InPart(FromToday(0), part)
    return InPart(FromToday(-1), part) if pointer is Pointer.LAST else None


def past_weekday(weekday: Named) -> Day:
    """weekday:PASTWEEKDAY

    `i fredags`.
    """
    return Weekday(weekday.number, Which.LAST)


def weekday_of_week(weekday: Named, week: WeekOf) -> Day:
    """(weekday:WEEKDAY | weekday:ABBRDAY) (COMMA | OF | IN | ON)? DEN? week:WEEK

    `på tisdag nästa vecka`, `Friday this week`, `tiistaina viikolla 50`.
    """
    return marked_by_case(WeekdayIn(weekday.number, week), weekday.case)


def week_and_weekday(week: WeekOf, weekday: Named) -> Day:
    """week:WEEK (COMMA | ON | IN)? (weekday:WEEKDAY | weekday:ABBRDAY)

    `ensi viikon tiistaina`, `next week on Tuesday`, `viikon 50 maanantaina`.
    """
    return marked_by_case(WeekdayIn(weekday.number, week), weekday.case)


def week_and_part_of_weekday(week: WeekOf, weekday: PartNamed) -> Day:
    """week:WEEK COMMA? weekday:PARTDAY"""
    return InPart(WeekdayIn(weekday.number, week), weekday.part)


def weekday_range_of_week(week: WeekOf, first: Named, last: Named) -> Range:
    """week:WEEK (COMMA | ON)? (first:WEEKDAY | first:SHORTDAY) (DASH | TO) (last:WEEKDAY |
    last:SHORTDAY)

    `ensi viikolla ma-ke`.
    """
    return Range(WeekdayIn(first.number, week), WeekdayIn(last.number, week))


def nth_weekday_of_month(nth: Named | int | None, weekday: Named, month: MonthOf) -> Day:
    """NTHNAME weekday:WEEKDAY (OF | IN)? DEN? month:MONTHREF

    `första måndagen i januari`, `the last Friday of next month`.
    """
    return NthIn(_nth(nth), month, weekday.number)


def months_nth_weekday(month: MonthOf, nth: Named | int | None, weekday: Named) -> Day:
    """month:MONTHREF NTHNAME weekday:WEEKDAY

    `tammikuun ensimmäisenä maanantaina`.
    """
    return marked_by_case(NthIn(_nth(nth), month, weekday.number), weekday.case)


def anchored(days: Named) -> Day:
    """days:ANCHOR"""
    return marked_by_case(FromToday(days.number), days.case)


def anchored_part(of: PartNamed) -> Day:
    """of:PARTANCHOR

    `huomisaamuna`, `tonight`.
    """
    return InPart(FromToday(of.number), of.part)


def bare_weekday(weekday: Named) -> Day:
    """weekday:WEEKDAY"""
    return marked_by_case(Weekday(weekday.number), weekday.case)


def bare_part_of_weekday(weekday: PartNamed) -> Day:
    """weekday:PARTDAY"""
    return InPart(Weekday(weekday.number), weekday.part)


def day_with_part(day: Day, part: Part) -> Day:
    """day:DAY (IN | ON)? DEN? part:PART

    `perjantaina iltapäivällä`, `Monday morning`.
    """
    return InPart(day, part)


def day_said_twice(named: Day, of: Day) -> Day | None:
    """named:DAY (COMMA | DASH)? DEN? of:DAY

    `huomenna 25.11.`, `ensi tiistaina 29.11.`: the date wins.
    """
    if not isinstance(of, Written) or isinstance(named, Written):
        return None
    return Apposed(named, of)


def day_said_twice_in_brackets(named: Day, of: Day) -> Day | None:
    """named:DAY OPEN of:DAY CLOSE"""
    return day_said_twice(named, of) or day_said_twice(of, named)


def _with_weekday(day: object, weekday: Named) -> Day:
    if isinstance(day, Marked):
        return Marked(_with_weekday(day.of, weekday), day.role)
    if isinstance(day, Written) and day.weekday is None:
        of = replace(
            day,
            weekday=weekday.number,
            soft=weekday.soft,
            preposition=weekday.preposition,
        )
        return marked_by_case(of, weekday.case)
    return day  # type: ignore[return-value]


def _nth(nth: Named | int | None) -> int:
    if nth is None:
        return -1
    return nth if isinstance(nth, int) else nth.number
