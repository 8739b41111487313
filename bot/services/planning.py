"""Keeping the outbox true to the items: every change of an item plans its reminders anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.domain.alarm import Alarm, Audience
from bot.domain.group import Group
from bot.domain.meeting import Meeting, MeetingStatus
from bot.domain.member import MemberState
from bot.domain.moment import Moment, end_of, has_passed, start_of
from bot.domain.policy import ReminderPolicy
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

OPEN_STATES = (ReminderState.PLANNED, ReminderState.WAITING)


def save_task(unit: GroupUnit, task: Task, *, now: datetime) -> None:
    """Save the task and plan its reminders; those of another due or a closed task lapse."""
    unit.tasks.save(task)
    _plan(unit, task, now=now)


def save_meeting(unit: GroupUnit, meeting: Meeting, *, now: datetime) -> None:
    """Save the meeting and plan its announcements; those of another time lapse."""
    unit.meetings.save(meeting)
    _plan(unit, meeting, now=now)


def _plan(unit: GroupUnit, item: Task | Meeting, *, now: datetime) -> None:
    moment = moment_of(item)
    for reminder in unit.reminders.of_item(item.uid):
        if reminder.state in OPEN_STATES and (moment is None or reminder.sequence != item.sequence):
            reason = ExpiryReason.CLOSED if moment is None else ExpiryReason.MOVED
            unit.reminders.save(expire(reminder, reason))
    for reminder in occurrences(require_group(unit), item, now=now):
        unit.reminders.add(reminder)
    plan_outlook(unit, after=now)
    touch_status(unit, now=now)


def moment_of(item: Task | Meeting) -> Moment | None:
    """Return the due or start to be reminded of; None of what is closed or cancelled."""
    if isinstance(item, Task):
        return item.due if item.is_open else None
    return None if item.status is MeetingStatus.CANCELLED else item.start


def alarms_of(policy: ReminderPolicy, item: Task | Meeting) -> tuple[Alarm, ...]:
    """Return the alarms that the item has by the group's policy, or by its own."""
    if isinstance(item, Meeting):
        return policy.meeting_alarms
    return policy.task_alarms if item.alarms is None else item.alarms


def occurrences(group: Group, item: Task | Meeting, *, now: datetime) -> Iterator[Reminder]:
    """Yield the reminders of the item that lie ahead."""
    moment = moment_of(item)
    if moment is None:
        return
    yield from plan_reminders(
        ItemKind.TASK if isinstance(item, Task) else ItemKind.MEETING,
        item.uid,
        item.sequence,
        moment,
        _without_offices(group, alarms_of(group.policy, item)),
        zone=group.zone,
        now=now,
        calendar=calendar_of(group.policy),
        quiet=group.policy.quiet,
    )


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
        return ()
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
