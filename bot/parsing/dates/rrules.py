"""Repetitions as RFC 5545 rules with their first occurrence."""

from datetime import UTC, date, datetime, time
from itertools import islice

from dateutil.rrule import rrulestr

from bot.domain.understanding import Recurrence
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.recurring import Recurring
from bot.parsing.dates.values.scene import Dated, Scene, month_length
from bot.parsing.dates.values.terms import Unit
from bot.parsing.dates.values.underway import begun_before

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY", Unit.YEAR: "YEARLY"}
LEAP_YEAR = 2024
_DAY_ENDS = time(23, 59, 59)


def recurrence_of(of: Recurring, scene: Scene) -> Recurrence | None:
    """Return the rule with its first occurrence from the start said, else from now on."""
    if not _can_happen(of):
        return None
    last = of.last.day(scene) if of.last else None
    first = _begin(of.first, last, scene) if of.first else None
    start = _first_turn(of, scene, first.day if first else None)
    if start is None or (last is not None and last.day < start):
        return None
    until = _until(last.day, of, scene) if last else ""
    rule = rrule_of(of, until)
    if of.clock is None:
        return Recurrence(rrule=rule, dtstart=start)
    moment = of.clock.on(start, scene)
    at = moment.time() if of.clock.zone else of.clock.wall
    return Recurrence(rrule=rule, dtstart=moment, at=at)


def _begin(of: Day, last: Dated | None, scene: Scene) -> Dated | None:
    """The first day; None where the last lies before it: the series is running, and goes on."""
    first = of.day(scene)
    if first is None or last is None or last.day >= first.day:
        return first
    return None if begun_before(of, first.day, scene) else first


def rrule_of(of: Recurring, until: str = "") -> str:
    """Write the rule, its parts in the order of RFC 5545's examples."""
    weekdays = sorted(set(of.weekdays))
    days = [f"{nth}{_DAYS[day]}" for day in weekdays for nth in of.nths or ("",)]
    parts = {
        "FREQ": _FREQUENCIES[of.unit],
        "INTERVAL": str(of.interval) if of.interval > 1 else "",
        "UNTIL": until,
        "BYMONTH": str(of.month or ""),
        "BYMONTHDAY": ",".join(map(str, sorted(set(of.monthdays)))),
        "BYDAY": ",".join(days),
        "BYSETPOS": str(of.place or ""),
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _can_happen(of: Recurring) -> bool:
    """Whether there is such a day at all: no sixth Monday, no February 30."""
    longest = month_length(LEAP_YEAR, of.month) if of.month else 31
    days = all(day == -1 or 1 <= day <= longest for day in of.monthdays)
    return days and all(nth == -1 or 1 <= nth <= 5 for nth in of.nths)


def _until(last: date, of: Recurring, scene: Scene) -> str:
    """The last day included: a date for whole days, an instant in UTC for times (RFC 5545)."""
    if of.clock is None:
        return last.strftime("%Y%m%d")
    return scene.instant(last, _DAY_ENDS).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _first_turn(of: Recurring, scene: Scene, first: date | None) -> date | None:
    """The first day that fits; today only while its time is still to come."""
    start = first or scene.today
    placed = bool(of.weekdays or of.monthdays or of.month)
    rule = rrule_of(_every_time(of) if placed else of)
    # Midnights without a zone: only the days are asked for.
    turns = rrulestr(rule, dtstart=datetime.combine(start, time()))
    for turn in islice(turns, 2):
        day: date = turn.date()
        if first or of.clock is None or of.clock.on(day, scene) > scene.at:
            return day
    return None


def _every_time(of: Recurring) -> Recurring:
    """Without its interval: the first turn is the nearest, and the interval counts from it.

    A month alone begins with its first day.
    """
    days = of.monthdays or (() if of.weekdays else (1,) if of.month else ())
    return Recurring(
        of.unit, weekdays=of.weekdays, nths=of.nths, monthdays=days, month=of.month, place=of.place
    )
