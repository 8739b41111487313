"""Several weekdays of one week."""

from bot.parsing.dates.rules.weekdays import marked_by_case
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.inside import WeekdayIn
from bot.parsing.dates.values.periods import WeekOf
from bot.parsing.dates.values.terms import Named


def weekdays_of_week(days: tuple[Named, ...], week: WeekOf) -> tuple[Day, ...]:
    """*days:WEEKDAY (SEP ON? *days:WEEKDAY)+ (COMMA | OF | IN | ON)? DEN? week:WEEK

    `onsdag och fredag nästa vecka`.
    """
    return _each(days, week)


def short_weekdays_of_week(days: tuple[Named, ...], week: WeekOf) -> tuple[Day, ...]:
    """*days:SHORTDAY (SEP ON? *days:SHORTDAY)+ (COMMA | OF | IN | ON)? DEN? week:WEEK

    `ke tai to ensi viikolla`.
    """
    return _each(days, week)


def week_and_weekdays(week: WeekOf, days: tuple[Named, ...]) -> tuple[Day, ...]:
    """week:WEEK (COMMA | ON | IN)? *days:WEEKDAY (SEP ON? *days:WEEKDAY)+ !DAY

    `ensi viikon keskiviikkona ja perjantaina`.
    """
    return _each(days, week)


def week_and_short_weekdays(week: WeekOf, days: tuple[Named, ...]) -> tuple[Day, ...]:
    """week:WEEK (COMMA | ON | IN)? *days:SHORTDAY (SEP ON? *days:SHORTDAY)+ !DAY

    `vk 50 ti ja to`.
    """
    return _each(days, week)


def _each(days: tuple[Named, ...], week: WeekOf) -> tuple[Day, ...]:
    return tuple(marked_by_case(WeekdayIn(day.number, week), day.case) for day in days)
