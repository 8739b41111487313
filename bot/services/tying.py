"""Dues that minutes tie to a meeting: to one of the same minutes, else to the group's next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.anchor import NEXT, Anchor, anchored_due
from bot.domain.meeting import Meeting
from bot.domain.minutes import Minutes, Proposal, ProposalKind, with_proposals
from bot.domain.moment import Moment, day_of, has_passed, start_of
from bot.domain.task import Task
from bot.services import planning
from bot.services.access import require_group
from bot.services.ahead import next_meeting
from bot.services.calendars import calendar_of
from bot.services.correcting import find_item
from bot.services.ports import GroupUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Tied:
    """When the meeting starts, and which it is: a proposal of the same minutes, or the group's."""

    start: Moment
    index: int | None = None
    meeting: Meeting | None = None


def date_tied(unit: GroupUnit, minutes: Minutes, *, now: datetime) -> Minutes:
    """Return the minutes, each tied due as its meeting has it now; without one it has none."""
    dated = [_dated(unit, minutes, p, now=now) for p in minutes.reading.proposals]
    return with_proposals(minutes, dated)


def find_ties(unit: GroupUnit, minutes: Minutes, *, now: datetime) -> Mapping[int, Tied]:
    """Return what each due is tied to, where that is known yet, by the proposal's place."""
    found = [_find_tied(unit, minutes, p, now=now) for p in minutes.reading.proposals]
    return {index: tied for index, tied in enumerate(found) if tied is not None}


def _find_tied(unit: GroupUnit, minutes: Minutes, task: Proposal, *, now: datetime) -> Tied | None:
    if task.anchor is None:
        return None
    if task.anchor.meeting_uid != NEXT:
        meeting = unit.meetings.find_by_uid(task.anchor.meeting_uid)
        return Tied(start=meeting.start, meeting=meeting) if meeting and meeting.is_on else None
    told = next(_told_with(unit, minutes, task, now=now), None)
    if told is not None or NEXT not in task.called:
        return told
    meeting = _next_after(unit, minutes, now=now)
    return None if meeting is None else Tied(start=meeting.start, meeting=meeting)


def _dated(unit: GroupUnit, minutes: Minutes, task: Proposal, *, now: datetime) -> Proposal:
    if task.anchor is None:
        return task
    tied = _find_tied(unit, minutes, task, now=now)
    if tied is not None:
        return replace(task, start=_due(unit, task.anchor, tied.start), end=None)
    return replace(task, start=None, end=None) if NEXT in task.called else task


def _due(unit: GroupUnit, anchor: Anchor, start: Moment) -> Moment:
    group = require_group(unit)
    return anchored_due(anchor, start, zone=group.zone, calendar=calendar_of(group.policy))


def _told_with(
    unit: GroupUnit, minutes: Minutes, task: Proposal, *, now: datetime
) -> Iterator[Tied]:
    """Yield the meeting of the same minutes: one that will be saved, or is over by now."""
    for index, told in enumerate(minutes.reading.proposals):
        if told.kind is not ProposalKind.MEETING or told.is_gone or told.start is None:
            continue
        if set(told.called).isdisjoint(task.called):
            continue
        item = find_item(unit, told)
        if told.is_ticked or has_passed(told.start, now=now, zone=require_group(unit).zone):
            yield Tied(start=told.start, index=index)
        elif isinstance(item, Meeting) and item.is_on:
            yield Tied(start=item.start, meeting=item)


def _next_after(unit: GroupUnit, minutes: Minutes, *, now: datetime) -> Meeting | None:
    """Return the group's first meeting after the one that the minutes are of."""
    held_on, zone = minutes.reading.meeting_on, require_group(unit).zone
    if held_on is None:
        return next_meeting(unit, now=now)
    later = [m for m in unit.meetings.all() if m.is_on and day_of(m.start, zone) > held_on]
    return min(later, key=lambda meeting: start_of(meeting.start, zone), default=None)


def tie_saved(
    unit: GroupUnit, minutes: Minutes, ties: Mapping[int, Tied], *, now: datetime
) -> None:
    """Tie the tasks that have been made of the minutes, now that their meetings are there too."""
    for index, proposal in enumerate(minutes.reading.proposals):
        task, anchor = _made_of(unit, minutes, index), proposal.anchor
        if not isinstance(task, Task) or anchor is None or proposal.keeps_tie:
            continue
        if proposal.is_ticked:
            uid = _uid_of(unit, minutes, proposal, ties.get(index), now=now)
            kept = None if uid is None else replace(anchor, meeting_uid=uid)
            planning.save_task(unit, replace(task, anchor=kept), now=now)


def _uid_of(
    unit: GroupUnit, minutes: Minutes, task: Proposal, tied: Tied | None, *, now: datetime
) -> str | None:
    """Return the meeting to which the task is tied from now on; what is past ties nothing."""
    if tied is None:
        return NEXT if task.start is None else None
    made = tied.meeting if tied.index is None else _made_of(unit, minutes, tied.index)
    is_over = has_passed(tied.start, now=now, zone=require_group(unit).zone)
    return made.uid if isinstance(made, Meeting) and not is_over else None


def _made_of(unit: GroupUnit, minutes: Minutes, index: int) -> Task | Meeting | None:
    """Return what proposal *index* became, or what it changed."""
    key = f"{minutes.uid}/{index}"
    item = unit.tasks.find_by_origin(key) or unit.meetings.find_by_origin(key)
    return item or find_item(unit, minutes.reading.proposals[index])
