"""The heart of a repetition: `joka maanantai`, `varannan vecka`, `every first Monday`."""

from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.relative import Duration
from bot.parsing.dates.values.terms import (
    Named,
    Often,
    Part,
    PartNamed,
    Unit,
    UnitWord,
)

Nth = Named | int | None


def every_weekday(days: tuple[Named, ...]) -> Recurring:
    """EVERY (*days:WEEKDAY | *days:SHORTDAY) (SEP EVERY? (*days:WEEKDAY | *days:SHORTDAY))*

    `joka maanantai ja torstai`.
    """
    return _weekly(days)


def every_weekday_from_to(first: Named, last: Named) -> Recurring:
    """EVERY (first:WEEKDAY | first:SHORTDAY) (DASH | TO) (last:WEEKDAY | last:SHORTDAY)"""
    count = (last.number - first.number) % 7 + 1
    return Recurring(
        Unit.WEEK, weekdays=tuple(sorted((first.number + n) % 7 for n in range(count)))
    )


def plural_weekdays(days: tuple[Named, ...]) -> Recurring:
    """(ON | EVERY)? *days:WEEKDAYS (SEP ON? *days:WEEKDAYS)*

    `tiistaisin ja torstaisin`, `måndagar`.
    """
    return _weekly(days)


def every_part_of_weekday(others: tuple[Named, ...], days: tuple[PartNamed, ...]) -> Recurring:
    """(EVERY (*others:WEEKDAY DASH SEP)* *days:PARTDAY | ON? (*others:WEEKDAY DASH SEP)*
    *days:PARTDAYS (SEP *days:PARTDAYS)*)

    `torstai-iltaisin`, `joka maanantai- ja keskiviikkoilta`.
    """
    numbers = {day.number for day in others} | {day.number for day in days}
    return Recurring(Unit.WEEK, weekdays=tuple(sorted(numbers)), part=days[0].part)


def every_part(part: Part) -> Recurring:
    """EVERY part:PART"""
    return Recurring(Unit.DAY, part=part)


def every_other_weekday(days: tuple[Named, ...]) -> Recurring:
    """EVERYOTHER (*days:WEEKDAY | *days:SHORTDAY) (SEP (*days:WEEKDAY | *days:SHORTDAY))*

    `joka toinen maanantai`, `varannan måndag`.
    """
    return _weekly(days, 2)


def every_nth_weekday(style: str, nth: Nth, day: Named) -> Recurring | None:
    """(style:EVERY | style:EVERYNTH) NTHNAME (day:WEEKDAY | day:SHORTDAY)

    `var tredje fredag` skips weeks; `every first Monday` is of the month.
    """
    number = nth_of(nth)
    monthly = Recurring(Unit.MONTH, weekdays=(day.number,), nths=(number,))
    if number in (-1, 1):
        return monthly
    weekly = Recurring(Unit.WEEK, number, weekdays=(day.number,))
    if style != "month":
        return weekly
    if number == 2:
        return Recurring(Unit.WEEK, number, weekdays=(day.number,), other=monthly)
    return monthly if number <= 5 else None


def every_unit(unit: UnitWord | None, of: Duration | None) -> Recurring | None:
    """EVERY (unit:UNIT | of:DURATION)

    `joka viikko`, `every two weeks`.
    """
    if of is not None:
        return _every(of.count, UnitWord(of.unit))
    return _every(1, unit) if unit else None


def weekdays_of_every_week(days: tuple[Named, ...], unit: UnitWord) -> Recurring | None:
    """(*days:WEEKDAY | *days:SHORTDAY) (SEP (*days:WEEKDAY | *days:SHORTDAY))+ EVERY unit:UNIT

    `ma, ke ja pe joka viikko`.
    """
    return _weekly(days) if unit.unit is Unit.WEEK else None


def every_other_unit(unit: UnitWord) -> Recurring | None:
    """EVERYOTHER unit:UNIT"""
    return _every(2, unit)


def every_nth_unit(nth: Nth, unit: UnitWord) -> Recurring | None:
    """(EVERY | EVERYNTH) (nth:ORDINAL | nth:DIGITORDINAL | nth:DOTTED) unit:UNIT

    `var tredje vecka`, `joka kolmas kuukausi`.
    """
    return _every(nth_of(nth), unit)


def so_far_apart(of: Duration | None, unit: UnitWord | None) -> Recurring | None:
    """(of:DURATION | unit:UNIT) APART

    `kolmen kuukauden välein`.
    """
    if of is not None:
        return _every(of.count, UnitWord(of.unit))
    return _every(1, unit) if unit else None


def often(of: Often) -> Recurring:
    """ON? of:OFTEN

    `kuukausittain`, `arkisin`, `årligen`.
    """
    return Recurring(of.unit, of.interval, of.weekdays)


def often_alone(of: Often) -> Recurring:
    """of:OFTENALONE (COMMA ALWAYS | !THING !COMMA !NUMBER !CARDINAL !AND)

    `weekly`, `weekly, always on Tuesday`, unless it describes what follows.
    """
    return often(of)


def once_per_unit(unit: UnitWord | None, of: Duration | None) -> Recurring | None:
    """ONCEPER (unit:INUNIT | unit:UNIT | of:DURATION)

    `kerran viikossa`, `en gång i månaden`, `once a week`.
    """
    if of is not None:
        return _every(of.count, UnitWord(of.unit))
    return _every(1, unit) if unit else None


def some_times_per_year(count: int, unit: UnitWord) -> Recurring | None:
    """(count:CARDINAL | count:NUMBER) PERTIMES (unit:INUNIT | unit:UNIT)

    `kaksi kertaa vuodessa`.
    """
    if unit.unit is not Unit.YEAR or count <= 0 or 12 % count:
        return None
    return Recurring(Unit.MONTH, 12 // count)


def nth_of(nth: Nth) -> int:
    """Return the number of an ordinal; the last is -1."""
    if nth is None:
        return -1
    return nth if isinstance(nth, int) else nth.number


def _weekly(days: tuple[Named, ...], interval: int = 1) -> Recurring:
    return Recurring(Unit.WEEK, interval, tuple(sorted({day.number for day in days})))


def _every(count: int, unit: UnitWord) -> Recurring | None:
    if unit.unit in (Unit.MINUTE, Unit.HOUR) or not 1 <= count * unit.times <= 400:
        return None
    if unit.unit is Unit.WORKDAY:
        return Recurring(Unit.WEEK, weekdays=(0, 1, 2, 3, 4)) if count == 1 else None
    if unit.unit is Unit.WEEKEND:
        return Recurring(Unit.WEEK, count, weekdays=(5, 6))
    months = {Unit.QUARTER: 3, Unit.HALFYEAR: 6}.get(unit.unit)
    return (
        Recurring(Unit.MONTH, count * months)
        if months
        else Recurring(unit.unit, count * unit.times)
    )
