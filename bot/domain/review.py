"""What a person may do to a proposal before it is saved, and what is suggested for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.meeting import Meeting
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.moment import Moment, day_of, has_passed
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.working_time import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A due for tasks without one: *due*, the last working day before *meeting*."""

    meeting: Moment
    due: date


def suggest_due(
    starts: Iterable[Moment], *, now: datetime, zone: ZoneInfo, calendar: WorkCalendar
) -> Suggestion | None:
    """Return the due before the first of the meetings that leaves a day for it."""
    today = day_of(now, zone)
    for start in starts:
        due = calendar.before(day_of(start, zone), 1)
        if due >= today:
            return Suggestion(meeting=start, due=due)
    return None


def is_undated(proposal: Proposal) -> bool:
    """Tell whether it is a task without a due; one that waits for its meeting will have one."""
    is_task = proposal.kind is ProposalKind.TASK and not proposal.is_gone
    return is_task and proposal.start is None and proposal.anchor is None


def differs(proposal: Proposal, meeting: Meeting) -> bool:
    """Tell whether saving the proposal changes the meeting: its time, or a place it lacks."""
    is_placed = bool(proposal.location) and not meeting.location
    return is_placed or (proposal.start, proposal.end) != (meeting.start, meeting.end)


def is_about(proposal: Proposal) -> bool:
    """Tell whether the text gives a rough time only."""
    return any(doubt.kind is DoubtKind.VAGUE for doubt in proposal.doubts)


def is_over(proposal: Proposal, *, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether its due, or the meeting itself, is already past."""
    last = proposal.due
    return last is not None and has_passed(last, now=now, zone=zone)


def asks_status(proposal: Proposal, *, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a person has to say if it is done: a task of old minutes."""
    is_task = proposal.kind is ProposalKind.TASK and not proposal.is_gone
    return is_task and is_over(proposal, now=now, zone=zone)


def untick_if_over(proposal: Proposal, *, now: datetime, zone: ZoneInfo) -> Proposal:
    """Return the proposal, no longer proposed firmly where it is past."""
    return replace(proposal, is_ticked=False) if is_over(proposal, now=now, zone=zone) else proposal


def date_proposal(
    proposal: Proposal, start: Moment | None, doubts: tuple[Doubt, ...] = ()
) -> Proposal:
    """Return the proposal at a time chosen by a person; a meeting of some hours keeps its length.

    All doubts of a proposal are about its time, and are settled by this; *doubts*
    are those of the new one. A due that a person gives is tied to no meeting.
    """
    return replace(
        proposal,
        start=start,
        end=_end_after(proposal, start),
        doubts=doubts,
        anchor=None,
        is_done=False,
        is_edited=True,
    )


def _end_after(proposal: Proposal, start: Moment | None) -> Moment | None:
    before, end = proposal.start, proposal.end
    is_meeting = proposal.kind is ProposalKind.MEETING
    if not is_meeting or not isinstance(before, datetime) or not isinstance(end, datetime):
        return None
    return start + (end - before) if isinstance(start, datetime) else None
