"""What keeps the bot from its updates for good: another copy of it, or a token withdrawn."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NoReturn

from telegram.error import Conflict, TelegramError

from bot.chat.polling import TokenUnknown
from bot.domain.errors import AlreadyRunning, BotError, TokenRefused
from bot.services.ports import Clock

logger = logging.getLogger(__name__)

TOLERATED = 3
WITHIN = timedelta(seconds=60)
REFUSALS_TOLERATED = 15
"""Some four minutes, at the library's growing pauses: a proxy's hiccup is over by then."""


class Conflicts:
    """Counts the refusals of getUpdates: a few conflicts (error 409) in a minute end the process.

    One or two happen when a copy is replaced by its successor. A token that is
    refused (401, 404) time and again, with no answer between, ends it too.
    *answered* counts the answers.
    """

    def __init__(self, clock: Clock, answered: Callable[[], int]) -> None:
        self._clock = clock
        self._answered = answered
        self._times: deque[datetime] = deque(maxlen=TOLERATED)
        self._refusals = 0
        self._answered_then = 0
        self._ended: asyncio.Future[NoReturn] = asyncio.get_running_loop().create_future()

    def note(self, error: TelegramError) -> None:
        """Take note of an error of polling, which goes on by itself."""
        logger.warning("no updates from Telegram: %s", error)
        if isinstance(error, Conflict):
            self._note_conflict()
        elif isinstance(error, TokenUnknown):
            self._note_refusal()

    async def too_many(self) -> NoReturn:
        """Wait for ever, or until it is clear that going on is in vain.

        Raises:
            AlreadyRunning: If another copy is at work.
            TokenRefused: If the token is not taken any more.
        """
        await self._ended
        raise AssertionError("it ends by an error alone")

    def _note_conflict(self) -> None:
        self._times.append(self._clock.now())
        if len(self._times) == TOLERATED and self._times[-1] - self._times[0] <= WITHIN:
            self._end(AlreadyRunning("another copy uses this token"))

    def _note_refusal(self) -> None:
        answered = self._answered()
        self._refusals = self._refusals + 1 if answered == self._answered_then else 1
        self._answered_then = answered
        if self._refusals == REFUSALS_TOLERATED:
            self._end(
                TokenRefused(
                    "the Bot API has refused this token for minutes: it was withdrawn, "
                    "or a proxy answers in Telegram's stead"
                )
            )

    def _end(self, error: BotError) -> None:
        if not self._ended.done():
            self._ended.set_exception(error)
