"""The store of the ports over any shelf: locks, units of work, the index, moves."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from typing import Any, Protocol

from bot.domain.errors import StoreUnavailable
from bot.domain.group import Group
from bot.services.ports import GroupUnit
from bot.storage.index import Entry, Index
from bot.storage.moving import move_records
from bot.storage.rows import Tables
from bot.storage.unit import Unit

logger = logging.getLogger(__name__)


class Shelf(Protocol):
    """Where the groups' tables lie. Every failure is a `StoreUnavailable`."""

    async def load(self, chat_id: int) -> Tables:
        """Return the tables, empty where there are none yet; nobody changes them in place."""
        ...

    async def summary(self, chat_id: int) -> Entry:
        """Return what the index has to know of the tables."""
        ...

    async def save(self, chat_id: int, tables: Tables) -> None:
        """Replace the tables, all or nothing; on return they are safe."""
        ...

    async def remove(self, chat_id: int) -> None:
        """Remove the tables."""
        ...


class GroupStore:
    """The ports' `Store`. One task at a time works on a group."""

    def __init__(self, shelf: Shelf, index: Index) -> None:
        self._shelf = shelf
        self._index = index
        self._locks: dict[int, _Lock] = {}
        self._saving: set[asyncio.Task[None]] = set()
        self._is_closed = False

    @asynccontextmanager
    async def group(self, chat_id: int) -> AsyncIterator[GroupUnit]:
        """Open a unit of work: see the port."""
        async with self._own(chat_id) as own_id:
            unit = Unit(own_id, await self._shelf.load(own_id))
            try:
                yield unit
                if unit.is_changed:
                    await self._finish(self._commit(unit))
            finally:
                unit.close()

    async def due(self, now: datetime) -> Sequence[int]:
        """Return the chats with a pending reminder to look at by *now*, longest due first."""
        return self._index.due(now)

    async def next_wake_at(self) -> datetime | None:
        """Return the earliest `wake_at` of all pending reminders."""
        return self._index.next_wake_at()

    async def newest(self) -> datetime | None:
        """Return the instant of the newest record: the last act logged or reminder sent."""
        return self._index.newest()

    async def groups_of(self, user_id: int) -> Sequence[Group]:
        """Return the groups in which the user is a present member, by title."""
        return self._index.groups(user_id)

    async def groups(self) -> Sequence[Group]:
        """Return every group, by title."""
        return self._index.groups()

    async def move_group(self, chat_id: int, new_chat_id: int) -> None:
        """Move a group to its new chat id: see the port.

        Raises:
            Conflict: If both chats have tasks, meetings or minutes.
        """
        old, new = self._index.resolve(chat_id), self._index.resolve(new_chat_id)
        async with AsyncExitStack() as stack:
            # Always in the same order, so that two moves never wait for each other.
            for each in sorted({old, new}):
                await stack.enter_async_context(self._hold(each))
            if self._index.resolve(old) != self._index.resolve(new):
                await self._finish(self._move(old, new))

    async def close(self) -> None:
        """Refuse new units, and wait for the change that is on its way to the disk."""
        self._is_closed = True
        if self._saving:
            await asyncio.wait(self._saving)

    @asynccontextmanager
    async def _own(self, chat_id: int) -> AsyncIterator[int]:
        """Hold the group, which may move to another id while this waits."""
        while True:
            own_id = self._index.resolve(chat_id)
            async with self._hold(own_id):
                if own_id == self._index.resolve(chat_id):
                    yield own_id
                    return

    @asynccontextmanager
    async def _hold(self, chat_id: int) -> AsyncIterator[None]:
        self._require_open()
        held = self._locks.setdefault(chat_id, _Lock())
        if held.owner is asyncio.current_task():
            raise RuntimeError(f"units of chat {chat_id} must not be nested")
        async with held.lock:
            held.owner = asyncio.current_task()
            try:
                yield
            finally:
                held.owner = None

    async def _finish(self, saving: Coroutine[Any, Any, None]) -> None:
        """Await to the end, also when cancelled: the lock is held until the write is over."""
        task = asyncio.create_task(saving)
        self._saving.add(task)
        task.add_done_callback(self._saving.discard)
        cancelled = None
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled from task.exception()
        task.result()

    async def _commit(self, unit: Unit) -> None:
        self._require_open()
        await self._save(unit.chat_id, unit.tables)

    async def _save(self, chat_id: int, tables: Tables) -> None:
        """Save, and let the index follow what is there now.

        After a failure too: of an error at the very last step nobody can say
        whether the change is there, only the shelf.
        """
        try:
            await self._shelf.save(chat_id, tables)
        finally:
            self._index.put(chat_id, await self._shelf.summary(chat_id))

    async def _move(self, chat_id: int, new_chat_id: int) -> None:
        """Write the new first, then remove the old: a crash between them is put right at start."""
        old = Unit(chat_id, await self._shelf.load(chat_id))
        if old.group is None:
            return
        new = Unit(new_chat_id, await self._shelf.load(new_chat_id))
        await self._save(new_chat_id, move_records(old, new))
        try:
            await self._shelf.remove(chat_id)
        except StoreUnavailable as error:
            logger.warning("the file of former chat %s goes at the next start: %s", chat_id, error)

    def _require_open(self) -> None:
        if self._is_closed:
            raise StoreUnavailable("the store is closed")


class _Lock:
    """A lock that knows its owner, so that nesting is an error and not a deadlock."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.owner: asyncio.Task[Any] | None = None
