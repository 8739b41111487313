"""Whose chat this is: every message and press is first brought to its group."""

from bot.chat.context import ChatContext
from bot.chat.incoming import Press, Said
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.domain.language import Language
from bot.services import groups
from bot.texts.catalog import Catalog


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


async def words_of(chat: ChatContext, press: Press, group: Group) -> Catalog:
    """Return the words for what is pressed: a private chat speaks its person's language."""
    if is_unseen(press, group):
        return chat.catalogs[await groups.language_of(chat.store, press.person, group)]
    return chat.catalog(group)


def is_unseen(what: Said | Press, group: Group) -> bool:
    """Tell whether a person says or presses it in their own chat, where the group sees nothing."""
    return what.is_private and not group.is_private
