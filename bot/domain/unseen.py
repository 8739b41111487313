"""What a group did not see change, as it is to be told of it."""

from dataclasses import dataclass
from enum import StrEnum, auto

from bot.domain.group import Group
from bot.domain.moment import Moment
from bot.domain.view import MeetingView, TaskView


@dataclass(frozen=True, slots=True, kw_only=True)
class UnseenMeeting:
    """A meeting as it is now; *before* is the start as the group knows it."""

    view: MeetingView
    before: Moment


class TaskNews(StrEnum):
    """What a group has not seen of a task."""

    MOVED = auto()
    REMOVED = auto()
    RESTORED = auto()
    LEFT = auto()
    """The last owner said that it is not theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnseenTask:
    """A task as it is now; *before* is the due as the group knows it, *by* who changed it.

    An empty *by* is somebody whom nobody knows any more.
    """

    view: TaskView
    news: TaskNews
    by: str
    before: Moment | None = None


UnseenItem = UnseenMeeting | UnseenTask | TaskView | MeetingView
"""A plain view stands for what is again as the group knew it, in a message sent before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnseenView:
    """What one group is told in one message."""

    group: Group
    items: tuple[UnseenItem, ...]
