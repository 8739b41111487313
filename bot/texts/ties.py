"""Dues that a review ties to a meeting, as its card tells it."""

from datetime import datetime

from bot.domain.minutes import Proposal
from bot.domain.moment import has_passed
from bot.domain.view import ReviewView
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment


def say_tie(catalog: Catalog, view: ReviewView, index: int, *, now: datetime) -> list[str]:
    """Return the line on the meeting with which the due moves, or for which it waits."""
    proposal, zone = view.minutes.reading.proposals[index], view.group.zone
    if waits_for_meeting(proposal):
        return [catalog.label("review.waits_for_meeting")]
    meeting, anchor = view.ties.get(index), proposal.anchor
    if meeting is None or anchor is None or has_passed(meeting, now=now, zone=zone):
        return []
    is_before = anchor.days > 0 or anchor.working_days > 0
    key = "review.tied_before" if is_before else "review.tied_by"
    return [catalog.html(key, meeting=say_moment(catalog, meeting, zone))]


def waits_for_meeting(proposal: Proposal) -> bool:
    """Tell whether the due is that of a meeting which is not known yet."""
    return proposal.anchor is not None and proposal.start is None
