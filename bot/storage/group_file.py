"""One group's file, its generations, and the checks before any of it is believed."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.domain.errors import DamagedFile
from bot.storage.codec import decode, encode
from bot.storage.disk import REAL_DISK, Disk, keep_as, replace_file
from bot.storage.envelope import Head, Sealed, Unsound, seal, unseal
from bot.storage.generations import before_migration, find_generations, previous
from bot.storage.index import SUMMARY, Entry, summarise
from bot.storage.migrations import MIGRATIONS, Migration
from bot.storage.rows import Tables
from bot.storage.shape import shape_of
from bot.storage.tables import RECORD_TYPES, normalise
from bot.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Content:
    """All of a group: its tables, and what the index knows of them."""

    tables: Tables
    entry: Entry

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(map(len, self.tables.values()))


class GroupFile:
    """The file of one chat. Everything here blocks; an OSError passes through."""

    def __init__(
        self,
        folder: Path,
        chat_id: int,
        *,
        disk: Disk = REAL_DISK,
        migrations: tuple[Migration, ...] = MIGRATIONS,
    ) -> None:
        self.chat_id = chat_id
        self.path = folder / f"{chat_id}.json"
        self._disk = disk
        self._migrations = migrations

    @property
    def schema(self) -> int:
        """The schema version that is written."""
        return len(self._migrations) + 1

    def read(self) -> Content:
        """Return the content, brought to the present schema; nothing if there never was any.

        Raises:
            DamagedFile: If the file is missing, cannot be read or fails a check.
        """
        if not self._is_there():
            return self._content({})
        with self._refusing():
            return self._understand(self._unseal(self.path))

    def peek(self) -> Entry | None:
        """Return what the index has to know, or None if there never was anything.

        Every byte is checked. The records are only read where the head is none
        of this bot's: its own it wrote from records that it had understood.

        Raises:
            DamagedFile: As `read` does.
        """
        found = self._look()
        return None if found is None else found[1]

    def open(self) -> Entry | None:
        """Do as `peek`, and bring the file itself up to date; one of an earlier version is kept."""
        found = self._look()
        if found is None:
            return None
        schema, entry = found
        if schema < self.schema:
            self._migrate()
        return entry

    def write(self, tables: Tables) -> Content:
        """Replace the content durably; the one so far becomes the previous generation."""
        content = self._content(tables)
        head = Head(
            schema=self.schema,
            chat_id=self.chat_id,
            shape=_shape(),
            entry=encode(content.entry),
        )
        backup = previous(self.path) if self.path.exists() else None
        replace_file(self.path, seal(head, tables), backup, self._disk)
        return content

    def remove(self) -> None:
        """Remove the file durably, its generations first: a crash leaves a sound rest."""
        for generation in find_generations(self.path):
            self._disk.remove(generation)
        self._disk.remove(self.path)
        self._disk.sync_folder(self.path.parent)

    def _is_there(self) -> bool:
        return self.path.exists() or any(find_generations(self.path))

    def _look(self) -> tuple[int, Entry] | None:
        if not self._is_there():
            return None
        with self._refusing():
            sealed = self._unseal(self.path)
            return sealed.head.schema, self._entry_of(sealed)

    def _migrate(self) -> None:
        tables = self.read().tables
        keep_as(self.path, before_migration(self.path, self.schema), self._disk)
        self.write(tables)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as error:
            reason = "it is missing, though an earlier generation is there"
            raise DamagedFile(self.path, reason, self._newest_good()) from error
        except (OSError, Unsound) as error:
            raise DamagedFile(self.path, str(error), self._newest_good()) from error

    def _newest_good(self) -> Path | None:
        return next(filter(self._is_good, find_generations(self.path)), None)

    def _is_good(self, path: Path) -> bool:
        try:
            self._understand(self._unseal(path))
        except (OSError, Unsound):
            return False
        return True

    def _unseal(self, path: Path) -> Sealed:
        return unseal(path.read_bytes(), self.chat_id)

    def _entry_of(self, sealed: Sealed) -> Entry:
        if (sealed.head.schema, sealed.head.shape) == (self.schema, _shape()):
            with suppress(ValueError):
                return decode(Entry, sealed.head.entry)
        return self._understand(sealed).entry

    def _understand(self, sealed: Sealed) -> Content:
        schema = sealed.head.schema
        if schema > self.schema:
            raise Unsound(f"its schema {schema} is newer than {self.schema}, the newest known here")
        documents = sealed.documents()
        for migrate in self._migrations[schema - 1 :]:
            documents = migrate(documents)
        return self._content(normalise(documents, self.chat_id))

    def _content(self, tables: Tables) -> Content:
        return Content(tables, summarise(Unit(self.chat_id, tables)))


@cache
def _shape() -> str:
    return shape_of(*RECORD_TYPES.values(), Entry, SUMMARY)
