"""What a group is reminded of: one item as a card, several as a digest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.meeting import Meeting
from bot.domain.moment import has_passed
from bot.domain.task import Task
from bot.domain.view import MeetingView, Notice, TaskView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.digest import render_digest, say_when
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import HEADING_UNITS, name_meeting
from bot.texts.meetings import answer_lines, answer_rows, when_and_where
from bot.texts.moments import mark_of, say_moment
from bot.texts.people import mentions_of
from bot.texts.sources import render_source
from bot.texts.task_parts import due_and_owners, task_rows
from bot.texts.week import render_week


def render_notice(catalog: Catalog, notice: Notice, *, now: datetime) -> Card:
    """Remind the group; assignees are mentioned, for they are to act."""
    if notice.outlook is not None:
        return render_week(catalog, notice, _notes(catalog, notice), now=now)
    if len(notice.entries) > 1:
        return render_digest(catalog, notice, _notes(catalog, notice), now=now)
    item, notes = notice.entries[0].item, _notes(catalog, notice)
    if isinstance(item, TaskView):
        return _render_task(catalog, item, notes, now=now)
    return _render_meeting(catalog, item, notes, now=now)


def _render_task(catalog: Catalog, view: TaskView, notes: Sequence[str], *, now: datetime) -> Card:
    task = view.task
    heading = catalog.html(
        "notice.task",
        mark=mark_of(catalog, task.due, now=now, zone=view.group.zone),
        when=say_when(catalog, view, now=now),
        summary=shorten(task.summary, HEADING_UNITS),
        number=task.number,
    )
    owners = mentions_of(task.waits_for)
    lines = [
        heading,
        *due_and_owners(catalog, view, now=now, names=owners),
        *render_source(catalog, task.origin),
        *_question(catalog, view, now=now),
        *notes,
    ]
    return Card(text=join_lines(lines), rows=task_rows(catalog, view))


def _question(catalog: Catalog, view: TaskView, *, now: datetime) -> list[str]:
    """Ask kindly how it goes with what is late."""
    due = view.task.due
    if due is None or not has_passed(due, now=now, zone=view.group.zone):
        return []
    return [catalog.html("notice.overdue_question")]


def _render_meeting(
    catalog: Catalog, view: MeetingView, notes: Sequence[str], *, now: datetime
) -> Card:
    heading = catalog.html(
        "notice.meeting",
        when=say_when(catalog, view, now=now),
        summary=name_meeting(catalog, view.meeting.summary),
        number=view.meeting.number,
    )
    lines = [heading, *when_and_where(catalog, view), *answer_lines(catalog, view), *notes]
    return Card(text=join_lines(lines), rows=answer_rows(catalog, view))


def render_replaced(catalog: Catalog, items: Sequence[Task | Meeting]) -> Card:
    """Strike out a reminder that a newer one has taken the place of; it has no buttons."""
    lines = [_struck(catalog, item) for item in items]
    return Card(text=join_lines([*lines, catalog.html("notice.replaced")]))


def _struck(catalog: Catalog, item: Task | Meeting) -> str:
    if isinstance(item, Task):
        summary = shorten(item.summary, HEADING_UNITS)
    else:
        summary = name_meeting(catalog, item.summary)
    return catalog.html("notice.struck", number=item.number, summary=summary)


def with_lost_topic(catalog: Catalog, card: Card) -> Card:
    """Say on the card that its topic is gone, and where reminders come from now on."""
    return replace(card, text=join_lines([card.text, catalog.html("notice.lost_topic")]))


def with_repeat(catalog: Catalog, card: Card) -> Card:
    """Say on the card that it may have come before."""
    return replace(card, text=join_lines([card.text, catalog.label("notice.repeat")]))


def _notes(catalog: Catalog, notice: Notice) -> list[str]:
    """Say that the message comes late, and that it may have come before."""
    notes: list[str] = []
    if notice.is_late:
        instants = [entry.reminder.remind_at for entry in notice.entries]
        key = "notice.late" if len(set(instants)) == 1 else "notice.late_oldest"
        at = say_moment(catalog, min(instants), notice.group.zone)
        notes.append(catalog.html(key, at=at))
    if notice.is_repeat:
        notes.append(catalog.label("notice.repeat"))
    return notes
