"""The quiet hours of a group: what can wait until they are over does so."""

from dataclasses import replace
from datetime import datetime

from bot.domain.delivery import can_wait, wait
from bot.domain.group import Group
from bot.domain.moment import Moment
from bot.domain.reminder import Reminder, ReminderState
from bot.services.access import require_group
from bot.services.ports import GroupUnit


def is_quiet(group: Group, *, now: datetime) -> bool:
    """Tell whether the group is to be left in peace now."""
    quiet = group.policy.quiet
    return quiet is not None and quiet.covers(now, group.zone)


def let_wait(unit: GroupUnit, reminder: Reminder, moment: Moment | None, *, now: datetime) -> bool:
    """Let a reminder of that moment wait where it can, and tell whether it does."""
    group = require_group(unit)
    quiet = group.policy.quiet
    if quiet is None or not can_wait(moment, now=now, zone=group.zone, quiet=quiet):
        return False
    unit.reminders.save(wait(reminder, until=quiet.over_at(now, group.zone)))
    return True


def look_again(unit: GroupUnit, group: Group, *, now: datetime) -> None:
    """Let nothing wait for the end of these quiet hours, before they become others."""
    quiet = group.policy.quiet
    if quiet is None or not quiet.covers(now, group.zone):
        return
    over_at = quiet.over_at(now, group.zone)
    for reminder in unit.reminders.pending():
        if reminder.state is ReminderState.WAITING and reminder.retry_at == over_at:
            unit.reminders.save(replace(reminder, retry_at=now))
