"""Snoozing: the reminder of a task comes again later, and its due stays.

What tells of the day of the due is never put off, nor what goes to the officers.
"""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.alarm import Audience, DayAlarm
from bot.domain.errors import Conflict
from bot.domain.moment import Moment, day_of, end_of, has_passed
from bot.domain.reminder import ItemKind, Purpose, Reminder
from bot.domain.task import Task

ALARM = "snooze"
OF_THE_DAY = DayAlarm(days=0).name


def snooze(task: Task, until: datetime | None) -> Task:
    """Return the task whose reminder comes again then, in place of an earlier snooze; or none."""
    return replace(task, snoozed_until=until)


def refusal_of(task: Task, until: datetime, *, now: datetime, zone: ZoneInfo) -> Conflict | None:
    """Return why the reminder cannot come again then: it is no later, or the due comes first."""
    instant = until.astimezone(UTC)
    if instant <= now:
        return Conflict("snooze_past")
    if task.due is None or has_passed(task.due, now=now, zone=zone):
        return None
    return Conflict("snooze_after_due") if instant >= end_of(task.due, zone) else None


def plan_snooze(
    task: Task,
    until: datetime,
    *,
    user_id: int | None = None,
    purpose: Purpose = Purpose.REMIND,
) -> Reminder:
    """Return the reminder that comes again then: the group's, or that of one person alone."""
    instant = until.astimezone(UTC)
    name = f"{ALARM}/{instant:%Y%m%dT%H%M%SZ}"
    return Reminder(
        item_kind=ItemKind.TASK,
        item_uid=task.uid,
        sequence=task.sequence,
        alarm=name if purpose is Purpose.REMIND else f"{name}/{purpose}",
        remind_at=instant,
        audience=Audience.GROUP if user_id is None else Audience.PERSON,
        user_id=user_id,
    )


def is_snooze(reminder: Reminder) -> bool:
    """Tell whether it is one that somebody asked for again."""
    return reminder.alarm.startswith(f"{ALARM}/")


def is_put_off(reminder: Reminder, until: datetime, *, due: Moment | None, zone: ZoneInfo) -> bool:
    """Tell whether a snooze until then stands in for this reminder of the group's."""
    is_earlier = reminder.audience is Audience.GROUP and reminder.remind_at < until
    return is_earlier and not _tells_of_due_day(reminder, due, zone)


def _tells_of_due_day(reminder: Reminder, due: Moment | None, zone: ZoneInfo) -> bool:
    """By its alarm too: for a due on a Sunday the morning of the day is that of Friday."""
    if due is None:
        return False
    return reminder.alarm == OF_THE_DAY or day_of(reminder.remind_at, zone) == day_of(due, zone)
