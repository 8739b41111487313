"""What all cards of an open task share: when, who, and what can be done about it."""

from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.moment import has_passed
from bot.domain.task import Share
from bot.domain.view import TaskView
from bot.texts.buttons import Rows, item_button
from bot.texts.card import Button
from bot.texts.catalog import Catalog
from bot.texts.moments import say_lateness, say_moment
from bot.texts.people import join_names, names_of
from bot.texts.turns import turn_lines


def due_and_owners(
    catalog: Catalog, view: TaskView, *, now: datetime, names: list[str] | None = None
) -> list[str]:
    """Return the lines on when and who; in a private chat there is no question who."""
    owners = names_of(view.task.assignees) if names is None else names
    lines: list[str] = [
        due_line(catalog, view, now=now),
        *_tie(catalog, view),
        *turn_lines(catalog, view),
        *snoozed_line(catalog, view, now=now),
    ]
    if owners:
        joined = join_names(catalog, owners)
        lines.append(catalog.html("task.owners", count=len(owners), names=joined))
        lines += _parts_done(catalog, view)
    elif not view.group.is_private:
        lines.append(catalog.html("task.no_owner"))
    return lines


def _parts_done(catalog: Catalog, view: TaskView) -> list[Markup]:
    """Say how many owners have done their part, where each has one."""
    task = view.task
    if task.share is Share.ANY or not task.is_shared:
        return []
    total = len(task.assignees)
    done = total - len(task.waits_for)
    return [catalog.html("task.parts_done", done=done, total=total)]


def _tie(catalog: Catalog, view: TaskView) -> list[Markup]:
    """Say that the due is that of a meeting, or waits for one."""
    anchor = view.task.anchor
    if anchor is None:
        return []
    if not anchor.waits:
        return [catalog.html("task.tied")]
    is_dated = view.task.due is not None
    return [catalog.html("task.keeps_due" if is_dated else "task.waits_for_meeting")]


def due_line(catalog: Catalog, view: TaskView, *, now: datetime) -> Markup:
    """Return the due with weekday and full date, and by how much it has passed."""
    due, zone = view.task.due, view.group.zone
    if due is None:
        return catalog.html("task.no_due")
    words = say_moment(catalog, due, zone)
    if not has_passed(due, now=now, zone=zone):
        return catalog.html("task.due", due=words)
    late = say_lateness(catalog, due, now=now, zone=zone)
    return catalog.html("task.overdue", due=words, late=late)


def snoozed_line(catalog: Catalog, view: TaskView, *, now: datetime) -> list[Markup]:
    """Return when the group is reminded again, where that lies ahead."""
    until = view.task.snoozed_until
    if until is None or until <= now:
        return []
    return [catalog.html("task.snoozed", at=say_moment(catalog, until, view.group.zone))]


def task_rows(catalog: Catalog, view: TaskView) -> Rows:
    """Return what a person does with an open task: done, later, not mine or I take it, why."""
    first, why = _done_or_later(catalog, view), task_button(catalog, view, "button.why", Verb.WHY)
    if view.group.is_private:
        return ((*first, why),)
    return (first, (_whose(catalog, view)[0], why))


def whole_rows(catalog: Catalog, view: TaskView) -> Rows:
    """Return the same on the task's own card: an owned task may be taken on too."""
    people = () if view.group.is_private else (_whose(catalog, view),)
    asides = (
        task_button(catalog, view, "button.why", Verb.WHY),
        task_button(catalog, view, "button.alarms", Verb.ALARMS),
    )
    return (_done_or_later(catalog, view), *people, *share_rows(catalog, view), asides)


def _done_or_later(catalog: Catalog, view: TaskView) -> tuple[Button, ...]:
    return (
        task_button(catalog, view, "button.done", Verb.DONE),
        task_button(catalog, view, "button.snooze", Verb.SNOOZE_MENU),
    )


def _whose(catalog: Catalog, view: TaskView) -> tuple[Button, ...]:
    claim = task_button(catalog, view, "button.claim", Verb.CLAIM)
    if not view.task.assignees:
        return (claim,)
    return (task_button(catalog, view, "button.not_mine", Verb.NOT_MINE), claim)


def due_button(catalog: Catalog, view: TaskView) -> Button:
    """Return the button that offers another due, or a first one."""
    key = "button.set_due" if view.task.due is None else "button.move_due"
    return task_button(catalog, view, key, Verb.DUE_MENU)


def share_rows(catalog: Catalog, view: TaskView) -> Rows:
    """Of several owners: whether each ticks off their own part."""
    task = view.task
    if not task.is_shared:
        return ()
    is_each = task.share is Share.EACH
    label = catalog.label("button.share_any" if is_each else "button.share_each")
    value = Share.ANY if is_each else Share.EACH
    return ((item_button(label, Verb.SHARE, view.group, task.number, value),),)


def task_button(catalog: Catalog, view: TaskView, key: str, verb: Verb) -> Button:
    """Return a button on the task."""
    return item_button(catalog.label(key), verb, view.group, view.task.number)
