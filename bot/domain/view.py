"""A record together with all that is needed to show it: what services return and texts render."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.group import Group
from bot.domain.later import SnoozeChoice
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes
from bot.domain.moment import Moment
from bot.domain.reminder import Reminder
from bot.domain.review import Suggestion
from bot.domain.task import Task
from bot.domain.understanding import Doubt

Moves = tuple[tuple[Task, Task], ...]
"""Tasks whose due a change of a meeting has moved, or left without one: each before and after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskView:
    """A task, its pending reminders, and the names of the people it speaks of, by user id.

    *doubts* are those of the reading that has just set the due. *next_turn*: of a recurring
    task, the one after it that stands already.
    """

    group: Group
    task: Task
    reminders: tuple[Reminder, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    next_meeting: Meeting | None = None
    doubts: tuple[Doubt, ...] = ()
    next_turn: Task | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeView:
    """A task, and when its reminder may come again; *days*: those to choose a date from.

    *own_until*: the one person who asks is reminded again then, in private.
    """

    task: TaskView
    choices: tuple[SnoozeChoice, ...] = ()
    days: tuple[datetime, ...] = ()
    own_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """A meeting, its pending announcements, and the names of those who answered.

    *moved* are the tasks whose due has just moved with it.
    """

    group: Group
    meeting: Meeting
    reminders: tuple[Reminder, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    moved: Moves = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """Open tasks by due (undated last) and meetings ahead by start.

    With *start* and *end* given, only what falls on those days, both included.
    """

    group: Group
    tasks: tuple[Task, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeEntry:
    """One reminder of a notice, and the item it is about."""

    reminder: Reminder
    item: TaskView | MeetingView


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What one group is reminded of in one message.

    *outlook* is what the week brings besides. *is_late*: some of it was due more
    than a quarter of an hour ago. *is_repeat*: the same message may have arrived
    before.
    """

    group: Group
    entries: tuple[NoticeEntry, ...]
    outlook: ListView | None = None
    is_late: bool = False
    is_repeat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalNotice:
    """What one person is told in private of one group, in one message."""

    group: Group
    person: Member
    entries: tuple[NoticeEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """Minutes to be confirmed; *is_known*: the same text was handed in before.

    *members* are those who may be made owners. *suggestion* is what tasks without
    a due may get; *held_days* are the days on which the meeting may have been. *items*
    are those that proposals change or remove, by number, and *ties* the starts of the
    meetings to which proposals are tied, by their place; *rivals* are meetings that the
    group has already, and that those proposed may stand for.
    """

    group: Group
    minutes: Minutes
    page: int = 0
    is_known: bool = False
    members: tuple[Member, ...] = ()
    suggestion: Suggestion | None = None
    held_days: tuple[date, ...] = ()
    items: Mapping[int, Task | Meeting] = field(default_factory=dict)
    ties: Mapping[int, Moment] = field(default_factory=dict)
    rivals: Mapping[int, Meeting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """What came of saved minutes; *by* is the name of the one who saved them.

    Corrected minutes have *changed* and *removed* items of earlier ones too. *moved* are
    other tasks, whose due has moved with a meeting.
    """

    group: Group
    minutes: Minutes
    by: str
    tasks: tuple[Task, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    changed: tuple[Task | Meeting, ...] = ()
    removed: tuple[Task | Meeting, ...] = ()
    moved: Moves = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """The group's habits of reminding, how many reminders lie ahead, and when the next comes.

    *wants_private* tells in a private chat whether the person is told there of their
    tasks in groups too; None in a group.
    """

    group: Group
    planned: int
    next_at: datetime | None
    may_change: bool
    wants_private: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """How things stand in the group: tasks by due, what comes next, and what could not be told.

    *problems* counts the reminders of open items that may not have arrived.
    """

    group: Group
    overdue: tuple[Task, ...]
    soon: tuple[Task, ...]
    open_count: int
    next_meeting: Meeting | None
    next_at: datetime | None
    problems: int
