"""The group's status card: posted when asked for, then kept up to date in place."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from bot.domain.errors import DeliveryFailed, MessageRefused
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.reminder import ExpiryReason, Reminder, ReminderState, expire
from bot.domain.status import StatusCard, refresh_soon, refresh_tomorrow, split_by_due
from bot.domain.view import StatusView
from bot.services.access import require_group
from bot.services.ahead import next_meeting
from bot.services.ports import Clock, GroupUnit, Messenger, Store
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.status import render_status

logger = logging.getLogger(__name__)

TROUBLED = (ReminderState.UNCERTAIN, ReminderState.REFUSED)


def view_status(unit: GroupUnit, *, now: datetime) -> StatusView:
    """Return how things stand."""
    group = require_group(unit)
    tasks = [task for task in unit.tasks.all() if task.is_open]
    overdue, soon = split_by_due(tasks, now=now, zone=group.zone)
    return StatusView(
        group=group,
        overdue=overdue,
        soon=soon,
        open_count=len(tasks),
        next_meeting=next_meeting(unit, now=now),
        next_at=_next_at(unit),
        problems=sum(_problems(unit, task.uid) for task in tasks),
    )


def _next_at(unit: GroupUnit) -> datetime | None:
    """Return when the group is reminded of something next."""
    pending = unit.reminders.pending()
    waking = [row.wake_at for row in pending if row.tells_group and not row.is_news]
    return min(waking, default=None)


def _problems(unit: GroupUnit, uid: str) -> int:
    rows = unit.reminders.of_item(uid)
    return sum(row.tells_group and row.state in TROUBLED for row in rows)


async def status_of(store: Store, chat_id: int, *, at: datetime) -> StatusView:
    """Return how things stand in one group."""
    async with store.group(chat_id) as unit:
        return view_status(unit, now=at)


class StatusBoard:
    """Shows the cards. A failure here is noted, and never holds up a reminder."""

    def __init__(
        self,
        *,
        store: Store,
        messenger: Messenger,
        catalogs: Mapping[Language, Catalog],
        clock: Clock,
    ) -> None:
        self._store = store
        self._messenger = messenger
        self._catalogs = catalogs
        self._clock = clock

    async def post(self, chat_id: int, *, thread_id: int | None) -> None:
        """Post the card anew, pinned where the bot may; the one before is no longer kept up.

        Raises:
            DeliveryFailed: If it could not be posted.
        """
        group, card, now = await self._draw(chat_id)
        message_id = await self._messenger.send(chat_id, card, thread_id=thread_id)
        await self._keep(chat_id, _shown(message_id, card, now))
        await self._messenger.pin(chat_id, message_id)
        logger.info("chat %d has a status card", group.chat_id)

    async def refresh(self, chat_id: int) -> None:
        """Bring the card up to date, if what it shows has changed."""
        group, card, now = await self._draw(chat_id)
        if group.status is None:
            return await self._keep(chat_id, None)
        shown = _shown(group.status.message_id, card, now)
        if shown.digest == group.status.digest:
            return await self._keep(chat_id, shown)
        try:
            await self._messenger.edit(chat_id, shown.message_id, card)
        except MessageRefused as refusal:
            logger.warning("the status card of chat %d is given up: %s", chat_id, refusal)
            return await self._keep(chat_id, None)
        except DeliveryFailed as failure:
            logger.info("the status card of chat %d waits: %s", chat_id, failure)
            return await self._retry(chat_id, replace(group.status, shown_at=now))
        return await self._keep(chat_id, shown)

    async def _draw(self, chat_id: int) -> tuple[Group, Card, datetime]:
        now = self._clock.now()
        async with self._store.group(chat_id) as unit:
            view = view_status(unit, now=now)
        return view.group, render_status(self._catalogs[view.group.language], view), now

    async def _keep(self, chat_id: int, card: StatusCard | None) -> None:
        async with self._store.group(chat_id) as unit:
            group = replace(require_group(unit), status=card)
            unit.save_group(group)
            unit.reminders.save(self._next_look(unit, card))

    def _next_look(self, unit: GroupUnit, card: StatusCard | None) -> Reminder:
        """Tell when to look again: soon, where something changed while the card was on its way."""
        group, now = require_group(unit), self._clock.now()
        tomorrow = refresh_tomorrow(now=now, zone=group.zone)
        if card is None:
            return expire(tomorrow, ExpiryReason.CLOSED)
        present = render_status(self._catalogs[group.language], view_status(unit, now=now))
        is_true = _shown(card.message_id, present, now).digest == card.digest
        return tomorrow if is_true else refresh_soon(card, now=now)

    async def _retry(self, chat_id: int, card: StatusCard) -> None:
        async with self._store.group(chat_id) as unit:
            unit.save_group(replace(require_group(unit), status=card))
            unit.reminders.save(refresh_soon(card, now=card.shown_at))


def _shown(message_id: int, card: Card, now: datetime) -> StatusCard:
    digest = sha256(f"{card.text}{card.rows}".encode()).hexdigest()[:16]
    return StatusCard(message_id=message_id, digest=digest, shown_at=now)
