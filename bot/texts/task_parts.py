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


def due_and_owners(
    catalog: Catalog, view: TaskView, *, now: datetime, names: list[str] | None = None
) -> list[str]:
    """Return the lines on when and who; in a private chat there is no question who."""
    owners = names_of(view.task.assignees) if names is None else names
    lines: list[str] = [due_line(catalog, view, now=now), *_tie(catalog, view)]
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
    return [catalog.html("task.waits_for_meeting" if not anchor.meeting_uid else "task.tied")]


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


def task_rows(catalog: Catalog, view: TaskView) -> Rows:
    """Return what a person does with an open task: done, moved, explained, taken on if free."""
    first = (
        task_button(catalog, view, "button.done", Verb.DONE),
        task_button(catalog, view, "button.snooze", Verb.SNOOZE_MENU),
    )
    why = task_button(catalog, view, "button.why", Verb.WHY)
    is_free = not view.task.assignees and not view.group.is_private
    if not is_free:
        return ((*first, why),)
    return (first, (task_button(catalog, view, "button.claim", Verb.CLAIM), why))


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
