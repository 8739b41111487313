"""What later may mean: the times that a snooze offers, none of them after an open due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.group import Group
from bot.domain.moment import Moment, day_of, local_instant
from bot.domain.snooze import refusal_of
from bot.domain.task import Task
from bot.domain.working_time import WorkCalendar

EVENING = time(18)
NO_LATER = timedelta(hours=1)
"""An evening less than that ahead is not later."""
MOST_DAYS = 10
FARTHEST = 60
"""Days ahead that are looked through for working days."""


class Later(StrEnum):
    """What a person means by later."""

    EVENING = "evening"
    TOMORROW = "tomorrow"
    WORKING_DAY = "working_day"
    """The next one, where that is not tomorrow."""
    WEEK = "week"
    MEETING = "meeting"
    """The last working day before the next meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeChoice:
    """A time that is offered."""

    later: Later
    at: datetime


def snooze_choices(
    task: Task, group: Group, *, start: Moment | None, calendar: WorkCalendar, now: datetime
) -> tuple[SnoozeChoice, ...]:
    """Return the times to choose from, none twice; *start* is that of the next meeting."""
    offered: dict[datetime, SnoozeChoice] = {}
    for later, at in _times(group, start, calendar, now):
        if refusal_of(task, at, now=now, zone=group.zone) is None:
            offered.setdefault(at, SnoozeChoice(later=later, at=at))
    return tuple(offered.values())


def snooze_days(
    task: Task, group: Group, *, calendar: WorkCalendar, now: datetime
) -> tuple[datetime, ...]:
    """Return the next working days, each at the group's hour."""
    today = day_of(now, group.zone)
    days = (today + timedelta(days=number) for number in range(1, FARTHEST))
    instants = [_at_usual_hour(group, day) for day in days if calendar.is_working(day)]
    offered = [at for at in instants if refusal_of(task, at, now=now, zone=group.zone) is None]
    return tuple(offered[:MOST_DAYS])


def snooze_instant(group: Group, moment: Moment, *, now: datetime) -> datetime:
    """Return when a snooze to that moment rings: a day at the group's hour, and never at night.

    Today is this evening, when that hour is over.
    """
    if isinstance(moment, datetime):
        return group.policy.awake_at(moment, group.zone)
    at = _at_usual_hour(group, moment)
    is_over = at <= now and moment == day_of(now, group.zone)
    return local_instant(moment, EVENING, group.zone) if is_over else at


def _times(
    group: Group, start: Moment | None, calendar: WorkCalendar, now: datetime
) -> Iterator[tuple[Later, datetime]]:
    today = day_of(now, group.zone)
    if calendar.is_working(today):
        yield from _this_evening(group, today, now)
    tomorrow = today + timedelta(days=1)
    day = calendar.on_or_after(tomorrow)
    yield Later.TOMORROW if day == tomorrow else Later.WORKING_DAY, _at_usual_hour(group, day)
    monday = today + timedelta(days=7 - today.weekday())
    yield Later.WEEK, _at_usual_hour(group, calendar.on_or_after(monday))
    if start is not None:
        before = calendar.before(day_of(start, group.zone), 1)
        yield Later.MEETING, _at_usual_hour(group, before)


def _this_evening(group: Group, today: date, now: datetime) -> Iterator[tuple[Later, datetime]]:
    evening = local_instant(today, EVENING, group.zone)
    is_awake = group.policy.awake_at(evening, group.zone) == evening
    if now.astimezone(UTC) + NO_LATER <= evening and is_awake:
        yield Later.EVENING, evening


def _at_usual_hour(group: Group, day: date) -> datetime:
    return group.policy.awake_at(local_instant(day, group.policy.digest_at, group.zone), group.zone)
