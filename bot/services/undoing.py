"""Taking back what one has just done."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.errors import NotAllowed, NotFound, TooLate
from bot.domain.meeting import Meeting, is_elsewhen
from bot.domain.member import Member
from bot.domain.reminder import ExpiryReason, ReminderState
from bot.domain.task import Task
from bot.domain.undo import LastChange
from bot.domain.view import MeetingView, TaskView
from bot.services import planning, viewing
from bot.services.access import is_officer, require_group, require_member
from bot.services.anchoring import follow_again, follow_meeting
from bot.services.ports import GroupUnit, Store
from bot.services.records import log, moved_to
from bot.services.repeating import follow_change
from bot.services.replanning import replan_item
from bot.services.unseen import tell_group, tell_of_task

REMOVE_SERIES = "remove_series"


def remember_change(
    unit: GroupUnit, before: Task | Meeting, *, by: int, at: datetime, act: str
) -> None:
    """Keep what the item was before this change."""
    unit.undo.save(LastChange(at=at.astimezone(UTC), by=by, act=act, before=before))


async def undo(
    store: Store,
    chat_id: int,
    number: int | None,
    *,
    by: Member,
    at: datetime,
    is_unseen: bool = False,
) -> TaskView | MeetingView:
    """Take back the last change of the item, or one's own last change of any.

    *is_unseen*: it is done where the group does not see it, which is told of it then.

    Raises:
        NotFound: If there is nothing to take back.
        NotAllowed: If somebody else made the change; the officers may.
        TooLate: If it was made too long ago.
    """
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "undo")
        change = _change(unit, number, member)
        if change.by != member.user_id and not is_officer(unit, member):
            raise NotAllowed("undo_others")
        if at > change.undoable_until:
            raise TooLate(change.undoable_until, require_group(unit).zone)
        unit.undo.remove(change.number)
        log(unit, at, member.user_id, "undo", change.number, _move_back(unit, change))
        if change.act == REMOVE_SERIES:
            _put_others_back(unit, change, by=member.user_id, at=at, is_unseen=is_unseen)
        return _restore(unit, change, by=member.user_id, at=at, is_unseen=is_unseen)


async def last_change_at(store: Store, chat_id: int, *, by: Member) -> datetime | None:
    """Return when the person last changed something there that may be taken back."""
    async with store.group(chat_id) as unit:
        return max((each.at for each in unit.undo.all() if each.by == by.user_id), default=None)


def _change(unit: GroupUnit, number: int | None, member: Member) -> LastChange:
    if number is not None:
        change = unit.undo.find(number)
    else:
        own = [each for each in unit.undo.all() if each.by == member.user_id]
        change = own[-1] if own else None
    if change is None:
        raise NotFound("change", number or "")
    return change


def _put_others_back(
    unit: GroupUnit, change: LastChange, *, by: int, at: datetime, is_unseen: bool
) -> None:
    """Put back the other turns that were removed with this one: a series goes as a whole."""
    for other in unit.undo.all():
        is_same = (other.at, other.by, other.act) == (change.at, change.by, change.act)
        if is_same and isinstance(other.before, Task):
            unit.undo.remove(other.number)
            log(unit, at, by, "undo", other.number, _move_back(unit, other))
            _put_back(unit, other.before, by=by, at=at, is_unseen=is_unseen)


def _move_back(unit: GroupUnit, change: LastChange) -> str:
    if isinstance(change.before, Task):
        return moved_to(unit.tasks.get(change.number).due, change.before.due)
    return moved_to(unit.meetings.get(change.number).start, change.before.start)


def _restore(
    unit: GroupUnit, change: LastChange, *, by: int, at: datetime, is_unseen: bool
) -> TaskView | MeetingView:
    """Put the item back, in a new version so that it is reminded of anew."""
    if isinstance(change.before, Task):
        task = _put_back(unit, change.before, by=by, at=at, is_unseen=is_unseen)
        return viewing.view_task(unit, task, now=at)
    now_held = unit.meetings.get(change.number)
    meeting = replace(change.before, sequence=now_held.sequence + 1)
    planning.save_meeting(unit, meeting, now=at)
    is_moved = is_elsewhen(now_held, meeting)
    moved = follow_meeting(unit, meeting, by=by, now=at) if is_moved else ()
    if is_moved and is_unseen:
        tell_group(unit, meeting, now=at)
    return viewing.view_meeting(unit, meeting, moved=moved)


def _put_back(unit: GroupUnit, before: Task, *, by: int, at: datetime, is_unseen: bool) -> Task:
    """Save the task as it was; where its due is the same, its reminders are too."""
    before, present = follow_again(unit, before, now=at), unit.tasks.get(before.number)
    is_due_same = present.due == before.due
    task = replace(before, sequence=present.sequence + (0 if is_due_same else 1))
    if not present.is_open and task.is_open:
        _wake(unit, task, now=at)
    planning.save_task(unit, task, now=at)
    replan_item(unit, require_group(unit), task, now=at)
    follow_change(unit, present, task, by=by, now=at)
    if is_unseen:
        tell_of_task(unit, present, task, now=at)
    return task


def _wake(unit: GroupUnit, task: Task, *, now: datetime) -> None:
    """Plan again what was given up with the task, also what one person alone had asked for."""
    for row in unit.reminders.of_item(task.uid):
        is_given_up = row.state is ReminderState.EXPIRED and row.why == ExpiryReason.CLOSED
        if is_given_up and row.sequence == task.sequence and row.remind_at > now:
            unit.reminders.save(replace(row, state=ReminderState.PLANNED, why=""))
