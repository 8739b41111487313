"""A group's minutes and tasks put together: each decision with what carries it out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.minutes import Minutes
from bot.domain.moment import day_of, has_passed
from bot.domain.report import FollowedItem, FollowedMeeting, FollowedTask, Report, Standing
from bot.domain.task import Task, TaskStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a report is made of. *minutes* are the saved ones, in the order in which they came.

    *names* are people's by user id, *moves* how often the due was moved, by number.
    """

    group: Group
    minutes: Sequence[Minutes]
    tasks: Sequence[Task]
    names: Mapping[int, str]
    moves: Mapping[str, int]
    next_meeting: Meeting | None = None


def follow_up(record: Record, *, at: datetime) -> Report:
    """Return the report on everything; a removed task was taken back, and is none of it."""
    tasks = [
        _follow(record, task, at)
        for task in record.tasks
        if task.status is not TaskStatus.CANCELLED
    ]
    known = {minutes.uid for minutes in record.minutes}
    meetings = _meetings(record, tasks)
    return Report(
        group=record.group,
        at=at,
        meetings=tuple(sorted(meetings, key=lambda meeting: meeting.known_on, reverse=True)),
        others=tuple(one for one in tasks if one.task.origin.minutes_uid not in known),
        next_meeting=record.next_meeting,
    )


def _follow(record: Record, task: Task, at: datetime) -> FollowedTask:
    return FollowedTask(
        task=task,
        standing=_standing(task, at, record.group),
        done_by=record.names.get(task.completed_by or 0, ""),
        moves=record.moves.get(str(task.number), 0),
    )


def _standing(task: Task, at: datetime, group: Group) -> Standing:
    if not task.is_open:
        return Standing.DONE
    is_late = task.due is not None and has_passed(task.due, now=at, zone=group.zone)
    return Standing.OVERDUE if is_late else Standing.OPEN


def _meetings(record: Record, tasks: Sequence[FollowedTask]) -> Iterator[FollowedMeeting]:
    for versions in _by_meeting(record.minutes):
        uids = {minutes.uid for minutes in versions}
        days = [minutes.reading.meeting_on for minutes in versions]
        held_on = next((day for day in days if day is not None), None)
        own = [followed for followed in tasks if followed.task.origin.minutes_uid in uids]
        yield FollowedMeeting(
            known_on=held_on or day_of(versions[-1].received_at, record.group.zone),
            held_on=held_on,
            items=tuple(_items(versions, own)),
        )


def _by_meeting(saved: Iterable[Minutes]) -> list[list[Minutes]]:
    """Return the minutes of each meeting, corrected ones before those that they correct."""
    meetings: list[list[Minutes]] = []
    for minutes in saved:
        same = next((versions for versions in meetings if _is_of(minutes, versions)), None)
        if same is None:
            meetings.append([minutes])
        else:
            same.insert(0, minutes)
    return meetings


def _is_of(minutes: Minutes, versions: Sequence[Minutes]) -> bool:
    day = minutes.reading.meeting_on
    return any(
        minutes.corrects == version.uid or (day is not None and day == version.reading.meeting_on)
        for version in versions
    )


def _items(versions: Sequence[Minutes], own: Sequence[FollowedTask]) -> Iterator[FollowedItem]:
    """Yield the agenda items in the order of the minutes, each that has something to tell."""
    sections = [item for minutes in versions for item in minutes.reading.sections]
    decisions = [decision for minutes in versions for decision in minutes.reading.decisions]
    items = {item.label: item for item in reversed(sections)}
    labels = [
        *(item.label for item in sections),
        *(decision.section for decision in decisions),
        *(followed.task.origin.section for followed in own),
    ]
    for label in dict.fromkeys(labels):
        decided = [decision for decision in decisions if decision.section == label]
        tasks = [followed for followed in own if followed.task.origin.section == label]
        if decided or tasks:
            yield FollowedItem(
                item=None if label is None else items.get(label),
                label=label,
                decisions=tuple(dict.fromkeys(decided)),
                tasks=tuple(tasks),
            )
