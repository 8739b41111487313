"""A meeting that was moved or cancelled where the group could not see it: told once."""

from datetime import datetime

from bot.domain.view import MovedView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines
from bot.texts.items import name_meeting
from bot.texts.meetings import answer_rows, render_meeting, when_and_where
from bot.texts.moments import say_moment
from bot.texts.moved_dues import say_moved_dues


def render_moved(catalog: Catalog, moved: MovedView, *, now: datetime) -> Card:
    """Tell the group of the meeting's new time, or that it is held or not, and of its dues."""
    view, meeting = moved.view, moved.view.meeting
    repeat = [catalog.label("notice.repeat")] if moved.is_repeat else []
    if not meeting.is_on:
        card = render_meeting(catalog, view, now=now)
        return Card(text=join_lines([card.text, *repeat]), rows=card.rows)
    is_moved = moved.before != meeting.start
    before = say_moment(catalog, moved.before, view.group.zone)
    lines = [
        catalog.html(
            "news.moved" if is_moved else "news.held",
            number=meeting.number,
            summary=name_meeting(catalog, meeting.summary),
        ),
        *when_and_where(catalog, view),
        *([catalog.html("news.before", before=before)] if is_moved else []),
        *say_moved_dues(catalog, view.group, view.moved),
        *repeat,
    ]
    return Card(text=join_lines(lines), rows=answer_rows(catalog, view))
