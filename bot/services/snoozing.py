"""Snoozing a task: for the whole group, or for one person in private."""

from datetime import datetime

from bot.domain.later import snooze_choices, snooze_days, snooze_instant
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.reminder import ExpiryReason, Purpose, ReminderState, expire
from bot.domain.snooze import plan_snooze, refusal_of, snooze
from bot.domain.task import Task
from bot.domain.view import SnoozeView, TaskView
from bot.services import viewing
from bot.services.access import require_group, require_member
from bot.services.calendars import calendar_of
from bot.services.keeping import keep_task
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.snoozed import snoozes_of


async def view_snooze(
    store: Store, chat_id: int, number: int, *, by: Member, at: datetime
) -> SnoozeView:
    """Show when the reminder may come again."""
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "snooze")
        group, task = require_group(unit), unit.tasks.get(number)
        calendar, view = calendar_of(group.policy), viewing.view_task(unit, task, now=at)
        start = view.next_meeting.start if view.next_meeting else None
        own = next(snoozes_of(unit, task, member.user_id), None)
        return SnoozeView(
            task=view,
            choices=snooze_choices(task, group, start=start, calendar=calendar, now=at),
            days=snooze_days(task, group, calendar=calendar, now=at),
            own_until=own.remind_at if own else None,
        )


async def snooze_task(
    store: Store, chat_id: int, number: int, moment: Moment | None, *, by: Member, at: datetime
) -> TaskView:
    """Remind the group again then; None: as if nobody had asked for it.

    Raises:
        Conflict: If that is no later, or after an open due.
    """
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "snooze")
        task = unit.tasks.get(number)
        if task.is_open:
            until = _instant(unit, task, moment, now=at)
            task = keep_task(unit, snooze(task, until), by, at, "snooze")
        return viewing.view_task(unit, task, now=at)


async def snooze_for_person(
    store: Store, chat_id: int, number: int, moment: Moment | None, *, by: Member, at: datetime
) -> TaskView:
    """Remind this person alone again then, in private; the group hears as before.

    Raises:
        Conflict: If that is no later, or after an open due.
    """
    async with store.group(chat_id) as unit:
        member = require_member(unit, by.user_id, "snooze")
        task = unit.tasks.get(number)
        if task.is_open:
            until = _instant(unit, task, moment, now=at)
            for earlier in list(snoozes_of(unit, task, member.user_id)):
                unit.reminders.save(expire(earlier, ExpiryReason.SNOOZED))
            if until is not None:
                _add(unit, task, member, until)
            log(unit, at, member.user_id, "snooze_private", number)
        return viewing.view_task(unit, task, now=at)


def _instant(
    unit: GroupUnit, task: Task, moment: Moment | None, *, now: datetime
) -> datetime | None:
    if moment is None:
        return None
    group = require_group(unit)
    until = snooze_instant(group, moment, now=now)
    refusal = refusal_of(task, until, now=now, zone=group.zone)
    if refusal is not None:
        raise refusal
    return until


def _add(unit: GroupUnit, task: Task, member: Member, until: datetime) -> None:
    """Plan the row, as one that was asked for before and given up since may be."""
    is_owner = any(each.user_id == member.user_id for each in task.assignees)
    purpose = Purpose.REMIND if is_owner or not member.is_officer else Purpose.LEADERS
    row = plan_snooze(task, until, user_id=member.user_id, purpose=purpose)
    known = {each.key: each for each in unit.reminders.of_item(task.uid)}
    if known.get(row.key, row).state is not ReminderState.SENT:
        unit.reminders.save(row)
