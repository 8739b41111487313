"""Putting what is due into messages, each with the reminders that it settles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.domain.delivery import IN_DOUBT, begin, is_late, refuse
from bot.domain.group import Group
from bot.domain.moment import start_of
from bot.domain.reminder import Reminder
from bot.domain.unseen import UnseenView
from bot.domain.view import ListView, Notice, NoticeEntry, PersonalNotice, SavedView
from bot.services.access import require_group
from bot.services.ports import GroupUnit
from bot.services.reminded import times_of, view_item

Content = Notice | PersonalNotice | SavedView | UnseenView
LAST = datetime.max.replace(tzinfo=UTC)
IN_A_MESSAGE = 12
"""Items of one message: each gets its buttons, and none is cut."""
MOST_MESSAGES = 5
"""Above that, one message says what fits into it, and how many more there are."""


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
    def is_repeat(self) -> bool:
        """Whether it may have arrived before."""
        return any(reminder.why == IN_DOUBT for reminder in self.reminders)


def pack_notices(
    unit: GroupUnit,
    told: Sequence[Reminder],
    week: tuple[Reminder, ListView] | None,
    *,
    now: datetime,
    is_silent: bool,
) -> Iterator[Parcel]:
    """Yield what the group is told: one message, and what may be a repeat in one of its own."""
    told_together = [list(batch) for batch in batches(told)] or ([[]] if week else [])
    for batch in told_together:
        rows, outlook = list(batch), None
        if week is not None and (not batch or batch[0].why != IN_DOUBT):
            rows.append(week[0])
            outlook, week = week[1], None
        notice = Notice(
            group=require_group(unit),
            entries=_entries(unit, batch, now=now),
            outlook=outlook,
            is_late=any(is_late(reminder, now=now) for reminder in batch),
            is_repeat=any(reminder.why == IN_DOUBT for reminder in rows),
        )
        yield pack(unit, notice, rows, is_silent=is_silent)
    if week is not None:
        yield from pack_notices(unit, [], week, now=now, is_silent=is_silent)


def pack_personal(
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
        for batch in batches(rows):
            notice = PersonalNotice(
                group=require_group(unit), person=person, entries=_entries(unit, batch, now=now)
            )
            yield pack(unit, notice, batch, is_silent=is_silent)


def pack(
    unit: GroupUnit, content: Content, reminders: Sequence[Reminder], *, is_silent: bool = False
) -> Parcel:
    """Return the message that tells of the reminders; they are not marked as being sent yet."""
    group = require_group(unit)
    return Parcel(group=group, content=content, reminders=tuple(reminders), is_silent=is_silent)


def take(unit: GroupUnit, parcel: Parcel) -> Parcel:
    """Mark the reminders of the parcel as being sent."""
    taken = tuple(begin(reminder) for reminder in parcel.reminders)
    for reminder in taken:
        unit.reminders.save(reminder)
    return replace(parcel, reminders=taken)


def batches(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
    """Yield what goes out as one message: what may be a repeat says so apart."""
    for is_repeat in (False, True):
        alike = [reminder for reminder in reminders if (reminder.why == IN_DOUBT) is is_repeat]
        is_many = len(alike) > MOST_MESSAGES * IN_A_MESSAGE
        size = len(alike) if is_many else IN_A_MESSAGE
        for first in range(0, len(alike), size):
            yield alike[first : first + size]


def _entries(
    unit: GroupUnit, reminders: Sequence[Reminder], *, now: datetime
) -> tuple[NoticeEntry, ...]:
    """Return the entries, the most pressing first."""
    times, zone = times_of(unit, reminders), require_group(unit).zone

    def pressing(reminder: Reminder) -> tuple[datetime, str]:
        time = times.get(reminder.item_uid)
        moment = time.moment if time else None
        return (LAST if moment is None else start_of(moment, zone), reminder.key)

    return tuple(
        NoticeEntry(reminder=reminder, item=view_item(unit, reminder, now=now))
        for reminder in sorted(reminders, key=pressing)
    )
