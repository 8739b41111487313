"""Buttons of the welcome on what was held while the bot was out of the chat."""

from bot.chat.context import ChatContext
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press
from bot.domain.action import Verb
from bot.domain.errors import NotAllowed, NotUnderstood
from bot.domain.group import Group
from bot.services.held import settle_held
from bot.texts.greetings import DROP, SEND, render_welcome


async def press_held(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Send what was held in one message, or forget it, as an officer says in the group."""
    if press.is_private:
        raise NotAllowed(Verb.HELD)
    value = press.action.value
    if value not in (SEND, DROP):
        raise NotUnderstood("action")
    await settle_held(
        chat.store,
        group.chat_id,
        is_sent=value == SEND,
        by=press.person.user_id,
        at=chat.now(),
    )
    chat.nudge()
    catalog = chat.catalog(group)
    key = "toast.held_sent" if value == SEND else "toast.held_dropped"
    return Outcome(card=render_welcome(catalog, username=chat.username), toast=catalog.label(key))
