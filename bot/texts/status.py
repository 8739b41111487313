"""The status card: how things stand, in a few lines that are edited in place."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.task import Task
from bot.domain.view import StatusView
from bot.texts.buttons import show_rows
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines
from bot.texts.items import render_meeting_line, render_task_line
from bot.texts.moments import say_moment

SHOWN = 5
"""Tasks of each kind that are named; the rest is counted."""


def render_status(catalog: Catalog, view: StatusView) -> Card:
    """Show what is late, what is due within a week, and what comes next."""
    lines = [catalog.html("status.heading", title=view.group.title), "", *_lines(catalog, view)]
    numbers = [task.number for task in (*view.overdue[:SHOWN], *view.soon[:SHOWN])]
    return Card(text=join_lines(lines), rows=show_rows(catalog, view.group, numbers))


def _lines(catalog: Catalog, view: StatusView) -> Iterator[str]:
    yield from _tasks(catalog, view, "status.overdue", view.overdue)
    yield from _tasks(catalog, view, "status.soon", view.soon)
    if not view.overdue and not view.soon:
        yield catalog.html("status.calm")
    yield catalog.html("status.open", count=view.open_count)
    if view.next_meeting is not None:
        line = render_meeting_line(catalog, view.group, view.next_meeting)
        yield catalog.html("status.meeting", meeting=line)
    yield _coming(catalog, view.next_at, view)
    if view.problems:
        yield catalog.html("status.problems", count=view.problems)


def _tasks(catalog: Catalog, view: StatusView, key: str, tasks: Sequence[Task]) -> Iterator[Markup]:
    if not tasks:
        return
    yield catalog.html(key, count=len(tasks))
    for task in tasks[:SHOWN]:
        yield render_task_line(catalog, view.group, task)
    if len(tasks) > SHOWN:
        yield catalog.html("status.more", count=len(tasks) - SHOWN)


def _coming(catalog: Catalog, next_at: datetime | None, view: StatusView) -> Markup:
    if next_at is None:
        return catalog.html("status.no_reminder")
    return catalog.html("status.reminder", at=say_moment(catalog, next_at, view.group.zone))
