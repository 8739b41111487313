"""The follow-up report: what has become of a group's decisions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto

from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.minutes import AgendaItem, Decision
from bot.domain.task import Task


class Standing(StrEnum):
    """How far a task has come."""

    DONE = auto()
    OPEN = auto()
    OVERDUE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedTask:
    """A task and how it stands; *done_by* is empty where nobody knows. *moves*: of its due."""

    task: Task
    standing: Standing
    done_by: str = ""
    moves: int = 0

    @property
    def is_nobodys(self) -> bool:
        """Still to be done, by nobody in particular."""
        return self.standing is not Standing.DONE and not self.task.assignees


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedItem:
    """An agenda item, as far as the minutes name it, with its decisions and the tasks from it."""

    item: AgendaItem | None
    label: str | None
    decisions: tuple[Decision, ...] = ()
    tasks: tuple[FollowedTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedMeeting:
    """What one meeting decided. *held_on* is its day as the minutes state it.

    *known_on* is that day, or the one on which the minutes were handed in.
    """

    known_on: date
    held_on: date | None = None
    items: tuple[FollowedItem, ...] = ()

    @property
    def carried(self) -> tuple[FollowedItem, ...]:
        """The items that somebody has something to do for."""
        return tuple(item for item in self.items if item.tasks)

    @property
    def noted(self) -> tuple[FollowedItem, ...]:
        """The items that were decided and left nothing to be followed."""
        return tuple(item for item in self.items if not item.tasks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Meetings, the newest first, then the *others*: tasks that stand in no minutes.

    *start* and *end* are the days it was limited to; *settled* counts the tasks
    left out because they had been done by the newest meeting.
    """

    group: Group
    at: datetime
    meetings: tuple[FollowedMeeting, ...] = ()
    others: tuple[FollowedTask, ...] = ()
    next_meeting: Meeting | None = None
    start: date | None = None
    end: date | None = None
    settled: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing has been decided, and nothing is to be done."""
        return not self.meetings and not self.others

    @property
    def tasks(self) -> tuple[FollowedTask, ...]:
        """Every task of the report."""
        return (*self._carried(), *self.others)

    def count(self, standing: Standing) -> int:
        """Return how many tasks stand so."""
        return sum(followed.standing is standing for followed in self.tasks)

    @property
    def nobodys(self) -> int:
        """How many tasks are still nobody's."""
        return sum(followed.is_nobodys for followed in self.tasks)

    def _carried(self) -> Iterator[FollowedTask]:
        for meeting in self.meetings:
            for item in meeting.items:
                yield from item.tasks
