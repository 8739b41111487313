"""Repetitions by the month: `joka kuukauden ensimmäinen tiistai`, `den 15 varje månad`."""

from dataclasses import replace

from bot.parsing.dates.rules.recurring import Nth, nth_of
from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.terms import Case, Edge, EdgeWord, Named, Often, Unit, UnitWord


def often_on_nth_weekday(of: Often, nths: tuple[Nth, ...], day: Named) -> Recurring | None:
    """(of:OFTEN | of:OFTENALONE) COMMA? ALWAYS? ON? DEN? NTHSNAME day:WEEKDAY

    `monthly on the first Monday`.
    """
    found = _nth_weekdays(UnitWord(of.unit), nths, day)
    return replace(found, interval=of.interval) if found else None


def once_on_nth_weekday(unit: UnitWord, nths: tuple[Nth, ...], day: Named) -> Recurring | None:
    """ONCEPER (unit:INUNIT | unit:UNIT) COMMA? ALWAYS? (ON | IN)? DEN? NTHSNAME day:WEEKDAY

    `kerran kuussa, ensimmäisenä maanantaina`, `once a month on the first Monday`.
    """
    return _nth_weekdays(unit, nths, day)


def every_months_nth_weekday(unit: UnitWord, nths: tuple[Nth, ...], day: Named) -> Recurring | None:
    """EVERY unit:UNIT COMMA? ALWAYS? (ON | IN)? DEN? NTHSNAME day:WEEKDAY

    `joka kuukauden ensimmäinen tiistai`.
    """
    return _nth_weekdays(unit, nths, day)


def nth_weekday_of_every_month(
    nths: tuple[Nth, ...], day: Named, unit: UnitWord
) -> Recurring | None:
    """ON? DEN? NTHSNAME day:WEEKDAY (IN | OF)? EVERY unit:UNIT

    `den andra torsdagen varje månad`, `the last Friday of every month`.
    """
    return _nth_weekdays(unit, nths, day)


def nth_weekday_of_the_month(nths: tuple[Nth, ...], day: Named, unit: UnitWord) -> Recurring | None:
    """(ON | EVERY)? DEN? NTHSNAME day:WEEKDAY (IN | OF) DEN? unit:UNIT

    `first Tuesday of the month`, `every second Tuesday of the month`.
    """
    return _nth_weekdays(unit, nths, day)


def months_nth_weekday(
    unit: UnitWord, nths: tuple[Nth, ...], day: Named, always: bool | None
) -> Recurring | None:
    """always:ALWAYS? unit:UNIT NTHSNAME day:WEEKDAY always:ALWAYS?

    `kuun ensimmäinen perjantai aina`; with `perjantaina` it is one day.
    """
    return _nth_weekdays(unit, nths, day) if always or day.case is Case.PLAIN else None


def every_months_nth_workday(unit: UnitWord, nth: Nth, day: UnitWord) -> Recurring | None:
    """EVERY unit:UNIT NTHNAME day:UNIT

    `joka kuun viimeinen arkipäivä`.
    """
    return _nth_workday(unit, nth, day)


def nth_workday_of_every_month(nth: Nth, day: UnitWord, unit: UnitWord) -> Recurring | None:
    """ON? DEN? (nth:ORDINAL | nth:DIGITORDINAL | LAST) day:UNIT (IN | OF)? EVERY unit:UNIT

    `the last working day of every month`.
    """
    return _nth_workday(unit, nth, day)


def every_months_day(unit: UnitWord, days: tuple[Nth, ...]) -> Recurring | None:
    """EVERY unit:UNIT MONTHDAYNAME (SEP MONTHDAYNAME)* DAYWORD? !WEEKDAY !UNIT

    `joka kuukauden 1. ja 15. päivä`.
    """
    return _month_days(unit, days)


def day_of_every_month(days: tuple[Nth, ...], unit: UnitWord) -> Recurring | None:
    """ON? DEN? (*days:DAYNUM | MONTHDAYNAME) (SEP DEN? (*days:DAYNUM | MONTHDAYNAME))* DAYWORD? (IN
    | OF)? EVERY unit:UNIT

    `den 15 varje månad`, `on the 1st of each month`.
    """
    return _month_days(unit, days)


def every_day_of_the_month(day: Nth, unit: UnitWord) -> Recurring | None:
    """EVERY (day:DIGITORDINAL | day:ORDINAL) DAYWORD? (OF | IN) DEN? unit:UNIT

    `every 15th of the month`.
    """
    return _month_days(unit, (day,))


def edge_of_every_unit(unit: UnitWord, edge: EdgeWord) -> Recurring | None:
    """(EVERY unit:UNIT edge:EDGE | (IN | AT)? DEN? edge:EDGE (OF | IN)? EVERY unit:UNIT)

    `joka kuun lopussa`, `at the end of every month`.
    """
    days = {Edge.START: 1, Edge.MIDDLE: 15, Edge.END: -1}
    if unit.unit is Unit.MONTH:
        return Recurring(Unit.MONTH, monthdays=(days[edge.edge],))
    if unit.unit is Unit.YEAR and edge.edge is Edge.END:
        return Recurring(Unit.YEAR, month=12, monthdays=(31,))
    return None


def every_month_by_name(month: Named) -> Recurring:
    """EVERY MONTHNAME

    `joka tammikuu`.
    """
    return Recurring(Unit.YEAR, month=month.number)


def every_day_of_named_month(month: Named, day: Nth) -> Recurring:
    """(EVERY MONTHNAME DAYNAME DAYWORD? | EVERY DAYNAME OF? MONTHNAME)

    `every December 6`, `joka joulukuun 6. päivä`.
    """
    return Recurring(Unit.YEAR, month=month.number, monthdays=(nth_of(day),))


def _nth_weekdays(unit: UnitWord, nths: tuple[Nth, ...], day: Named) -> Recurring | None:
    if unit.unit is not Unit.MONTH:
        return None
    return Recurring(Unit.MONTH, weekdays=(day.number,), nths=tuple(nth_of(nth) for nth in nths))


def _nth_workday(unit: UnitWord, nth: Nth, day: UnitWord) -> Recurring | None:
    if unit.unit is not Unit.MONTH or day.unit is not Unit.WORKDAY:
        return None
    return Recurring(Unit.MONTH, weekdays=(0, 1, 2, 3, 4), place=nth_of(nth))


def _month_days(unit: UnitWord, days: tuple[Nth, ...]) -> Recurring | None:
    numbers = tuple(sorted({nth_of(day) for day in days}))
    return Recurring(Unit.MONTH, monthdays=numbers) if unit.unit is Unit.MONTH else None
