"""Keeping dues that are tied to a meeting true to it."""

from dataclasses import replace
from datetime import datetime

from bot.domain.anchor import NEXT, Anchor, anchored_due, not_over
from bot.domain.meeting import Meeting
from bot.domain.task import Task, follow
from bot.domain.view import Moves
from bot.services import planning
from bot.services.access import require_group
from bot.services.ahead import next_meeting
from bot.services.calendars import calendar_of
from bot.services.ports import GroupUnit
from bot.services.records import log, moved_to


def tie(unit: GroupUnit, task: Task, anchor: Anchor, *, now: datetime) -> Task:
    """Return the task tied to the next meeting; while there is none, it waits for one."""
    meeting = next_meeting(unit, now=now)
    if meeting is None:
        return replace(task, anchor=replace(anchor, meeting_uid=NEXT))
    return _follow(unit, task, replace(anchor, meeting_uid=meeting.uid), meeting, now=now)


def tie_to(unit: GroupUnit, task: Task, number: int, *, now: datetime) -> Task:
    """Return the task due when that meeting starts; one that is cancelled stands for the next."""
    meeting, anchor = unit.meetings.get(number), Anchor(working_days=0)
    if not meeting.is_on:
        return tie(unit, task, anchor, now=now)
    return _follow(unit, task, replace(anchor, meeting_uid=meeting.uid), meeting, now=now)


def follow_again(unit: GroupUnit, task: Task, *, now: datetime) -> Task:
    """Return the task as its meeting has it now: what was closed has not followed it."""
    if task.anchor is None or not task.is_open:
        return task
    meeting = unit.meetings.find_by_uid(task.anchor.meeting_uid)
    if meeting is None:
        return tie(unit, task, task.anchor, now=now)
    if not meeting.is_on:
        return tie(unit, task, task.anchor.handed_over, now=now)
    return _follow(unit, task, task.anchor, meeting, now=now)


def follow_meeting(unit: GroupUnit, meeting: Meeting, *, by: int, now: datetime) -> Moves:
    """Move the dues that are tied to the meeting, and return each task before and after.

    The next meeting takes those that wait for one, and one that is held after all those
    that it handed over. Those of a cancelled meeting go over to the next; where there is
    none they keep their due, and wait for one.
    """
    moves: list[tuple[Task, Task]] = []
    for task in unit.tasks.all():
        after = _followed(unit, task, meeting, now=now) if task.is_open else task
        if after != task:
            planning.save_task(unit, after, now=now)
            if after.due != task.due:
                log(unit, now, by, "move", task.number, moved_to(task.due, after.due))
            moves.append((task, after))
    return tuple(moves)


def _followed(unit: GroupUnit, task: Task, meeting: Meeting, *, now: datetime) -> Task:
    anchor = task.anchor
    if anchor is None:
        return task
    is_tied = anchor.meeting_uid == meeting.uid
    if not meeting.is_on:
        return tie(unit, task, anchor.handed_over, now=now) if is_tied else task
    if meeting.uid in anchor.formerly:
        return _follow(unit, task, anchor.taken_back_by(meeting.uid), meeting, now=now)
    if anchor.waits and meeting == next_meeting(unit, now=now):
        return _follow(unit, task, replace(anchor, meeting_uid=meeting.uid), meeting, now=now)
    return _follow(unit, task, anchor, meeting, now=now) if is_tied else task


def _follow(
    unit: GroupUnit, task: Task, anchor: Anchor, meeting: Meeting, *, now: datetime
) -> Task:
    """Return the task due when the anchor says; what cannot be met any more is due at once."""
    group = require_group(unit)
    due = anchored_due(anchor, meeting.start, zone=group.zone, calendar=calendar_of(group.policy))
    if due != task.due:
        due = not_over(due, meeting.start, now=now, zone=group.zone)
    return follow(task, anchor, due)
