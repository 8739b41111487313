"""Telling the operator what only an operator can mend."""

import logging
import time
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import DeliveryFailed
from bot.services.ports import Messenger
from bot.texts.catalog import Catalog
from bot.texts.operator import render_alert

logger = logging.getLogger(__name__)

Alarm = Callable[[Alert], Awaitable[None]]
"""Where trouble is reported."""
QUIET_FOR = 60.0
"""Seconds in which a second alert of the same kind is only logged."""


async def unheard(alert: Alert) -> None:
    """Let an alert pass: for parts that are run without an operator."""


class Operator:
    """The chat of whoever runs the bot; where *chat_id* is None, the log is all there is."""

    def __init__(
        self,
        messenger: Messenger,
        chat_id: int | None,
        *,
        catalog: Catalog,
        zone: ZoneInfo,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._messenger = messenger
        self._chat_id = chat_id
        self._catalog = catalog
        self._zone = zone
        self._steady = steady
        self._told_at: dict[AlertKind, float] = {}

    async def tell(self, alert: Alert) -> None:
        """Log the alert and send it, at most one a minute of each kind; failing is only logged.

        A chat that cannot be written to does not hear of that itself.
        """
        logger.error("operator: %s %s", alert.kind, alert)
        if self._chat_id is None or self._chat_id == alert.chat_id or self._was_told(alert.kind):
            return
        self._told_at[alert.kind] = self._steady()
        card = render_alert(self._catalog, alert, zone=self._zone)
        try:
            await self._messenger.send(self._chat_id, card)
        except DeliveryFailed as failure:
            logger.warning("the operator could not be told of %s: %s", alert.kind, failure)

    def _was_told(self, kind: AlertKind) -> bool:
        told_at = self._told_at.get(kind)
        return told_at is not None and self._steady() - told_at < QUIET_FOR
