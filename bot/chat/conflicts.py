"""Another copy of the bot on the same token: Telegram gives the updates to one of them only."""

import asyncio
import logging
from collections import deque
from datetime import datetime, timedelta

from telegram.error import Conflict, TelegramError

from bot.domain.errors import AlreadyRunning
from bot.services.ports import Clock

logger = logging.getLogger(__name__)

TOLERATED = 3
WITHIN = timedelta(seconds=60)


class Conflicts:
    """Counts the refusals of getUpdates (error 409); a few in a minute end the process.

    One or two happen when a copy is replaced by its successor.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._times: deque[datetime] = deque(maxlen=TOLERATED)
        self._too_many: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def note(self, error: TelegramError) -> None:
        """Take note of an error of polling, which goes on by itself."""
        logger.warning("no updates from Telegram: %s", error)
        if not isinstance(error, Conflict):
            return
        self._times.append(self._clock.now())
        if len(self._times) == TOLERATED and self._times[-1] - self._times[0] <= WITHIN:
            self._end()

    def _end(self) -> None:
        if not self._too_many.done():
            self._too_many.set_exception(AlreadyRunning("another copy uses this token"))

    async def too_many(self) -> None:
        """Wait for ever, or until another copy is seen at work.

        Raises:
            AlreadyRunning: Then.
        """
        await self._too_many
