"""Lists: of the group in its chat; in private of every group that the person belongs to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from markupsafe import Markup

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.incoming import Said
from bot.domain.group import Group
from bot.domain.view import ListView
from bot.parsing.message import find_period
from bot.services.listing import list_agenda
from bot.services.ports import Store
from bot.texts.agenda import render_agenda
from bot.texts.card import Card
from bot.texts.catalog import Catalog

Period = tuple[date, date]


class Listing(Protocol):
    """A service that lists what a group has ahead."""

    async def __call__(self, store: Store, chat_id: int, *, at: datetime) -> ListView:
        """Return the list."""
        ...


class Render(Protocol):
    """A text that shows such a list."""

    def __call__(self, catalog: Catalog, view: ListView, *, now: datetime) -> Card:
        """Return the card."""
        ...


async def list_in(chat: ChatContext, said: Said, listing: Listing, render: Render) -> list[Card]:
    """Return the list of each group that the message may ask about."""
    here = await enter(chat, said)
    period = find_period(said.text, at=said.at.astimezone(here.zone)) if said.text else None
    if period is not None:
        return await list_period(chat, said, period)
    views = [
        await listing(chat.store, group.chat_id, at=chat.now())
        for group in await groups_asked(chat, said, here)
    ]
    return _cards(chat, here, views, render)


async def list_period(chat: ChatContext, said: Said, period: Period) -> list[Card]:
    """Return what falls on the days of *period* in each group."""
    here = await enter(chat, said)
    start, end = period
    views = [
        await list_agenda(chat.store, group.chat_id, at=chat.now(), start=start, end=end)
        for group in await groups_asked(chat, said, here)
    ]
    return _cards(chat, here, views, render_agenda)


async def groups_asked(chat: ChatContext, said: Said, here: Group) -> list[Group]:
    """Return the groups that the message may ask about."""
    return [*await chat.store.groups_of(said.by.user_id), here] if here.is_private else [here]


def _cards(chat: ChatContext, here: Group, views: Sequence[ListView], render: Render) -> list[Card]:
    """Render each list in the language of the chat; an own, empty one only where it is alone."""
    shown = [view for view in views if view.tasks or view.meetings or not view.group.is_private]
    cards = [render(chat.catalog(here), view, now=chat.now()) for view in shown or views]
    if not here.is_private:
        return cards
    return [titled(card, view.group) for card, view in zip(cards, shown or views, strict=True)]


def titled(card: Card, group: Group) -> Card:
    """Return the card under the name of its group, for a private chat."""
    if group.is_private:
        return card
    return replace(card, text=Markup("<b>{}</b>\n\n{}").format(group.title, card.text))
