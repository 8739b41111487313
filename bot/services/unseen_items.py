"""What a group has not seen of an item: as it is now, beside what the group knows of it."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.audit import AuditEntry
from bot.domain.meeting import Meeting, is_elsewhen
from bot.domain.moment import Moment
from bot.domain.reminder import Reminder
from bot.domain.task import Task, TaskStatus
from bot.domain.unseen import TaskNews, UnseenMeeting, UnseenTask
from bot.services import viewing
from bot.services.access import names_in
from bot.services.moves import dues_moved_with, known_before
from bot.services.ports import GroupUnit
from bot.services.records import old_time, read_time
from bot.services.undoing import REMOVE_SERIES
from bot.services.unseen import LEFT, begun_at, uid_in

UNDO = "undo"
MOVING = ("move", "edit_task", "reopen", "restore", UNDO)
"""The acts after which a task may have another due."""
REMOVING = ("remove", REMOVE_SERIES, "withdraw_turn")
RESTORING = ("restore", "next_turn")
ACTS = {
    TaskNews.REMOVED: REMOVING,
    TaskNews.RESTORED: RESTORING,
    TaskNews.LEFT: ("release",),
}


def view_unseen(
    unit: GroupUnit, news: Reminder, *, now: datetime
) -> UnseenMeeting | UnseenTask | None:
    """Return what the group is to hear; None where all is again as it knows it."""
    uid, since = uid_in(news), begun_at(news)
    meeting, task = unit.meetings.find_by_uid(uid), unit.tasks.find_by_uid(uid)
    if meeting is not None:
        return _view_meeting(unit, meeting, since=since)
    if task is None or task.status is TaskStatus.COMPLETED:
        return None
    entries = [each for each in unit.audit.all() if each.target == str(task.number)]
    earlier, later = _split(entries, since)
    before = _due_before(task, later)
    what = _left(task) if news.alarm == LEFT else _moved(task, before, earlier)
    if what is None:
        return None
    view, by = viewing.view_task(unit, task, now=now), _name_of_doer(unit, what, later)
    return UnseenTask(view=view, news=what, by=by, before=before)


def _view_meeting(unit: GroupUnit, meeting: Meeting, *, since: datetime) -> UnseenMeeting | None:
    before = known_before(unit, meeting, since=since)
    is_any_on = before.is_on or meeting.is_on
    if not is_any_on or not is_elsewhen(before, meeting):
        return None
    moved = dues_moved_with(unit, meeting, since=since)
    view = viewing.view_meeting(unit, meeting, moved=moved)
    return UnseenMeeting(view=view, before=before.start)


def _split(
    entries: Sequence[AuditEntry], since: datetime
) -> tuple[list[AuditEntry], list[AuditEntry]]:
    earlier = [entry for entry in entries if entry.at < since]
    return earlier, [entry for entry in entries if entry.at >= since]


def _left(task: Task) -> TaskNews | None:
    return TaskNews.LEFT if task.is_open and not task.assignees else None


def _moved(task: Task, before: Moment | None, earlier: Sequence[AuditEntry]) -> TaskNews | None:
    if _was_removed(earlier):
        return TaskNews.RESTORED if task.is_open else None
    if not task.is_open:
        return TaskNews.REMOVED
    return None if before == task.due else TaskNews.MOVED


def _due_before(task: Task, later: Sequence[AuditEntry]) -> Moment | None:
    """Return the due before its first move."""
    moves = [entry for entry in later if _is_move(entry)]
    return read_time(old_time(moves[0].detail)) if moves else task.due


def _is_move(entry: AuditEntry) -> bool:
    return entry.act in MOVING and entry.detail != ""


def _was_removed(earlier: Sequence[AuditEntry]) -> bool:
    """Tell whether the task was removed after these acts; an undo takes the last one back."""
    was_removed = is_removed = False
    for entry in earlier:
        if entry.act == UNDO:
            was_removed, is_removed = is_removed, was_removed
            continue
        was_removed = is_removed
        if entry.act in (*REMOVING, *RESTORING):
            is_removed = entry.act in REMOVING
    return is_removed


def _name_of_doer(unit: GroupUnit, what: TaskNews, later: Sequence[AuditEntry]) -> str:
    """Return who did it; where nobody did, it came of taking something back."""
    if what is TaskNews.MOVED:
        doers = [entry.user_id for entry in later if _is_move(entry)]
    else:
        doers = [entry.user_id for entry in later if entry.act in ACTS[what]]
    doers = doers or [entry.user_id for entry in later if entry.act == UNDO]
    return names_in(unit).get(doers[-1], "") if doers else ""
