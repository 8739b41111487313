"""A ticked proposal becomes a task or a meeting, or changes the one that it corrects."""

from dataclasses import replace
from datetime import datetime

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import Conflict
from bot.domain.meeting import Meeting, is_elsewhen, reschedule
from bot.domain.meeting import cancel as cancel_meeting
from bot.domain.minutes import Minutes, Proposal, ProposalKind
from bot.domain.task import Assignee, Origin, Task, complete, move
from bot.domain.task import cancel as cancel_task
from bot.parsing.people import match_people
from bot.services.anchoring import follow_meeting
from bot.services.correcting import find_item
from bot.services.creating import create_meeting, create_task
from bot.services.planning import save_meeting, save_task
from bot.services.ports import GroupUnit
from bot.services.records import log, moved_to
from bot.services.repeating import follow_change
from bot.services.series import cancelled_turns, take_rule


def adopt(
    unit: GroupUnit, minutes: Minutes, index: int, proposal: Proposal, *, by: int, at: datetime
) -> None:
    """Make of proposal *index* what it says."""
    item = find_item(unit, proposal)
    if isinstance(item, Task) and item.turn is not None and proposal.is_gone:
        _remove_series(unit, item, by=by, at=at)
    elif isinstance(item, Task):
        _change_task(unit, item, proposal, by=by, at=at)
    elif item is not None:
        _change_meeting(unit, item, proposal, by=by, at=at)
    elif not proposal.is_gone:
        _create(unit, minutes, index, proposal, by=by, at=at)


def _create(
    unit: GroupUnit, minutes: Minutes, index: int, proposal: Proposal, *, by: int, at: datetime
) -> None:
    origin = Origin(
        chat_id=minutes.review_chat_id,
        message_id=minutes.review_message_id or 0,
        ordinal=index,
        minutes_uid=minutes.uid,
        section=proposal.section,
        quote=proposal.quote,
    )
    if proposal.kind is ProposalKind.TASK:
        task = create_task(unit, _task_of(unit, proposal), origin=origin, by=by, at=at)
        if proposal.is_done:
            done = complete(task, by=by, at=at)
            save_task(unit, done, now=at)
            follow_change(unit, task, done, by=by, now=at)
    elif proposal.start is not None:
        meeting = create_meeting(unit, _meeting_of(proposal), origin=origin, by=by, at=at)
        follow_meeting(unit, meeting, by=by, now=at)


def _remove_series(unit: GroupUnit, task: Task, *, by: int, at: datetime) -> None:
    for turn in cancelled_turns(unit, task):
        save_task(unit, turn, now=at)
        log(unit, at, by, "remove", turn.number)


def _change_task(unit: GroupUnit, task: Task, proposal: Proposal, *, by: int, at: datetime) -> None:
    """Move the task, or cancel it; one that has been done stays done."""
    if proposal.is_gone:
        changed = cancel_task(task)
    else:
        assignees = tuple(_assignee_of(unit, owner) for owner in proposal.owners)
        is_same = [person.name for person in task.assignees] == list(proposal.owners)
        changed = task if proposal.keeps_tie else _moved(unit, task, proposal)
        changed = replace(changed, assignees=task.assignees if is_same else assignees)
        changed = complete(changed, by=by, at=at) if proposal.is_done else changed
    save_task(unit, changed, now=at)
    follow_change(unit, task, changed, by=by, now=at)
    act = "remove" if proposal.is_gone else "edit_task"
    act = "move" if changed.due != task.due else act
    log(unit, at, by, act, task.number, moved_to(task.due, changed.due))


def _moved(unit: GroupUnit, task: Task, proposal: Proposal) -> Task:
    """Return the task with the due and the rule that the corrected minutes give it."""
    return move(take_rule(unit, task, _task_of(unit, proposal)), proposal.due)


def _change_meeting(
    unit: GroupUnit, meeting: Meeting, proposal: Proposal, *, by: int, at: datetime
) -> None:
    if proposal.is_gone:
        changed = cancel_meeting(meeting)
    elif proposal.start is None:
        return
    else:
        changed = reschedule(meeting, proposal.start, proposal.end)
        changed = replace(changed, location=proposal.location or meeting.location)
    save_meeting(unit, changed, now=at)
    if is_elsewhen(meeting, changed):
        follow_meeting(unit, changed, by=by, now=at)
    act = "remove" if proposal.is_gone else "edit_meeting"
    act = "move" if changed.start != meeting.start else act
    log(unit, at, by, act, meeting.number, moved_to(meeting.start, changed.start))


def _task_of(unit: GroupUnit, proposal: Proposal) -> TaskDraft:
    return TaskDraft(
        summary=proposal.summary,
        due=proposal.due,
        recurrence=proposal.recurrence if proposal.due else None,
        assignees=tuple(_assignee_of(unit, owner) for owner in proposal.owners),
    )


def _assignee_of(unit: GroupUnit, owner: str) -> Assignee:
    matches = match_people(owner, unit.members.all())
    return matches[0][1] if len(matches) == 1 else Assignee(name=owner)


def _meeting_of(proposal: Proposal) -> MeetingDraft:
    if proposal.start is None:
        raise Conflict("a meeting without a start")
    return MeetingDraft(
        start=proposal.start,
        end=proposal.end,
        summary=proposal.summary,
        location=proposal.location,
    )
