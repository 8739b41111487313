"""A group's records under a new chat id (Telegram: a group becomes a supergroup)."""

from dataclasses import replace

from bot.domain.alarm import Audience
from bot.domain.errors import Conflict
from bot.domain.member import MemberRole
from bot.services.outlooks import UID as OUTLOOK
from bot.storage.rows import Tables
from bot.storage.unit import Unit


def move_records(old: Unit, new: Unit) -> Tables:
    """Return the tables of *old* as those of the chat of *new*, which may know some people already.

    Telegram tells of the move in several updates: the bot may have been
    greeted in the new chat before it hears that the chat is the old one.

    Raises:
        Conflict: If there are tasks, meetings or minutes in both.
    """
    if old.group is None:
        raise ValueError(f"there is no group in chat {old.chat_id}")
    if new.tasks.all() or new.meetings.all() or new.minutes.all():
        raise Conflict(f"chats {old.chat_id} and {new.chat_id} both have records")
    former = tuple(i for i in (*old.group.former_chat_ids, old.chat_id) if i != new.chat_id)
    state = new.group.state if new.group else old.group.state
    group = replace(
        old.group, chat_id=new.chat_id, former_chat_ids=former, state=state, status=None
    )
    moved = Unit(new.chat_id, {**old.tables, "group": {}})
    moved.save_group(group)
    _forget_messages(moved)
    _greet(moved, new)
    return moved.tables


def _forget_messages(moved: Unit) -> None:
    """The ids of the old chat's messages are those of others in the new one: none is edited."""
    uids = [task.uid for task in moved.tasks.all()]
    uids += [meeting.uid for meeting in moved.meetings.all()]
    for uid in (*uids, OUTLOOK):
        for row in moved.reminders.of_item(uid):
            if row.message_id is not None and row.audience is Audience.GROUP:
                moved.reminders.save(replace(row, message_id=None))


def _greet(moved: Unit, new: Unit) -> None:
    for member in new.members.all():
        if moved.members.find(member.user_id) is None:
            moved.members.save(replace(member, role=MemberRole.MEMBER))
    for entry in new.audit.all():
        moved.audit.add(entry)
