"""What a message asks to be added, before it has a number."""

from dataclasses import dataclass

from bot.domain.anchor import Anchor
from bot.domain.moment import Moment
from bot.domain.task import Assignee, Share
from bot.domain.understanding import Doubt, Recurrence


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDraft:
    """A task as read from one message or one sentence.

    With an *anchor* the due is that of the group's next meeting, with a *recurrence* the
    first of several.
    """

    summary: str
    due: Moment | None = None
    assignees: tuple[Assignee, ...] = ()
    description: str = ""
    doubts: tuple[Doubt, ...] = ()
    anchor: Anchor | None = None
    share: Share = Share.ANY
    recurrence: Recurrence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """A meeting as read from one message or one sentence."""

    start: Moment
    end: Moment | None = None
    summary: str = ""
    location: str = ""
    doubts: tuple[Doubt, ...] = ()
