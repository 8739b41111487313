"""Buttons and their rows, within Telegram's limits."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.action import Action, Verb
from bot.domain.group import Group
from bot.domain.moment import Moment
from bot.domain.view import ReviewView
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten

LABEL_UNITS = 60
SHOWN_ITEMS = 20
SHOWN_IN_ROW = 5

Rows = tuple[tuple[Button, ...], ...]


def item_button(label: str, verb: Verb, group: Group, target: int | str, value: str = "") -> Button:
    """Return a button on one item of the group, by its number or uid."""
    action = Action(verb=verb, chat_id=group.chat_id, target=str(target), value=value)
    return Button(label=shorten(label, LABEL_UNITS), action=action)


def proposal_button(
    label: str, verb: Verb, view: ReviewView, index: int, choice: str | None = None
) -> Button:
    """Return a button on proposal *index*, or on the page *index*, with what it chooses."""
    value = str(index) if choice is None else f"{index}/{choice}"
    return item_button(label, verb, view.group, view.minutes.uid, value)


def value_of(moment: Moment | None) -> str:
    """Return a moment as a button carries it: ISO 8601 to minutes, with the offset."""
    if moment is None:
        return ""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat()


def with_undo(catalog: Catalog, card: Card, group: Group, number: int) -> Card:
    """Return the card with a last row that takes the item's last change back."""
    label = catalog.label("button.undo_numbered", number=number)
    row = (item_button(label, Verb.UNDO, group, number),)
    return replace(card, rows=(*card.rows, row))


def in_rows(buttons: Sequence[Button], width: int) -> Rows:
    """Lay buttons out, *width* in a row."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def show_rows(catalog: Catalog, group: Group, numbers: Iterable[int]) -> Rows:
    """Return the buttons that open the cards of the first items of a list."""
    buttons = [
        item_button(catalog.label("button.show", number=number), Verb.SHOW, group, number)
        for number in numbers
    ]
    return in_rows(buttons[:SHOWN_ITEMS], SHOWN_IN_ROW)
