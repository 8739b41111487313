"""The review card: what was found in minutes, with a tick for each proposal."""

from datetime import datetime

from bot.domain.minutes import MinutesState
from bot.domain.moment import day_of
from bot.domain.view import ReviewView
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.corrections import say_corrected
from bot.texts.fitting import TEXT_UNITS, fit, join_lines, shorten, units
from bot.texts.moments import say_day
from bot.texts.opened import render_opened
from bot.texts.proposals import Room, render_proposal
from bot.texts.review_rows import PAGE_SIZE, asks_day, page_of, review_rows

__all__ = ["PAGE_SIZE", "name_minutes", "render_review"]

NAME_UNITS = 100

_ROOMS = (
    Room(quote=200, summary=140, doubts=2),
    Room(quote=80, summary=140, doubts=2),
    Room(quote=0, summary=100, doubts=1),
)
"""From generous to sparing: the first that lets the whole page fit is taken."""


def render_review(catalog: Catalog, view: ReviewView, *, now: datetime) -> Card:
    """Show a page of the proposals, or what became of the minutes."""
    if view.minutes.state is MinutesState.DISCARDED:
        name = name_minutes(catalog, view.minutes.name)
        return Card(text=catalog.html("review.discarded", name=name))
    head = _head(catalog, view)
    if view.minutes.state is MinutesState.SAVED:
        date = say_day(catalog, day_of(view.minutes.received_at, view.group.zone))
        return Card(text=join_lines([*head, "", catalog.html("review.known_saved", date=date)]))
    if view.is_known:
        head.append(catalog.label("review.known"))
    if view.minutes.open_index is not None:
        return render_opened(catalog, view, view.minutes.open_index, now=now)
    return _render_page(catalog, view, head, now=now)


def name_minutes(catalog: Catalog, name: str) -> str:
    """Return the name of the file, or how the text came."""
    return shorten(name, NAME_UNITS) or catalog.label("review.pasted")


def _head(catalog: Catalog, view: ReviewView) -> list[str]:
    reading = view.minutes.reading
    heading = catalog.html(
        "review.heading",
        sections=catalog.count("count.sections", len(reading.sections)),
        decisions=catalog.count("count.decisions", len(reading.decisions)),
    )
    name = name_minutes(catalog, view.minutes.name)
    group = shorten(view.group.title, NAME_UNITS)
    file = catalog.html("review.file", name=name, group=group) if group else name
    return [heading, file, _say_held(catalog, view), *say_corrected(catalog, view)]


def _say_held(catalog: Catalog, view: ReviewView) -> str:
    """Return the day of the meeting, or the question which it was."""
    held_on = view.minutes.reading.meeting_on
    if held_on is not None:
        return catalog.html("review.meeting_on", date=say_day(catalog, held_on))
    return catalog.label("review.ask_held_on" if asks_day(view) else "review.no_meeting_on")


def _render_page(catalog: Catalog, view: ReviewView, head: list[str], *, now: datetime) -> Card:
    proposals = view.minutes.reading.proposals
    if not proposals:
        if view.minutes.corrects is None:
            head.append(catalog.label("review.none"))
        return Card(text=join_lines(head), rows=review_rows(catalog, view, range(0)))
    page = page_of(view)
    head += [
        catalog.label("review.how"),
        catalog.label("review.page", first=page.start + 1, last=page.stop, total=len(proposals)),
    ]
    has_doubts = any(proposals[index].doubts for index in page)
    tail = ["", catalog.label("review.fix")] if has_doubts else []
    for room in _ROOMS:
        blocks = [render_proposal(catalog, view, index, room=room, now=now) for index in page]
        if units(join_lines([*head, *blocks, *tail])) <= TEXT_UNITS:
            break
    return Card(text=fit(catalog, head, blocks, tail).text, rows=review_rows(catalog, view, page))
