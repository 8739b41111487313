"""A task or a meeting gets its number: from a message, or from minutes."""

from datetime import datetime

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.meeting import Meeting
from bot.domain.recurrence import first_turn
from bot.domain.task import Origin, Task
from bot.services import planning
from bot.services.anchoring import tie
from bot.services.ports import GroupUnit
from bot.services.records import log, new_identity
from bot.services.repeating import plan_turn


def create_task(
    unit: GroupUnit, draft: TaskDraft, *, origin: Origin, by: int, at: datetime
) -> Task:
    """Number, save and plan a new task inside an open unit."""
    number, uid = new_identity(unit, "task")
    task = Task(
        uid=uid,
        number=number,
        summary=draft.summary,
        description=draft.description,
        due=draft.due,
        assignees=draft.assignees,
        share=draft.share,
        origin=origin,
        created_at=at,
        created_by=by,
        turn=None if draft.recurrence is None else first_turn(draft.recurrence, uid),
    )
    if draft.anchor is not None:
        task = tie(unit, task, draft.anchor, now=at)
    planning.save_task(unit, task, now=at)
    plan_turn(unit, task)
    log(unit, at, by, "add_task", number, task.summary)
    return task


def create_meeting(
    unit: GroupUnit, draft: MeetingDraft, *, origin: Origin, by: int, at: datetime
) -> Meeting:
    """Number, save and plan a new meeting inside an open unit."""
    number, uid = new_identity(unit, "meeting")
    meeting = Meeting(
        uid=uid,
        number=number,
        summary=draft.summary,
        start=draft.start,
        end=draft.end,
        location=draft.location,
        origin=origin,
        created_at=at,
        created_by=by,
    )
    planning.save_meeting(unit, meeting, now=at)
    log(unit, at, by, "add_meeting", number, meeting.summary)
    return meeting
