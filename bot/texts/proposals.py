"""One proposal of minutes, as a block of the review and as its tick."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.view import ReviewView
from bot.texts.buttons import item_button
from bot.texts.card import Button
from bot.texts.catalog import Catalog
from bot.texts.doubts import state_doubt
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import join_parts, name_meeting
from bot.texts.moments import say_moment, say_range
from bot.texts.people import join_names
from bot.texts.sources import render_quote, say_section

OWNERS_UNITS = 100
PLACE_UNITS = 60
TITLE_UNITS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much of a proposal is shown: units of its quote and summary, and how many doubts."""

    quote: int
    summary: int
    doubts: int


def can_save(proposal: Proposal) -> bool:
    """Tell whether saving makes anything of it: a meeting needs a start."""
    return proposal.kind is ProposalKind.TASK or proposal.start is not None


def is_chosen(proposal: Proposal) -> bool:
    """Tell whether it will be saved."""
    return proposal.is_ticked and can_save(proposal)


def render_proposal(catalog: Catalog, view: ReviewView, index: int, *, room: Room) -> Markup:
    """Return the block of proposal *index*; numbers run over all pages, from 1."""
    proposal, zone = view.minutes.reading.proposals[index], view.group.zone
    key = "review.ticked" if is_chosen(proposal) else "review.unticked"
    summary = _title(catalog, proposal, room.summary)
    is_quoted = room.quote and proposal.quote.strip()
    lines = [
        "",
        catalog.html(key, number=index + 1, summary=summary),
        _describe(catalog, proposal, zone),
        *([render_quote(catalog, proposal.quote, room.quote)] if is_quoted else []),
        *(state_doubt(catalog, doubt, zone) for doubt in proposal.doubts[: room.doubts]),
    ]
    return join_lines(lines)


def tick_button(catalog: Catalog, view: ReviewView, index: int) -> Button:
    """Return the button that ticks proposal *index*, or unticks it."""
    proposal = view.minutes.reading.proposals[index]
    chosen = is_chosen(proposal)
    label = catalog.label(
        "button.ticked" if chosen else "button.unticked",
        number=index + 1,
        title=_title(catalog, proposal, TITLE_UNITS),
        when=_when(catalog, proposal, view.group.zone),
    )
    verb = Verb.UNTICK if chosen else Verb.TICK
    return item_button(label, verb, view.group, view.minutes.uid, str(index))


def _title(catalog: Catalog, proposal: Proposal, limit: int) -> str:
    if proposal.kind is ProposalKind.MEETING:
        return name_meeting(catalog, proposal.summary, limit)
    return shorten(proposal.summary, limit)


def _describe(catalog: Catalog, proposal: Proposal, zone: ZoneInfo) -> Markup:
    section = say_section(catalog, proposal.section) if proposal.section else ""
    stretch = _stretch(catalog, proposal, zone)
    if proposal.kind is ProposalKind.MEETING:
        place = shorten(proposal.location, PLACE_UNITS)
        about = join_parts(catalog, [stretch, place, section])
        return catalog.html("review.meeting", about=about)
    owners = join_names(catalog, proposal.owners, limit=OWNERS_UNITS)
    return join_parts(catalog, [stretch, owners or catalog.label("review.no_owner"), section])


def _stretch(catalog: Catalog, proposal: Proposal, zone: ZoneInfo) -> str:
    if proposal.start is None:
        return _when(catalog, proposal, zone)
    return say_range(catalog, proposal.start, proposal.end, zone)


def _when(catalog: Catalog, proposal: Proposal, zone: ZoneInfo) -> str:
    """Return the one moment that counts: a meeting's start, a task's due."""
    if proposal.kind is ProposalKind.MEETING:
        if proposal.start is None:
            return catalog.label("review.no_start")
        return say_moment(catalog, proposal.start, zone)
    if proposal.due is None:
        return catalog.label("review.no_due")
    return say_moment(catalog, proposal.due, zone)
