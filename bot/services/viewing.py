"""An item as people are shown it: with its coming reminders, and the names it speaks of."""

from dataclasses import replace
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.meeting import Meeting
from bot.domain.member import MemberState
from bot.domain.moment import Moment, end_of
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.domain.understanding import Doubt
from bot.domain.view import MeetingView, Moves, TaskView
from bot.services.access import names_in, require_group
from bot.services.ahead import next_meeting
from bot.services.ports import GroupUnit
from bot.services.turns import find_next


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
    unit: GroupUnit, meeting: Meeting, *, doubts: tuple[Doubt, ...] = (), moved: Moves = ()
) -> MeetingView:
    """Return the meeting with its coming announcements, and the dues that moved with it."""
    return MeetingView(
        group=require_group(unit),
        meeting=meeting,
        reminders=_coming(unit, meeting.uid, meeting.start),
        names=names_in(unit),
        doubts=doubts,
        moved=moved,
    )


def _coming(unit: GroupUnit, item_uid: str, moment: Moment | None) -> tuple[Reminder, ...]:
    """Return what the group will be told before the moment; when it is past, what comes next."""
    coming = [
        reminder
        for reminder in unit.reminders.of_item(item_uid)
        if reminder.is_ahead and reminder.audience is Audience.GROUP
    ]
    if moment is None:
        return tuple(coming)
    last = end_of(moment, require_group(unit).zone)
    return tuple(r for r in coming if r.remind_at <= last) or tuple(coming[:1])
