"""One job that ticks on the wall clock; the store, not the scheduler, knows what is due."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import StoreUnavailable
from bot.scheduling.backoff import LONGEST_PAUSE, Backoff
from bot.scheduling.tick import Tick
from bot.scheduling.workers import Workers
from bot.services.operator import Alarm, unheard

logger = logging.getLogger(__name__)

JOB = "reminders"
INTERVAL = timedelta(seconds=15)
WATCHFUL_INTERVAL = timedelta(seconds=1)
"""While a group is under way or left alone: its own instant says no longer when to look."""
AT_ONCE = timedelta(0)
PATIENCE = 30.0
"""Seconds that a stop waits for the messages under way."""
STUCK_AFTER = 180.0
"""Seconds without a free worker after which a round is none: nothing moves any more."""
NO_ROOM_PAUSE = 10.0
"""Seconds: a disk that was full is tried again soon, for it may have room at any time."""


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


async def _always() -> bool:
    return True


class ReminderLoop:
    """Asks what is due at most fifteen seconds apart, sooner where something is due sooner.

    What is due is handed to workers; no round waits for a message. *may_send* is
    asked before each round, *alarm* hears of groups that fail.
    """

    def __init__(
        self,
        outbox: Outbox,
        now: Callable[[], datetime],
        *,
        may_send: Callable[[], Awaitable[bool]] = _always,
        alarm: Alarm = unheard,
    ) -> None:
        self._outbox = outbox
        self._now = now
        self._may_send = may_send
        self._alarm = alarm
        self._workers = Workers(self._send)
        self._backoff = Backoff()
        self._rounds = 0
        self._round_ended = asyncio.Condition()
        self._round = asyncio.Lock()
        self._is_nudged = False
        self._is_stopping = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    @property
    def completed(self) -> int:
        """How many rounds have been completed; it stands still when the loop does."""
        return self._rounds

    def start(self) -> None:
        """Begin with a round at once: what fell due while the process was away goes first."""
        tick = Tick(first=AT_ONCE, interval=INTERVAL)
        self._scheduler.add_job(self.run_round, tick, id=JOB)
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop asking, once the messages that are on their way have their outcome on disk."""
        self._is_stopping = True
        await self._workers.stop(PATIENCE)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def nudge(self) -> None:
        """Ask at once, or once more where a round is under way: something new may be due."""
        self._is_nudged = True
        if not self._round.locked() and self._scheduler.running:
            self._wake_in(AT_ONCE)

    async def rounds(self, number: int) -> None:
        """Wait until that many rounds have been completed, and what they found is dealt with."""
        async with self._round_ended:
            await self._round_ended.wait_for(lambda: self._rounds >= number)
        await self._workers.idle()

    async def run_round(self) -> None:
        """Hand what is due to the workers, and look when the next is due."""
        async with self._round:
            self._is_nudged = False
            await self.run_round_once()
            while self._is_nudged and not self._is_stopping:
                self._is_nudged = False
                await self.run_round_once()
                self._wake_in(await self.pause())  # the clock may have been set: count anew

    async def run_round_once(self) -> None:
        """Hand out what is due now, longest due first; a group that fails is left alone."""
        if await self._may_send() and not self._is_stopping:
            now = asyncio.get_running_loop().time()
            due = await self._outbox.due_groups()
            self._workers.offer([each for each in due if not self._backoff.is_held(each, now)])
        await self._wake_for_next()
        if self._workers.stuck_for < STUCK_AFTER:
            self._rounds += 1
        async with self._round_ended:
            self._round_ended.notify_all()

    async def _send(self, chat_id: int) -> None:
        try:
            await self._outbox.send_group(chat_id)
            self._backoff.succeed(chat_id)
        except Exception as error:
            logger.exception("a group's reminders could not be sent; they stay due")
            await self._leave_alone(chat_id, error)
        if not self._workers.has_waiting and not self._is_stopping:
            await self._wake_for_next()

    async def _leave_alone(self, chat_id: int, error: Exception) -> None:
        is_full = isinstance(error, StoreUnavailable) and not error.permanent
        longest = NO_ROOM_PAUSE if is_full else LONGEST_PAUSE
        now = asyncio.get_running_loop().time()
        failures = self._backoff.fail(chat_id, now, longest=longest)
        kind = AlertKind.NOT_SAVED if is_full else AlertKind.GROUP_FAILS
        detail = str(error) if isinstance(error, StoreUnavailable) else type(error).__name__
        await self._alarm(Alert(kind=kind, detail=detail, chat_id=chat_id, number=failures.number))

    async def pause(self) -> timedelta:
        """Return how long the loop may sleep now: until something falls due, but not for long."""
        next_wake_at = await self._outbox.next_wake_at()
        is_calm = self._workers.are_idle and self._backoff.is_calm(
            asyncio.get_running_loop().time()
        )
        longest = INTERVAL if is_calm else WATCHFUL_INTERVAL
        wait = next_wake_at - self._now() if next_wake_at is not None else longest
        return wait if AT_ONCE < wait < longest else longest

    async def _wake_for_next(self) -> None:
        pause = await self.pause()
        is_usual = pause == INTERVAL and not self._workers.has_waiting
        if self._scheduler.running and not self._is_nudged and not is_usual:
            self._wake_in(pause)

    def _wake_in(self, wait: timedelta) -> None:
        self._scheduler.reschedule_job(JOB, trigger=Tick(first=wait, interval=INTERVAL))


@asynccontextmanager
async def open_loop(
    outbox: Outbox,
    now: Callable[[], datetime],
    *,
    may_send: Callable[[], Awaitable[bool]] = _always,
    alarm: Alarm = unheard,
) -> AsyncIterator[ReminderLoop]:
    """Run the loop for as long as the block lasts."""
    loop = ReminderLoop(outbox, now, may_send=may_send, alarm=alarm)
    loop.start()
    try:
        yield loop
    finally:
        await loop.stop()
