"""Rules of repetition in words: `joka maanantai`, `den första tisdagen i varje månad`."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_day_names, get_month_names

from bot.domain.moment import day_of
from bot.domain.occurrences import count_of, end_of_rule, interval_of, names_day, parts_of
from bot.texts.catalog import Catalog
from bot.texts.moments import say_day

EVERY = {
    "DAILY": ("repeats.daily", "repeats.other_day", "repeats.days"),
    "WEEKLY": ("repeats.weekly", "repeats.other_week", "repeats.weeks"),
    "MONTHLY": ("repeats.monthly", "repeats.other_month", "repeats.months"),
    "YEARLY": ("repeats.yearly", "repeats.other_year", "repeats.years"),
}
"""For each unit: every one, every other one, one in so many."""
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING_DAYS = "MO,TU,WE,TH,FR"
NTHS = {
    1: "repeats.first",
    2: "repeats.second",
    3: "repeats.third",
    4: "repeats.fourth",
    5: "repeats.fifth",
    -1: "repeats.last",
}
ORDINALS = {
    "one": "repeats.ordinal_one",
    "two": "repeats.ordinal_two",
    "few": "repeats.ordinal_few",
    "other": "repeats.ordinal_other",
}
PERIOD_ENDS = {"3,6,9,12": "repeats.quarter_end", "6,12": "repeats.half_year_end"}
LEAP_YEAR = 2024


def say_rule(catalog: Catalog, rrule: str, zone: ZoneInfo) -> str:
    """Return the rule in words, with its end; one that has no words of ours as it is written."""
    try:
        words = _say(catalog, rrule)
    except (KeyError, ValueError):
        words = catalog.label("repeats.other", rrule=rrule)
    last, count = end_of_rule(rrule), count_of(rrule)
    if last is not None:
        day = say_day(catalog, day_of(last, zone))
        words = catalog.label("repeats.until", rule=words, date=day)
    return words if count is None else catalog.count("repeats.times", count, rule=words)


def _say(catalog: Catalog, rrule: str) -> str:
    parts = parts_of(rrule)
    match parts["FREQ"], "BYDAY" in parts:
        case "WEEKLY", True:
            return _on_weekdays(catalog, rrule, parts["BYDAY"])
        case "MONTHLY", True:
            which = _which(catalog, parts)
            return _placed(catalog, rrule, "repeats.on_nth", "repeats.every_nth", which)
        case "MONTHLY", False if "BYMONTHDAY" in parts:
            days = _monthdays(catalog, parts["BYMONTHDAY"])
            return _placed(catalog, rrule, "repeats.monthday", "repeats.every_monthday", days)
        case "YEARLY", _ if "BYMONTH" in parts:
            return _in_year(catalog, rrule, parts)
    if names_day(rrule):
        raise KeyError(rrule)
    return _every(catalog, rrule)


def _every(catalog: Catalog, rrule: str) -> str:
    """Return how often; an interval alone as a number, for it counts from completion."""
    single, other, many = EVERY[parts_of(rrule)["FREQ"]]
    interval = interval_of(rrule)
    if interval == 1:
        return catalog.label(single)
    is_other = interval == 2 and names_day(rrule)
    return catalog.label(other) if is_other else catalog.label(many, number=interval)


def _placed(catalog: Catalog, rrule: str, plain: str, spaced: str, which: str) -> str:
    if interval_of(rrule) == 1:
        return catalog.label(plain, which=which)
    return catalog.label(spaced, every=_every(catalog, rrule), which=which)


def _on_weekdays(catalog: Catalog, rrule: str, weekdays: str) -> str:
    days, interval = weekdays.split(","), interval_of(rrule)
    if interval == 1 and weekdays == WORKING_DAYS:
        return catalog.label("repeats.working_days")
    names = [_weekday(catalog, day) for day in days]
    if interval == 1:
        return catalog.label("repeats.weekdays", days=_join(catalog, names))
    if interval == 2 and len(days) == 1:
        return catalog.label("repeats.other_weekday", day=names[0])
    at = _join(catalog, [catalog.label("repeats.at_weekday", day=name) for name in names])
    return catalog.label("repeats.every_weekday", every=_every(catalog, rrule), days=at)


def _which(catalog: Catalog, parts: dict[str, str]) -> str:
    """Return `ensimmäinen tiistai`, or the place among several days: `viimeinen arkipäivä`."""
    if "BYSETPOS" not in parts:
        return _join(catalog, _nth_weekdays(catalog, parts["BYDAY"].split(",")))
    nth = catalog.label(NTHS[int(parts["BYSETPOS"])])
    if parts["BYDAY"] == WORKING_DAYS:
        return catalog.label("repeats.nth_working_day", nth=nth)
    days = [_weekday(catalog, day) for day in parts["BYDAY"].split(",")]
    return catalog.label("repeats.nth_of_days", nth=nth, days=_join(catalog, days))


def _nth_weekdays(catalog: Catalog, days: Sequence[str]) -> list[str]:
    """Return `ensimmäinen ja kolmas maanantai`: each weekday once, with all its places."""
    nths: dict[str, list[str]] = {}
    for day in days:
        nths.setdefault(day[-2:], []).append(catalog.label(NTHS[int(day[:-2])]))
    return [
        catalog.label("repeats.nth_weekday", nth=_join(catalog, words), day=_weekday(catalog, day))
        for day, words in nths.items()
    ]


def _monthdays(catalog: Catalog, monthdays: str) -> str:
    numbers = sorted(map(int, monthdays.split(",")), key=lambda day: (day < 0, day))
    return _join(catalog, [_monthday(catalog, number) for number in numbers])


def _monthday(catalog: Catalog, number: int) -> str:
    if number == -1:
        return catalog.label("repeats.last_day")
    if number < 0:
        raise ValueError(number)
    return catalog.label(ORDINALS[catalog.locale.ordinal_form(number)], number=number)


def _in_year(catalog: Catalog, rrule: str, parts: dict[str, str]) -> str:
    months = [int(month) for month in parts["BYMONTH"].split(",")]
    days = parts.get("BYMONTHDAY", "")
    is_every = interval_of(rrule) == 1
    if is_every and days == "-1" and parts["BYMONTH"] in PERIOD_ENDS:
        return catalog.label(PERIOD_ENDS[parts["BYMONTH"]])
    if "BYDAY" in parts:
        which = _which(catalog, parts)
        dates = [
            catalog.label("repeats.nth_of_month", which=which, month=_month(catalog, month))
            for month in months
        ]
    elif days:
        dates = [_date(catalog, month, int(day)) for month in months for day in days.split(",")]
    else:
        dates = [catalog.label("repeats.in_month", month=_month(catalog, m)) for m in months]
    dates_said = _join(catalog, dates)
    return catalog.label("repeats.on_dates", every=_every(catalog, rrule), dates=dates_said)


def _date(catalog: Catalog, month: int, day: int) -> str:
    if day == -1:
        return catalog.label("repeats.month_end", month=_month(catalog, month))
    pattern = catalog.label("repeats.format_date")
    return format_date(date(LEAP_YEAR, month, day), pattern, locale=catalog.locale)


def _weekday(catalog: Catalog, day: str) -> str:
    names = get_day_names("wide", context="stand-alone", locale=catalog.locale)
    return str(names[DAYS.index(day)])


def _month(catalog: Catalog, month: int) -> str:
    return str(get_month_names("wide", context="stand-alone", locale=catalog.locale)[month])


def _join(catalog: Catalog, parts: Sequence[str]) -> str:
    head, last = parts[:-1], parts[-1]
    if not head:
        return last
    return catalog.label("repeats.and", head=catalog.label("list.comma").join(head), last=last)
