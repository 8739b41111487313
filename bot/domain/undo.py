"""Taking back the last change of an item, for ten minutes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.meeting import Meeting
from bot.domain.task import Task

UNDO_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastChange:
    """The last change of one item: who made it, when, and what the item was before."""

    at: datetime
    by: int
    act: str
    before: Task | Meeting

    @property
    def number(self) -> int:
        """The item's number."""
        return self.before.number

    @property
    def undoable_until(self) -> datetime:
        """The last instant at which it may be taken back."""
        return self.at + UNDO_WITHIN
