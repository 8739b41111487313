"""What is changed where its group does not see it: the group is told, once, a little later."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.domain.delivery import IN_DOUBT
from bot.domain.meeting import Meeting
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.task import Task, TaskStatus
from bot.services.ports import GroupUnit

PAUSE = timedelta(minutes=2)
"""What is done meanwhile comes in the same message, and what is taken back in none."""
MOVED = "moved"
"""It has another time, or it is to be done or held and was not, or the other way."""
LEFT = "left"
"""A task has no owner any more."""


def news_uids(unit: GroupUnit) -> Iterator[str]:
    """Yield under which uids the outbox keeps what the group is to hear of its items."""
    yield from (_uid(meeting, MOVED) for meeting in unit.meetings.all())
    yield from (_uid(task, alarm) for task in unit.tasks.all() for alarm in (MOVED, LEFT))


def uid_in(news: Reminder) -> str:
    """Return the uid of the item that the news is about."""
    return news.item_uid.rpartition("/")[0]


def begun_at(news: Reminder) -> datetime:
    """Return when the first change was made that the news tells of."""
    return news.remind_at - PAUSE


def tell_of_task(unit: GroupUnit, before: Task, task: Task, *, now: datetime) -> None:
    """Plan to tell the group what has become of the task, but nothing of what is done."""
    if TaskStatus.COMPLETED in (before.status, task.status):
        return
    if (before.due, before.is_open) != (task.due, task.is_open):
        tell_group(unit, task, now=now)
    if task.is_open and before.assignees and not task.assignees:
        tell_group(unit, task, LEFT, now=now)


def tell_group(unit: GroupUnit, item: Task | Meeting, alarm: str = MOVED, *, now: datetime) -> None:
    """Plan to tell the group what it has not seen; what is planned already tells this too.

    What is in doubt does not: the group may have heard of it as it was then.
    """
    uid = _uid(item, alarm)
    rows = unit.reminders.of_item(uid)
    if any(row.is_ahead and row.why != IN_DOUBT for row in rows):
        return
    unit.reminders.add(
        Reminder(
            item_kind=ItemKind.MOVED,
            item_uid=uid,
            sequence=max((row.sequence + 1 for row in rows), default=0),
            alarm=alarm,
            remind_at=now.astimezone(UTC) + PAUSE,
        )
    )


def _uid(item: Task | Meeting, alarm: str) -> str:
    return f"{item.uid}/{alarm}"
