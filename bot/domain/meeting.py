"""A meeting (VEVENT, RFC 5545, section 3.6.1) and who is coming."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.moment import Moment
from bot.domain.task import Origin


class MeetingStatus(StrEnum):
    """VEVENT STATUS, RFC 5545, section 3.8.1.11."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


class Attendance(StrEnum):
    """A member's answer: PARTSTAT, RFC 5545, section 3.2.12."""

    ACCEPTED = "ACCEPTED"
    TENTATIVE = "TENTATIVE"
    DECLINED = "DECLINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a group. An empty *summary* is the group's own ordinary meeting."""

    uid: str
    number: int
    start: Moment
    origin: Origin
    created_at: datetime
    created_by: int
    summary: str = ""
    end: Moment | None = None
    location: str = ""
    status: MeetingStatus = MeetingStatus.CONFIRMED
    attendance: Mapping[int, Attendance] = field(default_factory=dict)
    sequence: int = 0

    @property
    def is_on(self) -> bool:
        """Not cancelled."""
        return self.status is not MeetingStatus.CANCELLED

    def count(self, answer: Attendance) -> int:
        """How many members gave this answer."""
        return sum(given is answer for given in self.attendance.values())


def answer(meeting: Meeting, *, user_id: int, attendance: Attendance) -> Meeting:
    """Return the meeting with one member's answer, replacing an earlier one."""
    return replace(meeting, attendance={**meeting.attendance, user_id: attendance})


def is_elsewhen(before: Meeting, after: Meeting) -> bool:
    """Tell whether the change is one of the time, or of whether the meeting is held at all."""
    return (before.start, before.is_on) != (after.start, after.is_on)


def cancel(meeting: Meeting) -> Meeting:
    """Return the meeting cancelled."""
    return _with_status(meeting, MeetingStatus.CANCELLED)


def restore(meeting: Meeting) -> Meeting:
    """Return a cancelled meeting held after all; one that is on stays as it was."""
    return meeting if meeting.is_on else _with_status(meeting, MeetingStatus.CONFIRMED)


def _with_status(meeting: Meeting, status: MeetingStatus) -> Meeting:
    return replace(meeting, status=status, sequence=meeting.sequence + 1)


def reschedule(meeting: Meeting, start: Moment, end: Moment | None = None) -> Meeting:
    """Return the meeting at another time; answers given for the old time lapse."""
    if (meeting.start, meeting.end) == (start, end):
        return meeting
    return replace(meeting, start=start, end=end, attendance={}, sequence=meeting.sequence + 1)
