"""Who pressed, and where: looked up at the press, for a button's data may be forged or copied."""

from bot.chat.context import ChatContext
from bot.chat.incoming import Press
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.group import Group
from bot.services import groups


async def admit(chat: ChatContext, press: Press) -> Group:
    """Return the group that the press is about.

    In a group, the button must stand in that group's own chat, and whoever
    presses must be in it: in a public group strangers see the buttons too. In
    private, the services ask whether the person is a member.

    Raises:
        NotFound: If there is no such group.
        NotAllowed: If the press comes from elsewhere.
    """
    group = await groups.find_group(chat.store, press.action.chat_id)
    if group is None:
        raise NotFound("group", "")
    if press.is_private:
        return group
    here = await groups.find_group(chat.store, press.chat_id)
    if here is None or here.chat_id != group.chat_id:
        raise NotAllowed(press.action.verb)
    await _require_presence(chat, press)
    await groups.remember_member(chat.store, group.chat_id, press.person)
    return group


async def _require_presence(chat: ChatContext, press: Press) -> None:
    present = await groups.list_members(chat.store, press.chat_id)
    if any(member.user_id == press.person.user_id for member in present):
        return
    if await chat.is_in_chat(press.chat_id, press.person.user_id) is False:
        raise NotAllowed(press.action.verb)
