"""The review card: what was found in minutes, with a tick for each proposal."""

from datetime import datetime

from bot.domain.action import Verb
from bot.domain.minutes import MinutesState
from bot.domain.moment import day_of
from bot.domain.view import ReviewView
from bot.texts.buttons import Rows, item_button
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import TEXT_UNITS, fit, join_lines, shorten, units
from bot.texts.moments import say_day
from bot.texts.proposals import Room, is_chosen, render_proposal, tick_button

PAGE_SIZE = 6
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
    return _render_page(catalog, view, head)


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
    if reading.meeting_on is None:
        held = catalog.html("review.no_meeting_on")
    else:
        held = catalog.html("review.meeting_on", date=say_day(catalog, reading.meeting_on))
    return [heading, catalog.html("review.file", name=name, group=group) if group else name, held]


def _render_page(catalog: Catalog, view: ReviewView, head: list[str]) -> Card:
    proposals = view.minutes.reading.proposals
    if not proposals:
        head.append(catalog.label("review.none"))
        return Card(text=join_lines(head), rows=(_ends(catalog, view),))
    page = _page_of(view)
    head += [
        catalog.label("review.how"),
        catalog.label("review.page", first=page.start + 1, last=page.stop, total=len(proposals)),
    ]
    has_doubts = any(proposals[index].doubts for index in page)
    tail = ["", catalog.label("review.fix")] if has_doubts else []
    for room in _ROOMS:
        blocks = [render_proposal(catalog, view, index, room=room) for index in page]
        if units(join_lines([*head, *blocks, *tail])) <= TEXT_UNITS:
            break
    return Card(text=fit(catalog, head, blocks, tail).text, rows=_rows(catalog, view, page))


def _page_of(view: ReviewView) -> range:
    """Return the proposals of the page; a page beyond the last is the last."""
    total = len(view.minutes.reading.proposals)
    page = min(max(view.page, 0), (total - 1) // PAGE_SIZE)
    return range(page * PAGE_SIZE, min((page + 1) * PAGE_SIZE, total))


def _rows(catalog: Catalog, view: ReviewView, page: range) -> Rows:
    ticks = tuple((tick_button(catalog, view, index),) for index in page)
    turns = _turns(catalog, view, page)
    return (*ticks, *((turns,) if turns else ()), _ends(catalog, view))


def _turns(catalog: Catalog, view: ReviewView, page: range) -> tuple[Button, ...]:
    number = page.start // PAGE_SIZE
    turns = []
    if number > 0:
        turns.append(_button(catalog.label("button.previous"), Verb.PAGE, view, number - 1))
    if page.stop < len(view.minutes.reading.proposals):
        turns.append(_button(catalog.label("button.next"), Verb.PAGE, view, number + 1))
    return tuple(turns)


def _ends(catalog: Catalog, view: ReviewView) -> tuple[Button, ...]:
    """Return the last row: save what is ticked, where anything is, or discard all."""
    discard = _button(catalog.label("button.discard"), Verb.DISCARD, view)
    chosen = sum(map(is_chosen, view.minutes.reading.proposals))
    if not chosen:
        return (discard,)
    return (_button(catalog.label("button.save", count=chosen), Verb.SAVE, view), discard)


def _button(label: str, verb: Verb, view: ReviewView, page: int | None = None) -> Button:
    value = "" if page is None else str(page)
    return item_button(label, verb, view.group, view.minutes.uid, value)
