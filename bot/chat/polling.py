"""Updates on their way from Telegram to the handlers: none is confirmed before it is handled.

python-telegram-bot confirms a batch of updates by its next getUpdates, as soon
as all of them have been put into its queue. Here a batch is one update, and
putting it takes until it has been dealt with. So a process killed at any time
finds again, at its next start, the one update that it had not finished.
"""

import asyncio
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, NetworkError, TimedOut
from telegram.ext import ExtBot

ANSWERED_WITHIN = 90.0
"""Seconds for one getUpdates: more than its own long poll and time-outs together."""
IDLE_WITHIN = 30.0
"""Seconds that a stop waits for the update under way."""


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
    """A bot that fetches its updates one at a time."""

    async def get_updates(self, *args: Any, **options: Any) -> tuple[Update, ...]:
        """Fetch the next update: getUpdates with `limit` 1.

        Raises:
            NetworkError: Also for a refused token, which would end python-telegram-bot's
                polling for good: a proxy between may answer 401 or 404 for a while.
            TimedOut: If neither an answer nor an error comes.
        """
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                return await super().get_updates(*args, **{**options, "limit": 1})
        except TimeoutError as error:
            raise TimedOut("getUpdates hangs") from error
        except InvalidToken as error:
            raise NetworkError("the Bot API refuses the token") from error
