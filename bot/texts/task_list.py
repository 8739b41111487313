"""The list of open tasks, by how pressing they are."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.domain.moment import has_passed
from bot.domain.task import Task
from bot.domain.view import ListView
from bot.texts.buttons import show_rows
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit
from bot.texts.items import render_task_line
from bot.texts.moments import is_soon
from bot.texts.sections import under_heading

_HEADINGS = ("tasks.overdue", "tasks.week", "tasks.later", "tasks.undated")


def render_task_list(catalog: Catalog, view: ListView, *, now: datetime) -> Card:
    """List the open tasks under overdue, the next seven days, later, and undated."""
    if not view.tasks:
        return Card(text=catalog.html("tasks.none"))
    tasks: list[Task] = []
    blocks: list[str] = []
    for heading, group in _by_heading(view, now):
        tasks += group
        lines = [render_task_line(catalog, view.group, task) for task in group]
        blocks += under_heading(catalog, catalog.label(heading), lines)
    fitted = fit(catalog, [catalog.html("tasks.heading", count=len(tasks))], blocks)
    numbers = [task.number for task in tasks[: fitted.kept]]
    return Card(text=fitted.text, rows=show_rows(catalog, view.group, numbers))


def _by_heading(view: ListView, now: datetime) -> Iterator[tuple[str, Sequence[Task]]]:
    headed = [(_heading_of(task, view, now), task) for task in view.tasks]
    for heading in _HEADINGS:
        yield heading, [task for name, task in headed if name == heading]


def _heading_of(task: Task, view: ListView, now: datetime) -> str:
    due, zone = task.due, view.group.zone
    if due is None:
        return "tasks.undated"
    if has_passed(due, now=now, zone=zone):
        return "tasks.overdue"
    return "tasks.week" if is_soon(due, now=now, zone=zone) else "tasks.later"
