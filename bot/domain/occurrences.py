"""The occurrences of a rule of repetition (RFC 5545, section 3.8.5.3), in wall time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrule as one_rule
from dateutil.rrule import rruleset, rrulestr

from bot.domain.moment import Moment, day_of, local_instant
from bot.domain.understanding import Recurrence

Parts = dict[str, str]

SHORTEST_MONTH = 28
_UNITS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}
_EVERY_MONTH = ",".join(str(month) for month in range(1, 13))


def parts_of(rrule: str) -> Parts:
    """Return the parts of the rule by their names."""
    return dict(part.partition("=")[::2] for part in rrule.split(";"))


def names_day(rrule: str) -> bool:
    """Tell whether the rule names a place in the calendar: weekdays, days or months."""
    return any(name.startswith("BY") for name in parts_of(rrule))


def interval_of(rrule: str) -> int:
    """Return how many units lie between two occurrences."""
    return int(parts_of(rrule).get("INTERVAL", "1"))


def count_of(rrule: str) -> int | None:
    """Return how many occurrences there are in all; None: no number is said."""
    count = parts_of(rrule).get("COUNT")
    return None if count is None else int(count)


def end_of_rule(rrule: str) -> Moment | None:
    """Return the last moment at which there may be an occurrence; None: none is said."""
    until = parts_of(rrule).get("UNTIL")
    if until is None:
        return None
    if len(until) == len("20161209"):
        return date.fromisoformat(until)
    return datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def occurrences_after(recurrence: Recurrence, day: date, zone: ZoneInfo) -> Iterator[Moment]:
    """Yield the occurrences after *day*, each at the same wall time.

    A month without the day has its occurrence on its last one (RFC 7529, SKIP=BACKWARD):
    who owes something on the 31st owes it in February too.
    """
    for turn in _days(recurrence, zone).xafter(datetime.combine(day, time())):
        if turn.date() > day:
            day = turn.date()
            moment = _at(day, recurrence, zone)
            if not _is_within(recurrence.rrule, moment, zone):
                return
            yield moment


def occurrence_before(recurrence: Recurrence, day: date, zone: ZoneInfo) -> Moment | None:
    """Return the last occurrence before *day*; None where it is the first one."""
    last = _days(recurrence, zone).before(datetime.combine(day, time()))
    return None if last is None else _at(last.date(), recurrence, zone)


def occurrence_from(recurrence: Recurrence, day: date, zone: ZoneInfo) -> Moment | None:
    """Return the occurrence one interval after *day*; None where the rule has ended by then."""
    parts = parts_of(recurrence.rrule)
    interval: dict[str, Any] = {_UNITS[parts["FREQ"]]: interval_of(recurrence.rrule)}
    moment = _at(day + relativedelta(**interval), recurrence, zone)
    return moment if _is_within(recurrence.rrule, moment, zone) else None


def _is_within(rrule: str, moment: Moment, zone: ZoneInfo) -> bool:
    last = end_of_rule(rrule)
    if last is None:
        return True
    if isinstance(moment, datetime) and isinstance(last, datetime):
        return moment <= last
    return day_of(moment, zone) <= day_of(last, zone)


def _days(recurrence: Recurrence, zone: ZoneInfo) -> rruleset:
    """Return the days of the rule as midnights without a zone: only the days are asked for."""
    begin = day_of(recurrence.dtstart, zone)
    days = rruleset()
    for parts in _in_each_month(_endless(recurrence.rrule), begin):
        text = ";".join(f"{name}={value}" for name, value in parts.items())
        rule = rrulestr(text, dtstart=datetime.combine(begin, time()))
        assert isinstance(rule, one_rule)
        days.rrule(rule)
    return days


def _at(day: date, recurrence: Recurrence, zone: ZoneInfo) -> Moment:
    return day if recurrence.at is None else local_instant(day, recurrence.at, zone)


def _endless(rrule: str) -> Parts:
    """Return the rule without its end: that is judged by instants, and turns are counted."""
    return {k: v for k, v in parts_of(rrule).items() if k not in ("UNTIL", "COUNT")}


def _in_each_month(parts: Parts, begin: date) -> Iterator[Parts]:
    """Yield the rule, or one for each day and month that it names, held within the month."""
    has_days = "BYDAY" in parts or "BYWEEKNO" in parts or "BYYEARDAY" in parts
    if has_days or parts["FREQ"] not in ("MONTHLY", "YEARLY"):
        yield parts
        return
    months: list[str] = []
    if parts["FREQ"] == "YEARLY":
        default = _EVERY_MONTH if "BYMONTHDAY" in parts else str(begin.month)
        months = parts.get("BYMONTH", default).split(",")
    for monthday in parts.get("BYMONTHDAY", str(begin.day)).split(","):
        for month in months or [""]:
            by_month = {"BYMONTH": month} if month else {}
            yield {**parts, **by_month, **_held(int(monthday))}


def _held(monthday: int) -> Parts:
    if monthday <= SHORTEST_MONTH:
        return {"BYMONTHDAY": str(monthday)}
    days = ",".join(str(day) for day in range(SHORTEST_MONTH, monthday + 1))
    return {"BYMONTHDAY": days, "BYSETPOS": "-1"}
