"""The reason behind an item: where it comes from, and what has happened to it since."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto

from bot.domain.minutes import AgendaItem
from bot.domain.moment import Moment
from bot.domain.view import MeetingView, TaskView


class ChangeKind(StrEnum):
    """What may happen to an item."""

    MOVED = auto()
    UNDATED = auto()
    """Left without a time."""
    EDITED = auto()
    CLAIMED = auto()
    RELEASED = auto()
    """An owner said that it is not theirs."""
    SNOOZED = auto()
    COMPLETED = auto()
    REOPENED = auto()
    REMOVED = auto()
    RESTORED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One act on an item; *by* is empty where nobody knows. *to*: the time it was moved to."""

    kind: ChangeKind
    at: datetime
    by: str
    to: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The minutes of an item, and its agenda item in them; *held_on*: the day of the meeting."""

    held_on: date | None
    item: AgendaItem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyView:
    """An item and all that is known of how it came to be; *by* added or confirmed it."""

    item: TaskView | MeetingView
    by: str
    source: Source | None = None
    changes: tuple[Change, ...] = ()
