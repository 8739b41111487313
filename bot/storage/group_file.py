"""One group's file, its generations, and the checks before any of it is believed."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.domain.errors import DamagedFile
from bot.storage.disk import REAL_DISK, Disk, keep_as, replace_file, temporary
from bot.storage.envelope import Sealer, Tables, Unsound, unseal
from bot.storage.migrations import MIGRATIONS, Migration
from bot.storage.tables import normalise

NAME = re.compile(r"(-?\d+)\.json(\.bak|\.pre-v\d+)?")
"""A group's file, its previous generation, and those kept before a migration."""


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
        self._sealer = Sealer()

    @property
    def schema(self) -> int:
        """The schema version that is written."""
        return len(self._migrations) + 1

    def read(self) -> Tables | None:
        """Return the tables, brought to the present schema, or None if there never were any.

        Raises:
            DamagedFile: If the file is missing, cannot be read or fails a check.
        """
        found = self._find()
        return None if found is None else found[1]

    def open(self) -> Tables | None:
        """Read, and bring the file itself up to date; one of an earlier version is kept."""
        found = self._find()
        if found is None:
            return None
        schema, tables = found
        if schema < self.schema:
            kept = self.path.with_name(f"{self.path.name}.pre-v{self.schema}")
            keep_as(self.path, kept, self._disk)
            self.write(tables)
        return tables

    def write(self, tables: Tables) -> None:
        """Replace the content durably; the one so far becomes the previous generation."""
        data = self._sealer.seal(self.chat_id, self.schema, tables)
        previous = self._backup if self.path.exists() else None
        replace_file(self.path, data, previous, self._disk)

    def remove(self) -> None:
        """Remove the file durably, its generations first: a crash leaves a sound rest."""
        for generation in self._generations():
            self._disk.remove(generation)
        self._disk.remove(self.path)
        self._disk.sync_folder(self.path.parent)

    @property
    def _backup(self) -> Path:
        return self.path.with_name(f"{self.path.name}.bak")

    def _generations(self) -> Iterator[Path]:
        """Yield the earlier generations, newest first."""
        if self._backup.exists():
            yield self._backup
        kept = self.path.parent.glob(f"{self.path.name}.pre-v*")
        yield from sorted(filter(_is_generation, kept), key=_version, reverse=True)

    def _find(self) -> tuple[int, Tables] | None:
        try:
            return self._read(self.path)
        except FileNotFoundError as error:
            if not any(self._generations()):
                return None
            reason = "it is missing, though an earlier generation is there"
            raise DamagedFile(self.path, reason, self._newest_good()) from error
        except (OSError, Unsound) as error:
            raise DamagedFile(self.path, str(error), self._newest_good()) from error

    def _newest_good(self) -> Path | None:
        return next(filter(self._is_good, self._generations()), None)

    def _is_good(self, path: Path) -> bool:
        try:
            self._read(path)
        except (OSError, Unsound):
            return False
        return True

    def _read(self, path: Path) -> tuple[int, Tables]:
        schema, tables = unseal(path.read_bytes(), self.chat_id)
        if schema > self.schema:
            raise Unsound(f"its schema {schema} is newer than {self.schema}, the newest known here")
        for migrate in self._migrations[schema - 1 :]:
            tables = migrate(tables)
        return schema, normalise(tables, self.chat_id)


def _is_generation(path: Path) -> bool:
    return NAME.fullmatch(path.name) is not None


def _version(path: Path) -> int:
    return int(path.name.rpartition("v")[2])


def find_chat_ids(folder: Path) -> list[int]:
    """Return the chats that have a file, or a generation of one, in the folder."""
    names = (NAME.fullmatch(path.name) for path in folder.iterdir())
    return sorted({int(name[1]) for name in names if name})


def clean(folder: Path, disk: Disk) -> None:
    """Remove what a crash left half made; it was never acknowledged."""
    for leftover in folder.glob(temporary(Path("*")).name):
        disk.remove(leftover)
