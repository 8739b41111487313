"""Reminders that a later one of the same thing has overtaken while they waited."""

from bot.domain.reminder import Reminder, ReminderState
from bot.services.ports import GroupUnit

UNDER_WAY = (ReminderState.SENT, ReminderState.SENDING, ReminderState.WAITING)
"""Where a reminder is that has fallen due while the bot was in the chat."""


def is_overtaken(unit: GroupUnit, reminder: Reminder) -> bool:
    """Tell whether a later reminder of the same thing has come since, or is under way."""
    told_to = (reminder.audience, reminder.user_id, reminder.purpose)
    return any(
        row.state in UNDER_WAY
        and row.remind_at > reminder.remind_at
        and (row.audience, row.user_id, row.purpose) == told_to
        for row in unit.reminders.of_item(reminder.item_uid)
    )
