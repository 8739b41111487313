"""A reminder that has been sent, shown again as things stand now."""

from datetime import datetime

from bot.domain.view import Notice, NoticeEntry
from bot.services.access import require_group
from bot.services.claiming import view_item
from bot.services.ports import Store


async def view_notice(
    store: Store, chat_id: int, message_id: int, *, at: datetime
) -> Notice | None:
    """Return what the message reminded of; None where it was no reminder."""
    async with store.group(chat_id) as unit:
        uids = [task.uid for task in unit.tasks.all()]
        uids += [meeting.uid for meeting in unit.meetings.all()]
        reminders = [
            reminder
            for uid in uids
            for reminder in unit.reminders.of_item(uid)
            if reminder.message_id == message_id
        ]
        if not reminders:
            return None
        entries = tuple(
            NoticeEntry(reminder=reminder, item=view_item(unit, reminder, now=at))
            for reminder in sorted(reminders, key=lambda reminder: reminder.key)
        )
        return Notice(group=require_group(unit), entries=entries)
