"""Reminders for people: what is for an office or for an owner becomes a row for each person."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.alarm import Audience
from bot.domain.delivery import report_missed
from bot.domain.member import OFFICERS, Member, MemberRole, MemberState
from bot.domain.minutes import Minutes, MinutesState
from bot.domain.moment import day_of, start_of
from bot.domain.reminder import ExpiryReason, ItemKind, Purpose, Reminder, ReminderState, expire
from bot.services.access import require_group
from bot.services.ports import GroupUnit
from bot.services.snoozed import is_put_off_by

ROLES = {Audience.LEADERS: OFFICERS, Audience.SECRETARY: (MemberRole.SECRETARY,)}


def share_out(unit: GroupUnit, due: Sequence[Reminder]) -> list[Reminder]:
    """Return the due reminders with one row for each person in place of those for an office.

    The rows are saved in the same write: each goes its own way from here on.
    """
    shared: list[Reminder] = []
    for reminder in due:
        if reminder.audience not in ROLES:
            shared.append(reminder)
            continue
        people = [] if _is_settled(unit, reminder) else list(_holders(unit, reminder.audience))
        shared += [_for_person(unit, reminder, member) for member in people]
        reason = ExpiryReason.SHARED if people else ExpiryReason.EMPTY
        unit.reminders.save(expire(reminder, reason))
    return shared


def share_missed(unit: GroupUnit, begun: Sequence[Reminder], *, now: datetime) -> list[Reminder]:
    """Return a row for each officer where a meeting began before the group was told of it."""
    rows = [report_missed(r, now=now) for r in begun if r.audience is Audience.GROUP]
    known = {row.key for uid in {r.item_uid for r in rows} for row in unit.reminders.of_item(uid)}
    return share_out(unit, list({r.key: r for r in rows if r.key not in known}.values()))


def share_with_owners(unit: GroupUnit, told: Sequence[Reminder]) -> list[Reminder]:
    """Return a row for each owner who wants to be told in private of what the group is told.

    One that is there already goes its own way: the group may have to be told again.
    """
    rows: list[Reminder] = []
    if require_group(unit).is_private:
        return rows
    for reminder in told:
        task = unit.tasks.find_by_uid(reminder.item_uid)
        if task is None:
            continue
        for user_id in {each.user_id for each in task.waits_for if each.user_id is not None}:
            member = unit.members.find(user_id)
            if member is None or not (member.wants_private and _is_present(member)):
                continue
            if not is_put_off_by(unit, reminder, task, user_id):
                rows += _new_for_person(unit, reminder, member)
    return rows


def _new_for_person(unit: GroupUnit, reminder: Reminder, member: Member) -> list[Reminder]:
    known = {row.key for row in unit.reminders.of_item(reminder.item_uid)}
    key = replace(reminder, user_id=member.user_id).key
    return [] if key in known else [_for_person(unit, reminder, member)]


def _for_person(unit: GroupUnit, reminder: Reminder, member: Member) -> Reminder:
    row = replace(
        reminder,
        audience=Audience.PERSON,
        user_id=member.user_id,
        state=ReminderState.PLANNED,
        attempts=0,
        retry_at=None,
        why="",
    )
    unit.reminders.add(row)
    return row


def _holders(unit: GroupUnit, audience: Audience) -> Iterator[Member]:
    for member in unit.members.all():
        if member.role in ROLES[audience] and _is_present(member):
            yield member


def _is_present(member: Member) -> bool:
    return member.state is MemberState.PRESENT


def _is_settled(unit: GroupUnit, reminder: Reminder) -> bool:
    """Minutes are not asked for once some have come that are of that day, or came after it."""
    if reminder.purpose is not Purpose.MINUTES or reminder.item_kind is not ItemKind.MEETING:
        return False
    meeting = unit.meetings.find_by_uid(reminder.item_uid)
    if meeting is None:
        return True
    zone = require_group(unit).zone
    day, begun = day_of(meeting.start, zone), start_of(meeting.start, zone)
    return any(
        minutes.state is MinutesState.SAVED and _is_of(minutes, day=day, begun=begun)
        for minutes in unit.minutes.all()
    )


def _is_of(minutes: Minutes, *, day: date, begun: datetime) -> bool:
    held_on = minutes.reading.meeting_on
    return minutes.received_at >= begun if held_on is None else held_on == day
