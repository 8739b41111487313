"""What fell due while the bot was out of the chat: held until somebody says what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.domain.delivery import SUSPENDED, choose_due
from bot.domain.reminder import ExpiryReason, ItemKind, Reminder, ReminderState, expire
from bot.services.access import require_group, require_officer
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.reminded import times_of


async def count_held(store: Store, chat_id: int, *, at: datetime) -> int:
    """Return how many of the held reminders would be sent now, the newest of each item."""
    async with store.group(chat_id) as unit:
        held = list(_held(unit))
        zone = require_group(unit).zone
        split = choose_due(held, times_of(unit, held), now=at, zone=zone)
        summaries = [row for row in held if row.item_kind is ItemKind.MINUTES]
        return len(split.to_send) + len(summaries)


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
    for reminder in (row for uid in uids for row in unit.reminders.of_item(uid)):
        is_refused = reminder.state is ReminderState.REFUSED
        if is_refused and (reminder.user_id is None or reminder.why == SUSPENDED):
            yield reminder
