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

    def may_be_undone(self, now: datetime) -> bool:
        """Tell whether it is still recent enough."""
        return now - self.at <= UNDO_WITHIN
