"""Dates in digits."""

from dataclasses import replace
from datetime import date, datetime

from bot.parsing.dates.values.clock import Clock
from bot.parsing.dates.values.days import Settled
from bot.parsing.dates.values.numbers import Pair, Triple
from bot.parsing.dates.values.periods import WeekOf, Year, YearOf, year_of
from bot.parsing.dates.values.spans import Fixed, Instant, Range
from bot.parsing.dates.values.written import Written


def iso_date(day: date) -> Settled:
    """day:ISODATE"""
    return Settled(day)


def iso_time(at: datetime, zone: str | None) -> Instant | Fixed:
    """at:ISOTIME (zone:ZONE !PLUS)?

    `2016-12-16T09:00`, `2016-12-01T07:00:00Z`.
    """
    if at.tzinfo is not None:
        return Fixed(at)
    return Instant(Settled(at.date()), Clock(at.hour, at.minute, zone=zone or ""))


def iso_week(week: Pair) -> WeekOf:
    """week:ISOWEEK"""
    return WeekOf(week.first, YearOf(week.second))


def full_date(date: Triple) -> Written:
    """date:FULLDATE"""
    return _in_full(date)


def day_and_month(date: Pair, year: Year) -> Written | None:
    """date:DAYMONTH YEARNAME?

    `9.12.`, `9/12 2016`.
    """
    return _in_short(date, year_of(year))


def slashed_date_and_year(date: Pair, year: int) -> Written | None:
    """date:DAYMONTH DASH year:YEAR

    `9/12-2016`.
    """
    return _in_short(date, YearOf(year)) if date.mark == "/" else None


def year_then_day(ref: YearOf, date: Pair) -> Written:
    """ref:YEARREF date:DAYMONTH

    `ensi vuoden 9.1.`
    """
    return _in_short(date, ref)


def spaced_date(day: int, month: int, year: int | None) -> Written:
    """day:DOTTED month:DOTTEDMONTH (year:YEAR | !THING !AND !OR !COMMA !DOTTED)

    `9. 12. 2016`, `11. 3.`; `2. 3. kerros` is none.
    """
    return Written(day, month, YearOf(year) if year else None)


def day_range(day: int, last: Pair | None, year: int | None, full: Triple | None) -> Range | None:
    """(day:DOTTED | day:DAYNUM) (DASH | TO) (WEEKDAY | SHORTDAY)? (last:DAYMONTH year:YEAR? |
    full:FULLDATE)

    `12.-14.12.`, `12-14.12.2016`.
    """
    end = _last(last, year, full)
    return Range(Written(day, end.month, end.year), end) if day < end.number else None


def spaced_day_range(day: int, end: int, month: int, year: int) -> Range:
    """day:DOTTED DASH end:DOTTED month:DOTTEDMONTH year:YEAR"""
    return Range(Written(day, month, YearOf(year)), Written(end, month, YearOf(year)))


def ranges_of_one_month(items: tuple[object, ...]) -> tuple[object, ...] | None:
    """*items:DOTTED DASH *items:DOTTED (AND | COMMA)+ *items:RANGE

    `3.-7. ja 10.-14.6.`
    """
    first, last, of = items
    if not (isinstance(of, Range) and isinstance(of.start, Written)):
        return None
    if not (isinstance(first, int) and isinstance(last, int) and first < last):
        return None
    days = (replace(of.start, number=day) for day in (first, last))
    return Range(*days), ..., of


def from_date_to_date(
    first: Pair | None, whole: Triple | None, last: Pair | None, full: Triple | None
) -> Range:
    """FROM (first:DAYMONTH | whole:FULLDATE) TO (last:DAYMONTH | full:FULLDATE)

    `from 9.1. to 27.3.`: `to` is no Thursday here.
    """
    return Range(_last(first, None, whole), _last(last, None, full))


def days_of_one_month(
    days: tuple[int, ...], last: tuple[Pair, ...], full: tuple[Triple, ...], year: int | None
) -> tuple[Written, ...] | None:
    """(*days:DOTTED | *days:DAYNUM) (SEP (WEEKDAY | SHORTDAY)? (*days:DOTTED | *days:DAYNUM))* SEP
    (WEEKDAY | SHORTDAY)? (*last:DAYMONTH year:YEAR? | *full:FULLDATE)

    `12., 13. ja 15.12.2016`, `27, 28 och 30.10`; the days go up.
    """
    end = _last(last[0] if last else None, year, full[0] if full else None)
    if list(days) != sorted({*days}) or days[-1] >= end.number:
        return None
    return (*(Written(day, end.month, end.year) for day in days), end)


def _last(last: Pair | None, year: int | None, full: Triple | None) -> Written:
    if full is not None:
        return _in_full(full)
    if last is None:
        raise ValueError("the grammar gives one of the two")
    return _in_short(last, YearOf(year) if year else None)


def _in_full(date: Triple) -> Written:
    year = YearOf(date.year)
    return Written(
        date.day,
        date.month,
        year,
        slashed=date.slashed,
        short=date.short,
        swapped=date.swapped,
    )


def _in_short(date: Pair, year: YearOf | None) -> Written:
    return Written(date.first, date.second, year, slashed=date.mark == "/")
