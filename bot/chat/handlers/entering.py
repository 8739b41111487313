"""Whose chat this is: every message and press is first brought to its group."""

from bot.chat.context import ChatContext
from bot.chat.incoming import Said
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.domain.language import Language
from bot.services import groups


async def enter(chat: ChatContext, said: Said) -> Group:
    """Return the group of the message, and know who wrote it and whom it replies to.

    Raises:
        NotFound: If the bot has not been introduced to this group.
        NotAllowed: If nobody knows who wrote it.
    """
    if said.is_private:
        return await enter_private(chat, said)
    if said.quoted is not None and said.quoted.author is not None:
        await groups.remember_member(chat.store, said.chat_id, said.quoted.author)
    group = await groups.remember_member(chat.store, said.chat_id, said.by)
    if group is None:
        raise NotFound("group", "")
    return group


async def enter_private(chat: ChatContext, said: Said) -> Group:
    """Return the records of a private chat."""
    return await groups.open_private_chat(
        chat.store,
        person=said.by,
        at=said.at,
        language=said.language or chat.language,
        zone=chat.zone,
    )


async def language_in(chat: ChatContext, chat_id: int) -> Language:
    """Return the language spoken in the chat; the installation's where the chat is not known."""
    group = await groups.find_group(chat.store, chat_id)
    return group.language if group is not None else chat.language
