"""What a change of a meeting has moved, as the group's log has it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.meeting import Meeting, MeetingStatus
from bot.domain.moment import Moment
from bot.domain.task import Task
from bot.domain.view import Moves, SavedView
from bot.services.ports import GroupUnit
from bot.services.records import old_time, read_time

CHANGING = ("move", "edit_meeting", "remove", "restore", "undo")
"""The acts after which a meeting may be at another time, or not be held."""


def known_before(unit: GroupUnit, meeting: Meeting, *, since: datetime) -> Meeting:
    """Return the meeting as it stood before what has been done with it since."""
    number = str(meeting.number)
    changes = [e for e in unit.audit.all() if e.target == number and e.act in CHANGING]
    olds = [read_time(old_time(entry.detail)) for entry in changes if entry.at >= since]
    start = next((old for old in olds if old is not None), meeting.start)
    earlier = [entry.act for entry in changes if entry.at < since]
    is_off = earlier[-1:] == ["remove"]
    status = MeetingStatus.CANCELLED if is_off else MeetingStatus.CONFIRMED
    return replace(meeting, start=start, status=status)


def dues_moved_with(unit: GroupUnit, meeting: Meeting, *, since: datetime) -> Moves:
    """Return the tasks tied to the meeting whose due has moved since, or waits for another."""
    olds = _old_dues(unit, since=since)
    return tuple(
        (_before(task, olds), task)
        for task in _tied(unit)
        if _is_tied_to(task, meeting) and (task.number in olds or _is_left_by(task, meeting))
    )


def dues_moved_by(unit: GroupUnit, saved: SavedView, *, at: datetime) -> Moves:
    """Return the tasks, besides those that the minutes name, whose due moved as they were saved."""
    olds = _old_dues(unit, since=at, until=at)
    named = {item.number for item in (*saved.tasks, *saved.changed, *saved.removed)}
    gone = [item for item in saved.removed if isinstance(item, Meeting)]
    return tuple(
        (_before(task, olds), task)
        for task in _tied(unit)
        if task.number not in named
        and (task.number in olds or any(_is_left_by(task, meeting) for meeting in gone))
    )


def _before(task: Task, olds: Mapping[int, Moment | None]) -> Task:
    return replace(task, due=olds.get(task.number, task.due))


def _tied(unit: GroupUnit) -> Iterator[Task]:
    return (task for task in unit.tasks.all() if task.is_open and task.anchor is not None)


def _is_tied_to(task: Task, meeting: Meeting) -> bool:
    """Tell whether the due is the meeting's, or was until that was cancelled."""
    anchor = task.anchor
    if anchor is None:
        return False
    return anchor.meeting_uid == meeting.uid or anchor.was_left_by(meeting.uid)


def _is_left_by(task: Task, meeting: Meeting) -> bool:
    """Tell whether the due stays as it is because the meeting was cancelled."""
    anchor = task.anchor
    return anchor is not None and anchor.waits and anchor.was_left_by(meeting.uid)


def _old_dues(
    unit: GroupUnit, *, since: datetime, until: datetime | None = None
) -> dict[int, Moment | None]:
    """Return the dues of tasks as they were before their first move, by number."""
    olds: dict[int, Moment | None] = {}
    for entry in unit.audit.all():
        is_then = entry.at >= since and (until is None or entry.at <= until)
        if is_then and entry.act == "move" and entry.detail:
            olds.setdefault(int(entry.target), read_time(old_time(entry.detail)))
    return olds
