"""Planning anew what lies ahead, when the alarms have changed and the times have not."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.alarm import Audience
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.moment import day_of, has_passed
from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.domain.snooze import is_snooze
from bot.domain.task import Task
from bot.services.planning import is_reminded, moment_of, plan_item
from bot.services.ports import GroupUnit
from bot.services.snoozed import settle_snooze

LONG_AGO = datetime.min.replace(tzinfo=UTC)


def replan_all(unit: GroupUnit, group: Group, *, now: datetime) -> None:
    """Bring the rows of every open item in line with the group's policy."""
    items: list[Task | Meeting] = [*unit.tasks.all(), *unit.meetings.all()]
    for item in items:
        replan_item(unit, group, item, now=now)


def replan_item(unit: GroupUnit, group: Group, item: Task | Meeting, *, now: datetime) -> None:
    """Bring the rows of one item in line with its alarms."""
    moment = moment_of(item)
    if moment is None:
        return
    if has_passed(moment, now=now, zone=group.zone) and not is_reminded(unit, item):
        return
    _replan(unit, group, item, now=now)
    if isinstance(item, Task):
        settle_snooze(unit, item, now=now)


def _replan(unit: GroupUnit, group: Group, item: Task | Meeting, *, now: datetime) -> None:
    """Bring the item's rows in line; what has been sent, or is on its way, stays as it is.

    What was to come today, and by the new habits should have come earlier today, still comes;
    so does what a reminder stood for that is not wanted any more.
    """
    of_all_time = plan_item(group, item, now=LONG_AGO, since=item.created_at)
    wanted = {reminder.key: reminder for reminder in of_all_time}
    lapsed: list[Reminder] = []
    for reminder in unit.reminders.of_item(item.uid):
        planned = wanted.pop(reminder.key, None)
        if planned is None:
            if _is_of_policy(reminder) and reminder.remind_at > now:
                unit.reminders.save(expire(reminder, ExpiryReason.POLICY))
                lapsed.append(reminder)
        elif planned.remind_at > now and (_is_of_policy(reminder) or _was_dropped(reminder)):
            unit.reminders.save(planned)
    for reminder in wanted.values():
        alike = (row for row in (reminder, *lapsed) if _is_alike(row, reminder, group.zone))
        remind_at = next((row.remind_at for row in alike if row.remind_at > now), None)
        if remind_at is not None:
            unit.reminders.add(replace(reminder, remind_at=remind_at))


def _is_alike(row: Reminder, other: Reminder, zone: ZoneInfo) -> bool:
    """Tell whether both are for the same people and day: one reminder stands for both."""
    is_same_day = day_of(row.remind_at, zone) == day_of(other.remind_at, zone)
    return is_same_day and row.audience is other.audience


def _is_of_policy(reminder: Reminder) -> bool:
    """Tell whether the policy has planned it: no person asked for it, or is told alone."""
    is_planned = reminder.state is ReminderState.PLANNED
    return is_planned and not is_snooze(reminder) and reminder.audience is not Audience.PERSON


def _was_dropped(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.EXPIRED and reminder.why == ExpiryReason.POLICY
