"""Which reminders one task has: those of the group, or its own."""

from datetime import datetime

from bot.domain.action import Verb
from bot.domain.habits import OwnAlarms, chosen_alarms
from bot.domain.view import TaskView
from bot.texts.buttons import item_button
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import HEADING_UNITS
from bot.texts.outlook import outlook_of_task

LABELS = {
    OwnAlarms.POLICY: "alarms.policy",
    OwnAlarms.MORE: "alarms.more",
    OwnAlarms.MORNING: "alarms.morning",
    OwnAlarms.NONE: "alarms.none",
}


def render_alarms(catalog: Catalog, view: TaskView, *, now: datetime) -> Card:
    """Show when the task will be reminded of, and what may be chosen instead."""
    task, chosen = view.task, chosen_alarms(view.task.alarms)
    is_silent = chosen is OwnAlarms.NONE
    lines = [
        catalog.html(
            "alarms.heading", summary=shorten(task.summary, HEADING_UNITS), number=task.number
        ),
        catalog.html("alarms.silent") if is_silent else outlook_of_task(catalog, view, now=now),
    ]
    rows = tuple(
        (
            item_button(
                catalog.label(
                    "settings.on" if choice is chosen else "settings.off",
                    name=catalog.label(key),
                ),
                Verb.ALARMS,
                view.group,
                task.number,
                choice,
            ),
        )
        for choice, key in LABELS.items()
    )
    back = (item_button(catalog.label("button.back"), Verb.SHOW, view.group, task.number),)
    return Card(text=join_lines(lines), rows=(*rows, back))
