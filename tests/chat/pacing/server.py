"""A server that counts requests at whatever instant it likes, and the bot that is paced."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.chat.pacing import LIMITS, Limit, Limits, Pacing, open_pacing
from tests.virtual_time import now

GROUP, OTHER, PRIVATE = -100_1, -100_2, 7


class Server:
    """Keeps when it counted each request; answers after *latency* seconds, more or less."""

    def __init__(self, *, latency: float = 0.0, seed: int = 1) -> None:
        self.arrivals: list[tuple[float, int]] = []
        self.errors: list[Exception | None] = []
        self._latency = latency
        self._random = random.Random(seed)

    async def request(self, chat: int) -> bool:
        error = self.errors.pop(0) if self.errors else None
        await asyncio.sleep(self._random.uniform(0, self._latency))
        self.arrivals.append((now(), chat))
        await asyncio.sleep(self._random.uniform(0, self._latency))
        if error is not None:
            raise error
        return True

    def times(self, chat: int | None = None) -> list[float]:
        return [at for at, each in self.arrivals if chat in (None, each)]

    def violations(self, limits: Limits = LIMITS) -> list[str]:
        """Every sliding window that holds more than its limit."""
        by_chat = defaultdict(list)
        for at, chat in self.arrivals:
            by_chat[chat].append(at)
        found = list(_broken("all", self.times(), limits.overall))
        for chat, times in by_chat.items():
            for limit in limits.of_chat(chat):
                found += _broken(str(chat), times, limit)
        return found


def _broken(name: str, times: list[float], limit: Limit) -> Iterable[str]:
    ordered = sorted(times)
    for first, last in zip(ordered, ordered[limit.count :], strict=False):
        if last - first < limit.within - 1e-6:
            yield f"{name}: {limit.count + 1} within {last - first:.3f} s"


async def ask(pacing: Pacing, server: Server, chat: int, endpoint: str = "sendMessage") -> Any:
    """Make one request through the limiter, as python-telegram-bot does."""
    return await pacing.process_request(
        server.request, (chat,), {}, endpoint, {"chat_id": chat}, None
    )


def opened(folder: Path, limits: Limits = LIMITS) -> Any:
    """A pacing whose wall clock is the virtual time."""
    return open_pacing(folder / "pacing", limits, wall=now)
