"""One proposal of minutes, as a block of the review and as its row of buttons."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.action import Verb
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.review import is_over
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.view import ReviewView
from bot.texts.buttons import proposal_button
from bot.texts.card import Button
from bot.texts.catalog import Catalog
from bot.texts.corrections import say_correction
from bot.texts.doubts import state_doubt
from bot.texts.fitting import join_lines, shorten
from bot.texts.items import join_parts, name_meeting
from bot.texts.people import join_names
from bot.texts.proposal_times import say_over, say_stretch, say_when
from bot.texts.recurrence import say_rule
from bot.texts.rivals import say_rival
from bot.texts.sources import render_quote, say_section
from bot.texts.ties import say_tie

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


def render_proposal(
    catalog: Catalog, view: ReviewView, index: int, *, room: Room, now: datetime
) -> Markup:
    """Return the block of proposal *index*; numbers run over all pages, from 1."""
    proposal, zone = view.minutes.reading.proposals[index], view.group.zone
    key = "review.ticked" if is_chosen(proposal) else "review.unticked"
    summary = _title(catalog, proposal, room.summary)
    is_quoted = room.quote and proposal.quote.strip()
    doubts = stated_doubts(proposal, now=now, zone=zone)
    lines = [
        "",
        catalog.html(key, number=index + 1, summary=summary),
        _describe(catalog, view, proposal),
        *say_tie(catalog, view, index, now=now),
        *say_rival(catalog, view, index),
        *say_correction(catalog, view, proposal),
        *say_over(catalog, proposal, now=now, zone=zone),
        *([render_quote(catalog, proposal.quote, room.quote)] if is_quoted else []),
        *(state_doubt(catalog, doubt, zone) for doubt in doubts[: room.doubts]),
    ]
    return join_lines(lines)


def stated_doubts(proposal: Proposal, *, now: datetime, zone: ZoneInfo) -> list[Doubt]:
    """Return the doubts that the lines above do not say already: *about*, and *past*."""
    said = {DoubtKind.PAST} if is_over(proposal, now=now, zone=zone) else set()
    return [
        doubt
        for doubt in proposal.doubts
        if doubt.candidates or doubt.kind not in said | {DoubtKind.VAGUE}
    ]


def proposal_row(catalog: Catalog, view: ReviewView, index: int) -> tuple[Button, ...]:
    """Return the button that ticks proposal *index* or unticks it, and the one that opens it."""
    proposal = view.minutes.reading.proposals[index]
    chosen = is_chosen(proposal)
    label = catalog.label(
        "button.ticked" if chosen else "button.unticked",
        number=index + 1,
        title=_title(catalog, proposal, TITLE_UNITS),
        when=say_when(catalog, proposal, view.group.zone),
    )
    ticking = proposal_button(label, Verb.UNTICK if chosen else Verb.TICK, view, index)
    if proposal.is_gone:
        return (ticking,)
    edit = proposal_button(catalog.label("button.edit_proposal"), Verb.EDIT, view, index)
    return (ticking, edit)


def _title(catalog: Catalog, proposal: Proposal, limit: int) -> str:
    if proposal.kind is ProposalKind.MEETING:
        return name_meeting(catalog, proposal.summary, limit)
    return shorten(proposal.summary, limit)


def _describe(catalog: Catalog, view: ReviewView, proposal: Proposal) -> Markup:
    section = say_section(catalog, proposal.section) if proposal.section else ""
    stretch = say_stretch(catalog, view, proposal)
    if proposal.kind is ProposalKind.MEETING:
        place = shorten(proposal.location, PLACE_UNITS)
        about = join_parts(catalog, [stretch, place, section])
        return catalog.html("review.meeting", about=about)
    owners = join_names(catalog, proposal.owners, limit=OWNERS_UNITS)
    rule = proposal.recurrence
    repeats = "" if rule is None else say_rule(catalog, rule.rrule, view.group.zone)
    who = owners or catalog.label("review.no_owner")
    return join_parts(catalog, [stretch, repeats, who, section])
