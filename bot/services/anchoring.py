"""Keeping dues that are tied to a meeting true to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.anchor import NEXT, Anchor, anchored_due
from bot.domain.meeting import Meeting
from bot.domain.task import Task, follow
from bot.services import planning
from bot.services.access import require_group
from bot.services.calendars import calendar_of
from bot.services.ports import GroupUnit
from bot.services.records import log, moved_to


def tie(unit: GroupUnit, task: Task, anchor: Anchor, *, now: datetime) -> Task:
    """Return the task tied to the next meeting; while there is none, it waits for one."""
    meeting = planning.next_meeting(unit, now=now)
    if meeting is None:
        return replace(task, anchor=anchor)
    return _follow(unit, task, replace(anchor, meeting_uid=meeting.uid), meeting)


def tie_to(unit: GroupUnit, task: Task, number: int, *, now: datetime) -> Task:
    """Return the task due when that meeting starts; one that is cancelled stands for the next."""
    meeting, anchor = unit.meetings.get(number), Anchor(working_days=0)
    if not meeting.is_on:
        return tie(unit, task, anchor, now=now)
    return _follow(unit, task, replace(anchor, meeting_uid=meeting.uid), meeting)


def follow_meeting(
    unit: GroupUnit, meeting: Meeting, *, by: int, now: datetime
) -> Sequence[tuple[Task, Task]]:
    """Move the dues that are tied to the meeting, and return each task before and after.

    A new meeting that is the next one takes those that wait for one. Those of a
    cancelled meeting go over to the next, and stay where there is none.
    """
    target = meeting if meeting.is_on else planning.next_meeting(unit, now=now)
    if target is None:
        return ()
    waits = NEXT if target == planning.next_meeting(unit, now=now) else meeting.uid
    moved = []
    for task in unit.tasks.all():
        tied = task.anchor is not None and task.anchor.meeting_uid in (meeting.uid, waits)
        if tied and task.anchor is not None and task.is_open:
            anchor = replace(task.anchor, meeting_uid=target.uid)
            after = _follow(unit, task, anchor, target)
            if after != task:
                planning.save_task(unit, after, now=now)
                log(unit, now, by, "move", task.number, moved_to(task.due, after.due))
                moved.append((task, after))
    return moved


def _follow(unit: GroupUnit, task: Task, anchor: Anchor, meeting: Meeting) -> Task:
    group = require_group(unit)
    due = anchored_due(anchor, meeting.start, zone=group.zone, calendar=calendar_of(group.policy))
    return follow(task, anchor, due)
