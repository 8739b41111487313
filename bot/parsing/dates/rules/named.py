"""Dates with the month's name."""

from bot.domain.understanding import Role
from bot.parsing.dates.rules.weekdays import marked_by_case
from bot.parsing.dates.values.days import Beside, Day, Marked
from bot.parsing.dates.values.inside import DayNumber, NthIn
from bot.parsing.dates.values.periods import MonthOf, Year, YearOf, year_of
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Case, Named, Unit, UnitWord
from bot.parsing.dates.values.written import Written

Number = int | Named


def number_of(word: Number) -> int:
    """Return the number of a day in digits or in words."""
    return word if isinstance(word, int) else word.number


def day_of_month(day: Number, full: Case | None, month: Named, year: Year) -> Day | None:
    """DEN? DAYNAME full:DAYWORD? OF? DEN? MONTHNAME !SLASH (COMMA? YEARNAME)?

    `9. päivänä joulukuuta 2016`, `den 9:e december`, `the third of February`.
    """
    if month.case not in (Case.PLAIN, Case.SOME) and full is None:
        return None
    of = Written(number_of(day), month.number, year_of(year), english=month.english)
    return marked_by_case(of, full) if full else of


def month_and_day(month: Named, day: Number, word: Case | None, year: Year) -> Day | None:
    """MONTHNAME DEN? DAYNAME word:DAYWORD? (COMMA? YEARNAME)?

    `joulukuun 9. päivänä`, `December the ninth`, `december 9`.
    """
    if month.case not in (Case.PLAIN, Case.OF):
        return None
    case = word or (day.case if isinstance(day, Named) else Case.PLAIN)
    of = Written(number_of(day), month.number, year_of(year), english=month.english)
    return marked_by_case(of, case)


def month_and_day_word(month: Named, day: Number, word: Case, year: Year) -> Day | None:
    """month:MONTH DAYNAME word:DAYWORD YEARNAME?

    `elokuun 12 pv`: no length of twelve days.
    """
    return month_and_day(month, day, word, year)


def month_and_day_in_case(month: Named, day: int, year: Year) -> Day | None:
    """month:MONTH day:HOURTO YEARNAME?

    `joulukuun 15:een`: a day of the month, no hour.
    """
    return month_and_day(month, day, Case.BY, year) if 1 <= day <= 31 else None


def year_month_and_day(ref: YearOf, month: Named, day: Number, word: Case | None) -> Day | None:
    """ref:YEARREF MONTHNAME DAYNAME word:DAYWORD?

    `vuoden 2017 tammikuun 9. päivänä`.
    """
    return month_and_day(month, day, word, ref)


def days_to_day_of_month(day: Number, end: Number, month: Named, year: Year) -> Range | None:
    """FROM? DEN? DAYNAME (DASH | TO) (WEEKDAY | SHORTDAY)? DEN? LASTDAYNAME DAYWORD? OF? MONTHNAME
    (COMMA? YEARNAME)?

    `12.-14. joulukuuta`, `from 12 to 14 December`.
    """
    return _range(day, end, month, year_of(year))


def named_day_to_named_day(
    day: Number,
    month: Named,
    year: int | None,
    end: Number,
    last: Named,
    until: int | None,
) -> Range:
    """FROM? DEN? DAYNAME OF? MONTHNAME year:YEAR? (TO | DASH) DEN? LASTDAYNAME OF? (last:MONTH |
    last:SHORTMONTH) (COMMA? until:YEAR)?

    `9 January to 27 March`: `to` is no Thursday here.
    """
    start = Written(number_of(day), month.number, year_of(year))
    return Range(start, Written(number_of(end), last.number, year_of(until)))


def month_day_to_month_day(
    month: Named, day: Number, last: Named, end: Number, year: int | None
) -> Range:
    """FROM? MONTHNAME DAYNAME (TO | DASH) (last:MONTH | last:SHORTMONTH) LASTDAYNAME (COMMA?
    year:YEAR)?

    `April 25 to May 2`.
    """
    start = Written(number_of(day), month.number)
    return Range(start, Written(number_of(end), last.number, year_of(year)))


def days_between(day: Number, end: Number, month: Named, year: Year) -> Range | None:
    """BETWEEN DEN? DAYNAME AND DEN? LASTDAYNAME OF? MONTHNAME (COMMA? YEARNAME)?"""
    return _range(day, end, month, year_of(year))


def month_days_to_day(month: Named, day: Number, end: Number, year: Year) -> Range | None:
    """MONTHNAME DEN? DAYNAME (DASH | TO) DEN? LASTDAYNAME DAYWORD? (COMMA? YEARNAME)?

    `joulukuun 12.-14. päivä`, `December 12-14, 2016`.
    """
    if month.case not in (Case.PLAIN, Case.OF):
        return None
    return _range(day, end, month, year_of(year))


def days_listed_before_month(
    days: tuple[Number, ...], month: Named, year: Year
) -> tuple[Written, ...] | None:
    """DEN? LISTEDDAYNAME (SEP DEN? LISTEDDAYNAME)+ DAYWORD? OF? MONTHNAME YEARNAME?

    `den 5 och 12 december`.
    """
    return _listed(days, month, year_of(year))


def days_listed_after_month(
    month: Named, days: tuple[Number, ...], year: Year
) -> tuple[Written, ...] | None:
    """MONTHNAME LISTEDDAYNAME (SEP LISTEDDAYNAME !MONTH)+ DAYWORD? (COMMA? YEARNAME)?

    `joulukuun 10. ja 12. päivä`, `December 5 and 12`.
    """
    return _listed(days, month, year_of(year)) if month.case in (Case.PLAIN, Case.OF) else None


def day_of_pointed_month(day: Number, ref: MonthOf) -> Day | None:
    """DEN? DAYNAME DAYWORD? (OF | IN)? DEN? ref:MONTHREF

    `the 5th of next month`, `den 5 nästa månad`.
    """
    return NthIn(number_of(day), ref)


def day_of_running_month(day: Number, unit: UnitWord) -> Day | None:
    """DEN? DAYNAME (OF | IN) DEN? unit:UNIT

    `the 15th of the month`.
    """
    return DayNumber(number_of(day)) if unit.unit is Unit.MONTH else None


def pointed_month_and_day(ref: MonthOf | None, unit: UnitWord | None, day: Number) -> Day | None:
    """(ref:MONTHREF DAYNAME (DAYWORD | !THING !UNIT) | unit:UNIT DAYNAME DAYWORD)

    `ensi kuun 5. päivä`, `kuun 15. päivänä`.
    """
    if ref is not None:
        return NthIn(number_of(day), ref)
    return DayNumber(number_of(day)) if unit and unit.unit is Unit.MONTH else None


def numbered_day(day: Number) -> Day | None:
    """(day:DOTTED | day:DIGITORDINAL) DAYWORD

    `15. päivänä`: the next such day.
    """
    return DayNumber(number_of(day))


def numbered_day_with_article(day: Number) -> Day:
    """DEN (day:DAYNUM | day:DIGITORDINAL) !THING !NUMBER !UNIT !WEEKDAY

    `den 15`, `the 15th`.
    """
    return DayNumber(number_of(day))


def marked_numbered_day(by: bool | None, day: Number) -> Day:
    """(by:BY | FROM) DEN (day:DAYNUM | day:DIGITORDINAL) !MONTH !SHORTMONTH !OF !AND !OR !DASH

    `senast den 15`, `by the 15th`.
    """
    return Marked(DayNumber(number_of(day)), Role.DEADLINE if by else Role.START)


def day_before_number(day: Number) -> Day:
    """BEFORE DEN (day:DAYNUM | day:DIGITORDINAL) !MONTH !SHORTMONTH !OF !AND !OR !DASH"""
    return Marked(Beside(DayNumber(number_of(day)), -1), Role.DEADLINE)


def _range(day: Number, end: Number, month: Named, year: YearOf | None) -> Range | None:
    first, last = number_of(day), number_of(end)
    if first >= last:
        return None
    return Range(Written(first, month.number, year), Written(last, month.number, year))


def _listed(days: tuple[Number, ...], month: Named, year: YearOf | None) -> tuple[Written, ...]:
    return tuple(Written(number_of(day), month.number, year) for day in days)
