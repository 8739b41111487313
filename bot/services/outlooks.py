"""The weekly outlook: one row ahead for each group, and what the week brings."""

from datetime import date, datetime, time, timedelta

from bot.domain.group import GroupState
from bot.domain.moment import day_of, has_passed, local_instant
from bot.domain.policy import next_outlook
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.domain.view import ListView
from bot.services.access import names_in, require_group
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
        return None
    known = {row.alarm: row for row in unit.reminders.of_item(UID)}
    calendar = calendar_of(group.policy)
    while True:
        coming = next_outlook(group.policy, after=after, zone=group.zone, calendar=calendar)
        if coming is None:
            return None
        row = _row(*coming)
        if row.alarm not in known or known[row.alarm].state is ReminderState.PLANNED:
            return unit.reminders.save(row)
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
    """Return what the reminder's week brings and what is overdue.

    None where that is nothing, and on any day but its own: a late outlook helps nobody.
    """
    group = require_group(unit)
    monday = date.fromisoformat(f"{reminder.alarm}-1")
    last = monday + LAST_DAY
    is_today = day_of(now, group.zone) == day_of(reminder.remind_at, group.zone)
    if group.policy.outlook_on is None or not is_today:
        return None
    meetings = tuple(
        meeting
        for meeting in unit.meetings.all()
        if meeting.is_on
        and day_of(now, group.zone) <= day_of(meeting.start, group.zone) <= last
        and not has_passed(meeting.end or meeting.start, now=now, zone=group.zone)
    )
    tasks = tuple(
        task
        for task in unit.tasks.all()
        if task.is_open and task.due is not None and day_of(task.due, group.zone) <= last
    )
    if not (meetings or tasks):
        return None
    return ListView(
        group=group,
        tasks=tuple(
            sorted(tasks, key=lambda task: (day_of(task.due or last, group.zone), task.number))
        ),
        meetings=tuple(sorted(meetings, key=lambda m: (day_of(m.start, group.zone), m.number))),
        names=names_in(unit),
        start=monday,
        end=last,
    )
