"""The one way out: what is due goes to its group, and what came of it is on record."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.domain.delivery import Trouble, delay, doubt, refuse, succeed
from bot.domain.errors import (
    ChatGone,
    ChatMoved,
    DeliveryDelayed,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
)
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.member import MemberRole
from bot.domain.reminder import ItemKind, Reminder, ReminderState
from bot.domain.view import MeetingView, Notice, TaskView
from bot.services.access import require_group
from bot.services.claiming import Parcel, claim_due, view_item
from bot.services.groups import suspend_group
from bot.services.ports import Clock, Messenger, Store
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.minutes import render_summary
from bot.texts.reminders import render_notice
from bot.texts.troubles import render_trouble

logger = logging.getLogger(__name__)


class Reminding:
    """Sends what is due. One instance, one message in flight at a time."""

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

    async def due_groups(self) -> Sequence[int]:
        """Return the chats that have something due now."""
        return await self._store.due(self._clock.now())

    async def next_wake_at(self) -> datetime | None:
        """Return when something is due next."""
        return await self._store.next_wake_at()

    async def send_group(self, chat_id: int) -> None:
        """Send what is due in one group."""
        async with self._store.group(chat_id) as unit:
            claim = claim_due(unit, now=self._clock.now())
        for parcel in claim.parcels:
            await self._deliver(parcel, chat_id)
        if claim.uncertain:
            await self._tell_secretary(chat_id, Trouble.UNCERTAIN, claim.uncertain)

    async def _deliver(self, parcel: Parcel, chat_id: int) -> None:
        card = self._render(parcel)
        try:
            message_id = await self._messenger.send(chat_id, card, thread_id=parcel.group.thread_id)
        except ChatMoved as moved:
            await self._store.move_group(chat_id, moved.chat_id)
            await self._deliver(parcel, moved.chat_id)
        except ChatGone as gone:
            await self._give_up(parcel, chat_id, str(gone))
        except MessageRefused as refusal:
            why = str(refusal)
            await self._record(parcel, chat_id, lambda r, _: refuse(r, why))
            await self._tell_secretary(chat_id, Trouble.REFUSED, parcel.reminders)
        except DeliveryDelayed as late:
            retry_after = late.retry_after
            await self._record(
                parcel, chat_id, lambda r, now: delay(r, now=now, retry_after=retry_after)
            )
        except InDoubt:
            await self._record(parcel, chat_id, lambda r, now: doubt(r, now=now))
            await self._report_uncertain(parcel, chat_id)
        else:
            await self._record(
                parcel, chat_id, lambda r, now: succeed(r, message_id=message_id, now=now)
            )

    def _render(self, parcel: Parcel) -> Card:
        catalog = self._catalogs[parcel.group.language]
        now = self._clock.now()
        if isinstance(parcel.content, Notice):
            return render_notice(catalog, parcel.content, now=now)
        return render_summary(catalog, parcel.content, now=now)

    async def _record(
        self,
        parcel: Parcel,
        chat_id: int,
        settle: Callable[[Reminder, datetime], Reminder],
    ) -> None:
        now = self._clock.now()
        async with self._store.group(chat_id) as unit:
            for reminder in parcel.reminders:
                settled = settle(reminder, now)
                unit.reminders.save(settled)
                logger.info("reminder %s: %s", settled.key, settled.state)

    async def _give_up(self, parcel: Parcel, chat_id: int, why: str) -> None:
        await self._record(parcel, chat_id, lambda r, _: refuse(r, why))
        await suspend_group(self._store, chat_id)
        await self._tell_secretary(chat_id, Trouble.CHAT_GONE, parcel.reminders)

    async def _report_uncertain(self, parcel: Parcel, chat_id: int) -> None:
        now = self._clock.now()
        lost = [
            reminder
            for reminder in parcel.reminders
            if doubt(reminder, now=now).state is ReminderState.UNCERTAIN
        ]
        if lost:
            await self._tell_secretary(chat_id, Trouble.UNCERTAIN, lost)

    async def _tell_secretary(
        self, chat_id: int, trouble: Trouble, reminders: Sequence[Reminder]
    ) -> None:
        async with self._store.group(chat_id) as unit:
            group = require_group(unit)
            views = [
                view_item(unit, reminder, now=self._clock.now())
                for reminder in reminders
                if reminder.item_kind is not ItemKind.MINUTES
            ]
            secretaries = [
                member.user_id
                for member in unit.members.all()
                if member.role is MemberRole.SECRETARY
            ]
        for user_id in secretaries:
            await self._tell(user_id, group, trouble, views)

    async def _tell(
        self,
        user_id: int,
        group: Group,
        trouble: Trouble,
        views: Sequence[TaskView | MeetingView],
    ) -> None:
        card = render_trouble(self._catalogs[group.language], group, trouble, views)
        try:
            await self._messenger.send(user_id, card)
        except DeliveryFailed as failure:
            logger.warning("a secretary could not be told of %s: %s", trouble, failure)
