"""Keeping a change that somebody made: planned, on record, and to be taken back."""

from datetime import datetime

from bot.domain.meeting import Meeting, is_elsewhen
from bot.domain.member import Member
from bot.domain.task import Task
from bot.domain.view import Moves
from bot.services import planning
from bot.services.anchoring import follow_again, follow_meeting
from bot.services.ports import GroupUnit
from bot.services.records import log, moved_to
from bot.services.repeating import follow_change
from bot.services.undoing import remember_change
from bot.services.unseen import tell_group, tell_of_task


def keep_task(
    unit: GroupUnit, task: Task, by: Member, at: datetime, act: str, *, is_unseen: bool = False
) -> Task:
    """Save the task, and return it as it is now: one that is open again follows its meeting.

    *is_unseen*: the group does not see the change, and is told of what concerns it.
    """
    before = unit.tasks.get(task.number)
    if not before.is_open:
        task = follow_again(unit, task, now=at)
    if task != before:
        planning.save_task(unit, task, now=at)
        log(unit, at, by.user_id, act, task.number, moved_to(before.due, task.due))
        remember_change(unit, before, by=by.user_id, at=at, act=act)
        follow_change(unit, before, task, by=by.user_id, now=at)
        if is_unseen:
            tell_of_task(unit, before, task, now=at)
    return task


def keep_meeting(
    unit: GroupUnit,
    meeting: Meeting,
    by: Member,
    at: datetime,
    act: str,
    *,
    is_unseen: bool = False,
) -> Moves:
    """Save the meeting, and return the tasks whose due moved with it.

    *is_unseen*: the group does not see the change, and is told of another time.
    """
    before = unit.meetings.get(meeting.number)
    if meeting == before:
        return ()
    planning.save_meeting(unit, meeting, now=at)
    log(unit, at, by.user_id, act, meeting.number, moved_to(before.start, meeting.start))
    remember_change(unit, before, by=by.user_id, at=at, act=act)
    if not is_elsewhen(before, meeting):
        return ()
    if is_unseen:
        tell_group(unit, meeting, now=at)
    return follow_meeting(unit, meeting, by=by.user_id, now=at)
