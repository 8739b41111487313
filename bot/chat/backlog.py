"""Answers that a chat has no room for yet: each chat has its line, and none is dropped."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.errors import DeliveryDelayed, DeliveryFailed

logger = logging.getLogger(__name__)

Call = Callable[[], Awaitable[object]]
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between tries where Telegram does not say how long to wait."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Late:
    """A call to be made later, and the message that it *changes*; None: it posts a new one."""

    call: Call
    changes: int | None


class Backlog:
    """What waits goes in its order, as soon as Telegram lets it; nobody waits for it meanwhile."""

    def __init__(self) -> None:
        self._lines: dict[int, list[_Late]] = {}
        self._workers: set[asyncio.Task[None]] = set()

    async def deliver(self, chat_id: int, call: Call, *, changes: int | None = None) -> bool:
        """Make the call now, or behind all that waits in its chat; tell whether it was now.

        A later change of the same message takes the place of one that still waits.
        """
        if chat_id not in self._lines:
            pause = await _try(chat_id, call)
            if pause is None:
                return True
            self._open_line(chat_id, pause)
        _join(self._lines[chat_id], _Late(call=call, changes=changes))
        return False

    def forget(self, chat_id: int, message_id: int) -> None:
        """Leave out what waits to change the message: something newer stands there."""
        line = self._lines.get(chat_id, [])
        line[:] = [late for late in line if late.changes != message_id]

    async def close(self) -> None:
        """Wait no longer; what is unsaid then has been done all the same, and is in the log."""
        for chat_id, line in self._lines.items():
            logger.warning("%d answers did not reach chat %d before the end", len(line), chat_id)
        workers = tuple(self._workers)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    def _open_line(self, chat_id: int, pause: float) -> None:
        if chat_id in self._lines:
            return
        self._lines[chat_id] = []
        worker = asyncio.create_task(self._work_off(chat_id, pause))
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work_off(self, chat_id: int, pause: float) -> None:
        line = self._lines[chat_id]
        try:
            while line:
                await asyncio.sleep(pause)
                pause = await _make_first(chat_id, line, pause)
        finally:
            del self._lines[chat_id]


def _join(line: list[_Late], late: _Late) -> None:
    for place, other in enumerate(line):
        if late.changes is not None and other.changes == late.changes:
            line[place] = late
            return
    line.append(late)


async def _make_first(chat_id: int, line: list[_Late], last_pause: float) -> float:
    """Make the first call of the line, which keeps its place if it has to wait on."""
    if not line:
        return 0.0
    late, pause = line[0], None
    try:
        pause = await _try(chat_id, late.call, last_pause)
    except Exception:
        logger.exception("an answer to chat %d failed", chat_id)
    if pause is not None:
        return pause
    if late in line:  # else a newer change has taken its place meanwhile
        line.remove(late)
    return 0.0


async def _try(chat_id: int, call: Call, last_pause: float = 0.0) -> float | None:
    """Return after how many seconds to try again; None where there is no need or no use."""
    try:
        await call()
    except DeliveryDelayed as delayed:
        if delayed.retry_after is not None:
            return delayed.retry_after.total_seconds()
        return min(max(2 * last_pause, FIRST_PAUSE), LONGEST_PAUSE)
    except DeliveryFailed as failure:
        logger.warning("an answer did not reach chat %d: %s", chat_id, failure)
    return None
