"""The groups' tables in files, one per chat, read and written off the event loop."""

import asyncio
from pathlib import Path

from bot.domain.errors import DamagedFile, StoreUnavailable
from bot.storage.disk import Disk
from bot.storage.generations import clean, find_chat_ids
from bot.storage.group_file import Content, GroupFile
from bot.storage.index import Entry, Index
from bot.storage.migrations import Migration
from bot.storage.recent import Recent
from bot.storage.rows import Tables


class FileShelf:
    """A folder of group files. What was read or written lately stays in memory."""

    def __init__(self, folder: Path, disk: Disk, migrations: tuple[Migration, ...]) -> None:
        self._folder = folder
        self._disk = disk
        self._migrations = migrations
        self._files: dict[int, GroupFile] = {}
        self._loaded = Recent()
        self.damaged: dict[int, DamagedFile] = {}

    def start(self) -> Index:
        """Check every file, put right what a crash left, and derive the index. Blocks.

        A damaged file goes into `damaged`; it stops no other group.
        """
        clean(self._folder, self._disk)
        index = Index()
        for chat_id in find_chat_ids(self._folder):
            try:
                entry = self._file(chat_id).open()
            except DamagedFile as error:
                self.damaged[chat_id] = error
            else:
                if entry is not None:
                    index.put(chat_id, entry)
        self._finish_moves(index)
        return index

    async def load(self, chat_id: int) -> Tables:
        """Return the tables, empty where there are none yet.

        Raises:
            DamagedFile: If the file was refused at the start, or is now.
        """
        return (await self._content(chat_id)).tables

    async def summary(self, chat_id: int) -> Entry:
        """Return what the index has to know; raise as `load` does."""
        return (await self._content(chat_id)).entry

    async def save(self, chat_id: int, tables: Tables) -> None:
        """Write the tables durably.

        Raises:
            StoreUnavailable: If that failed; memory follows what the disk has.
        """
        self._loaded.drop(chat_id)
        try:
            content = await asyncio.to_thread(self._file(chat_id).write, tables)
        except OSError as error:
            raise StoreUnavailable(f"not saved: {error}") from error
        self._loaded.put(chat_id, content)

    async def remove(self, chat_id: int) -> None:
        """Remove the chat's file and its generations.

        Raises:
            StoreUnavailable: If that failed.
        """
        self._loaded.drop(chat_id)
        try:
            await asyncio.to_thread(self._file(chat_id).remove)
        except OSError as error:
            raise StoreUnavailable(f"not removed: {error}") from error

    async def _content(self, chat_id: int) -> Content:
        if chat_id in self.damaged:
            raise self.damaged[chat_id].with_traceback(None)
        content = self._loaded.get(chat_id)
        if content is None:
            content = await asyncio.to_thread(self._file(chat_id).read)
            self._loaded.put(chat_id, content)
        return content

    def _file(self, chat_id: int) -> GroupFile:
        if chat_id not in self._files:
            self._files[chat_id] = GroupFile(
                self._folder, chat_id, disk=self._disk, migrations=self._migrations
            )
        return self._files[chat_id]

    def _finish_moves(self, index: Index) -> None:
        """Remove the files of former chats: the group's new file was written before."""
        for former in index.aliases():
            self._file(former).remove()
            self.damaged.pop(former, None)
            index.drop(former)
