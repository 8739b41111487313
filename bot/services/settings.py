"""A group's habits of reminding: looked at by every member, changed by its officers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.member import Member
from bot.domain.policy import ReminderPolicy
from bot.domain.view import SettingsView
from bot.services.access import is_officer, require_group, require_member, require_officer
from bot.services.outlooks import plan_outlook
from bot.services.ports import GroupUnit, Store
from bot.services.quiet import look_again
from bot.services.records import log
from bot.services.replanning import replan_all

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
            look_again(unit, group, now=at)
            group = replace(group, policy=policy)
            unit.save_group(group)
            replan_all(unit, group, now=at)
            plan_outlook(unit, after=at)
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
    pending = unit.reminders.pending()
    planned = [row for row in pending if row.tells_group and not row.is_news]
    return SettingsView(
        group=require_group(unit),
        planned=len(planned),
        next_at=planned[0].wake_at if planned else None,
        may_change=may_change,
        wants_private=member.wants_private if require_group(unit).is_private else None,
    )
