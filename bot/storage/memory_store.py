"""A store that forgets: the same units, locks and moves, without files."""

from bot.storage.group_store import GroupStore
from bot.storage.index import Entry, Index, summarise
from bot.storage.rows import Tables
from bot.storage.unit import Unit


class MemoryStore(GroupStore):
    """All groups in memory, for tests of what stands on a store."""

    def __init__(self) -> None:
        super().__init__(MemoryShelf(), Index())


class MemoryShelf:
    """Tables by chat."""

    def __init__(self) -> None:
        self._tables: dict[int, Tables] = {}

    async def load(self, chat_id: int) -> Tables:
        """Return the tables, empty where there are none yet."""
        return self._tables.get(chat_id, {})

    async def summary(self, chat_id: int) -> Entry:
        """Return what the index has to know."""
        return summarise(Unit(chat_id, await self.load(chat_id)))

    async def save(self, chat_id: int, tables: Tables) -> None:
        """Replace the tables."""
        self._tables[chat_id] = tables

    async def remove(self, chat_id: int) -> None:
        """Remove the tables."""
        self._tables.pop(chat_id, None)
