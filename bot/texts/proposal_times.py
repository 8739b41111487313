"""When a proposal of minutes is due or held, as the review says it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.review import asks_status, is_about, is_over, is_undated
from bot.domain.view import ReviewView
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment, say_range
from bot.texts.ties import waits_for_meeting


def say_stretch(catalog: Catalog, view: ReviewView, proposal: Proposal) -> str:
    """Return the whole time as the text gives it: *about* where it is rough."""
    zone = view.group.zone
    if proposal.start is None:
        return _say_none(catalog, view, proposal)
    stretch = say_range(catalog, proposal.start, proposal.end, zone)
    if is_about(proposal):
        stretch = catalog.timed("review.about", stretch=stretch)
    is_task = proposal.kind is ProposalKind.TASK
    if not is_task or proposal.end is None or proposal.end == proposal.start:
        return stretch
    due = say_moment(catalog, proposal.end, zone)
    return catalog.timed("review.stretch_due", stretch=stretch, due=due)


def _say_none(catalog: Catalog, view: ReviewView, proposal: Proposal) -> str:
    if view.suggestion is None or not is_undated(proposal):
        return say_when(catalog, proposal, view.group.zone)
    date = say_moment(catalog, view.suggestion.meeting, view.group.zone)
    return catalog.timed("review.suggested", date=date)


def say_when(catalog: Catalog, proposal: Proposal, zone: ZoneInfo) -> str:
    """Return the one moment that counts: a meeting's start, a task's due."""
    is_meeting = proposal.kind is ProposalKind.MEETING
    moment = proposal.start if is_meeting else proposal.due
    if waits_for_meeting(proposal):
        return catalog.label("review.waits")
    if moment is None:
        return catalog.label("review.no_start" if is_meeting else "review.no_due")
    said = say_moment(catalog, moment, zone)
    return catalog.timed("review.about", stretch=said) if is_about(proposal) else said


def say_over(catalog: Catalog, proposal: Proposal, *, now: datetime, zone: ZoneInfo) -> list[str]:
    """Return a line that says what becomes of a proposal that is past; none for others."""
    if not is_over(proposal, now=now, zone=zone):
        return []
    if not proposal.is_ticked or not asks_status(proposal, now=now, zone=zone):
        return [catalog.label("review.over")]
    return [catalog.label("review.over_done" if proposal.is_done else "review.over_open")]
