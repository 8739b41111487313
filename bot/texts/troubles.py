"""What the secretary is told in private when the group cannot be."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.delivery import Trouble
from bot.domain.group import Group
from bot.domain.view import MeetingView, TaskView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit
from bot.texts.items import render_meeting_line, render_task_line

_KEYS = {
    Trouble.CHAT_GONE: ("trouble.chat_gone", "trouble.chat_gone_items"),
    Trouble.REFUSED: ("trouble.refused", "trouble.chat_gone_items"),
    Trouble.UNCERTAIN: ("trouble.uncertain", "trouble.uncertain_items"),
}


def render_trouble(
    catalog: Catalog, group: Group, trouble: Trouble, views: Sequence[TaskView | MeetingView]
) -> Card:
    """Say what went wrong, in which group, and which items it is about."""
    key, items_key = _KEYS[trouble]
    head = [catalog.html(key, group=group.title)]
    if views:
        head += [Markup(), catalog.html(items_key)]
    return Card(text=fit(catalog, head, [_line(catalog, view) for view in views]).text)


def _line(catalog: Catalog, view: TaskView | MeetingView) -> Markup:
    if isinstance(view, TaskView):
        return render_task_line(catalog, view.group, view.task)
    return render_meeting_line(catalog, view.group, view.meeting)
