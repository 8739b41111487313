"""Dues that a change of a meeting has moved, or left without one: told once."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.group import Group
from bot.domain.task import Task
from bot.domain.view import Moves
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten
from bot.texts.moments import say_moment

MOVED_UNITS = 100
NUMBERS = 20
"""Tasks that are named by number; the rest is counted."""


def say_moved_dues(catalog: Catalog, group: Group, moved: Moves) -> list[Markup]:
    """Say which dues moved with a meeting, from when to when, and which stay as they are."""
    pairs = [(before, after) for before, after in moved if before.due != after.due]
    kept = [after for before, after in moved if before.due == after.due and _waits(after)]
    lines = [catalog.html("meeting.moved_dues", count=len(pairs))] if pairs else []
    lines += [_pair(catalog, group, before, after) for before, after in pairs]
    if kept:
        numbers = _name_numbers(catalog, [task.number for task in kept])
        lines.append(catalog.html("meeting.kept_dues", count=len(kept), numbers=numbers))
    return lines


def _waits(task: Task) -> bool:
    return task.anchor is not None and task.anchor.waits


def _pair(catalog: Catalog, group: Group, before: Task, after: Task) -> Markup:
    return catalog.html(
        "meeting.moved_due",
        number=after.number,
        summary=shorten(after.summary, MOVED_UNITS),
        before=_say_due(catalog, group, before),
        after=_say_due(catalog, group, after),
    )


def _say_due(catalog: Catalog, group: Group, task: Task) -> str:
    if task.due is None:
        return catalog.label("review.no_due")
    return say_moment(catalog, task.due, group.zone)


def _name_numbers(catalog: Catalog, numbers: Sequence[int]) -> str:
    """Return the numbers beside one another: `#3, #5`."""
    named = [catalog.label("button.show", number=number) for number in numbers[:NUMBERS]]
    rest = len(numbers) - NUMBERS
    more = [catalog.count("list.more", rest)] if rest > 0 else []
    return catalog.label("list.comma").join([*named, *more])
