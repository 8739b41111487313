"""A meeting in minutes that the group has already is that one, not a second."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.anchor import NEXT
from bot.domain.errors import NotFound
from bot.domain.meeting import Meeting
from bot.domain.minutes import Minutes, Proposal, ProposalKind, with_proposals
from bot.domain.moment import Moment, day_of, local_instant
from bot.domain.review import differs
from bot.services.access import require_group
from bot.services.ahead import meetings_ahead
from bot.services.ports import GroupUnit


def with_known_meetings(unit: GroupUnit, minutes: Minutes) -> Minutes:
    """Return the minutes; of meetings that the group has, only what differs is proposed firmly.

    Of corrected minutes, which tell the difference alone, those without one are left out.
    """
    return with_proposals(minutes, _linked(unit, minutes))


def _linked(unit: GroupUnit, minutes: Minutes) -> Iterator[Proposal]:
    for proposal in minutes.reading.proposals:
        known = _find_known(unit, proposal)
        if known is None:
            yield proposal
            continue
        linked = _link(unit, proposal, known)
        is_news = differs(linked, known)
        if is_news or minutes.corrects is None:
            yield replace(linked, is_ticked=linked.is_ticked and is_news)


def _find_known(unit: GroupUnit, proposal: Proposal) -> Meeting | None:
    is_new = proposal.item_number is None and not proposal.is_gone
    if proposal.kind is not ProposalKind.MEETING or not is_new:
        return None
    held = (meeting for meeting in unit.meetings.all() if meeting.is_on)
    return next((meeting for meeting in held if _is_same(unit, proposal, meeting)), None)


def _is_same(unit: GroupUnit, proposal: Proposal, meeting: Meeting) -> bool:
    """Tell whether both are of one name on one day, or the body's own and the group's then."""
    zone, start = require_group(unit).zone, proposal.start
    if start is None or day_of(start, zone) != day_of(meeting.start, zone):
        return False
    is_then = isinstance(start, datetime) and start == meeting.start
    is_own = proposal.is_ticked or bool(proposal.called)
    is_next = NEXT in proposal.called and _is_alike(proposal, meeting)
    is_named = proposal.summary.casefold() == meeting.summary.casefold()
    return is_named or is_next or (is_own and is_then)


def link(unit: GroupUnit, proposal: Proposal, number: int | None) -> Proposal:
    """Return the proposal as a change of the meeting of that number; None: as a new one.

    Raises:
        NotFound: If there is no such meeting, or it has been cancelled.
    """
    if number is None or proposal.kind is not ProposalKind.MEETING:
        return replace(proposal, item_number=None)
    meeting = unit.meetings.get(number)
    if not meeting.is_on:
        raise NotFound("meeting", number)
    return replace(_link(unit, proposal, meeting), is_ticked=True)


def _link(unit: GroupUnit, proposal: Proposal, meeting: Meeting) -> Proposal:
    """Return the proposal as a change of the meeting; the hour and the length it lacks stay."""
    start = _at_hour_of(meeting, proposal.start, require_group(unit).zone)
    end = proposal.end or (start if start is None else _end_after(start, meeting))
    return replace(proposal, item_number=meeting.number, start=start, end=end)


def _at_hour_of(meeting: Meeting, start: Moment | None, zone: ZoneInfo) -> Moment | None:
    if start is None or isinstance(start, datetime) or not isinstance(meeting.start, datetime):
        return start
    return local_instant(start, meeting.start.astimezone(zone).time(), zone)


def _end_after(start: Moment, meeting: Meeting) -> Moment | None:
    """Return the end that leaves the meeting its length; one of whole days has none."""
    before, end = meeting.start, meeting.end
    if start == before:
        return end
    if not (isinstance(before, datetime) and isinstance(end, datetime)):
        return None
    return start + (end - before) if isinstance(start, datetime) else None


def find_rivals(unit: GroupUnit, minutes: Minutes, *, now: datetime) -> dict[int, Meeting]:
    """Return the meeting ahead, on another day, that each next meeting may stand for."""
    proposals = minutes.reading.proposals
    taken = {proposal.item_number for proposal in proposals}
    ahead = [m for m in meetings_ahead(unit, now=now) if m.number not in taken]
    return {
        index: rival
        for index, proposal in enumerate(proposals)
        if proposal.kind is ProposalKind.MEETING
        and NEXT in proposal.called
        and proposal.item_number is None
        for rival in [m for m in ahead if _is_alike(proposal, m)][:1]
    }


def _is_alike(proposal: Proposal, meeting: Meeting) -> bool:
    """Tell whether the meeting is the group's ordinary one, or of the same name."""
    return not meeting.summary or proposal.summary.casefold() == meeting.summary.casefold()
