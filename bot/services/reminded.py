"""The items that reminders are about."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.delivery import ItemTime
from bot.domain.reminder import Reminder
from bot.domain.view import MeetingView, TaskView
from bot.services import planning
from bot.services.ports import GroupUnit


def times_of(unit: GroupUnit, reminders: Sequence[Reminder]) -> dict[str, ItemTime]:
    """Return the present time of each item that the reminders are about, by uid."""
    times = {}
    for uid in {reminder.item_uid for reminder in reminders}:
        item = unit.tasks.find_by_uid(uid) or unit.meetings.find_by_uid(uid)
        if item is not None:
            times[uid] = ItemTime(sequence=item.sequence, moment=planning.moment_of(item))
    return times


def view_item(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> TaskView | MeetingView:
    """Return the item that the reminder is about.

    Raises:
        KeyError: If there is none; a reminder without its item is expired, not shown.
    """
    task = unit.tasks.find_by_uid(reminder.item_uid)
    if task is not None:
        return planning.view_task(unit, task, now=now)
    meeting = unit.meetings.find_by_uid(reminder.item_uid)
    if meeting is not None:
        return planning.view_meeting(unit, meeting)
    raise KeyError(reminder.item_uid)
