"""Single sentences of the chat that need no fields."""

from dataclasses import replace
from enum import StrEnum

from markupsafe import Markup, escape

from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines


class Note(StrEnum):
    """Each by its key in the catalogs."""

    READING = "chat.reading"
    UNKNOWN_PERSON = "chat.unknown_person"
    UNKNOWN_COMMAND = "chat.unknown_command"
    EMPTY_TASK = "chat.empty_task"
    EMPTY_MEETING = "chat.empty_meeting"
    EMPTY_WHY = "chat.empty_why"
    NOT_MINUTES = "chat.not_minutes"
    SEND_MINUTES = "chat.send_minutes"


def render_note(catalog: Catalog, note: Note) -> Card:
    """Return the sentence as a message."""
    return Card(text=catalog.html(note))


def plain_card(text: str) -> Card:
    """Return plain text as a message."""
    return Card(text=Markup(escape(text)))


def with_undone(catalog: Catalog, card: Card) -> Card:
    """Say above the card that it shows a change taken back."""
    return replace(card, text=join_lines([catalog.html("undo.heading"), card.text]))


def with_news(catalog: Catalog, card: Card) -> Card:
    """Say below the card, in private, that the group will hear of it."""
    return replace(card, text=join_lines([card.text, catalog.html("news.will_tell")]))
