"""Minutes on their way: which group's they are, their review, and what was saved of them."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Action, Verb
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.minutes import Upload
from bot.domain.task import Task
from bot.domain.view import SavedView
from bot.texts.buttons import in_rows
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit, shorten
from bot.texts.items import name_meeting, render_meeting_line, render_task_line
from bot.texts.moments import say_day
from bot.texts.moved_dues import say_moved_dues
from bot.texts.review import PAGE_SIZE, name_minutes, render_review
from bot.texts.review_rows import say_counts

__all__ = [
    "PAGE_SIZE",
    "render_group_choice",
    "render_review",
    "render_saved",
    "render_summary",
]

MAX_GROUPS = 90
TITLE_UNITS = 50


def render_group_choice(catalog: Catalog, upload: Upload, groups: Sequence[Group]) -> Card:
    """Ask which group the minutes belong to."""
    buttons = [
        Button(
            label=shorten(group.title, TITLE_UNITS),
            action=Action(verb=Verb.CHOOSE_GROUP, chat_id=group.chat_id, target=upload.uid),
        )
        for group in groups[:MAX_GROUPS]
    ]
    text = catalog.html("choose.group", name=name_minutes(catalog, upload.name))
    return Card(text=text, rows=in_rows(buttons, 1))


def render_saved(catalog: Catalog, view: SavedView, *, now: datetime) -> Card:
    """Confirm in private what was saved."""
    counts = _counts(catalog, view)
    return Card(text=catalog.html("review.saved", group=view.group.title, counts=counts))


def render_summary(catalog: Catalog, view: SavedView, *, now: datetime) -> Card:
    """Tell the group what was noted from the minutes, by number and date."""
    head = [catalog.html("summary.heading", counts=_counts(catalog, view))]
    meeting_on = view.minutes.reading.meeting_on
    if meeting_on is not None:
        head.append(catalog.html("summary.meeting_on", date=say_day(catalog, meeting_on)))
    tail = [catalog.html("summary.by", name=view.by)] if view.by else []
    items = [*view.meetings, *view.tasks, *view.changed]
    blocks = [
        *(_line(catalog, view, item) for item in items),
        *(_say_removed(catalog, item) for item in view.removed),
        *say_moved_dues(catalog, view.group, view.moved),
    ]
    return Card(text=fit(catalog, head, blocks, tail).text)


def _line(catalog: Catalog, view: SavedView, item: Task | Meeting) -> Markup:
    if isinstance(item, Task):
        return render_task_line(catalog, view.group, item)
    return render_meeting_line(catalog, view.group, item)


def _say_removed(catalog: Catalog, item: Task | Meeting) -> Markup:
    is_task = isinstance(item, Task)
    summary = shorten(item.summary, TITLE_UNITS) if is_task else name_meeting(catalog, item.summary)
    return catalog.html("summary.removed", number=item.number, summary=summary)


def _counts(catalog: Catalog, view: SavedView) -> str:
    return say_counts(
        catalog,
        tasks=len(view.tasks),
        meetings=len(view.meetings),
        decisions=len(view.minutes.reading.decisions),
        changes=len(view.changed),
        removals=len(view.removed),
    )
