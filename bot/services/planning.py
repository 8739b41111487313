"""Keeping the outbox true to the items: every change of an item plans its reminders anew."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.alarm import Alarm, Audience
from bot.domain.group import Group
from bot.domain.habits import chosen_alarms, own_alarms
from bot.domain.meeting import Meeting
from bot.domain.moment import Moment
from bot.domain.policy import ReminderPolicy
from bot.domain.recurrence import begins_at, is_weekly
from bot.domain.reminder import (
    ExpiryReason,
    ItemKind,
    Reminder,
    expire,
    plan_reminders,
)
from bot.domain.task import Task
from bot.services.access import require_group
from bot.services.calendars import calendar_of
from bot.services.outlooks import plan_outlook
from bot.services.ports import GroupUnit
from bot.services.refreshing import touch_status
from bot.services.snoozed import settle_snooze


def save_task(unit: GroupUnit, task: Task, *, now: datetime) -> None:
    """Save the task and plan its reminders; those of another due or a closed task lapse."""
    before = unit.tasks.find_by_uid(task.uid)
    is_known = before is not None and before.due == task.due and is_reminded(unit, before)
    unit.tasks.save(task)
    _plan(unit, task, now=now, since=task.created_at if is_known else now)


def save_meeting(unit: GroupUnit, meeting: Meeting, *, now: datetime) -> None:
    """Save the meeting and plan its announcements; those of another time lapse."""
    before = unit.meetings.find_by_uid(meeting.uid)
    is_known = before is not None and before.start == meeting.start and is_reminded(unit, before)
    unit.meetings.save(meeting)
    _plan(unit, meeting, now=now, since=meeting.created_at if is_known else now)


def is_reminded(unit: GroupUnit, item: Task | Meeting) -> bool:
    """Tell whether the present time of the item was ahead once: then what is late stays late.

    A meeting that is cancelled is a new version of itself, of which nothing is planned.
    """
    version_before = (item.sequence - 1, ExpiryReason.CLOSED)
    return any(
        row.sequence == item.sequence or (row.sequence, row.why) == version_before
        for row in unit.reminders.of_item(item.uid)
    )


def _plan(unit: GroupUnit, item: Task | Meeting, *, now: datetime, since: datetime) -> None:
    """Plan what lies ahead; *since* is when the item got its time."""
    closed = is_closed(item)
    for reminder in unit.reminders.of_item(item.uid):
        if reminder.is_ahead and (closed or reminder.sequence != item.sequence):
            reason = ExpiryReason.CLOSED if closed else ExpiryReason.MOVED
            unit.reminders.save(expire(reminder, reason))
    for reminder in plan_item(require_group(unit), item, now=now, since=since):
        unit.reminders.add(reminder)
    if isinstance(item, Task):
        settle_snooze(unit, item, now=now)
    plan_outlook(unit, after=now)
    touch_status(unit, now=now)


def moment_of(item: Task | Meeting) -> Moment | None:
    """Return the due or start to be reminded of; None of what is closed or cancelled."""
    if is_closed(item):
        return None
    return item.due if isinstance(item, Task) else item.start


def is_closed(item: Task | Meeting) -> bool:
    """Tell whether nobody is to be reminded of it: it is done, removed or cancelled."""
    return not (item.is_open if isinstance(item, Task) else item.is_on)


def alarms_of(policy: ReminderPolicy, item: Task | Meeting) -> tuple[Alarm, ...]:
    """Return the alarms that the item has by the group's policy, or by its own choice.

    What was chosen is kept; its hour, and what it has as the group's, follow the policy.
    """
    if isinstance(item, Meeting):
        return policy.meeting_alarms
    own = own_alarms(chosen_alarms(item.alarms), policy)
    return policy.task_alarms if own is None else own


def plan_item(
    group: Group, item: Task | Meeting, *, now: datetime, since: datetime
) -> Iterator[Reminder]:
    """Yield the reminders of the item that lie ahead of *now*; it has its time *since* then."""
    moment = moment_of(item)
    if moment is None:
        return
    begins = _begins_at(group, item)
    planned = plan_reminders(
        ItemKind.TASK if isinstance(item, Task) else ItemKind.MEETING,
        item.uid,
        item.sequence,
        moment,
        _without_offices(group, alarms_of(group.policy, item)),
        zone=group.zone,
        now=now,
        since=since,
        calendar=calendar_of(group.policy),
        quiet=group.policy.quiet,
    )
    kept = [each for each in planned if begins is None or each.remind_at > begins]
    early = [each for each in kept if not each.is_after][:-1] if _is_weekly(group, item) else []
    yield from (each for each in kept if each not in early)


def _is_weekly(group: Group, item: Task | Meeting) -> bool:
    """Tell whether it is a turn of many, whose reminders nobody has chosen."""
    if isinstance(item, Meeting) or item.turn is None or item.due != item.turn.on:
        return False
    is_chosen = own_alarms(chosen_alarms(item.alarms), group.policy) is not None
    return not is_chosen and is_weekly(item.turn, group.zone)


def _begins_at(group: Group, item: Task | Meeting) -> datetime | None:
    """Return when the turn before this one is over; a due that a person gave stands alone."""
    if isinstance(item, Meeting) or item.turn is None or item.due != item.turn.on:
        return None
    return begins_at(item.turn, group.zone)


def _without_offices(group: Group, alarms: tuple[Alarm, ...]) -> tuple[Alarm, ...]:
    """In a private chat there is nobody but the person."""
    if not group.is_private:
        return alarms
    return tuple(alarm for alarm in alarms if alarm.audience is Audience.GROUP)
