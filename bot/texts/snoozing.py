"""When the reminder of a task comes again: what may be chosen, and what was."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.group import Group
from bot.domain.later import Later
from bot.domain.moment import day_of
from bot.domain.understanding import Doubt
from bot.domain.view import SnoozeView, TaskView
from bot.texts.buttons import in_rows, item_button, value_of, with_undo
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.choices import candidate_rows
from bot.texts.doubts import ask_doubts
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import HEADING_UNITS
from bot.texts.moments import say_clock, say_day, say_moment
from bot.texts.task_parts import due_button, due_line, snoozed_line, task_button
from bot.texts.tasks import render_task

DAYS = "days"
"""What the menu's button carries to open its page of days."""
DAYS_IN_ROW = 2
LABELS = {
    Later.EVENING: "choice.evening",
    Later.TOMORROW: "choice.tomorrow",
    Later.WORKING_DAY: "choice.working_day",
    Later.WEEK: "choice.next_week",
    Later.MEETING: "choice.before_meeting",
}


def render_snooze(
    catalog: Catalog, view: SnoozeView, *, now: datetime, is_own: bool = False
) -> Card:
    """Offer times to be reminded again; *is_own*: the one person alone, in private."""
    if not view.task.task.is_open:
        return render_task(catalog, view.task, now=now)
    lines = [*_head(catalog, view, now=now), *_questions(catalog, view, is_own=is_own)]
    days = [_menu_button(catalog, view, "button.other_day", DAYS)] if view.days else []
    rows = (
        *in_rows([*_choices(catalog, view), *days, *_present(catalog, view, is_own, now)], 1),
        (due_button(catalog, view.task),),
        (task_button(catalog, view.task, "button.back", Verb.SHOW),),
    )
    return Card(text=join_lines(lines), rows=rows)


def render_snooze_days(
    catalog: Catalog, view: SnoozeView, *, now: datetime, is_own: bool = False
) -> Card:
    """Offer the next working days, and tell how another is said."""
    if not view.task.task.is_open or not view.days:
        return render_snooze(catalog, view, now=now, is_own=is_own)
    zone = view.task.group.zone
    clock = say_clock(catalog, view.days[0], zone)
    lines = [
        *_head(catalog, view, now=now),
        catalog.html("snooze.days", clock=clock),
        *([] if is_own else [catalog.html("snooze.reply")]),
    ]
    buttons = [_button(catalog, view, say_day(catalog, day_of(at, zone)), at) for at in view.days]
    back = _menu_button(catalog, view, "button.back", "")
    return Card(text=join_lines(lines), rows=(*in_rows(buttons, DAYS_IN_ROW), (back,)))


def render_snoozed(
    catalog: Catalog,
    view: TaskView,
    doubts: Sequence[Doubt],
    *,
    now: datetime,
    own_until: datetime | None = None,
) -> Card:
    """Confirm a time that was written, and ask about what is in doubt."""
    task, group = view.task, view.group
    if not task.is_open:
        return render_task(catalog, view, now=now)
    lines = [
        _heading(catalog, view),
        due_line(catalog, view, now=now),
        *(snoozed_line(catalog, view, now=now) if own_until is None else []),
        *ask_doubts(catalog, doubts),
    ]
    rows = candidate_rows(catalog, Verb.SNOOZE, group, task.number, doubts)
    card = Card(text=join_lines(lines), rows=rows)
    if own_until is not None:
        return with_own_snooze(catalog, card, group, task.number, own_until)
    return with_undo(catalog, card, group, task.number)


def with_own_snooze(
    catalog: Catalog, card: Card, group: Group, number: int, until: datetime
) -> Card:
    """Return the card that says when its reader is reminded again, with the way back."""
    line = catalog.html("snooze.own", at=say_moment(catalog, until, group.zone))
    label = catalog.label("button.undo_numbered", number=number)
    row = (item_button(label, Verb.SNOOZE, group, number),)
    return replace(card, text=join_lines([card.text, line]), rows=(*card.rows, row))


def toast_of_snooze(
    catalog: Catalog, view: TaskView, until: datetime | None, *, is_own: bool
) -> str:
    """Return who is reminded again, and when."""
    if not view.task.is_open:
        return catalog.label("toast.stale")
    if until is None:
        return catalog.label("toast.unsnoozed")
    shared = "toast.snoozed_here" if view.group.is_private else "toast.snoozed"
    at = say_moment(catalog, until, view.group.zone)
    return catalog.label("toast.snoozed_own" if is_own else shared, at=at)


def _heading(catalog: Catalog, view: TaskView) -> Markup:
    summary = shorten(view.task.summary, HEADING_UNITS)
    return catalog.html("snooze.heading", summary=summary, number=view.task.number)


def _head(catalog: Catalog, view: SnoozeView, *, now: datetime) -> list[Markup]:
    return [_heading(catalog, view.task), due_line(catalog, view.task, now=now)]


def _questions(catalog: Catalog, view: SnoozeView, *, is_own: bool) -> list[Markup]:
    if not view.choices and not view.days:
        return [catalog.html("snooze.none")]
    if is_own:
        return [catalog.html("snooze.ask_own")]
    has_due = view.task.task.due is not None
    return [catalog.html("snooze.ask_dated" if has_due else "snooze.ask")]


def _choices(catalog: Catalog, view: SnoozeView) -> list[Button]:
    zone = view.task.group.zone
    return [
        _button(
            catalog,
            view,
            catalog.label(LABELS[choice.later], date=say_moment(catalog, choice.at, zone)),
            choice.at,
        )
        for choice in view.choices
    ]


def _present(catalog: Catalog, view: SnoozeView, is_own: bool, now: datetime) -> list[Button]:
    """Return the button that gives up the time chosen before."""
    until = view.own_until if is_own else view.task.task.snoozed_until
    if until is None or until <= now:
        return []
    at = say_moment(catalog, until, view.task.group.zone)
    return [_button(catalog, view, catalog.label("button.no_snooze", date=at), None)]


def _button(catalog: Catalog, view: SnoozeView, label: str, at: datetime | None) -> Button:
    return item_button(label, Verb.SNOOZE, view.task.group, view.task.task.number, value_of(at))


def _menu_button(catalog: Catalog, view: SnoozeView, key: str, page: str) -> Button:
    label, group = catalog.label(key), view.task.group
    return item_button(label, Verb.SNOOZE_MENU, group, view.task.task.number, page)
