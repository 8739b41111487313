"""A task (VTODO, RFC 5545, section 3.6.2): what somebody is to do, and by when."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.alarm import Alarm
from bot.domain.anchor import Anchor
from bot.domain.moment import Moment


class TaskStatus(StrEnum):
    """VTODO STATUS, RFC 5545, section 3.8.1.11."""

    NEEDS_ACTION = "NEEDS-ACTION"
    IN_PROCESS = "IN-PROCESS"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignee:
    """Who does it: the name as people write it, and the member it was matched to."""

    name: str
    user_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a record came from: a message, or a sentence of minutes.

    The same origin never makes a second record: an update that Telegram sends
    again, or a button pressed twice, finds the first.
    """

    chat_id: int
    message_id: int
    ordinal: int = 0
    minutes_uid: str | None = None
    section: str | None = None
    quote: str = ""

    @property
    def key(self) -> str:
        """The identity of the origin, unique within a group."""
        source = self.minutes_uid or f"{self.chat_id}/{self.message_id}"
        return f"{source}/{self.ordinal}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task of a group. *sequence* grows with every change of its due (RFC 5545 SEQUENCE).

    *anchor* ties the due to a meeting; a due that a person gives frees it. *alarms* are its
    own, where it is not reminded of as the group's policy says.
    """

    uid: str
    number: int
    summary: str
    origin: Origin
    created_at: datetime
    created_by: int
    description: str = ""
    due: Moment | None = None
    status: TaskStatus = TaskStatus.NEEDS_ACTION
    assignees: tuple[Assignee, ...] = ()
    sequence: int = 0
    completed_at: datetime | None = None
    completed_by: int | None = None
    alarms: tuple[Alarm, ...] | None = None
    anchor: Anchor | None = None

    @property
    def is_open(self) -> bool:
        """Still to be done."""
        return self.status in (TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS)


def complete(task: Task, *, by: int, at: datetime) -> Task:
    """Return the task done by user *by*; one already closed stays as it was."""
    if not task.is_open:
        return task
    return replace(task, status=TaskStatus.COMPLETED, completed_at=at, completed_by=by)


def reopen(task: Task) -> Task:
    """Return the task open again, with a new sequence so that it is reminded of anew."""
    if task.is_open:
        return task
    return replace(
        task,
        status=TaskStatus.NEEDS_ACTION,
        completed_at=None,
        completed_by=None,
        sequence=task.sequence + 1,
    )


def move(task: Task, due: Moment | None) -> Task:
    """Return the task with another due; the same due changes nothing."""
    if task.due == due:
        return task
    return replace(task, due=due, anchor=None, sequence=task.sequence + 1)


def follow(task: Task, anchor: Anchor, due: Moment) -> Task:
    """Return the task tied to the anchor's meeting, due when that says."""
    return replace(move(task, due), anchor=anchor)
