"""Cards of one task: as it stands, as just added, and while its due is moved."""

from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.moment import day_of
from bot.domain.task import Task, TaskStatus
from bot.domain.view import TaskView
from bot.texts.buttons import Rows
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.choices import candidate_rows, due_choices
from bot.texts.doubts import ask_doubts, candidates_of
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import HEADING_UNITS
from bot.texts.moments import mark_of, say_day
from bot.texts.outlook import outlook_of_task
from bot.texts.sources import render_source
from bot.texts.task_list import render_task_list
from bot.texts.task_parts import (
    due_and_owners,
    due_button,
    due_line,
    task_button,
    task_rows,
    whole_rows,
)
from bot.texts.turns import stands_lines, stands_rows, undo_button

__all__ = [
    "render_added_task",
    "render_move",
    "render_moved_task",
    "render_task",
    "render_task_list",
]

DESCRIPTION_UNITS = 400


def render_task(catalog: Catalog, view: TaskView, *, now: datetime) -> Card:
    """Show the task as it stands, with what can be done about it."""
    if view.task.status is TaskStatus.CANCELLED:
        return _render_removed(catalog, view)
    if not view.task.is_open:
        return _render_done(catalog, view)
    lines = [
        _heading(catalog, view, now=now),
        *due_and_owners(catalog, view, now=now),
        *_background(catalog, view.task),
        *ask_doubts(catalog, view.doubts),
    ]
    candidates = _candidates(catalog, view)
    rows = (
        *candidates,
        *whole_rows(catalog, view),
        (due_button(catalog, view), task_button(catalog, view, "button.remove", Verb.REMOVE)),
    )
    return Card(text=join_lines(lines), rows=rows)


def render_added_task(catalog: Catalog, view: TaskView, *, now: datetime) -> Card:
    """Confirm what was added, and ask for what is missing or in doubt."""
    task = view.task
    if not task.is_open:
        return render_task(catalog, view, now=now)
    summary = shorten(task.summary, HEADING_UNITS)
    lines = [
        catalog.html("added.heading", number=task.number, summary=summary),
        *due_and_owners(catalog, view, now=now),
        outlook_of_task(catalog, view, now=now),
        *([catalog.label("added.private")] if view.group.is_private else []),
        *ask_doubts(catalog, view.doubts),
        *([catalog.label("task.ask_due")] if _asks_due(view) else []),
    ]
    return Card(text=join_lines(lines), rows=_answers(catalog, view, now))


def render_moved_task(catalog: Catalog, view: TaskView, *, now: datetime) -> Card:
    """Confirm another due that was written, and ask about what is in doubt."""
    task = view.task
    if not task.is_open:
        return render_task(catalog, view, now=now)
    summary = shorten(task.summary, HEADING_UNITS)
    lines = [
        catalog.html("moved.heading", number=task.number, summary=summary),
        due_line(catalog, view, now=now),
        outlook_of_task(catalog, view, now=now),
        *ask_doubts(catalog, view.doubts),
    ]
    other = ((due_button(catalog, view),),) if view.doubts else ()
    rows = (*_candidates(catalog, view), *other, *task_rows(catalog, view))
    return Card(text=join_lines(lines), rows=rows)


def _asks_due(view: TaskView) -> bool:
    waits = view.task.anchor is not None
    return view.task.due is None and not waits and not candidates_of(view.doubts)


def _answers(catalog: Catalog, view: TaskView, now: datetime) -> Rows:
    """Return the dates to choose from, where one is missing or in doubt, and the way back."""
    undo = undo_button(catalog, view)
    if _asks_due(view):
        return (*due_choices(catalog, view, now=now), (undo,))
    if not view.doubts and view.task.due is not None:
        return ((undo,),)
    return (*_candidates(catalog, view), (due_button(catalog, view), undo))


def render_move(catalog: Catalog, view: TaskView, *, now: datetime) -> Card:
    """Ask for another due, all later than today."""
    if not view.task.is_open:
        return render_task(catalog, view, now=now)
    lines = [
        _heading(catalog, view, now=now),
        due_line(catalog, view, now=now),
        catalog.label("task.ask_due" if view.task.due is None else "task.ask_move"),
    ]
    rows = (
        *due_choices(catalog, view, now=now),
        (task_button(catalog, view, "button.back", Verb.SHOW),),
    )
    return Card(text=join_lines(lines), rows=rows)


def _heading(catalog: Catalog, view: TaskView, *, now: datetime) -> Markup:
    """Return the first line of an open task."""
    return catalog.html(
        "task.heading",
        mark=mark_of(catalog, view.task.due, now=now, zone=view.group.zone),
        summary=shorten(view.task.summary, HEADING_UNITS),
        number=view.task.number,
    )


def _candidates(catalog: Catalog, view: TaskView) -> Rows:
    return candidate_rows(catalog, Verb.SET_DUE, view.group, view.task.number, view.doubts)


def _background(catalog: Catalog, task: Task) -> list[str]:
    """Return the lines on where the task comes from, and what else was said of it."""
    text = shorten(task.description, DESCRIPTION_UNITS)
    described: list[str] = [catalog.html("task.description", text=text)] if text else []
    return [*described, *render_source(catalog, task.origin)]


def _render_done(catalog: Catalog, view: TaskView) -> Card:
    task = view.task
    summary = shorten(task.summary, HEADING_UNITS)
    lines = [catalog.html("task.done", summary=summary, number=task.number)]
    if task.completed_at is not None:
        date = say_day(catalog, day_of(task.completed_at, view.group.zone))
        name = view.names.get(task.completed_by or 0, "")
        key = "task.done_by" if name else "task.done_on"
        lines.append(catalog.html(key, name=name, date=date))
    reopen = task_button(catalog, view, "button.reopen", Verb.REOPEN)
    lines += stands_lines(catalog, view)
    return Card(text=join_lines(lines), rows=((reopen,), *stands_rows(catalog, view)))


def _render_removed(catalog: Catalog, view: TaskView) -> Card:
    summary = shorten(view.task.summary, HEADING_UNITS)
    text = catalog.html("task.removed", summary=summary, number=view.task.number)
    restore = task_button(catalog, view, "button.restore", Verb.RESTORE)
    lines = join_lines([text, *stands_lines(catalog, view)])
    return Card(text=lines, rows=((restore,), *stands_rows(catalog, view)))
