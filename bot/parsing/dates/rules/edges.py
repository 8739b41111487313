"""The ends of periods, and their nth days."""

from collections.abc import Callable

from bot.parsing.dates.rules.weekdays import marked_by_case
from bot.parsing.dates.rules.years import running
from bot.parsing.dates.values.days import Day, FromToday
from bot.parsing.dates.values.inside import Coming, EdgeOf, NthIn, NthWorkdayIn
from bot.parsing.dates.values.periods import MonthOf, Period, Year, YearOf, year_of
from bot.parsing.dates.values.spans import Blank
from bot.parsing.dates.values.terms import Edge, EdgeWord, Named, Unit, UnitWord


def edge_of_period(of: Period, edge: EdgeWord, year: Year) -> Day:
    """SPANNAME edge:EDGE YEARNAME?

    `joulukuun loppuun`, `viikon 50 lopussa`.
    """
    if isinstance(of, MonthOf) and of.year is None and year:
        of = MonthOf(of.number, year_of(year))
    return marked_by_case(EdgeOf(edge.edge, of), edge.case)


def edge_of_running_unit(unit: UnitWord, edge: EdgeWord) -> Day | None:
    """unit:UNIT edge:EDGE

    `kuun lopussa`, `månadens slut`.
    """
    day = _coming(unit.unit, lambda of: EdgeOf(edge.edge, of))
    return marked_by_case(day, edge.case) if day else None


def edge_before_period(edge: EdgeWord, of: Period) -> Day:
    """(IN | AT)? DEN? edge:EDGE (OF | IN | DASH)? DEN? SPANNAME

    `i slutet av januari`, `end of next month`, `mid-December`.
    """
    return EdgeOf(edge.edge, of)


def edge_before_bare_year(edge: EdgeWord, year: int) -> Day:
    """IN? DEN? edge:EDGE (OF | IN) DEN? year:YEAR"""
    return EdgeOf(edge.edge, YearOf(year))


def edge_before_short_month(edge: EdgeWord, month: Named) -> Day:
    """IN? DEN? edge:EDGE (OF | IN | DASH)? month:SHORTMONTH"""
    return EdgeOf(edge.edge, MonthOf(month.number))


def edge_before_running_unit(edge: EdgeWord, unit: UnitWord) -> Day | None:
    """IN? DEN? edge:EDGE (OF | IN)? DEN? unit:UNIT

    `end of the month`, `i slutet av veckan`.
    """
    return edge_of_running_unit(unit, edge)


def last_of_month(of: MonthOf) -> Day:
    """DEN? LAST (DAYWORD? (OF | IN)?) DEN? of:MONTHREF

    `sista januari`, `last day of January`.
    """
    return EdgeOf(Edge.END, of)


def last_of_short_month(month: Named) -> Day:
    """DEN? LAST (DAYWORD? (OF | IN)?) month:SHORTMONTH"""
    return EdgeOf(Edge.END, MonthOf(month.number))


def last_of_running_unit(unit: UnitWord) -> Day | None:
    """DEN LAST (OF | IN) DEN? unit:UNIT

    `den sista i månaden`.
    """
    return end_in_one_word(unit) if unit.unit is Unit.MONTH else None


def nth_day_of_unit(nth: Named | int | None, unit: UnitWord) -> Day | None:
    """DEN? (nth:ORDINAL | nth:DIGITORDINAL | LAST) DAYWORD (OF | IN)? DEN? unit:UNIT"""
    return _coming(unit.unit, lambda of: _day_in(nth, of))


def nth_day_of_period(nth: Named | int | None, of: Period) -> Day:
    """DEN? (nth:ORDINAL | nth:DIGITORDINAL | LAST) DAYWORD (OF | IN)? DEN? SPANNAME"""
    return _day_in(nth, of)


def periods_nth_day(of: Period, nth: Named | int | None, year: int | None) -> Day:
    """SPANNAME (nth:ORDINAL | nth:DIGITORDINAL | LAST) DAYWORD year:YEAR?

    `tammikuun viimeisenä päivänä 2018`.
    """
    if year is not None and isinstance(of, MonthOf):
        of = MonthOf(of.number, YearOf(year))
    return _day_in(nth, of)


def running_units_nth_weekday(
    unit: UnitWord, nth: Named | int | None, weekday: Named
) -> Day | None:
    """unit:UNIT (nth:ORDINAL | LAST) weekday:WEEKDAY

    `kuun viimeisenä perjantaina`.
    """
    return _coming(unit.unit, lambda of: NthIn(_count(nth), of, weekday.number))


def nth_workday_of_period(nth: Named | int | None, unit: UnitWord, of: Period) -> Day | None:
    """DEN? (nth:ORDINAL | nth:DIGITORDINAL | LAST) unit:UNIT (OF | IN)? DEN? SPANNAME

    `last working day of January`.
    """
    return NthWorkdayIn(_count(nth), of) if unit.unit is Unit.WORKDAY else None


def periods_nth_workday(of: Period, nth: Named | int | None, unit: UnitWord) -> Day | None:
    """SPANNAME NTHNAME unit:UNIT

    `tammikuun viimeinen arkipäivä`.
    """
    return nth_workday_of_period(nth, unit, of)


def nth_workday_of_unit(nth: Named | int | None, unit: UnitWord, within: UnitWord) -> Day | None:
    """DEN? (nth:ORDINAL | nth:DIGITORDINAL | LAST) unit:UNIT (OF | IN) DEN? within:UNIT

    `last working day of the month`.
    """
    return running_units_nth_workday(within, nth, unit)


def running_units_nth_workday(
    within: UnitWord, nth: Named | int | None, unit: UnitWord
) -> Day | None:
    """within:UNIT (nth:ORDINAL | nth:DOTTED | LAST) unit:UNIT

    `kuun viimeinen arkipäivä`.
    """
    if unit.unit is not Unit.WORKDAY:
        return None
    return _coming(within.unit, lambda of: NthWorkdayIn(_count(nth), of))


def nth_week_of_month() -> Blank:
    """((MONTH | MONTHREF) (ORDINAL | LAST) WEEKWORD | (ORDINAL | LAST) WEEKWORD (OF | IN) DEN?
    (MONTH | SHORTMONTH | MONTHREF))

    `tammikuun ensimmäinen viikko`, `första veckan i mars`: no one says which seven days that is.
    """
    return Blank()


def running_units_nth_day(unit: UnitWord, nth: Named | int | None) -> Day | None:
    """unit:UNIT (nth:ORDINAL | LAST) DAYWORD

    `kuun viimeinen päivä`.
    """
    return _coming(unit.unit, lambda of: _day_in(nth, of))


def end_in_one_word(unit: UnitWord) -> Day | None:
    """DEN? unit:PERIODEND

    `EOM`, `vuodenvaihteessa`.
    """
    return edge_of_running_unit(unit, EdgeWord(Edge.END))


def end_of_day(day: Day | None) -> Day:
    """(DAYEND (OF | ON)? day:DAY? | day:DAY DAYEND)

    `COB Friday`, `end of day`.
    """
    return day or FromToday(0)


def _coming(unit: Unit, day_in: Callable[[Period], Day]) -> Day | None:
    now, then = running(unit, 0), running(unit, 1)
    return Coming(day_in(now), day_in(then)) if now and then else None


def _count(nth: Named | int | None) -> int:
    if nth is None:
        return -1
    return nth if isinstance(nth, int) else nth.number


def _day_in(nth: Named | int | None, of: Period) -> Day:
    if nth is None:
        return EdgeOf(Edge.END, of)
    return NthIn(nth if isinstance(nth, int) else nth.number, of)
