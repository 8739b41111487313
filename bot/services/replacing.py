"""Earlier reminders that a new one stands in for: they are struck out, not piled up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.domain.alarm import Audience
from bot.domain.meeting import Meeting
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.task import Task
from bot.services.outlooks import UID as OUTLOOK
from bot.services.ports import GroupUnit

Items = tuple[Task | Meeting, ...]


def take_replaced(
    unit: GroupUnit, told: Sequence[Reminder], message_id: int
) -> Mapping[int, Items]:
    """Return the earlier messages all of whose items stand in the new one, and let go of them.

    The items are those that the message was about.
    """
    uids = {reminder.item_uid for reminder in told if reminder.audience is Audience.GROUP}
    earlier = {
        row.message_id
        for uid in uids
        for row in unit.reminders.of_item(uid)
        if _is_shown(row) and row.message_id != message_id
    }
    if not earlier:
        return {}
    rows = [row for row in _all_rows(unit) if _is_shown(row) and row.message_id in earlier]
    kept = {row.message_id for row in rows if row.item_uid not in uids}
    replaced = [row for row in rows if row.message_id not in kept]
    for row in replaced:
        unit.reminders.save(replace(row, message_id=None))
    return {
        message: tuple(_items(unit, [row for row in replaced if row.message_id == message]))
        for message in {row.message_id for row in replaced if row.message_id is not None}
    }


def _is_shown(row: Reminder) -> bool:
    is_sent = row.state is ReminderState.SENT and row.message_id is not None
    return is_sent and row.audience is Audience.GROUP


def _all_rows(unit: GroupUnit) -> Iterator[Reminder]:
    uids = [task.uid for task in unit.tasks.all()]
    uids += [meeting.uid for meeting in unit.meetings.all()]
    for uid in (*uids, OUTLOOK):
        yield from unit.reminders.of_item(uid)


def _items(unit: GroupUnit, rows: Sequence[Reminder]) -> Iterator[Task | Meeting]:
    for row in rows:
        item = unit.tasks.find_by_uid(row.item_uid) or unit.meetings.find_by_uid(row.item_uid)
        if item is not None:
            yield item
