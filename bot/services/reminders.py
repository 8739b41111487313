"""The one way out: what is due goes to its group, and what came of it is on record."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.domain.delivery import Trouble, delay, doubt, refuse, succeed
from bot.domain.errors import (
    ChatGone,
    ChatMoved,
    DeliveryDelayed,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
    TopicGone,
)
from bot.domain.language import Language
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.view import Notice, PersonalNotice
from bot.services.claiming import Claim, claim_due
from bot.services.groups import forget_topic, language_of, suspend_group
from bot.services.packing import Parcel
from bot.services.ports import Clock, GroupUnit, Messenger, Store
from bot.services.rendering import render_parcel
from bot.services.replacing import Items, take_replaced
from bot.services.secretaries import Secretaries
from bot.services.status import StatusBoard
from bot.texts.catalog import Catalog
from bot.texts.reminders import render_replaced

logger = logging.getLogger(__name__)

Settle = Callable[[Reminder, datetime], Reminder]


class Reminding:
    """Sends what is due, one message of a group after the other.

    *is_resent*: what is in doubt is sent once more; else a person is told at once.
    """

    def __init__(
        self,
        *,
        store: Store,
        messenger: Messenger,
        catalogs: Mapping[Language, Catalog],
        clock: Clock,
        is_resent: bool = True,
    ) -> None:
        self._store = store
        self._messenger = messenger
        self._catalogs = catalogs
        self._clock = clock
        self._is_resent = is_resent
        self._striking: set[asyncio.Task[None]] = set()
        self._status = StatusBoard(store=store, messenger=messenger, catalogs=catalogs, clock=clock)
        self._secretaries = Secretaries(
            store=store, messenger=messenger, catalogs=catalogs, clock=clock
        )

    async def due_groups(self) -> Sequence[int]:
        """Return the chats that have something due now."""
        return await self._store.due(self._clock.now())

    async def next_wake_at(self) -> datetime | None:
        """Return when something is due next."""
        return await self._store.next_wake_at()

    async def send_group(self, chat_id: int) -> None:
        """Send what is due in one group, one message after the other."""
        claim = Claim(has_more=True)
        while claim.has_more:
            async with self._store.group(chat_id) as unit:
                claim = claim_due(unit, now=self._clock.now(), is_resent=self._is_resent)
            if claim.uncertain:
                await self._secretaries.tell(chat_id, Trouble.UNCERTAIN, claim.uncertain)
            if claim.parcel is not None:
                await self._deliver(claim.parcel, claim.parcel.group.chat_id)
        if claim.is_status_due:
            await self._status.refresh(chat_id)

    async def _deliver(self, parcel: Parcel, chat_id: int) -> None:
        """Send the parcel where its group is now, or put on record why it was not sent."""
        try:
            await self._deliver_there(parcel, chat_id)
        except ChatMoved as moved:
            await self._store.move_group(chat_id, moved.chat_id)
            await self._deliver(parcel, moved.chat_id)
        except TopicGone:
            await forget_topic(self._store, chat_id)
            group = replace(parcel.group, thread_id=None)
            await self._deliver(replace(parcel, group=group, has_lost_topic=True), chat_id)
        except ChatGone as gone:
            await self._give_up(parcel, chat_id, str(gone))
        except MessageRefused as refusal:
            why = str(refusal)
            await self._record(parcel, chat_id, lambda r, _: refuse(r, why))
            await self._secretaries.tell(chat_id, Trouble.REFUSED, parcel.reminders)

    async def _deliver_there(self, parcel: Parcel, chat_id: int) -> None:
        try:
            message_id = await self._send(parcel, chat_id)
        except DeliveryDelayed as late:
            again = partial(delay, retry_after=late.retry_after, is_in_doubt=late.is_in_doubt)
            await self._record(parcel, chat_id, lambda r, now: again(r, now=now))
        except InDoubt:
            unsure = partial(doubt, is_resent=self._is_resent)
            rows = await self._record(parcel, chat_id, lambda r, now: unsure(r, now=now))
            lost = [row for row in rows if row.state is ReminderState.UNCERTAIN]
            if lost:
                await self._secretaries.tell(chat_id, Trouble.UNCERTAIN, lost)
        else:
            await self._succeed(parcel, chat_id, message_id)

    async def _send(self, parcel: Parcel, chat_id: int) -> int:
        catalog, now = self._catalogs[await self._language(parcel)], self._clock.now()
        letter = render_parcel(catalog, parcel, chat_id=chat_id, now=now)
        return await self._messenger.send(
            letter.chat_id, letter.card, thread_id=letter.thread_id, is_silent=parcel.is_silent
        )

    async def _language(self, parcel: Parcel) -> Language:
        if isinstance(parcel.content, PersonalNotice):
            return await language_of(self._store, parcel.content.person, parcel.group)
        return parcel.group.language

    async def _succeed(self, parcel: Parcel, chat_id: int, message_id: int) -> None:
        """Note what was told, and strike out what the message stands in for."""
        told, now = partial(succeed, message_id=message_id), self._clock.now()
        earlier: Mapping[int, Items] = {}
        async with self._store.group(chat_id) as unit:
            rows = _settle(unit, parcel, lambda r, now: told(r, now=now), now)
            if isinstance(parcel.content, Notice):
                earlier = take_replaced(unit, rows, message_id)
        if earlier:
            self._begin_striking(parcel, chat_id, earlier)

    async def _record(self, parcel: Parcel, chat_id: int, settle: Settle) -> list[Reminder]:
        now = self._clock.now()
        async with self._store.group(chat_id) as unit:
            return _settle(unit, parcel, settle, now)

    async def _give_up(self, parcel: Parcel, chat_id: int, why: str) -> None:
        """A person who cannot be reached concerns nobody else; a group is suspended."""
        await self._record(parcel, chat_id, lambda r, _: refuse(r, why))
        is_personal = isinstance(parcel.content, PersonalNotice)
        if not is_personal and await suspend_group(self._store, chat_id):
            await self._secretaries.tell(chat_id, Trouble.CHAT_GONE, parcel.reminders)

    def _begin_striking(self, parcel: Parcel, chat_id: int, earlier: Mapping[int, Items]) -> None:
        """Strike the messages out without keeping others waiting."""
        striking = asyncio.create_task(self._strike(parcel, chat_id, earlier))
        self._striking.add(striking)
        striking.add_done_callback(self._striking.discard)

    async def _strike(self, parcel: Parcel, chat_id: int, earlier: Mapping[int, Items]) -> None:
        for message_id, items in earlier.items():
            card = render_replaced(self._catalogs[parcel.group.language], items)
            try:
                await self._messenger.edit(chat_id, message_id, card)
            except DeliveryFailed as failure:
                logger.info("an earlier reminder of chat %d stays: %s", chat_id, failure)

    async def settle(self) -> None:
        """Wait until the messages that were replaced are struck out."""
        await asyncio.gather(*self._striking)


def _settle(unit: GroupUnit, parcel: Parcel, settle: Settle, now: datetime) -> list[Reminder]:
    """Put on record what became of the parcel's reminders."""
    rows = [settle(reminder, now) for reminder in parcel.reminders]
    for row in rows:
        unit.reminders.save(row)
        logger.info("reminder %s: %s", row.key, row.state)
    return rows
