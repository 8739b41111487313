"""Keeping the outbox true to what was snoozed: one row that comes again, others that wait."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.domain.snooze import is_put_off, is_snooze, plan_snooze
from bot.domain.task import Task
from bot.services.access import require_group
from bot.services.ports import GroupUnit


def settle_snooze(unit: GroupUnit, task: Task, *, now: datetime) -> None:
    """Plan the group's reminder that comes again; what would come before it waits, or is back."""
    until = task.snoozed_until if task.is_open else None
    again = plan_snooze(task, until) if until is not None else None
    for row in unit.reminders.of_item(task.uid):
        if row.sequence == task.sequence and row.user_id is None:
            settled = _settle(unit, row, task, again, now=now)
            if settled != row:
                unit.reminders.save(settled)
    if again is not None and again.remind_at > now:
        unit.reminders.add(again)


def _settle(
    unit: GroupUnit, row: Reminder, task: Task, again: Reminder | None, *, now: datetime
) -> Reminder:
    if not row.is_ahead and row.why != ExpiryReason.SNOOZED:
        return row
    is_wanted = _is_wanted(unit, row, task, again)
    if row.is_ahead:
        return row if is_wanted else expire(row, ExpiryReason.SNOOZED)
    if not is_wanted or row.remind_at <= now:
        return row
    return replace(row, state=ReminderState.PLANNED, why="")


def _is_wanted(unit: GroupUnit, row: Reminder, task: Task, again: Reminder | None) -> bool:
    """Tell whether it is the one that comes again, or is not put off by that."""
    if is_snooze(row):
        return again is not None and row.key == again.key
    zone = require_group(unit).zone
    return again is None or not is_put_off(row, again.remind_at, due=task.due, zone=zone)


def snoozes_of(unit: GroupUnit, task: Task, user_id: int) -> Iterator[Reminder]:
    """Yield what the person wants to be told of again, in private and alone."""
    for row in unit.reminders.of_item(task.uid):
        is_own = row.user_id == user_id and row.sequence == task.sequence
        if is_own and is_snooze(row) and row.is_ahead:
            yield row


def is_put_off_by(unit: GroupUnit, reminder: Reminder, task: Task, user_id: int) -> bool:
    """Tell whether the person wants to hear of this reminder of the group's only later."""
    zone = require_group(unit).zone
    return any(
        is_put_off(reminder, row.remind_at, due=task.due, zone=zone)
        for row in snoozes_of(unit, task, user_id)
    )


def drop_snoozes(unit: GroupUnit, user_id: int) -> None:
    """The person is no longer there to be told anything again."""
    for row in unit.reminders.pending():
        if row.user_id == user_id and is_snooze(row) and row.is_ahead:
            unit.reminders.save(expire(row, ExpiryReason.EMPTY))
