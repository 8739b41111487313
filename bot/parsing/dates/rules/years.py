"""Years, quarters and halves, and whatever unit is pointed at."""

from bot.parsing.dates.values.periods import (
    MonthOf,
    PartOfYear,
    Period,
    Weekend,
    WeekOf,
    Year,
    YearOf,
    said,
    year_of,
)
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Case, Named, Pointer, Unit, UnitWord

_SHIFTS = {Pointer.LAST: -1, Pointer.THIS: 0, Pointer.NEXT: 1, Pointer.COMING: 1}
_MONTHS = {Unit.QUARTER: 3, Unit.HALFYEAR: 6}


def pointed_unit(pointer: Pointer, unit: UnitWord) -> Period | None:
    """pointer:DEICTIC unit:UNIT

    `ensi viikolla`, `denna månad`, `last year`.
    """
    if unit.unit is Unit.WEEKEND and pointer in (Pointer.NEXT, Pointer.COMING):
        return Weekend(WeekOf(), loud(unit.case), nearest=True, doubted=pointer is Pointer.NEXT)
    return running(unit.unit, _SHIFTS[pointer], loud(unit.case))


def named_year(year: int, word: Case) -> YearOf:
    """word:YEARWORD year:YEAR

    `vuonna 2017`, `år 2017`.
    """
    return YearOf(year, case=word)


def year_in_one_word(shift: int) -> YearOf:
    """shift:YEARREFWORD

    `i år`, `i fjol`.
    """
    return YearOf(shift=shift)


def years(first: int, last: int) -> Range:
    """(YEARWORD | IN | DURING | FORAGO) DEN? YEARWORD? first:YEAR (DASH | TO | AND) last:YEAR
    !COUNTED

    `vuosille 2017-2018`, `för 2017-2018`.
    """
    return Range(YearOf(first), YearOf(last))


def in_year(year: int | None) -> YearOf:
    """IN DEN? YEARWORD? year:YEAR

    `in 2017`, `under år 2017`.
    """
    return YearOf(year)


def numbered_part_of_year(nth: Named | int | None, unit: UnitWord, year: Year) -> PartOfYear | None:
    """DEN? NTHNAME unit:UNIT (OF? YEARWORD? YEARNAME)?

    `ensimmäisellä neljänneksellä 2017`, `the second half of 2017`.
    """
    return _part(nth, unit, year_of(year))


def years_numbered_part(ref: YearOf, nth: Named | int | None, unit: UnitWord) -> PartOfYear | None:
    """ref:YEARREF NTHNAME unit:UNIT

    `vuoden 2017 toisella neljänneksellä`.
    """
    return _part(nth, unit, ref)


def unit_then_number(unit: UnitWord, nth: int, year: Year) -> PartOfYear | None:
    """unit:UNIT nth:DAYNUM (SLASH? YEARNAME)?

    `kvartal 1 2017`.
    """
    return _part(nth, unit, year_of(year))


def quarter_by_letter(of: UnitWord, year: Year) -> PartOfYear:
    """of:QUARTERNAME ((SLASH | DASH)? YEARNAME)?

    `Q1 2017`, `Q3/2017`.
    """
    return PartOfYear(_MONTHS[of.unit], of.times, year_of(year))


def quarters(first: UnitWord, last: UnitWord, year: Year) -> Range:
    """first:QUARTERNAME (DASH | TO) last:QUARTERNAME (SLASH? YEARNAME)?"""
    of = year_of(year)
    return Range(
        PartOfYear(_MONTHS[first.unit], first.times, of),
        PartOfYear(_MONTHS[last.unit], last.times, of),
    )


def year_before_quarter(year: Year, of: UnitWord) -> PartOfYear:
    """YEARNAME DASH? of:QUARTERNAME"""
    return PartOfYear(_MONTHS[of.unit], of.times, year_of(year))


def during_period(of: Period) -> object:
    """(IN | DURING | BETWEEN) DEN? SPANNAME"""
    return said(of)


def period_during(of: Period) -> object:
    """(SPANNAME | of:RANGE) DURING

    `joulukuun aikana`.
    """
    return said(of)


def months_during(start: Period, end: Period) -> Range:
    """start:MONTHREF AND end:MONTHREF DURING

    `tammikuun ja helmikuun aikana`.
    """
    return Range(start, end)


def running(unit: Unit, shift: int, case: Case = Case.WHEN) -> Period | None:
    """Return the running period of a unit, shifted; None for units that are no periods."""
    if unit is Unit.WEEK:
        return WeekOf(shift=shift, case=case)
    if unit is Unit.MONTH:
        return MonthOf(shift=shift, case=case)
    if unit is Unit.YEAR:
        return YearOf(shift=shift, case=case)
    if unit is Unit.WEEKEND:
        return Weekend(WeekOf(shift=shift), case)
    return PartOfYear(_MONTHS[unit], shift=shift, case=case) if unit in _MONTHS else None


def loud(case: Case) -> Case:
    """Return the case of a month or unit that is meant as a time though it has no ending."""
    return Case.WHEN if case is Case.PLAIN else case


def _part(nth: Named | int | None, unit: UnitWord, year: YearOf | None) -> PartOfYear | None:
    if unit.unit not in _MONTHS:
        return None
    months = _MONTHS[unit.unit]
    number = 12 // months if nth is None else nth if isinstance(nth, int) else nth.number
    return (
        PartOfYear(months, number, year, case=loud(unit.case)) if number <= 12 // months else None
    )
