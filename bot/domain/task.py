"""A task (VTODO, RFC 5545, section 3.6.2): what somebody is to do, and by when."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.alarm import Alarm
from bot.domain.anchor import Anchor
from bot.domain.moment import Moment
from bot.domain.recurrence import Turn, reopened


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


class Share(StrEnum):
    """Whose Done closes a task of several owners."""

    ANY = "any"
    EACH = "each"
    """Each owner ticks off their own part; the last one closes the task."""


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
    own, where it is not reminded of as the group's policy says. *snoozed_until*: the group
    wants to be reminded again then, not before. *turn*: it is one of several, by a rule.
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
    share: Share = Share.ANY
    done_by: tuple[int, ...] = ()
    alarms: tuple[Alarm, ...] | None = None
    anchor: Anchor | None = None
    snoozed_until: datetime | None = None
    turn: Turn | None = None

    @property
    def waits_for(self) -> tuple[Assignee, ...]:
        """The owners who still have something to do."""
        if self.share is Share.ANY or not self.is_shared:
            return self.assignees
        return tuple(each for each in self.assignees if each.user_id not in self.done_by)

    @property
    def is_shared(self) -> bool:
        """Whether several known members own it."""
        return sum(each.user_id is not None for each in self.assignees) > 1

    @property
    def is_open(self) -> bool:
        """Still to be done."""
        return self.status in (TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS)


def complete(task: Task, *, by: int, at: datetime) -> Task:
    """Return the task done by user *by*; one already closed stays as it was.

    Where each owner has a part, an owner's Done is that of their own part, until no
    known owner is left; anybody else's is that of the whole.
    """
    if not task.is_open:
        return task
    owners = {each.user_id for each in task.assignees if each.user_id is not None}
    if task.share is Share.EACH and task.is_shared and by in owners:
        done_by = tuple(dict.fromkeys((*task.done_by, by)))
        if not owners <= set(done_by):
            return replace(task, done_by=done_by)
        task = replace(task, done_by=done_by)
    return replace(task, status=TaskStatus.COMPLETED, completed_at=at, completed_by=by)


def cancel(task: Task) -> Task:
    """Return the task removed: it is not to be done."""
    return replace(task, status=TaskStatus.CANCELLED)


def restore(task: Task) -> Task:
    """Return a removed task open again; one that was removed with its series goes on with it."""
    restored = reopen(task)
    if restored is task or restored.turn is None:
        return restored
    return replace(restored, turn=replace(restored.turn, is_last=False))


def reopen(task: Task) -> Task:
    """Return the task open again, with a new sequence so that it is reminded of anew."""
    if task.is_open:
        return task
    return replace(
        task,
        status=TaskStatus.NEEDS_ACTION,
        completed_at=None,
        completed_by=None,
        done_by=(),
        snoozed_until=None,
        turn=reopened(task.turn),
        sequence=task.sequence + 1,
    )


def move(task: Task, due: Moment | None) -> Task:
    """Return the task with another due; the same due changes nothing."""
    if task.due == due:
        return task
    return replace(task, due=due, anchor=None, snoozed_until=None, sequence=task.sequence + 1)


def follow(task: Task, anchor: Anchor, due: Moment) -> Task:
    """Return the task tied to the anchor's meeting, due when that says."""
    return replace(move(task, due), anchor=anchor)
