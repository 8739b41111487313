"""Months, with and without their year."""

from bot.parsing.dates.rules.years import loud
from bot.parsing.dates.values.days import Day, Vague
from bot.parsing.dates.values.inside import EdgeOf
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.periods import MonthOf, Year, YearOf, year_of
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Case, Edge, Named, Pointer


def month_of_year(month: Named, year: Year) -> MonthOf:
    """MONTHNAME OF? YEARNAME

    `helmikuussa 2017`.
    """
    return MonthOf(month.number, year_of(year), case=loud(month.case))


def years_month(ref: YearOf, month: Named) -> MonthOf:
    """ref:YEARREF month:MONTH

    `ensi vuoden tammikuussa`.
    """
    return MonthOf(month.number, ref, case=month.case)


def pointed_month(pointer: Pointer, month: Named) -> MonthOf:
    """pointer:DEICTIC MONTHNAME

    `ensi tammikuussa`, `last August`.
    """
    back = pointer is Pointer.LAST
    shift = 1 if pointer is Pointer.NEXT else 0
    return MonthOf(month.number, shift=shift, case=loud(month.case), back=back)


def month_number_of_year(month: Pair) -> MonthOf:
    """month:MONTHYEAR

    `11/2016`.
    """
    return MonthOf(month.first, YearOf(month.second))


def bare_month(month: Named) -> MonthOf:
    """month:MONTH"""
    return MonthOf(month.number, case=month.case)


def month_after_preposition(month: Named) -> MonthOf:
    """(IN | DURING) DEN? MONTHNAME

    `in May`, `under december`.
    """
    return MonthOf(month.number)


def short_month_after_of(month: Named) -> MonthOf:
    """OF month:SHORTMONTH

    `last Friday of May`.
    """
    return MonthOf(month.number, case=Case.OF)


def months_listed(
    within: bool | None, months: tuple[Named, ...], year: Year
) -> tuple[MonthOf, ...]:
    """(within:IN | within:DURING)? *months:MONTH (SEP (IN | DURING)? *months:MONTH)+ YEARNAME?

    `november och december 2015`.
    """
    of = year_of(year)
    loud = within or of is not None or any(month.case is Case.WHEN for month in months)
    last = len(months) - 1
    return tuple(
        MonthOf(month.number, of if n == last else None, case=Case.WHEN if loud else month.case)
        for n, month in enumerate(months)
    )


def turn_of_months(of: Range) -> Day | None:
    """of:RANGE TURN

    `loka-marraskuun vaihteessa`: about the last day of the first.
    """
    return Vague(EdgeOf(Edge.END, of.start)) if isinstance(of.start, MonthOf) else None


def months_sharing_an_ending(stems: tuple[int, ...], month: Named, year: Year) -> Range:
    """(*stems:MONTHSTEM DASH COMMA?)+ AND? month:MONTH YEARNAME?

    `tammi-helmikuussa 2017`, `tammi- ja helmikuussa`.
    """
    of = year_of(year)
    return Range(MonthOf(stems[0]), MonthOf(month.number, of, case=loud(month.case)))


def months(first: Named, month: Named, year: Year) -> Range:
    """((FROM | IN)? (first:MONTH | first:SHORTMONTH) (DASH | TO) | BETWEEN (first:MONTH |
    first:SHORTMONTH) AND) MONTHNAME YEARNAME?

    `June to August 2026`.
    """
    of = year_of(year)
    return Range(MonthOf(first.number), MonthOf(month.number, of))
