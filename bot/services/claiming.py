"""Taking what is due out of the outbox: `sending` is on disk before any call is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.delivery import IN_DOUBT, ItemTime, begin, choose_due, doubt, is_late, refuse
from bot.domain.group import Group, GroupState
from bot.domain.meeting import MeetingStatus
from bot.domain.reminder import ItemKind, Reminder, ReminderState
from bot.domain.view import MeetingView, Notice, NoticeEntry, SavedView, TaskView
from bot.services import planning
from bot.services.access import require_group
from bot.services.minutes import view_saved
from bot.services.ports import GroupUnit

Content = Notice | SavedView


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message to be sent, and the claimed reminders that it settles."""

    group: Group
    content: Content
    reminders: tuple[Reminder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a round has to send to one group, and what it had to give up as uncertain."""

    parcels: tuple[Parcel, ...] = ()
    uncertain: tuple[Reminder, ...] = ()


def claim_due(unit: GroupUnit, *, now: datetime) -> Claim:
    """Mark what is due as being sent, and return it.

    One loop sends one message at a time, so a reminder found in `sending` was
    cut off by a crash: it is in doubt. In a suspended group what falls due is
    put on record as refused.
    """
    due = [reminder for reminder in unit.reminders.pending() if reminder.wake_at <= now]
    if require_group(unit).state is GroupState.SUSPENDED:
        _refuse_all(unit, due)
        return Claim()
    uncertain = tuple(_settle_doubts(unit, due, now=now))
    waiting = [reminder for reminder in due if reminder.state is not ReminderState.SENDING]
    return Claim(parcels=tuple(_pack(unit, waiting, now=now)), uncertain=uncertain)


def _refuse_all(unit: GroupUnit, due: Sequence[Reminder]) -> None:
    for reminder in due:
        unit.reminders.save(refuse(reminder, "suspended"))


def _settle_doubts(
    unit: GroupUnit, due: Sequence[Reminder], *, now: datetime
) -> Iterator[Reminder]:
    for reminder in due:
        if reminder.state is ReminderState.SENDING:
            settled = doubt(reminder, now=now)
            unit.reminders.save(settled)
            if settled.state is ReminderState.UNCERTAIN:
                yield settled


def _pack(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Iterator[Parcel]:
    group = require_group(unit)
    for reminder in due:
        if reminder.item_kind is ItemKind.MINUTES:
            yield _parcel(unit, view_saved(unit, unit.minutes.get(reminder.item_uid)), [reminder])
    items = [reminder for reminder in due if reminder.item_kind is not ItemKind.MINUTES]
    split = choose_due(items, _times(unit, items), now=now, zone=group.zone)
    for reminder, reason in split.to_expire:
        unit.reminders.save(planning.expire(reminder, reason))
    for batch in _batches(split.to_send, now=now):
        entries = tuple(_entry(unit, reminder, now=now) for reminder in batch)
        notice = Notice(
            group=group,
            entries=entries,
            is_late=is_late(batch[0], now=now),
            is_repeat=batch[0].why == IN_DOUBT,
        )
        yield _parcel(unit, notice, batch)


def _parcel(unit: GroupUnit, content: Content, reminders: Sequence[Reminder]) -> Parcel:
    claimed = tuple(begin(reminder) for reminder in reminders)
    for reminder in claimed:
        unit.reminders.save(reminder)
    return Parcel(group=require_group(unit), content=content, reminders=claimed)


def _batches(reminders: Sequence[Reminder], *, now: datetime) -> Iterator[list[Reminder]]:
    """Yield what goes out as one message: alike in being late and in being a repeat."""
    batches: dict[tuple[bool, bool], list[Reminder]] = {}
    for reminder in reminders:
        kind = (is_late(reminder, now=now), reminder.why == IN_DOUBT)
        batches.setdefault(kind, []).append(reminder)
    yield from batches.values()


def _times(unit: GroupUnit, reminders: Sequence[Reminder]) -> dict[str, ItemTime]:
    times = {}
    for reminder in reminders:
        if reminder.item_kind is ItemKind.TASK:
            task = unit.tasks.find_by_uid(reminder.item_uid)
            if task is not None:
                due = task.due if task.is_open else None
                times[task.uid] = ItemTime(sequence=task.sequence, moment=due)
        else:
            meeting = unit.meetings.find_by_uid(reminder.item_uid)
            if meeting is not None:
                start = None if meeting.status is MeetingStatus.CANCELLED else meeting.start
                times[meeting.uid] = ItemTime(sequence=meeting.sequence, moment=start)
    return times


def _entry(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> NoticeEntry:
    return NoticeEntry(reminder=reminder, item=view_item(unit, reminder, now=now))


def view_item(unit: GroupUnit, reminder: Reminder, *, now: datetime) -> TaskView | MeetingView:
    """Return the item that the reminder is about.

    Raises:
        KeyError: If there is none; a reminder without its item is expired, not shown.
    """
    task = unit.tasks.find_by_uid(reminder.item_uid)
    if task is not None:
        return planning.view_task(unit, task, now=now)
    meeting = unit.meetings.find_by_uid(reminder.item_uid)
    if meeting is not None:
        return planning.view_meeting(unit, meeting)
    raise KeyError(reminder.item_uid)
