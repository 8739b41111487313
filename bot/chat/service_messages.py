"""What Telegram itself says in a group: people come and go, the chat is renamed or moved."""

from telegram import Message

from bot.chat.context import ChatContext
from bot.chat.incoming import Arrival
from bot.chat.people import member_of
from bot.services import groups


async def on_service(chat: ChatContext, message: Message) -> Arrival | None:
    """Keep up with the group; return the bot's own arrival, which is told in this way too."""
    chat_id = message.chat.id
    if message.migrate_to_chat_id is not None:
        await chat.store.move_group(chat_id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        await chat.store.move_group(message.migrate_from_chat_id, chat_id)
    if message.new_chat_title is not None:
        await groups.rename_group(chat.store, chat_id, message.new_chat_title)
    for user in message.new_chat_members:
        if (member := member_of(user)) is not None:
            await groups.remember_member(chat.store, chat_id, member)
    return await _gone_or_come(chat, message)


async def _gone_or_come(chat: ChatContext, message: Message) -> Arrival | None:
    own_id = message.get_bot().id
    if message.left_chat_member is not None and message.left_chat_member.id != own_id:
        await groups.forget_member(chat.store, message.chat.id, message.left_chat_member.id)
    brought = any(user.id == own_id for user in message.new_chat_members)
    if not brought and not (message.group_chat_created or message.supergroup_chat_created):
        return None
    return Arrival(
        chat_id=message.chat.id,
        title=message.chat.title or "",
        at=message.date,
        by=member_of(message.from_user),
        is_here=True,
    )
