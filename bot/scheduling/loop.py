"""One job that ticks on the wall clock; the store, not the scheduler, knows what is due."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.scheduling.tick import Tick

logger = logging.getLogger(__name__)

JOB = "reminders"
INTERVAL = timedelta(seconds=5)
AT_ONCE = timedelta(0)
PATIENCE = 30.0
"""Seconds that a stop waits for the message under way."""


class Outbox(Protocol):
    """What the loop asks of the services."""

    async def due_groups(self) -> Sequence[int]:
        """Return the chats that have something due."""
        ...

    async def send_group(self, chat_id: int) -> None:
        """Send what is due in one of them."""
        ...

    async def next_wake_at(self) -> datetime | None:
        """Return when something is due next."""
        ...


class ReminderLoop:
    """Asks what is due at most five seconds apart, sooner where something is due sooner."""

    def __init__(self, outbox: Outbox, now: Callable[[], datetime]) -> None:
        self._outbox = outbox
        self._now = now
        self._rounds = 0
        self._round_ended = asyncio.Condition()
        self._round = asyncio.Lock()
        self._is_nudged = False
        self._is_stopping = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Begin with a round at once: what fell due while the process was away goes first."""
        tick = Tick(first=AT_ONCE, interval=INTERVAL)
        self._scheduler.add_job(self.run_round, tick, id=JOB)
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop asking, once the message that is on its way has its outcome on disk."""
        self._is_stopping = True
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE), self._round:
                pass
        self._scheduler.shutdown(wait=False)

    def nudge(self) -> None:
        """Ask at once, or once more where a round is under way: something new may be due."""
        self._is_nudged = True
        if not self._round.locked() and self._scheduler.running:
            self._wake_in(AT_ONCE)

    async def rounds(self, number: int) -> None:
        """Wait until that many rounds have been run since the start."""
        async with self._round_ended:
            await self._round_ended.wait_for(lambda: self._rounds >= number)

    async def run_round(self) -> None:
        """Send what is due, group by group, and look when the next is due."""
        async with self._round:
            self._is_nudged = True
            while self._is_nudged and not self._is_stopping:
                self._is_nudged = False
                await self._counted(self.run_round_once())

    async def _counted(self, one_round: Awaitable[None]) -> None:
        try:
            await one_round
        finally:
            self._rounds += 1
            async with self._round_ended:
                self._round_ended.notify_all()

    async def run_round_once(self) -> None:
        """Send what is due now; one broken group never stops the others."""
        for chat_id in await self._outbox.due_groups():
            if self._is_stopping:
                return
            await self._guard(self._outbox.send_group(chat_id))
        await self._wake_for_next()

    async def _wake_for_next(self) -> None:
        next_wake_at = await self._outbox.next_wake_at()
        if next_wake_at is None or not self._scheduler.running:
            return
        wait = next_wake_at - self._now()
        if AT_ONCE < wait < INTERVAL:
            self._wake_in(wait)

    async def _guard(self, sending: Awaitable[None]) -> None:
        try:
            await sending
        except Exception:
            logger.exception("a group's reminders could not be sent; they stay due")

    def _wake_in(self, wait: timedelta) -> None:
        self._scheduler.reschedule_job(JOB, trigger=Tick(first=wait, interval=INTERVAL))


@asynccontextmanager
async def open_loop(outbox: Outbox, now: Callable[[], datetime]) -> AsyncIterator[ReminderLoop]:
    """Run the loop for as long as the block lasts."""
    loop = ReminderLoop(outbox, now)
    loop.start()
    try:
        yield loop
    finally:
        await loop.stop()
