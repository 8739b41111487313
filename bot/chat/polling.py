"""Updates on their way from Telegram to the handlers: none is confirmed before it is handled.

python-telegram-bot confirms a batch of updates by its next getUpdates, as soon
as all of them have been put into its queue. Here a batch is one update, and
putting it takes until it has been dealt with. So a process killed at any time
finds again, at its next start, the one update that it had not finished.
"""

import asyncio
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.chat.requests import Request, never_left

ANSWERED_WITHIN = 90.0
"""Seconds for one getUpdates: more than its own long poll and time-outs together."""
IDLE_WITHIN = 30.0
"""Seconds that a stop waits for the update under way."""


class TokenUnknown(NetworkError):
    """The token is refused: withdrawn, or a proxy answers in Telegram's stead."""


class HandledQueue(asyncio.Queue[object]):
    """A queue of one whose `put` returns when what was put has been dealt with."""

    def __init__(self) -> None:
        super().__init__(maxsize=1)

    async def put(self, item: object) -> None:
        """Put the item and wait until the handlers have finished with it."""
        await super().put(item)
        await self.join()

    async def idle(self) -> None:
        """Wait, but not for ever, until nothing is being dealt with."""
        async with asyncio.timeout(IDLE_WITHIN):
            await self.join()
            await asyncio.sleep(0)  # whoever put the last item takes note of it


class OneByOneBot(ExtBot[None]):
    """A bot that fetches its updates one at a time, and knows whether it still gets through."""

    _heard = 0
    _answered = 0
    _renewals = 0
    _is_given_up = False

    @property
    def heard(self) -> int:
        """How often a getUpdates came to an end that tells something.

        An answer does, a refusal, a connection that is not to be had: then the network
        or Telegram is away, everybody sees it, and the library goes on trying. Silence
        on a connection tells nothing; it may last for ever (P28).
        """
        return self._heard

    @property
    def answered(self) -> int:
        """How many getUpdates have been answered with updates, be there none."""
        return self._answered

    async def get_updates(self, *args: Any, **options: Any) -> tuple[Update, ...]:
        """Fetch the next update: getUpdates with `limit` 1.

        Raises:
            TokenUnknown: For a refused token. It would end python-telegram-bot's polling
                for good, but a proxy between may answer 401 or 404 for a while.
            TimedOut: If neither an answer nor an error comes.
        """
        if self._is_given_up:
            raise TimedOut("the line is dead")
        renewals = self._renewals
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                updates = await super().get_updates(*args, **{**options, "limit": 1})
        except TimeoutError as error:
            raise TimedOut("getUpdates hangs") from error
        except TelegramError as error:
            is_silence = isinstance(error, TimedOut) and not never_left(error)
            if not is_silence and renewals == self._renewals:
                self._heard += 1
            if isinstance(error, InvalidToken):
                raise TokenUnknown("the Bot API refuses the token") from error
            raise
        self._heard += 1
        self._answered += 1
        return updates

    async def renew_polling(self) -> None:
        """Drop the connection on which nothing comes any more."""
        self._renewals += 1
        request = self._request[0]
        if isinstance(request, Request):
            await request.renew()

    def give_up(self) -> None:
        """Ask for no more updates: also not, as the library does at its end, once more."""
        self._is_given_up = True
