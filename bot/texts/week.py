"""The weekly outlook, together with what falls due that morning."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.domain.moment import has_passed
from bot.domain.task import Task
from bot.domain.view import ListView, Notice, TaskView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.digest import MAX_ROWS, digest_line, digest_row
from bot.texts.fitting import fit
from bot.texts.items import render_meeting_line, render_task_line
from bot.texts.moments import say_range
from bot.texts.sections import under_heading


def render_week(catalog: Catalog, notice: Notice, notes: Sequence[str], *, now: datetime) -> Card:
    """Show what is reminded of today first, then the rest of the week; nobody else is mentioned."""
    outlook = notice.outlook
    if outlook is None or outlook.start is None:
        raise ValueError("no week to show")
    period = say_range(catalog, outlook.start, outlook.end, notice.group.zone)
    heading = catalog.html("week.heading", week=outlook.start.isocalendar().week, period=period)
    blocks = list(_blocks(catalog, notice, outlook, now=now))
    fitted = fit(catalog, [heading], blocks, notes)
    rows = tuple(digest_row(catalog, entry.item) for entry in notice.entries[:MAX_ROWS])
    return Card(text=fitted.text, rows=rows)


def _blocks(catalog: Catalog, notice: Notice, outlook: ListView, *, now: datetime) -> Iterator[str]:
    shown = {_number(entry.item) for entry in notice.entries}
    today = [digest_line(catalog, entry.item, now=now) for entry in notice.entries]
    yield from under_heading(catalog, catalog.label("week.today"), today)
    meetings = [
        render_meeting_line(catalog, notice.group, meeting)
        for meeting in outlook.meetings
        if meeting.number not in shown
    ]
    yield from under_heading(catalog, catalog.label("week.meetings"), meetings)
    late, ahead = _split([t for t in outlook.tasks if t.number not in shown], notice, now=now)
    for key, tasks in (("week.tasks", ahead), ("week.overdue", late)):
        lines = [render_task_line(catalog, notice.group, task) for task in tasks]
        yield from under_heading(catalog, catalog.label(key), lines)


def _split(
    tasks: Sequence[Task], notice: Notice, *, now: datetime
) -> tuple[list[Task], list[Task]]:
    zone = notice.group.zone
    late = [t for t in tasks if t.due is not None and has_passed(t.due, now=now, zone=zone)]
    return late, [task for task in tasks if task not in late]


def _number(item: object) -> int:
    return item.task.number if isinstance(item, TaskView) else item.meeting.number  # type: ignore[attr-defined]
