"""Dues tied to a meeting: they move when the meeting moves."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of
from bot.domain.working_time import WorkCalendar

NEXT = ""
"""In place of a meeting's uid: the next meeting, none of which is known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The meeting that a due is tied to, and how many working days before it; 0: its own start."""

    working_days: int
    meeting_uid: str = NEXT


def anchored_due(
    anchor: Anchor, start: Moment, *, zone: ZoneInfo, calendar: WorkCalendar
) -> Moment:
    """Return the due that the anchor gives where its meeting starts then."""
    if anchor.working_days == 0:
        return start
    return calendar.before(day_of(start, zone), anchor.working_days)
