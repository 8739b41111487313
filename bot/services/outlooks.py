"""The weekly outlook: one row ahead for each group, and what the week brings."""

from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.domain.group import GroupState
from bot.domain.meeting import Meeting
from bot.domain.moment import day_of, local_instant
from bot.domain.policy import next_outlook
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.domain.task import Task
from bot.domain.view import ListView
from bot.services.access import names_in, require_group
from bot.services.ahead import meetings_ahead
from bot.services.calendars import calendar_of
from bot.services.ports import GroupUnit

UID = "outlook"
LAST_DAY = timedelta(days=6)


def renew_outlook(unit: GroupUnit, *, now: datetime) -> None:
    """Give up the outlook of a day that has gone by unseen, for the one that is due today."""
    zone = require_group(unit).zone
    today = day_of(now, zone)
    missed = [
        row
        for row in unit.reminders.of_item(UID)
        if row.is_pending and day_of(row.remind_at, zone) < today
    ]
    for row in missed:
        unit.reminders.save(expire(row, ExpiryReason.EMPTY))
    if missed:
        plan_outlook(unit, after=local_instant(today, time(0), zone))


def plan_outlook(unit: GroupUnit, *, after: datetime) -> None:
    """Plan the next outlook: that of the first week after *after* that has had none.

    One that is planned already comes at the hour of the group's present habits.
    """
    group = require_group(unit)
    if group.is_private or group.state is not GroupState.ACTIVE:
        return
    known = {row.alarm: row for row in unit.reminders.of_item(UID)}
    find_next = partial(
        next_outlook, group.policy, zone=group.zone, calendar=calendar_of(group.policy)
    )
    while (coming := find_next(after=after)) is not None:
        row = _row(*coming)
        if row.alarm not in known or known[row.alarm].state is ReminderState.PLANNED:
            unit.reminders.save(row)
            return
        after = row.remind_at


def _row(monday: date, instant: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.OUTLOOK,
        item_uid=UID,
        sequence=0,
        alarm=f"{monday:%G-W%V}",
        remind_at=instant,
    )


def outlook_of(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> ListView | None:
    """Return what the reminder's week brings; None where that is nothing, or it is too late."""
    week = week_of(unit, reminder, now=now)
    return week if week is not None and (week.meetings or week.tasks) else None


def week_of(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> ListView | None:
    """Return what the reminder's week brings and what is overdue, be it nothing.

    None on any day but its own: a late outlook helps nobody.
    """
    group = require_group(unit)
    monday = date.fromisoformat(f"{reminder.alarm}-1")
    last = monday + LAST_DAY
    is_today = day_of(now, group.zone) == day_of(reminder.remind_at, group.zone)
    if group.policy.outlook_on is None or not is_today:
        return None
    return ListView(
        group=group,
        tasks=_due_by(unit, last, group.zone),
        meetings=_held_by(unit, last, group.zone, now=now),
        names=names_in(unit),
        start=monday,
        end=last,
    )


def _due_by(unit: GroupUnit, last: date, zone: ZoneInfo) -> tuple[Task, ...]:
    dated = [
        (day_of(task.due, zone), task) for task in unit.tasks.all() if task.is_open and task.due
    ]
    due = [(day, task) for day, task in dated if day <= last]
    return tuple(task for _, task in sorted(due, key=lambda pair: (pair[0], pair[1].number)))


def _held_by(unit: GroupUnit, last: date, zone: ZoneInfo, *, now: datetime) -> tuple[Meeting, ...]:
    ahead = meetings_ahead(unit, now=now)
    held = [each for each in ahead if day_of(now, zone) <= day_of(each.start, zone) <= last]
    return tuple(sorted(held, key=lambda each: (day_of(each.start, zone), each.number)))
