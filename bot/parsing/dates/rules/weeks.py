"""Weeks and weekends."""

from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.feastdays import FeastDay
from bot.parsing.dates.values.feasts import Feast
from bot.parsing.dates.values.inside import WeekdayIn
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.periods import (
    Period,
    Weekend,
    WeekOf,
    WeekWith,
    Year,
    YearOf,
    year_of,
)
from bot.parsing.dates.values.spans import Range
from bot.parsing.dates.values.terms import Named, Unit, UnitWord, WeekWord


def bare_weekend(unit: UnitWord) -> Period | None:
    """unit:UNIT

    `viikonloppuna`.
    """
    if unit.unit is not Unit.WEEKEND:
        return None
    return Weekend(WeekOf(), unit.case)


def weekend_after_preposition(unit: UnitWord) -> Period | None:
    """(IN | ON | AT | DURING) DEN? unit:UNIT

    `i veckoslutet`, `over the weekend`.
    """
    return Weekend(WeekOf()) if unit.unit is Unit.WEEKEND else None


def numbered_week(word: WeekWord, week: int, year: Year) -> WeekOf:
    """word:WEEKWORD (week:WEEKNUM | week:DOTTED) ((SLASH | OF)? YEARNAME)?"""
    return WeekOf(week, year_of(year), case=word.case)


def short_day_of_numbered_week(weekday: Named, word: WeekWord, week: int) -> Day | None:
    """weekday:SHORTDAY word:WEEKWORD week:WEEKNUM

    `to vko 46`; in English `to` is no Thursday, and only in Swedish is `on` a Wednesday.
    """
    if word.language == "en" or (weekday.soft and word.language != "sv"):
        return None
    return WeekdayIn(weekday.number, WeekOf(week))


def week_of_year(week: Pair) -> WeekOf:
    """WEEKWORD week:WEEKYEAR"""
    return WeekOf(week.first, YearOf(week.second))


def year_and_week(ref: YearOf, week: int) -> WeekOf:
    """ref:YEARREF WEEKWORD week:WEEKNUM"""
    return WeekOf(week, ref)


def weeks(first: int, last: int | None, dated: Pair | None, year: Year) -> Range:
    """WEEKWORD first:WEEKNUM (DASH | TO) WEEKWORD? ((last:WEEKNUM | last:DOTTED) (SLASH? YEARNAME)?
    | dated:WEEKYEAR)

    `viikoilla 50-51`, `vk 1-2/2017`.
    """
    if dated is not None:
        return Range(WeekOf(first), WeekOf(dated.first, YearOf(dated.second)))
    of = year_of(year)
    return Range(WeekOf(first), WeekOf(last, of))


def listed_weeks(weeks: tuple[int, ...], year: Year) -> tuple[WeekOf, ...]:
    """WEEKWORD *weeks:WEEKNUM (SEP (*weeks:WEEKNUM | *weeks:DOTTED))+ (SLASH? YEARNAME)?

    `viikoilla 50 ja 51`.
    """
    of = year_of(year)
    return tuple(WeekOf(week, of) for week in weeks)


def week_in_one_word(shift: int) -> WeekOf:
    """DEN? shift:WEEKREFWORD

    `the week after next`, `toissaviikolla`.
    """
    return WeekOf(shift=shift)


def week_of_feast(of: Feast) -> WeekWith:
    """DEN? of:FEASTWEEK

    `juhannusviikolla`.
    """
    return WeekWith(FeastDay(of))


def week_with_day(day: Day) -> WeekWith:
    """(DEN? WEEKWORD (OF | FROM | STARTING) DEN? day:DAY | day:DAY STARTING WEEKWORD)

    `the week of 2 November`, `2.11. alkavalla viikolla`.
    """
    return WeekWith(day)


def period_with_its_days(days: object) -> object:
    """(WEEK | PERIOD) (COMMA | OPEN | COLON)? days:RANGE CLOSE?

    `viikonloppuna 7.-8.11.`, `vk 49 (5.-9.12.)`: the days win.
    """
    return days
