"""/why, and the button *Why?* on a card: the reason behind a task or a meeting."""

import re

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter, words_of
from bot.chat.handlers.listing import groups_asked, titled
from bot.chat.handlers.moving import number_in
from bot.chat.handlers.outcome import Answer, Outcome
from bot.chat.incoming import Press, Said
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.services.why import explain_item
from bot.texts.card import Card
from bot.texts.notes import Note, render_note
from bot.texts.why import render_why

NUMBER = re.compile(r"#?(\d{1,6})\b")


async def tell_why(chat: ChatContext, said: Said) -> Answer:
    """Tell the reason behind the item of that number, or of the card replied to.

    Raises:
        NotFound: If none of the person's groups has it.
    """
    here = await enter(chat, said)
    written = NUMBER.match(said.text)
    number = int(written[1]) if written else number_in(said)
    if number is None:
        return render_note(chat.catalog(here), Note.EMPTY_WHY)
    cards = [
        card
        for group in await groups_asked(chat, said, here)
        if (card := await _reason(chat, said, here, group, number)) is not None
    ]
    if not cards:
        raise NotFound("task", number)
    return cards


async def _reason(
    chat: ChatContext, said: Said, here: Group, group: Group, number: int
) -> Card | None:
    try:
        view = await explain_item(chat.store, group.chat_id, number, by=said.by, at=chat.now())
    except NotFound:
        return None
    card = render_why(chat.catalog(here), view, now=chat.now())
    return titled(card, group) if said.is_private else card


async def press_why(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Show the reason in place of the card, with the way back to it."""
    view = await explain_item(
        chat.store, group.chat_id, press.action.number, by=press.person, at=chat.now()
    )
    catalog = await words_of(chat, press, group)
    card = render_why(catalog, view, now=chat.now(), is_in_place=True)
    return Outcome(card=card)
