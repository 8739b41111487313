"""The items that reminders are about."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.delivery import ItemTime
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.domain.view import MeetingView, TaskView
from bot.services import planning, viewing
from bot.services.ports import GroupUnit


def times_of(unit: GroupUnit, reminders: Sequence[Reminder]) -> dict[str, ItemTime]:
    """Return the present time of each item that the reminders are about, by uid.

    An open task without a due, of which somebody wanted to be reminded, has the time of that.
    """
    asked_for = {reminder.item_uid: reminder.remind_at for reminder in reminders}
    times = {}
    for uid, remind_at in asked_for.items():
        item = unit.tasks.find_by_uid(uid) or unit.meetings.find_by_uid(uid)
        if item is not None:
            moment = planning.moment_of(item)
            if moment is None and isinstance(item, Task) and item.is_open:
                moment = remind_at
            times[uid] = ItemTime(sequence=item.sequence, moment=moment)
    return times


def view_item(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> TaskView | MeetingView:
    """Return the item that the reminder is about.

    Raises:
        KeyError: If there is none; a reminder without its item is expired, not shown.
    """
    task = unit.tasks.find_by_uid(reminder.item_uid)
    if task is not None:
        return viewing.view_task(unit, task, now=now)
    meeting = unit.meetings.find_by_uid(reminder.item_uid)
    if meeting is not None:
        return viewing.view_meeting(unit, meeting)
    raise KeyError(reminder.item_uid)
