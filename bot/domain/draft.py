"""What a message asks to be added, before it has a number."""

from dataclasses import dataclass

from bot.domain.moment import Moment
from bot.domain.task import Assignee
from bot.domain.understanding import Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDraft:
    """A task as read from one message or one sentence."""

    summary: str
    due: Moment | None = None
    assignees: tuple[Assignee, ...] = ()
    description: str = ""
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """A meeting as read from one message or one sentence."""

    start: Moment
    end: Moment | None = None
    summary: str = ""
    location: str = ""
    doubts: tuple[Doubt, ...] = ()
