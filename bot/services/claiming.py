"""Taking what is due out of the outbox: `sending` is on disk before any call is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.alarm import Audience
from bot.domain.delivery import (
    IN_DOUBT,
    ItemTime,
    begin,
    choose_due,
    doubt,
    hold,
    is_held,
    is_late,
    refuse,
)
from bot.domain.group import Group, GroupState
from bot.domain.language import Language
from bot.domain.moment import start_of
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.domain.view import (
    ListView,
    MeetingView,
    Notice,
    NoticeEntry,
    PersonalNotice,
    SavedView,
    TaskView,
)
from bot.services import planning
from bot.services.access import require_group
from bot.services.minutes import view_saved
from bot.services.outlooks import outlook_of, plan_outlook, renew_outlook
from bot.services.ports import GroupUnit
from bot.services.refreshing import touch_status
from bot.services.sharing import share_out, share_with_owners

Content = Notice | PersonalNotice | SavedView
LAST = datetime.max.replace(tzinfo=UTC)
IN_A_MESSAGE = 12
"""Items of one message: each gets its buttons, and none is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message to be sent, and the claimed reminders that it settles.

    *is_silent*: it comes in the quiet hours, because morning would be too late.
    *has_lost_topic*: it was for a topic of the chat that is gone.
    """

    group: Group
    content: Content
    reminders: tuple[Reminder, ...]
    is_silent: bool = False
    has_lost_topic: bool = False

    @property
    def language(self) -> Language:
        """A person's own where it is for one person, else the group's."""
        if isinstance(self.content, PersonalNotice):
            return self.content.person.language or self.group.language
        return self.group.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a round has to send to one group, and what it had to give up as uncertain."""

    parcels: tuple[Parcel, ...] = ()
    uncertain: tuple[Reminder, ...] = ()
    is_status_due: bool = False


def claim_due(unit: GroupUnit, *, now: datetime, is_resent: bool = True) -> Claim:
    """Mark what is due as being sent, and return it.

    A group is sent one message at a time, so a reminder found in `sending` was
    cut off by a crash: it is in doubt, and *is_resent* or left to a person. In a
    suspended group what falls due is put on record as refused.
    """
    renew_outlook(unit, now=now)
    due = [reminder for reminder in unit.reminders.pending() if reminder.wake_at <= now]
    if require_group(unit).state is GroupState.SUSPENDED:
        _refuse_all(unit, due)
        return Claim()
    told = [reminder for reminder in due if reminder.item_kind is not ItemKind.STATUS]
    uncertain = tuple(_settle_doubts(unit, told, now=now, is_resent=is_resent))
    waiting = [reminder for reminder in told if reminder.state is not ReminderState.SENDING]
    parcels = tuple(_pack(unit, waiting, now=now))
    if due:
        plan_outlook(unit, after=now)
    if parcels:
        touch_status(unit, now=now)
    return Claim(parcels=parcels, uncertain=uncertain, is_status_due=len(told) < len(due))


def _refuse_all(unit: GroupUnit, due: Sequence[Reminder]) -> None:
    for reminder in due:
        unit.reminders.save(refuse(reminder, "suspended"))


def _settle_doubts(
    unit: GroupUnit, due: Sequence[Reminder], *, now: datetime, is_resent: bool
) -> Iterator[Reminder]:
    for reminder in due:
        if reminder.state is ReminderState.SENDING:
            settled = doubt(reminder, now=now, is_resent=is_resent, was_cut_off=True)
            unit.reminders.save(settled)
            if settled.state is ReminderState.UNCERTAIN:
                yield settled


def _pack(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Iterator[Parcel]:
    for reminder in due:
        if reminder.item_kind is ItemKind.MINUTES:
            yield _parcel(unit, view_saved(unit, unit.minutes.get(reminder.item_uid)), [reminder])
    items = [r for r in due if r.item_kind in (ItemKind.TASK, ItemKind.MEETING)]
    outlooks = [reminder for reminder in due if reminder.item_kind is ItemKind.OUTLOOK]
    quiet = require_group(unit).policy.quiet
    is_quiet = quiet is not None and quiet.covers(now, require_group(unit).zone)
    timely = _without_held(unit, _lasting(unit, share_out(unit, items), now=now), now=now)
    told = [reminder for reminder in timely if reminder.audience is Audience.GROUP]
    private = [reminder for reminder in timely if reminder.audience is not Audience.GROUP]
    week = _week_ahead(unit, _without_held(unit, outlooks, now=now), now=now)
    yield from _notices(unit, told, week, now=now, is_silent=is_quiet)
    private += share_with_owners(unit, told)
    yield from _personal(unit, private, now=now, is_silent=is_quiet)


def _lasting(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Sequence[Reminder]:
    """Return what still helps; the rest lapses, each with its reason."""
    split = choose_due(due, _times(unit, due), now=now, zone=require_group(unit).zone)
    for reminder, reason in split.to_expire:
        unit.reminders.save(expire(reminder, reason))
    return split.to_send


def _without_held(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Sequence[Reminder]:
    """Return what is sent now; the rest waits for the end of the quiet hours."""
    group, quiet = require_group(unit), require_group(unit).policy.quiet
    times = _times(unit, due)
    sent = []
    for reminder in due:
        time = times.get(reminder.item_uid)
        moment = time.moment if time else None
        if quiet and is_held(moment, now=now, zone=group.zone, quiet=quiet):
            unit.reminders.save(hold(reminder, until=quiet.over_at(now, group.zone)))
        else:
            sent.append(reminder)
    return sent


def _week_ahead(
    unit: GroupUnit, due: Sequence[Reminder], *, now: datetime
) -> tuple[Reminder, ListView] | None:
    """Return the newest outlook that has something to tell; others lapse."""
    newest = None
    for reminder in due:
        outlook = outlook_of(unit, reminder, now=now)
        if outlook is None:
            unit.reminders.save(expire(reminder, ExpiryReason.EMPTY))
        else:
            newest = (reminder, outlook)
    return newest


def _notices(
    unit: GroupUnit,
    told: Sequence[Reminder],
    week: tuple[Reminder, ListView] | None,
    *,
    now: datetime,
    is_silent: bool,
) -> Iterator[Parcel]:
    """Yield what the group is told: one message, and what may be a repeat in one of its own."""
    batches = [list(batch) for batch in _batches(told)] or ([[]] if week else [])
    for batch in batches:
        rows, outlook = list(batch), None
        if week is not None and (not batch or batch[0].why != IN_DOUBT):
            rows.append(week[0])
            outlook, week = week[1], None
        notice = Notice(
            group=require_group(unit),
            entries=_entries(unit, batch, now=now),
            outlook=outlook,
            is_late=any(is_late(reminder, now=now) for reminder in rows),
            is_repeat=any(reminder.why == IN_DOUBT for reminder in rows),
        )
        yield _parcel(unit, notice, rows, is_silent=is_silent)
    if week is not None:
        yield from _notices(unit, [], week, now=now, is_silent=is_silent)


def _personal(
    unit: GroupUnit, private: Sequence[Reminder], *, now: datetime, is_silent: bool
) -> Iterator[Parcel]:
    """Yield what each person is told in private, in one message."""
    for user_id in dict.fromkeys(reminder.user_id for reminder in private):
        person = unit.members.find(user_id) if user_id is not None else None
        rows = [reminder for reminder in private if reminder.user_id == user_id]
        if person is None:
            for reminder in rows:
                unit.reminders.save(refuse(reminder, "unknown"))
            continue
        for batch in _batches(rows):
            notice = PersonalNotice(
                group=require_group(unit), person=person, entries=_entries(unit, batch, now=now)
            )
            yield _parcel(unit, notice, batch, is_silent=is_silent)


def _parcel(
    unit: GroupUnit, content: Content, reminders: Sequence[Reminder], *, is_silent: bool = False
) -> Parcel:
    claimed = tuple(begin(reminder) for reminder in reminders)
    for reminder in claimed:
        unit.reminders.save(reminder)
    group = require_group(unit)
    return Parcel(group=group, content=content, reminders=claimed, is_silent=is_silent)


def _batches(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
    """Yield what goes out as one message: what may be a repeat says so apart."""
    for is_repeat in (False, True):
        alike = [reminder for reminder in reminders if (reminder.why == IN_DOUBT) is is_repeat]
        for first in range(0, len(alike), IN_A_MESSAGE):
            yield alike[first : first + IN_A_MESSAGE]


def _times(unit: GroupUnit, reminders: Sequence[Reminder]) -> dict[str, ItemTime]:
    times = {}
    for uid in {reminder.item_uid for reminder in reminders}:
        item = unit.tasks.find_by_uid(uid) or unit.meetings.find_by_uid(uid)
        if item is not None:
            times[uid] = ItemTime(sequence=item.sequence, moment=planning.moment_of(item))
    return times


def _entries(
    unit: GroupUnit, reminders: Sequence[Reminder], *, now: datetime
) -> tuple[NoticeEntry, ...]:
    """Return the entries, the most pressing first."""
    times, zone = _times(unit, reminders), require_group(unit).zone

    def pressing(reminder: Reminder) -> tuple[datetime, str]:
        time = times.get(reminder.item_uid)
        moment = time.moment if time else None
        return (LAST if moment is None else start_of(moment, zone), reminder.key)

    return tuple(
        NoticeEntry(reminder=reminder, item=view_item(unit, reminder, now=now))
        for reminder in sorted(reminders, key=pressing)
    )


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
