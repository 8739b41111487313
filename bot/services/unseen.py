"""A meeting that is moved or cancelled where its group does not see it: the group is told."""

from datetime import UTC, datetime

from bot.domain.meeting import Meeting
from bot.domain.reminder import ItemKind, Reminder, ReminderState
from bot.services.ports import GroupUnit

ALARM = "moved"
AHEAD = (ReminderState.PLANNED, ReminderState.WAITING)


def news_uid(meeting: Meeting) -> str:
    """Return under which uid the outbox keeps what the group is to hear of the meeting."""
    return f"{meeting.uid}/{ALARM}"


def uid_in(news: Reminder) -> str:
    """Return the uid of the meeting that the news is about."""
    return news.item_uid.removesuffix(f"/{ALARM}")


def tell_group(unit: GroupUnit, meeting: Meeting, *, now: datetime) -> None:
    """Plan to tell the group what it has not seen; what is planned already tells this too."""
    uid = news_uid(meeting)
    if any(row.state in AHEAD for row in unit.reminders.of_item(uid)):
        return
    unit.reminders.add(
        Reminder(
            item_kind=ItemKind.MOVED,
            item_uid=uid,
            sequence=meeting.sequence,
            alarm=ALARM,
            remind_at=now.astimezone(UTC),
        )
    )
