"""A bell: rung at every change, it wakes those who wait for one."""

import asyncio
from collections.abc import Callable


class Bell:
    """Counts its strokes. Ringing is a plain call: what changes the world need not be async."""

    def __init__(self) -> None:
        self.strokes = 0
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wake everybody who waits."""
        self.strokes += 1
        heard, self._next = self._next, asyncio.Event()
        heard.set()

    async def wait_until(self, come_true: Callable[[], bool], within: float | None = None) -> bool:
        """Ask *come_true* at every stroke until it is; return False after *within* seconds."""
        try:
            async with asyncio.timeout(within):
                while not come_true():
                    await self._next.wait()
        except TimeoutError:
            return come_true()
        return True
