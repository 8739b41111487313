"""The meetings that lie ahead of a group."""

from datetime import datetime

from bot.domain.meeting import Meeting
from bot.domain.moment import has_passed, start_of
from bot.services.access import require_group
from bot.services.ports import GroupUnit


def meetings_ahead(unit: GroupUnit, *, now: datetime) -> list[Meeting]:
    """Return the meetings that are not over or cancelled, by start."""
    group = require_group(unit)
    ahead = [
        meeting
        for meeting in unit.meetings.all()
        if meeting.is_on and not has_passed(meeting.end or meeting.start, now=now, zone=group.zone)
    ]
    return sorted(ahead, key=lambda meeting: start_of(meeting.start, group.zone))


def next_meeting(unit: GroupUnit, *, now: datetime) -> Meeting | None:
    """Return the group's next meeting."""
    return next(iter(meetings_ahead(unit, now=now)), None)
