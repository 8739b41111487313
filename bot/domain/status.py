"""The one living card of a group that shows how things stand."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.moment import day_of, has_passed, local_instant
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.task import Task

AT_MOST_EVERY = timedelta(minutes=1)
UID = "status"
SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCard:
    """The message that shows it, a digest of what it shows, and when it was last looked at."""

    message_id: int
    digest: str
    shown_at: datetime


def refresh_soon(card: StatusCard, *, now: datetime) -> Reminder:
    """Return the row by which the loop brings the card up to date: a minute apart at least."""
    return _refresh(max(now, card.shown_at + AT_MOST_EVERY))


def refresh_tomorrow(*, now: datetime, zone: ZoneInfo) -> Reminder:
    """Return the same row for the next day, when what is due today has passed."""
    return _refresh(local_instant(day_of(now, zone) + timedelta(days=1), time(0), zone))


def _refresh(at: datetime) -> Reminder:
    return Reminder(
        item_kind=ItemKind.STATUS, item_uid=UID, sequence=0, alarm="refresh", remind_at=at
    )


def split_by_due(
    tasks: list[Task], *, now: datetime, zone: ZoneInfo
) -> tuple[tuple[Task, ...], tuple[Task, ...]]:
    """Return the tasks whose due has passed, and those due within a week."""
    dated = [(task, task.due) for task in tasks if task.due is not None]
    overdue = tuple(task for task, due in dated if has_passed(due, now=now, zone=zone))
    last = day_of(now + SOON, zone)
    soon = tuple(task for task, due in dated if task not in overdue and day_of(due, zone) <= last)
    return overdue, soon
