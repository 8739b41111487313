"""Telling a group's secretaries in private what the group could not be told."""

import logging
from collections.abc import Mapping, Sequence

from bot.domain.delivery import Trouble
from bot.domain.errors import DeliveryFailed
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.member import MemberRole
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.view import MeetingView, TaskView
from bot.services.access import require_group
from bot.services.ports import Clock, Messenger, Store
from bot.services.reminded import view_item
from bot.texts.catalog import Catalog
from bot.texts.troubles import render_trouble

logger = logging.getLogger(__name__)

OF_ITEMS = (ItemKind.TASK, ItemKind.MEETING)


class Secretaries:
    """The people who are told of trouble. That they cannot be reached is only noted."""

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

    async def tell(self, chat_id: int, trouble: Trouble, reminders: Sequence[Reminder]) -> None:
        """Say what went wrong, and which items it is about."""
        async with self._store.group(chat_id) as unit:
            group = require_group(unit)
            views = [
                view_item(unit, reminder, now=self._clock.now())
                for reminder in reminders
                if reminder.item_kind in OF_ITEMS
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
