"""The bot as a process: its services on a store that outlives it, killed and started again."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from bot.domain.errors import StoreUnavailable
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.storage import open_tinydb_store
from bot.storage.group_store import GroupStore
from bot.storage.index import Index
from bot.storage.memory_store import MemoryShelf
from bot.storage.rows import Tables
from bot.texts.catalog import load_catalogs
from tests.services.conftest import StillClock
from tests.services.lives.telegram import Crash, FailingTelegram

CATALOGS = load_catalogs(Path(__file__).parents[3] / "config" / "locales")
ROUNDS = 60
"""Looks at the outbox at one instant; more would be a loop that turns idly."""

OpenStore = Callable[[], AbstractAsyncContextManager[Store]]


class WeakShelf(MemoryShelf):
    """Tables in memory whose next writes fail, before or after the change is there."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[bool] = []

    async def save(self, chat_id: int, tables: Tables) -> None:
        is_written = self.failures.pop(0) if self.failures else None
        if is_written is not False:
            await super().save(chat_id, tables)
        if is_written is not None:
            raise StoreUnavailable("disk full")

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Store]:
        """Open a store on what is there, as a start of the process does."""
        index = Index()
        for chat_id in self._tables:
            index.put(chat_id, await self.summary(chat_id))
        yield GroupStore(self, index)


def tinydb(folder: Path) -> OpenStore:
    return lambda: open_tinydb_store(folder)


class BotProcess:
    """What runs: `start` opens all anew, `kill` forgets all that is not stored."""

    def __init__(self, open_store: OpenStore, clock: StillClock, telegram: FailingTelegram) -> None:
        self._open = open_store
        self._clock = clock
        self._telegram = telegram
        self.on_failure: Callable[[], None] = lambda: None

    async def start(self) -> None:
        self._opened = self._open()
        self.store = await self._opened.__aenter__()
        self.reminding = Reminding(
            store=self.store, messenger=self._telegram, catalogs=CATALOGS, clock=self._clock
        )

    async def kill(self) -> None:
        await self.reminding.settle()
        await self._opened.__aexit__(None, None, None)

    async def restart(self) -> None:
        await self.kill()
        await self.start()

    async def send_what_is_due(self) -> None:
        """Do what the loop does until nothing more is due; a failing group is tried again."""
        for _ in range(ROUNDS):
            due = await self.reminding.due_groups()
            if not due:
                return await self.reminding.settle()
            for chat_id in due:
                await self._send(chat_id)
        raise AssertionError(f"{due} stay due for ever at {self._clock.now()}")

    async def _send(self, chat_id: int) -> None:
        try:
            await self.reminding.send_group(chat_id)
        except Crash:
            self.on_failure()
            await self.restart()
        except StoreUnavailable:
            self.on_failure()
