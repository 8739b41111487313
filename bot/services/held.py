"""What fell due while the bot was out of the chat: held until somebody says what becomes of it."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.alarm import Audience
from bot.domain.delivery import SUSPENDED, choose_due, plan_again
from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.services.access import require_group, require_officer
from bot.services.overtaken import is_overtaken
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.reminded import times_of
from bot.services.unseen import news_uids


async def count_held(store: Store, chat_id: int, *, at: datetime) -> int:
    """Return how much of what is held the group would be sent now, the newest of each item.

    What is for one person, or for an office, goes to them in private.
    """
    async with store.group(chat_id) as unit:
        told = (row for row in _held(unit) if row.audience is Audience.GROUP)
        held = [row for row in told if not is_overtaken(unit, row)]
        zone = require_group(unit).zone
        split = choose_due(held, times_of(unit, held), now=at, zone=zone)
        news = [row for row in held if row.is_news]
        return len(split.to_send) + len(news)


async def settle_held(store: Store, chat_id: int, *, is_sent: bool, by: int, at: datetime) -> None:
    """Plan the held reminders again, or drop them; they stay on record either way."""
    async with store.group(chat_id) as unit:
        require_officer(unit, by, "settle_held")
        release_held(unit, is_sent=is_sent)
        log(unit, at, by, "send_held" if is_sent else "drop_held", chat_id)


def release_held(unit: GroupUnit, *, is_sent: bool) -> None:
    """Plan what is held again, or drop it."""
    for reminder in list(_held(unit)):
        unit.reminders.save(_settled(unit, reminder, is_sent=is_sent))


def _settled(unit: GroupUnit, reminder: Reminder, *, is_sent: bool) -> Reminder:
    if not is_sent:
        return expire(reminder, ExpiryReason.DROPPED)
    if is_overtaken(unit, reminder):
        return expire(reminder, ExpiryReason.SUPERSEDED)
    return plan_again(reminder)


def _held(unit: GroupUnit) -> Iterator[Reminder]:
    """Yield what the group could not be told; a person who cannot be reached is no such case."""
    uids = [item.uid for item in unit.tasks.all()]
    uids += [item.uid for item in unit.meetings.all()]
    uids += [item.uid for item in unit.minutes.all()]
    uids += news_uids(unit)
    for reminder in (row for uid in uids for row in unit.reminders.of_item(uid)):
        is_refused = reminder.state is ReminderState.REFUSED
        if is_refused and (reminder.user_id is None or reminder.why.startswith(SUSPENDED)):
            yield reminder
