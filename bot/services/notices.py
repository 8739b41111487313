"""A reminder that has been sent, shown again as things stand now."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.member import Member
from bot.domain.reminder import Reminder
from bot.domain.view import Notice, NoticeEntry, PersonalNotice
from bot.services.access import require_group
from bot.services.outlooks import UID as OUTLOOK
from bot.services.outlooks import week_of
from bot.services.ports import GroupUnit, Store
from bot.services.reminded import view_item


async def view_notice(
    store: Store, chat_id: int, message_id: int, *, at: datetime
) -> Notice | None:
    """Return what the message reminded the group of; None where it was no reminder."""
    async with store.group(chat_id) as unit:
        entries = _entries(unit, message_id, Audience.GROUP, None, at=at)
        if not entries:
            return None
        weeks = [
            week_of(unit, row, now=at)
            for row in unit.reminders.of_item(OUTLOOK)
            if row.message_id == message_id
        ]
        outlook = weeks[0] if weeks else None
        return Notice(group=require_group(unit), entries=entries, outlook=outlook)


async def view_personal_notice(
    store: Store, chat_id: int, message_id: int, *, person: Member, at: datetime
) -> PersonalNotice | None:
    """Return what the message in the person's private chat told; None where it was no reminder."""
    async with store.group(chat_id) as unit:
        entries = _entries(unit, message_id, Audience.PERSON, person.user_id, at=at)
        member = unit.members.find(person.user_id)
        if not entries or member is None:
            return None
        return PersonalNotice(group=require_group(unit), person=member, entries=entries)


def _entries(
    unit: GroupUnit, message_id: int, audience: Audience, user_id: int | None, *, at: datetime
) -> tuple[NoticeEntry, ...]:
    rows = [
        row
        for row in _rows(unit)
        if (row.message_id, row.audience, row.user_id) == (message_id, audience, user_id)
    ]
    return tuple(
        NoticeEntry(reminder=row, item=view_item(unit, row, now=at))
        for row in sorted(rows, key=lambda row: row.key)
    )


def _rows(unit: GroupUnit) -> Iterator[Reminder]:
    uids = [task.uid for task in unit.tasks.all()]
    uids += [meeting.uid for meeting in unit.meetings.all()]
    for uid in uids:
        yield from unit.reminders.of_item(uid)
