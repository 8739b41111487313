"""What is sent of what is due, and what a failed call makes of a reminder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.alarm import Audience
from bot.domain.moment import Moment, end_of, start_of
from bot.domain.reminder import ExpiryReason, ItemKind, Purpose, Reminder, ReminderState
from bot.domain.working_time import QuietHours

LATE_AFTER = timedelta(minutes=15)
DOUBT_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=5)
IN_DOUBT = "in_doubt"
SUSPENDED = "suspended"
ONCE_IN_DOUBT = f", {IN_DOUBT}"
MOST_CUT_OFF = 5
"""Tries of one reminder, if a crash cuts off each."""


class Trouble(StrEnum):
    """What a secretary is told privately when the group cannot be."""

    CHAT_GONE = "chat_gone"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTime:
    """The present version of an item's time; None: closed, cancelled or without a time."""

    sequence: int
    moment: Moment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSplit:
    """Due reminders: those to send, earliest first, and those that lapse, each with its reason."""

    to_send: tuple[Reminder, ...]
    to_expire: tuple[tuple[Reminder, ExpiryReason], ...]


def choose_due(
    due: Sequence[Reminder], times: Mapping[str, ItemTime], *, now: datetime, zone: ZoneInfo
) -> DueSplit:
    """Split the due reminders: of each item only the newest is sent, and none too late to help.

    *times* gives the present time of every item, by uid. What one person is told
    in private does not stand in for what the group is told.
    """
    newest = {_stream(r): r for r in sorted(due, key=lambda r: r.remind_at)}
    reasons = {r.key: _reason(r, newest[_stream(r)], times, now=now, zone=zone) for r in due}
    ordered = sorted(due, key=lambda r: (r.remind_at, r.key))
    return DueSplit(
        to_send=tuple(r for r in ordered if reasons[r.key] is None),
        to_expire=tuple((r, why) for r in ordered if (why := reasons[r.key]) is not None),
    )


def _stream(reminder: Reminder) -> tuple[str, Audience, int | None, Purpose]:
    return (reminder.item_uid, reminder.audience, reminder.user_id, reminder.purpose)


def _reason(
    reminder: Reminder,
    newest: Reminder,
    times: Mapping[str, ItemTime],
    *,
    now: datetime,
    zone: ZoneInfo,
) -> ExpiryReason | None:
    time = times.get(reminder.item_uid)
    if time is None or time.moment is None:
        return ExpiryReason.CLOSED
    if time.sequence != reminder.sequence:
        return ExpiryReason.MOVED
    if reminder.key != newest.key:
        return ExpiryReason.SUPERSEDED
    if reminder.item_kind is ItemKind.MEETING and not reminder.is_after:
        return ExpiryReason.BEGUN if _has_begun(time.moment, now, zone) else None
    return None


def _has_begun(start: Moment, now: datetime, zone: ZoneInfo) -> bool:
    begins = start_of(start, zone)
    return begins <= now if isinstance(start, datetime) else begins + timedelta(days=1) <= now


def is_late(reminder: Reminder, *, now: datetime) -> bool:
    """Tell whether the reminder comes so late that the group has to be told."""
    return now - reminder.remind_at > LATE_AFTER


def report_missed(reminder: Reminder, *, now: datetime) -> Reminder:
    """Return what the officers are told of a meeting that began unannounced: once for each time."""
    return Reminder(
        item_kind=reminder.item_kind,
        item_uid=reminder.item_uid,
        sequence=reminder.sequence,
        alarm=f"P0D/{Purpose.MISSED}",
        remind_at=now,
        audience=Audience.LEADERS,
    )


def can_wait(
    moment: Moment | None, *, now: datetime, zone: ZoneInfo, quiet: QuietHours | None
) -> bool:
    """Tell whether what is due now can wait for the end of the quiet hours.

    It cannot where the due or start would have passed by then: it is sent at
    once, without a sound.
    """
    if quiet is None or not quiet.covers(now, zone):
        return False
    return (
        moment is None
        or end_of(moment, zone) <= now
        or end_of(moment, zone) > quiet.over_at(now, zone)
    )


def wait(reminder: Reminder, *, until: datetime) -> Reminder:
    """Return the reminder to be looked at again when the quiet hours are over."""
    return replace(reminder, state=ReminderState.WAITING, retry_at=until)


def begin(reminder: Reminder) -> Reminder:
    """Return the reminder as it has to stand on disk before the call."""
    return replace(
        reminder, state=ReminderState.SENDING, attempts=reminder.attempts + 1, retry_at=None
    )


def succeed(reminder: Reminder, *, message_id: int, now: datetime) -> Reminder:
    """Return the reminder as delivered by the message."""
    return replace(reminder, state=ReminderState.SENT, message_id=message_id, sent_at=now, why="")


def delay(
    reminder: Reminder,
    *,
    now: datetime,
    retry_after: timedelta | None,
    is_in_doubt: bool = False,
) -> Reminder:
    """Return the reminder to be tried again: when Telegram says, else after a growing pause.

    One *is_in_doubt* waits as long as a doubt does, and says then that it may be a repeat.
    """
    pause = retry_after or min(timedelta(seconds=2.0 ** min(reminder.attempts, 9)), LONGEST_PAUSE)
    if is_in_doubt:
        pause, reminder = max(pause, DOUBT_PAUSE), replace(reminder, why=IN_DOUBT)
    return replace(reminder, state=ReminderState.WAITING, retry_at=now + pause)


def doubt(
    reminder: Reminder, *, now: datetime, is_resent: bool = True, was_cut_off: bool = False
) -> Reminder:
    """Return the reminder after a call of unknown outcome: repeated once, then left to a person.

    Not *is_resent*: it is left to a person at once. One that *was_cut_off* by a crash is
    repeated a few times more: the crash says nothing of the call, but one that comes each
    time may be the reminder's own doing.
    """
    tries = MOST_CUT_OFF if was_cut_off else 0
    if not is_resent or (reminder.why == IN_DOUBT and reminder.attempts >= tries):
        return replace(reminder, state=ReminderState.UNCERTAIN, retry_at=None)
    return replace(reminder, state=ReminderState.WAITING, retry_at=now + DOUBT_PAUSE, why=IN_DOUBT)


def refuse(reminder: Reminder, why: str) -> Reminder:
    """Return the reminder as refused for good, unless the bot comes back into the chat.

    That an earlier try of it was in doubt stays on record.
    """
    kept = f"{why}{ONCE_IN_DOUBT}" if reminder.why == IN_DOUBT else why
    return replace(reminder, state=ReminderState.REFUSED, retry_at=None, why=kept)


def hold_back(reminder: Reminder) -> Reminder:
    """Return the reminder as held while the bot is out of the chat."""
    was_cut_off = reminder.state is ReminderState.SENDING
    return refuse(replace(reminder, why=IN_DOUBT) if was_cut_off else reminder, SUSPENDED)


def plan_again(reminder: Reminder) -> Reminder:
    """Return a refused reminder as planned; what may have come before says so."""
    why = IN_DOUBT if reminder.why.endswith(ONCE_IN_DOUBT) else ""
    return replace(reminder, state=ReminderState.PLANNED, why=why)
