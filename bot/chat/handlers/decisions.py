"""/decisions: the register of what was decided, and its pages."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter, language_in
from bot.chat.handlers.listing import groups_asked, titled
from bot.chat.handlers.outcome import Outcome
from bot.chat.incoming import Press, Said
from bot.domain.errors import NotUnderstood
from bot.domain.group import Group
from bot.services.decisions import find_decisions
from bot.texts.card import Card
from bot.texts.decisions import render_decisions
from bot.texts.notes import Note, render_note


async def list_decisions(chat: ChatContext, said: Said) -> list[Card]:
    """Search the decisions of the group; in private, those of each group of the person."""
    here = await enter(chat, said)
    catalog = chat.catalog(here)
    groups = [group for group in await groups_asked(chat, said, here) if not group.is_private]
    if not groups:
        return [render_note(catalog, Note.UNKNOWN_PERSON)]
    views = [
        await find_decisions(chat.store, group.chat_id, said.text, by=said.by, at=said.at)
        for group in groups
    ]
    found = [view for view in views if view.found]
    if not found:
        return [render_decisions(catalog, views[0], now=chat.now())]
    cards = [(view.group, render_decisions(catalog, view, now=chat.now())) for view in found]
    return [titled(card, group) if said.is_private else card for group, card in cards]


async def turn_page(chat: ChatContext, press: Press, group: Group) -> Outcome:
    """Show another page of the same search, made anew: what is found may have changed."""
    if not press.action.value.isdecimal():
        raise NotUnderstood("action")
    view = await find_decisions(
        chat.store,
        group.chat_id,
        press.action.target,
        page=int(press.action.value),
        by=press.person,
        at=press.at,
    )
    catalog = chat.catalogs[await language_in(chat, press.chat_id)]
    card = render_decisions(catalog, view, now=chat.now())
    return Outcome(card=titled(card, group) if press.is_private else card)
