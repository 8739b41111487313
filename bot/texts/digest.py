"""Several reminders in one message: a line and a row of buttons for each item."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.meeting import Attendance
from bot.domain.moment import has_passed
from bot.domain.task import TaskStatus
from bot.domain.view import MeetingView, Notice, TaskView
from bot.texts.buttons import item_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import fit, shorten
from bot.texts.items import (
    LINE_UNITS,
    describe_meeting,
    describe_task,
    join_parts,
    name_meeting,
    render_task_line,
)
from bot.texts.moments import mark_of, say_ahead, say_range
from bot.texts.people import mentions_of
from bot.texts.task_parts import snoozed_line
from bot.texts.turns import passed_lines

MAX_ROWS = 12
"""Items that get buttons: a thumb finds no more."""


def render_digest(catalog: Catalog, notice: Notice, notes: Sequence[str], *, now: datetime) -> Card:
    """Show every item as it stands now: the message is edited in place as things are done."""
    items = [entry.item for entry in notice.entries]
    heading = catalog.html("notice.digest", count=len(items))
    rest = [catalog.label("notice.rest")] if len(items) > MAX_ROWS else []
    lines = [digest_line(catalog, item, now=now) for item in items]
    fitted = fit(catalog, [heading], lines, [*notes, *rest])
    shown = items[: min(fitted.kept, MAX_ROWS)]
    return Card(text=fitted.text, rows=tuple(digest_row(catalog, item) for item in shown))


def say_when(catalog: Catalog, item: TaskView | MeetingView, *, now: datetime) -> str:
    """Say how far ahead the item is, or that its time has passed or been taken away."""
    zone = item.group.zone
    moment = item.task.due if isinstance(item, TaskView) else item.meeting.start
    if moment is None:
        return catalog.label("tasks.undated")
    if not has_passed(moment, now=now, zone=zone):
        return say_ahead(catalog, moment, now=now, zone=zone)
    return catalog.label("relative.overdue" if isinstance(item, TaskView) else "relative.past")


def digest_line(catalog: Catalog, item: TaskView | MeetingView, *, now: datetime) -> Markup:
    """Return the line of one item, as things stand now."""
    if isinstance(item, TaskView):
        return _task_line(catalog, item, now=now)
    return _meeting_line(catalog, item, now=now)


def _task_line(catalog: Catalog, view: TaskView, *, now: datetime) -> Markup:
    task = view.task
    summary = shorten(task.summary, LINE_UNITS)
    if not task.is_open:
        is_done = task.status is TaskStatus.COMPLETED
        key = "notice.task_done_line" if is_done else "notice.task_removed_line"
        return catalog.html(key, number=task.number, summary=summary)
    if task.due is None:
        return render_task_line(catalog, view.group, task)
    about = describe_task(catalog, view.group, task, mentions_of(task.waits_for))
    return catalog.html(
        "notice.task_line",
        mark=mark_of(catalog, task.due, now=now, zone=view.group.zone),
        when=say_when(catalog, view, now=now),
        number=task.number,
        summary=summary,
        about=join_parts(
            catalog,
            [about, *snoozed_line(catalog, view, now=now), *passed_lines(catalog, view)],
        ),
    )


def _meeting_line(catalog: Catalog, view: MeetingView, *, now: datetime) -> Markup:
    meeting = view.meeting
    start = say_range(catalog, meeting.start, meeting.end, view.group.zone)
    if not meeting.is_on:
        name = name_meeting(catalog, meeting.summary, LINE_UNITS)
        return catalog.html(
            "notice.meeting_cancelled_line", number=meeting.number, start=start, summary=name
        )
    return catalog.html(
        "notice.meeting_line",
        when=say_when(catalog, view, now=now),
        number=meeting.number,
        start=start,
        about=describe_meeting(catalog, meeting),
    )


def digest_row(catalog: Catalog, item: TaskView | MeetingView) -> tuple[Button, ...]:
    """Return the buttons of one item, each with its number."""
    return tuple(_button(catalog, item, *facts) for facts in _facts(item))


def _facts(item: TaskView | MeetingView) -> Sequence[tuple[str, Verb, str]]:
    """Return label, verb and value of each button of the item's row."""
    if isinstance(item, TaskView):
        match item.task.status:
            case TaskStatus.COMPLETED:
                return [("button.reopen_numbered", Verb.REOPEN, "")]
            case TaskStatus.CANCELLED:
                return [("button.restore_numbered", Verb.RESTORE, "")]
            case _:
                return [
                    ("button.done_numbered", Verb.DONE, ""),
                    ("button.snooze_numbered", Verb.SNOOZE_MENU, ""),
                ]
    if not item.meeting.is_on:
        return [("button.restore_numbered", Verb.RESTORE, "")]
    return [
        ("button.accept_numbered", Verb.ATTEND, Attendance.ACCEPTED),
        ("button.decline_numbered", Verb.ATTEND, Attendance.DECLINED),
    ]


def _button(
    catalog: Catalog, item: TaskView | MeetingView, key: str, verb: Verb, value: str
) -> Button:
    number = item.task.number if isinstance(item, TaskView) else item.meeting.number
    return item_button(catalog.label(key, number=number), verb, item.group, number, value)
