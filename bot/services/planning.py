"""Keeping the outbox true to the items: every change of an item plans its reminders anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.domain.alarm import Alarm, Audience
from bot.domain.group import Group
from bot.domain.habits import chosen_alarms, own_alarms
from bot.domain.meeting import Meeting, MeetingStatus
from bot.domain.member import MemberState
from bot.domain.moment import Moment, end_of, has_passed, start_of
from bot.domain.policy import ReminderPolicy
from bot.domain.recurrence import begins_at
from bot.domain.reminder import (
    ExpiryReason,
    ItemKind,
    Reminder,
    ReminderState,
    expire,
    plan_reminders,
)
from bot.domain.task import Task
from bot.domain.understanding import Doubt
from bot.domain.view import MeetingView, TaskView
from bot.services.access import names_in, require_group
from bot.services.calendars import calendar_of
from bot.services.outlooks import plan_outlook
from bot.services.ports import GroupUnit
from bot.services.refreshing import touch_status
from bot.services.snoozed import settle_snooze
from bot.services.turns import find_next

OPEN_STATES = (ReminderState.PLANNED, ReminderState.WAITING)


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
    """Tell whether the present time of the item was ahead once: then what is late stays late."""
    return any(row.sequence == item.sequence for row in unit.reminders.of_item(item.uid))


def _plan(unit: GroupUnit, item: Task | Meeting, *, now: datetime, since: datetime) -> None:
    """Plan what lies ahead; *since* is when the item got its time."""
    closed = is_closed(item)
    for reminder in unit.reminders.of_item(item.uid):
        if reminder.state in OPEN_STATES and (closed or reminder.sequence != item.sequence):
            reason = ExpiryReason.CLOSED if closed else ExpiryReason.MOVED
            unit.reminders.save(expire(reminder, reason))
    for reminder in occurrences(require_group(unit), item, now=now, since=since):
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
    if isinstance(item, Task):
        return not item.is_open
    return item.status is MeetingStatus.CANCELLED


def alarms_of(policy: ReminderPolicy, item: Task | Meeting) -> tuple[Alarm, ...]:
    """Return the alarms that the item has by the group's policy, or by its own choice.

    What was chosen is kept; its hour, and what it has as the group's, follow the policy.
    """
    if isinstance(item, Meeting):
        return policy.meeting_alarms
    own = own_alarms(chosen_alarms(item.alarms), policy)
    return policy.task_alarms if own is None else own


def occurrences(
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
    yield from (each for each in planned if begins is None or each.remind_at > begins)


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


def view_task(
    unit: GroupUnit, task: Task, *, now: datetime, doubts: tuple[Doubt, ...] = ()
) -> TaskView:
    """Return the task with its coming reminders and the group's next meeting."""
    return TaskView(
        group=require_group(unit),
        task=_without_those_who_left(unit, task),
        reminders=_coming(unit, task.uid, task.due),
        names=names_in(unit),
        next_meeting=next_meeting(unit, now=now),
        doubts=doubts,
        next_turn=find_next(unit, task),
    )


def _without_those_who_left(unit: GroupUnit, task: Task) -> Task:
    """Return the task as shown: the name stays, but nobody is mentioned who is gone."""
    assignees = tuple(
        replace(assignee, user_id=None) if _has_left(unit, assignee.user_id) else assignee
        for assignee in task.assignees
    )
    return replace(task, assignees=assignees)


def _has_left(unit: GroupUnit, user_id: int | None) -> bool:
    member = unit.members.find(user_id) if user_id is not None else None
    return member is not None and member.state is MemberState.LEFT


def view_meeting(
    unit: GroupUnit, meeting: Meeting, *, doubts: tuple[Doubt, ...] = ()
) -> MeetingView:
    """Return the meeting with its coming announcements."""
    return MeetingView(
        group=require_group(unit),
        meeting=meeting,
        reminders=_coming(unit, meeting.uid, meeting.start),
        names=names_in(unit),
        doubts=doubts,
    )


def _coming(unit: GroupUnit, item_uid: str, moment: Moment | None) -> tuple[Reminder, ...]:
    """Return what the group will be told before the moment; when it is past, what comes next."""
    coming = [
        reminder
        for reminder in unit.reminders.of_item(item_uid)
        if reminder.state in OPEN_STATES and reminder.audience is Audience.GROUP
    ]
    if moment is None:
        return tuple(coming)
    last = end_of(moment, require_group(unit).zone)
    return tuple(r for r in coming if r.remind_at <= last) or tuple(coming[:1])


def meetings_ahead(unit: GroupUnit, *, now: datetime) -> list[Meeting]:
    """Return the meetings that are not over or cancelled, by start."""
    group = require_group(unit)
    ahead = [
        meeting
        for meeting in unit.meetings.all()
        if meeting.status is not MeetingStatus.CANCELLED
        and not has_passed(meeting.end or meeting.start, now=now, zone=group.zone)
    ]
    return sorted(ahead, key=lambda meeting: start_of(meeting.start, group.zone))


def next_meeting(unit: GroupUnit, *, now: datetime) -> Meeting | None:
    """Return the group's next meeting."""
    return next(iter(meetings_ahead(unit, now=now)), None)
