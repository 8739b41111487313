"""What changed where the group could not see it, in one message: told once."""

from datetime import datetime

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.unseen import TaskNews, UnseenItem, UnseenMeeting, UnseenTask, UnseenView
from bot.texts.buttons import Rows, item_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.digest import MAX_ROWS, digest_line, digest_row
from bot.texts.fitting import fit, join_lines
from bot.texts.items import name_meeting
from bot.texts.meetings import answer_rows, render_meeting, when_and_where
from bot.texts.moments import say_moment
from bot.texts.moved_dues import say_moved_dues
from bot.texts.task_parts import task_button, task_rows
from bot.texts.unseen_tasks import say_task


def render_unseen(catalog: Catalog, unseen: UnseenView, *, now: datetime) -> Card:
    """Tell the group of each item, and let it act on what asks for somebody."""
    if len(unseen.items) == 1:
        return _alone(catalog, unseen.items[0], now=now)
    blocks = [_block(catalog, item, now=now) for item in unseen.items]
    fitted = fit(catalog, [], blocks)
    shown = unseen.items[: min(fitted.kept, MAX_ROWS)]
    rows = (_row(catalog, item) for item in shown)
    return Card(text=fitted.text, rows=tuple(row for row in rows if row))


def _alone(catalog: Catalog, item: UnseenItem, *, now: datetime) -> Card:
    text = _block(catalog, item, now=now)
    match item:
        case UnseenMeeting() if item.view.meeting.is_on:
            return Card(text=text, rows=answer_rows(catalog, item.view))
        case UnseenMeeting():
            return render_meeting(catalog, item.view, now=now)
        case UnseenTask():
            return Card(text=text, rows=_rows_of_task(catalog, item))
    return Card(text=text, rows=(digest_row(catalog, item),))


def _rows_of_task(catalog: Catalog, item: UnseenTask) -> Rows:
    match item.news:
        case TaskNews.LEFT:
            return ((task_button(catalog, item.view, "button.claim", Verb.CLAIM),),)
        case TaskNews.REMOVED:
            return ((task_button(catalog, item.view, "button.restore", Verb.RESTORE),),)
    return task_rows(catalog, item.view)


def _block(catalog: Catalog, item: UnseenItem, *, now: datetime) -> Markup:
    match item:
        case UnseenMeeting() if item.view.meeting.is_on:
            return _say_meeting(catalog, item)
        case UnseenMeeting():
            return render_meeting(catalog, item.view, now=now).text
        case UnseenTask():
            return say_task(catalog, item)
    return digest_line(catalog, item, now=now)


def _say_meeting(catalog: Catalog, item: UnseenMeeting) -> Markup:
    """Return the meeting's new time, or that it is held after all, and its dues."""
    view, meeting = item.view, item.view.meeting
    is_moved = item.before != meeting.start
    before = say_moment(catalog, item.before, view.group.zone)
    lines = [
        catalog.html(
            "news.moved" if is_moved else "news.held",
            number=meeting.number,
            summary=name_meeting(catalog, meeting.summary),
        ),
        *when_and_where(catalog, view),
        *([catalog.html("news.before", before=before)] if is_moved else []),
        *say_moved_dues(catalog, view.group, view.moved),
    ]
    return join_lines(lines)


def _row(catalog: Catalog, item: UnseenItem) -> tuple[Button, ...]:
    """Return the buttons of one of several, each with its number; what was moved asks nothing."""
    match item:
        case UnseenMeeting():
            return digest_row(catalog, item.view)
        case UnseenTask(news=TaskNews.LEFT):
            number = item.view.task.number
            label = catalog.label("button.claim_numbered", number=number)
            return (item_button(label, Verb.CLAIM, item.view.group, number),)
        case UnseenTask(news=TaskNews.REMOVED):
            return digest_row(catalog, item.view)
        case UnseenTask():
            return ()
    return digest_row(catalog, item)
