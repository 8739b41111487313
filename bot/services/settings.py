"""A group's habits of reminding: looked at by every member, changed by its officers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.moment import has_passed
from bot.domain.policy import ReminderPolicy
from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.domain.task import Task
from bot.domain.view import SettingsView
from bot.services.access import is_officer, require_group, require_member, require_officer
from bot.services.planning import alarms_of, moment_of, occurrences
from bot.services.ports import GroupUnit, Store
from bot.services.records import log

Change = Callable[[ReminderPolicy], ReminderPolicy]


async def view_settings(store: Store, chat_id: int, *, by: int) -> SettingsView:
    """Show the group's habits."""
    async with store.group(chat_id) as unit:
        member = require_member(unit, by, "view_settings")
        return _view(unit, member, may_change=is_officer(unit, member))


async def change_settings(
    store: Store, chat_id: int, change: Change, *, by: int, at: datetime
) -> SettingsView:
    """Change the group's habits, and plan what lies ahead anew in the same write."""
    async with store.group(chat_id) as unit:
        member = require_officer(unit, by, "change_settings")
        group = require_group(unit)
        policy = change(group.policy)
        if policy != group.policy:
            group = replace(group, policy=policy)
            unit.save_group(group)
            _replan_all(unit, group, now=at)
            log(unit, at, by, "change_settings", group.chat_id)
        return _view(unit, member, may_change=True)


async def set_private_reminders(store: Store, user_id: int, *, is_on: bool) -> SettingsView:
    """Tell the person in private too, or no more, of what is theirs to do in any group."""
    for group in await store.groups_of(user_id):
        async with store.group(group.chat_id) as unit:
            _want_private(unit, user_id, is_on=is_on)
    async with store.group(user_id) as unit:
        return _view(unit, _want_private(unit, user_id, is_on=is_on), may_change=True)


def _want_private(unit: GroupUnit, user_id: int, *, is_on: bool) -> Member:
    member = replace(require_member(unit, user_id, "view_settings"), wants_private=is_on)
    unit.members.save(member)
    return member


def _view(unit: GroupUnit, member: Member, *, may_change: bool) -> SettingsView:
    planned = [r for r in unit.reminders.pending() if r.tells_group]
    return SettingsView(
        group=require_group(unit),
        planned=len(planned),
        next_at=planned[0].wake_at if planned else None,
        may_change=may_change,
        wants_private=member.wants_private if require_group(unit).is_private else None,
    )


def _replan_all(unit: GroupUnit, group: Group, *, now: datetime) -> None:
    items: list[Task | Meeting] = [*unit.tasks.all(), *unit.meetings.all()]
    for item in items:
        moment = moment_of(item)
        if moment is None:
            continue
        if has_passed(moment, now=now, zone=group.zone):
            _drop_unwanted(unit, group, item)
        else:
            _replan(unit, group, item, now=now)


def _drop_unwanted(unit: GroupUnit, group: Group, item: Task | Meeting) -> None:
    """Of what is past, only the reminders that the group wants no more are taken away."""
    wanted = {alarm.name for alarm in alarms_of(group.policy, item)}
    for reminder in unit.reminders.of_item(item.uid):
        if _is_ahead(reminder) and reminder.alarm not in wanted:
            unit.reminders.save(expire(reminder, ExpiryReason.POLICY))


def _replan(unit: GroupUnit, group: Group, item: Task | Meeting, *, now: datetime) -> None:
    """Bring the item's rows in line; what has been sent, or is on its way, stays as it is."""
    wanted = {reminder.key: reminder for reminder in occurrences(group, item, now=now)}
    for reminder in unit.reminders.of_item(item.uid):
        planned = wanted.pop(reminder.key, None)
        if planned is None and _is_ahead(reminder) and reminder.remind_at > now:
            unit.reminders.save(expire(reminder, ExpiryReason.POLICY))
        elif planned is not None and (_is_ahead(reminder) or _was_dropped(reminder)):
            unit.reminders.save(planned)
    for reminder in wanted.values():
        unit.reminders.add(reminder)


def _is_ahead(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.PLANNED and reminder.audience is not Audience.PERSON


def _was_dropped(reminder: Reminder) -> bool:
    return reminder.state is ReminderState.EXPIRED and reminder.why == ExpiryReason.POLICY
