"""What fell due while the bot was out of the chat: held until somebody says what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.delivery import SUSPENDED, choose_due
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.services.access import require_group, require_officer
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.reminded import times_of
from bot.services.unseen import news_uid


async def count_held(store: Store, chat_id: int, *, at: datetime) -> int:
    """Return how much of what is held the group would be sent now, the newest of each item.

    What is for one person, or for an office, goes to them in private.
    """
    async with store.group(chat_id) as unit:
        held = [row for row in _held(unit) if row.audience is Audience.GROUP]
        zone = require_group(unit).zone
        split = choose_due(held, times_of(unit, held), now=at, zone=zone)
        news = [row for row in held if row.item_kind in (ItemKind.MINUTES, ItemKind.MOVED)]
        return len(split.to_send) + len(news)


async def settle_held(store: Store, chat_id: int, *, is_sent: bool, by: int, at: datetime) -> None:
    """Plan the held reminders again, or drop them; they stay on record either way."""
    async with store.group(chat_id) as unit:
        require_officer(unit, by, "settle_held")
        for reminder in list(_held(unit)):
            planned = replace(reminder, state=ReminderState.PLANNED, why="")
            unit.reminders.save(planned if is_sent else expire(reminder, ExpiryReason.DROPPED))
        log(unit, at, by, "send_held" if is_sent else "drop_held", chat_id)


def _held(unit: GroupUnit) -> Iterator[Reminder]:
    """Yield what the group could not be told; a person who cannot be reached is no such case."""
    uids = [item.uid for item in unit.tasks.all()]
    uids += [item.uid for item in unit.meetings.all()]
    uids += [item.uid for item in unit.minutes.all()]
    uids += [news_uid(meeting) for meeting in unit.meetings.all()]
    for reminder in (row for uid in uids for row in unit.reminders.of_item(uid)):
        is_refused = reminder.state is ReminderState.REFUSED
        if is_refused and (reminder.user_id is None or reminder.why == SUSPENDED):
            yield reminder
