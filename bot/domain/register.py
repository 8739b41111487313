"""The decision register: what was decided, at which meeting, and what carries it out."""

from dataclasses import dataclass
from datetime import date

from bot.domain.group import Group
from bot.domain.minutes import AgendaItem, Decision
from bot.domain.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDecision:
    """A decision with its agenda item, and the tasks saved from the same item.

    *held_on* is the day of the meeting as the minutes state it; *known_on* that
    day, or the one on which they were handed in.
    """

    decision: Decision
    known_on: date
    held_on: date | None = None
    item: AgendaItem | None = None
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsView:
    """What a search found in one group: the nearest first, then the newest.

    *query* is the search as written; *start* and *end* the days it was limited to.
    """

    group: Group
    found: tuple[FoundDecision, ...]
    query: str = ""
    start: date | None = None
    end: date | None = None
    page: int = 0
