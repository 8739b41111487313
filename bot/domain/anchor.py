"""Dues tied to a meeting: they move when the meeting moves."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment, day_of, has_passed
from bot.domain.working_time import WorkCalendar

NEXT = ""
"""In place of a meeting's uid: the next meeting, none of which is known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The meeting that a due is tied to, and how many working days before it; 0: its own start.

    *days* are calendar days instead: `a week before the meeting`. *formerly* are the
    cancelled meetings it was tied to before, the last one last.
    """

    working_days: int
    meeting_uid: str = NEXT
    days: int = 0
    formerly: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether the meeting is not known yet."""
        return self.meeting_uid == NEXT

    @property
    def handed_over(self) -> "Anchor":
        """The anchor after its meeting has been cancelled: it waits for the next."""
        return replace(self, meeting_uid=NEXT, formerly=(*self.formerly, self.meeting_uid))

    def was_left_by(self, meeting_uid: str) -> bool:
        """Tell whether that meeting is the last one that was cancelled under it."""
        return self.formerly[-1:] == (meeting_uid,)

    def taken_back_by(self, meeting_uid: str) -> "Anchor":
        """Return the anchor tied again to a meeting that is held after all."""
        before = self.formerly[: self.formerly.index(meeting_uid)]
        return replace(self, meeting_uid=meeting_uid, formerly=before)


def anchored_due(
    anchor: Anchor, start: Moment, *, zone: ZoneInfo, calendar: WorkCalendar
) -> Moment:
    """Return the due that the anchor gives where its meeting starts then."""
    if anchor.days:
        return day_of(start, zone) - timedelta(days=anchor.days)
    if anchor.working_days == 0:
        return start
    return calendar.before(day_of(start, zone), anchor.working_days)


def not_over(due: Moment, start: Moment, *, now: datetime, zone: ZoneInfo) -> Moment:
    """Return the due of a meeting ahead; one that is over already is today, or the start."""
    if not has_passed(due, now=now, zone=zone) or has_passed(start, now=now, zone=zone):
        return due
    today = day_of(now, zone)
    return today if today < day_of(start, zone) else start
