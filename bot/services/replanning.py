"""Planning anew what lies ahead, when the alarms have changed and the times have not."""

from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.moment import has_passed
from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.domain.task import Task
from bot.services.planning import alarms_of, moment_of, occurrences
from bot.services.ports import GroupUnit


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
    if has_passed(moment, now=now, zone=group.zone):
        _drop_unwanted(unit, group, item)
    else:
        _replan(unit, group, item, now=now)


def _drop_unwanted(unit: GroupUnit, group: Group, item: Task | Meeting) -> None:
    """Of what is past, only the reminders that the group wants no more are taken away."""
    wanted = {alarm.name for alarm in alarms_of(group.policy, item)}
    for reminder in unit.reminders.of_item(item.uid):
        if _is_ahead(reminder) and reminder.alarm not in wanted:
            unit.reminders.save(expire(reminder, ExpiryReason.POLICY))


def _replan(unit: GroupUnit, group: Group, item: Task | Meeting, *, now: datetime) -> None:
    """Bring the item's rows in line; what has been sent, or is on its way, stays as it is."""
    wanted = {reminder.key: reminder for reminder in occurrences(group, item, now=now)}
    for reminder in unit.reminders.of_item(item.uid):
        planned = wanted.pop(reminder.key, None)
        if planned is None and _is_ahead(reminder) and reminder.remind_at > now:
            unit.reminders.save(expire(reminder, ExpiryReason.POLICY))
        elif planned is not None and (_is_ahead(reminder) or _was_dropped(reminder)):
            unit.reminders.save(planned)
    for reminder in wanted.values():
        unit.reminders.add(reminder)


def _is_ahead(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.PLANNED and reminder.audience is not Audience.PERSON


def _was_dropped(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.EXPIRED and reminder.why == ExpiryReason.POLICY
