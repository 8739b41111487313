"""What a repetition asks of people: on which days, and from which one on."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.moment import day_of
from bot.domain.occurrences import (
    interval_of,
    names_day,
    occurrence_from,
    occurrences_after,
    parts_of,
)
from bot.domain.understanding import Recurrence, Understanding

A_DAY = timedelta(days=1)
MONTHS = 12
COUNTED = frozenset({"so_far_apart", "every_nth_unit", "every_other_unit", "duration"})
"""The rules of grammar that count units between two times: `every three months`, no quarter."""
STARTED = frozenset({"moment_since", "since_moment", "since_period"})
"""Those that say from which day on."""


def repetition_of(one: Understanding, *, at: datetime) -> Recurrence | None:
    """Return the repetition as a task has it; None where *one* is none.

    A period alone (`every month`, `quarterly`) means once in each, by its last day: the due
    of a period is its last day elsewhere too. An interval alone (`every ten days`) counts
    from today. Where the text says from when, it begins then.
    """
    said, zone, today = one.recurrence, at.tzinfo, at.date()
    rules = frozenset(one.rule.split(" > "))
    if said is None or not isinstance(zone, ZoneInfo) or rules & STARTED:
        return said
    if names_day(said.rrule):
        return _held_in_month(said, today, zone)
    if rules & COUNTED:
        return _from_today(said, today, zone)
    if said.at is not None or said.dtstart != today or said.rrule == "FREQ=DAILY":
        return said
    return _by_last_day(said, today, zone)


def _from_today(said: Recurrence, today: date, zone: ZoneInfo) -> Recurrence:
    """Let an interval count from today, as if it had been done today."""
    first = occurrence_from(said, today, zone)
    begins_today = day_of(said.dtstart, zone) == today
    return replace(said, dtstart=first) if first is not None and begins_today else said


def _held_in_month(said: Recurrence, today: date, zone: ZoneInfo) -> Recurrence:
    """Let a month alone, and the 31st in this month too, be its last day."""
    parts = parts_of(said.rrule)
    if parts.keys() == {"FREQ", "BYMONTH"}:
        said = replace(said, rrule=f"{said.rrule};BYMONTHDAY=-1", dtstart=today)
        first = next(occurrences_after(said, today - A_DAY, zone), today)
        return replace(said, dtstart=first)
    is_day = said.at is None and parts.get("BYMONTHDAY") in ("29", "30", "31")
    if not is_day or "INTERVAL" in parts:
        return said
    begin = replace(said, dtstart=today)
    first = next(occurrences_after(begin, today - A_DAY, zone), said.dtstart)
    return replace(said, dtstart=first)


def _by_last_day(said: Recurrence, today: date, zone: ZoneInfo) -> Recurrence:
    parts = parts_of(said.rrule)
    interval = interval_of(said.rrule)
    match parts["FREQ"]:
        case "WEEKLY" if interval == 1:
            last = {"BYDAY": "SU"}
        case "MONTHLY" if interval == 1:
            last = {"BYMONTHDAY": "-1"}
        case "YEARLY" if interval == 1:
            last = {"BYMONTH": "12", "BYMONTHDAY": "31"}
        case "MONTHLY" if MONTHS % interval == 0:
            months = ",".join(str(month) for month in range(interval, MONTHS + 1, interval))
            last = {"FREQ": "YEARLY", "BYMONTH": months, "BYMONTHDAY": "-1"}
            parts.pop("INTERVAL")
        case _:
            return _from_today(said, today, zone) if interval > 1 else said
    rrule = ";".join(f"{name}={value}" for name, value in {**parts, **last}.items())
    begin = Recurrence(rrule=rrule, dtstart=today)
    first = next(occurrences_after(begin, today - A_DAY, zone), None)
    return said if first is None else replace(begin, dtstart=first)
