"""Several groups are sent to at once, and one group by one worker at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

NUMBER = 10
"""About eight of them wait for Telegram at any time, the others for the disk. More bring nothing:
Telegram's limit is reached with half of them."""

Send = Callable[[int], Awaitable[None]]


class Workers:
    """Hand *send* the groups that are offered, in their order. *send* must not raise."""

    def __init__(self, send: Send, number: int = NUMBER) -> None:
        self._send = send
        self._number = number
        self._waiting: list[int] = []
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._finished_at = 0.0
        self._changed = asyncio.Condition()

    def offer(self, chat_ids: Sequence[int]) -> None:
        """Let these be what waits from now on: whoever is under way already is left out."""
        self._waiting = [each for each in reversed(chat_ids) if each not in self._under_way]
        while self._waiting and len(self._under_way) < self._number:
            self._begin(self._waiting.pop())

    @property
    def are_idle(self) -> bool:
        """Whether no group waits or is under way."""
        return not self._waiting and not self._under_way

    @property
    def has_waiting(self) -> bool:
        """Whether a group waits for a worker."""
        return bool(self._waiting)

    @property
    def stuck_for(self) -> float:
        """For how many seconds groups have waited with no worker coming free."""
        return self._now() - self._finished_at if self._waiting else 0.0

    async def idle(self) -> None:
        """Wait until no group waits or is under way."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.are_idle)

    async def stop(self, patience: float) -> None:
        """Begin with no other group, and wait *patience* seconds for those under way."""
        self._waiting = []
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self.idle()
        for task in self._under_way.values():
            task.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    def _begin(self, chat_id: int) -> None:
        if len(self._under_way) < self._number:
            self._finished_at = self._now()
        self._under_way[chat_id] = asyncio.create_task(self._work(chat_id))

    async def _work(self, chat_id: int) -> None:
        try:
            await self._send(chat_id)
        finally:
            del self._under_way[chat_id]
            self._finished_at = self._now()
            if self._waiting:
                self._begin(self._waiting.pop())
            async with self._changed:
                self._changed.notify_all()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
