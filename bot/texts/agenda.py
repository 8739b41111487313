"""What falls on some days: tasks due and meetings held."""

from datetime import datetime

from bot.domain.moment import day_of
from bot.domain.view import ListView
from bot.texts.buttons import show_rows
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit
from bot.texts.items import render_meeting_line, render_task_line
from bot.texts.moments import say_range
from bot.texts.sections import under_heading


def render_agenda(catalog: Catalog, view: ListView, *, now: datetime) -> Card:
    """List what falls on the days of the view; without days, on today."""
    start = view.start or day_of(now, view.group.zone)
    period = say_range(catalog, start, view.end, view.group.zone)
    if not view.meetings and not view.tasks:
        return Card(text=catalog.html("agenda.none", period=period))
    meetings = [render_meeting_line(catalog, view.group, m) for m in view.meetings]
    tasks = [render_task_line(catalog, view.group, t) for t in view.tasks]
    blocks = [
        *under_heading(catalog, catalog.label("agenda.meetings"), meetings),
        *under_heading(catalog, catalog.label("agenda.tasks"), tasks),
    ]
    fitted = fit(catalog, [catalog.html("agenda.heading", period=period)], blocks)
    numbers = [m.number for m in view.meetings] + [t.number for t in view.tasks]
    return Card(text=fitted.text, rows=show_rows(catalog, view.group, numbers[: fitted.kept]))
