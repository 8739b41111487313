"""Whether the line to Telegram still works: nothing is risked on one that may be dead."""

import asyncio
from collections.abc import Awaitable, Callable

from telegram.error import TelegramError

from bot.domain.errors import DeliveryDelayed


class Line:
    """After a call that broke off, a harmless question has to be answered before the next message.

    Else every reminder of an outage would be in doubt, repeated, in doubt again, and
    given up; so, only those that were under way when it began are in doubt. *ask* is
    the question. One at a time is asked, and its answer is for all who wait.
    """

    def __init__(self, ask: Callable[[], Awaitable[object]]) -> None:
        self._ask = ask
        self._is_doubtful = False
        self._asking: asyncio.Task[None] | None = None

    def doubt(self) -> None:
        """Take note of a call that broke off."""
        self._is_doubtful = True

    async def require(self) -> None:
        """Return at once where all is well, else when the question has been answered.

        Raises:
            DeliveryDelayed: If it is not; nothing has been sent.
        """
        if not self._is_doubtful:
            return
        if self._asking is None:
            self._asking = asyncio.create_task(self._find_out())
            self._asking.add_done_callback(self._forget)
        try:
            await asyncio.shield(self._asking)
        except TelegramError as error:
            raise DeliveryDelayed(f"Telegram does not answer: {error.message}") from error

    async def _find_out(self) -> None:
        await self._ask()
        self._is_doubtful = False

    def _forget(self, asking: asyncio.Task[None]) -> None:
        self._asking = None
        if not asking.cancelled():
            asking.exception()  # each who waited has seen it
