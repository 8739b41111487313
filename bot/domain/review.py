"""What a person may do to a proposal before it is saved, and what is suggested for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.moment import Moment, day_of, has_passed
from bot.domain.understanding import Doubt, DoubtKind

SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A due for tasks without one: *due*, the last working day before *meeting*."""

    meeting: Moment
    due: date


def suggest_due(
    starts: Iterable[Moment | None], *, now: datetime, zone: ZoneInfo
) -> Suggestion | None:
    """Return the due before the first of the meetings that leaves a day for it."""
    today = day_of(now, zone)
    for start in starts:
        if start is not None:
            due = last_working_day_before(day_of(start, zone))
            if due >= today:
                return Suggestion(meeting=start, due=due)
    return None


def last_working_day_before(day: date) -> date:
    """Return the nearest day from Monday to Friday before *day*."""
    before = day - timedelta(days=1)
    while before.weekday() >= SATURDAY:
        before -= timedelta(days=1)
    return before


def is_undated(proposal: Proposal) -> bool:
    """Tell whether it is a task without a due."""
    is_task = proposal.kind is ProposalKind.TASK and not proposal.is_gone
    return is_task and proposal.start is None


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
    are those of the new one.
    """
    end = _end_after(proposal, start)
    return replace(proposal, start=start, end=end, doubts=doubts, is_done=False, is_edited=True)


def _end_after(proposal: Proposal, start: Moment | None) -> Moment | None:
    before, end = proposal.start, proposal.end
    is_meeting = proposal.kind is ProposalKind.MEETING
    if not is_meeting or not isinstance(before, datetime) or not isinstance(end, datetime):
        return None
    return start + (end - before) if isinstance(start, datetime) else None
