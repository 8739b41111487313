"""Taking back what one has just done."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.errors import Conflict, NotAllowed, NotFound
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.task import Task
from bot.domain.undo import LastChange
from bot.domain.view import MeetingView, TaskView
from bot.services import planning
from bot.services.access import is_officer, require_member
from bot.services.anchoring import follow_meeting
from bot.services.ports import GroupUnit, Store
from bot.services.records import log, moved_to


def remember_change(
    unit: GroupUnit, before: Task | Meeting, *, by: int, at: datetime, act: str
) -> None:
    """Keep what the item was before this change."""
    unit.undo.save(LastChange(at=at.astimezone(UTC), by=by, act=act, before=before))


async def undo(
    store: Store, chat_id: int, number: int | None, *, by: Member, at: datetime
) -> TaskView | MeetingView:
    """Take back the last change of the item, or one's own last change of any.

    Raises:
        NotFound: If there is nothing to take back.
        NotAllowed: If somebody else made the change; the officers may.
        Conflict: If it was made too long ago.
    """
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "undo")
        change = _change(unit, number, member)
        if change.by != member.user_id and not is_officer(unit, member):
            raise NotAllowed("undo_others")
        if not change.may_be_undone(at):
            raise Conflict("too_late")
        unit.undo.remove(change.number)
        log(unit, at, member.user_id, "undo", change.number, _move_back(unit, change))
        return _restore(unit, change, by=member.user_id, at=at)


def _change(unit: GroupUnit, number: int | None, member: Member) -> LastChange:
    if number is not None:
        change = unit.undo.find(number)
    else:
        own = [each for each in unit.undo.all() if each.by == member.user_id]
        change = own[-1] if own else None
    if change is None:
        raise NotFound("change", number or "")
    return change


def _move_back(unit: GroupUnit, change: LastChange) -> str:
    if isinstance(change.before, Task):
        return moved_to(unit.tasks.get(change.number).due, change.before.due)
    return moved_to(unit.meetings.get(change.number).start, change.before.start)


def _restore(
    unit: GroupUnit, change: LastChange, *, by: int, at: datetime
) -> TaskView | MeetingView:
    """Put the item back, in a new version so that it is reminded of anew."""
    if isinstance(change.before, Task):
        present = unit.tasks.get(change.number)
        task = replace(change.before, sequence=present.sequence + 1)
        planning.save_task(unit, task, now=at)
        return planning.view_task(unit, task, now=at)
    now_held = unit.meetings.get(change.number)
    meeting = replace(change.before, sequence=now_held.sequence + 1)
    planning.save_meeting(unit, meeting, now=at)
    moved = follow_meeting(unit, meeting, by=by, now=at)
    return replace(planning.view_meeting(unit, meeting), moved=tuple(moved))
