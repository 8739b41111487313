"""How long the event loop stood still, and how long it was busy itself."""

import asyncio
import time
from contextlib import suppress
from types import TracebackType

BEAT = 0.001


class Pulse:
    """An `async with` block whose event loop is measured, in seconds.

    *longest* is its longest pause, for whatever reason; *busiest* what its own thread
    needed of a processor between two beats, however busy the machine is.
    """

    longest = 0.0
    busiest = 0.0

    async def __aenter__(self) -> "Pulse":
        self._beating = asyncio.create_task(self._beat())
        await asyncio.sleep(0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beating.cancel()
        with suppress(asyncio.CancelledError):
            await self._beating

    async def _beat(self) -> None:
        while True:
            begun, busy = time.perf_counter(), time.thread_time()
            await asyncio.sleep(BEAT)
            self.longest = max(self.longest, time.perf_counter() - begun - BEAT)
            self.busiest = max(self.busiest, time.thread_time() - busy)
