"""A meeting gets its number: from a message, or from minutes."""

from datetime import datetime

from bot.domain.draft import MeetingDraft
from bot.domain.group import take_number
from bot.domain.meeting import Meeting
from bot.domain.task import Origin
from bot.services import planning
from bot.services.access import require_group
from bot.services.ports import GroupUnit
from bot.services.records import log, uid_of


def create_meeting(
    unit: GroupUnit, draft: MeetingDraft, *, origin: Origin, by: int, at: datetime
) -> Meeting:
    """Number, save and plan a new meeting inside an open unit."""
    group, number = take_number(require_group(unit))
    unit.save_group(group)
    meeting = Meeting(
        uid=uid_of(group.chat_id, "meeting", number),
        number=number,
        summary=draft.summary,
        start=draft.start,
        end=draft.end,
        location=draft.location,
        origin=origin,
        created_at=at,
        created_by=by,
    )
    planning.save_meeting(unit, meeting, now=at)
    log(unit, at, by, "add_meeting", number, meeting.summary)
    return meeting
