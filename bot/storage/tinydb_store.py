"""The default store: one crash-safe TinyDB file per group in a data folder."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from bot.domain.errors import DamagedFile, StoreUnavailable
from bot.storage.disk import REAL_DISK, Disk
from bot.storage.file_shelf import FileShelf
from bot.storage.group_store import GroupStore
from bot.storage.index import Index
from bot.storage.lock_file import hold_lock
from bot.storage.migrations import MIGRATIONS, Migration

GROUPS = "groups"
LOCK = "lock"


class TinyDBStore(GroupStore):
    """All groups of one data folder."""

    def __init__(self, shelf: FileShelf, index: Index) -> None:
        super().__init__(shelf, index)
        self._files = shelf

    @property
    def damaged(self) -> Mapping[int, DamagedFile]:
        """The chats whose file was refused at the start; a person has to choose a generation."""
        return self._files.damaged


@asynccontextmanager
async def open_tinydb_store(
    folder: Path, *, disk: Disk = REAL_DISK, migrations: tuple[Migration, ...] = MIGRATIONS
) -> AsyncIterator[TinyDBStore]:
    """Open the store in *folder*, made if need be, for this process alone.

    Raises:
        AlreadyRunning: If another process has it open.
        DamagedFile: If the groups' folder is gone though the bot has run here before.
        StoreUnavailable: If the folder cannot be used.
    """
    with ExitStack() as stack:
        try:
            _prepare(folder, disk)
            stack.enter_context(hold_lock(folder / LOCK))
            shelf = FileShelf(folder / GROUPS, disk, migrations)
            index = await asyncio.to_thread(shelf.start)
        except OSError as error:
            raise StoreUnavailable(f"the data folder cannot be used: {error}") from error
        store = TinyDBStore(shelf, index)
        try:
            yield store
        finally:
            await store.close()


def _prepare(folder: Path, disk: Disk) -> None:
    """Make the folders at the first start; never again, lest a lost one pass for a new one."""
    if not (folder / LOCK).exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / GROUPS).mkdir(mode=0o700, exist_ok=True)
        disk.sync_folder(folder)
        disk.sync_folder(folder.parent)
    elif not (folder / GROUPS).is_dir():
        raise DamagedFile(folder / GROUPS, "it is missing, though the bot has run here", None)
