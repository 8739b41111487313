"""Taking what is due out of the outbox: `sending` is on disk before any call is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.delivery import choose_due, doubt, hold_back
from bot.domain.group import GroupState
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.domain.view import ListView
from bot.services.access import require_group
from bot.services.news import pack_news
from bot.services.outlooks import outlook_of, plan_outlook, renew_outlook
from bot.services.overtaken import is_overtaken
from bot.services.packing import Parcel, pack_notices, pack_personal, take
from bot.services.ports import GroupUnit
from bot.services.quiet import is_quiet, let_wait
from bot.services.refreshing import touch_status
from bot.services.reminded import times_of
from bot.services.repeating import pass_turns
from bot.services.sharing import share_missed, share_out, share_with_owners


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The next message to one group, and what had to be given up as uncertain."""

    parcel: Parcel | None = None
    has_more: bool = False
    uncertain: tuple[Reminder, ...] = ()
    is_status_due: bool = False


def claim_due(unit: GroupUnit, *, now: datetime, is_resent: bool = True) -> Claim:
    """Mark the first message of what is due as being sent, and return it.

    The rest stays due until that one is settled: a crash leaves one message in doubt, and
    what is done meanwhile is not told. A reminder found in `sending` was cut off by a crash:
    it is in doubt, and *is_resent* or left to a person. In a suspended group what falls due
    is put on record as refused.
    """
    renew_outlook(unit, now=now)
    pass_turns(unit, now=now)
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
    return Claim(
        parcel=take(unit, parcels[0]) if parcels else None,
        has_more=len(parcels) > 1,
        uncertain=uncertain,
        is_status_due=len(told) < len(due),
    )


def _refuse_all(unit: GroupUnit, due: Sequence[Reminder]) -> None:
    for reminder in due:
        unit.reminders.save(hold_back(reminder))


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
    items = [r for r in due if r.item_kind in (ItemKind.TASK, ItemKind.MEETING)]
    outlooks = [reminder for reminder in due if reminder.item_kind is ItemKind.OUTLOOK]
    is_silent = is_quiet(require_group(unit), now=now)
    yield from pack_news(unit, due, now=now, is_silent=is_silent)
    timely = _sent_now(unit, _lasting(unit, share_out(unit, items), now=now), now=now)
    told = [reminder for reminder in timely if reminder.audience is Audience.GROUP]
    private = [reminder for reminder in timely if reminder.audience is not Audience.GROUP]
    week = _week_ahead(unit, _sent_now(unit, outlooks, now=now), now=now)
    yield from pack_notices(unit, told, week, now=now, is_silent=is_silent)
    private = [*_lasting(unit, [*private, *share_with_owners(unit, told)], now=now)]
    yield from pack_personal(unit, private, now=now, is_silent=is_silent)


def _lasting(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Sequence[Reminder]:
    """Return what still helps; the rest lapses, and of what came too late the officers hear."""
    overtaken = [reminder for reminder in due if is_overtaken(unit, reminder)]
    for reminder in overtaken:
        unit.reminders.save(expire(reminder, ExpiryReason.SUPERSEDED))
    due = [reminder for reminder in due if reminder not in overtaken]
    split = choose_due(due, times_of(unit, due), now=now, zone=require_group(unit).zone)
    for reminder, reason in split.to_expire:
        unit.reminders.save(expire(reminder, reason))
    begun = [reminder for reminder, reason in split.to_expire if reason is ExpiryReason.BEGUN]
    return [*split.to_send, *share_missed(unit, begun, now=now)]


def _sent_now(unit: GroupUnit, due: Sequence[Reminder], *, now: datetime) -> Sequence[Reminder]:
    """Return what is sent now; the rest waits for the end of the quiet hours."""
    times = times_of(unit, due)
    moments = {uid: time.moment for uid, time in times.items()}
    return [each for each in due if not let_wait(unit, each, moments.get(each.item_uid), now=now)]


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
