"""What one person is told in private of a group: what is theirs to do, or theirs to see to."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.reminder import Purpose
from bot.domain.view import MeetingView, NoticeEntry, PersonalNotice, TaskView
from bot.texts.buttons import Rows
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.digest import MAX_ROWS, digest_line, digest_row
from bot.texts.fitting import fit
from bot.texts.items import render_meeting_line
from bot.texts.sections import under_heading
from bot.texts.task_parts import task_button

HEADINGS = {
    Purpose.REMIND: "personal.remind",
    Purpose.LEADERS: "personal.leaders",
    Purpose.CALL: "personal.call",
    Purpose.MINUTES: "personal.minutes",
    Purpose.MISSED: "personal.missed",
}


def render_personal(catalog: Catalog, notice: PersonalNotice, *, now: datetime) -> Card:
    """Say of which group it is, and under a heading of its own what each item is told for."""
    head = [catalog.html("personal.group", title=notice.group.title)]
    text = fit(catalog, head, list(_blocks(catalog, notice, now=now))).text
    return Card(text=text, rows=_rows(catalog, notice.entries))


def _blocks(catalog: Catalog, notice: PersonalNotice, *, now: datetime) -> Iterator[str]:
    for purpose, key in HEADINGS.items():
        entries = [entry for entry in notice.entries if entry.reminder.purpose is purpose]
        lines = [_line(catalog, entry, now=now) for entry in entries]
        if lines:
            heading = catalog.label(key, count=len(lines))
            yield from under_heading(catalog, heading, lines)


def _line(catalog: Catalog, entry: NoticeEntry, *, now: datetime) -> Markup:
    item = entry.item
    if isinstance(item, MeetingView) and entry.reminder.purpose is not Purpose.REMIND:
        return render_meeting_line(catalog, item.group, item.meeting)
    return digest_line(catalog, item, now=now)


def _rows(catalog: Catalog, entries: Sequence[NoticeEntry]) -> Rows:
    items = [entry.item for entry in entries if isinstance(entry.item, TaskView)]
    rows = tuple(digest_row(catalog, item) for item in items[:MAX_ROWS])
    is_one = len(entries) == 1 and entries[0].reminder.purpose is Purpose.REMIND
    return (*rows, *_of_one(catalog, items[0])) if is_one and items else rows


def _of_one(catalog: Catalog, view: TaskView) -> Rows:
    """Return what else an owner does with the only task of the message."""
    if not view.task.is_open or not view.task.assignees:
        return ()
    not_mine = task_button(catalog, view, "button.not_mine", Verb.NOT_MINE)
    return ((not_mine, task_button(catalog, view, "button.why", Verb.WHY)),)
