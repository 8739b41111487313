"""What a parcel says, and to whom it goes."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.unseen import UnseenView
from bot.domain.view import Notice, PersonalNotice, SavedView
from bot.services.packing import Content, Parcel
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.minutes import render_summary
from bot.texts.personal import render_personal
from bot.texts.reminders import render_notice, with_lost_topic, with_repeat
from bot.texts.unseen import render_unseen


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A card, and where it goes: to a person's own chat, or to the group and there its topic."""

    card: Card
    chat_id: int
    thread_id: int | None = None


def render_parcel(catalog: Catalog, parcel: Parcel, *, chat_id: int, now: datetime) -> Letter:
    """Return what is sent; *chat_id* is where the group is now."""
    card = _render(catalog, parcel.content, now=now)
    if parcel.is_repeat and not isinstance(parcel.content, Notice):  # a notice says so by itself
        card = with_repeat(catalog, card)
    if isinstance(parcel.content, PersonalNotice):
        return Letter(card=card, chat_id=parcel.content.person.user_id)
    if parcel.has_lost_topic:
        card = with_lost_topic(catalog, card)
    return Letter(card=card, chat_id=chat_id, thread_id=parcel.group.thread_id)


def _render(catalog: Catalog, content: Content, *, now: datetime) -> Card:
    match content:
        case Notice():
            return render_notice(catalog, content, now=now)
        case PersonalNotice():
            return render_personal(catalog, content, now=now)
        case SavedView():
            return render_summary(catalog, content, now=now)
        case UnseenView():
            return render_unseen(catalog, content, now=now)
