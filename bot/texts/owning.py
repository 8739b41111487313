"""What is said when somebody says that a task is not theirs."""

from dataclasses import replace

from bot.domain.owning import Released
from bot.domain.view import TaskView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines, shorten
from bot.texts.people import NAME_UNITS

TOASTS = {
    Released.NOT_THEIRS: "toast.not_yours",
    Released.CLOSED: "toast.stale",
    Released.LEFT: "toast.released",
    Released.DONE: "toast.released_done",
}


def with_released(catalog: Catalog, card: Card, view: TaskView, name: str) -> Card:
    """Return the card that says whose it is not; where it is nobody's now, it asks who takes it."""
    is_nobodys = view.task.is_open and not view.task.assignees
    key = "task.released_last" if is_nobodys else "task.released"
    line = catalog.html(key, name=shorten(name, NAME_UNITS))
    return replace(card, text=join_lines([card.text, line]))


def toast_of_release(catalog: Catalog, outcome: Released) -> str:
    """Return what came of it."""
    return catalog.label(TOASTS[outcome])
