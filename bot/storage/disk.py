"""The one durable way to replace a file, and the system calls that it is made of."""

import os
from contextlib import suppress
from pathlib import Path


class Disk:
    """The system calls of a durable write; tests put one that fails in its place."""

    def create(self, path: Path) -> int:
        """Open a new file, readable by its owner alone, for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)

    def write(self, file: int, data: memoryview) -> int:
        """Write the beginning of *data*; return how many bytes were taken."""
        return os.write(file, data)

    def sync(self, file: int) -> None:
        """Wait until the file's content is on the medium."""
        os.fsync(file)

    def close(self, file: int) -> None:
        """Close the file."""
        os.close(file)

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name, which must be free."""
        os.link(source, target)

    def replace(self, source: Path, target: Path) -> None:
        """Rename atomically over *target*."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove the name, if it is there."""
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in the folder are on the medium."""
        file = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(file)
        finally:
            os.close(file)


REAL_DISK = Disk()


def replace_file(path: Path, data: bytes, previous: Path | None, disk: Disk) -> None:
    """Make *data* the content of *path*: after a crash at any point it is the old or the new.

    The content so far stays under the name *previous*. On return the change
    has reached the medium.

    Raises:
        OSError: If it has not; the old content is still there, except when the
            very last sync failed: then the new one is there, perhaps not for good.
    """
    fresh = temporary(path)
    try:
        _write(fresh, data, disk)
        if previous is not None:
            keep_as(path, previous, disk)
        disk.replace(fresh, path)
    except OSError:
        # A full disk needs the room; what cannot be removed now goes at the next start.
        with suppress(OSError):
            disk.remove(fresh)
        raise
    disk.sync_folder(path.parent)


def keep_as(path: Path, generation: Path, disk: Disk) -> None:
    """Give the file at *path* the second name *generation*, atomically; no sync."""
    link = temporary(generation)
    # It may be there: renaming one name of a file onto another of it does nothing (POSIX).
    disk.remove(link)
    disk.link(path, link)
    disk.replace(link, generation)


def temporary(path: Path) -> Path:
    """Return the name under which a successor of *path* is made."""
    return path.with_name(f"{path.name}.new")


def _write(path: Path, data: bytes, disk: Disk) -> None:
    disk.remove(path)
    file = disk.create(path)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[disk.write(file, rest) :]
        disk.sync(file)
    finally:
        disk.close(file)
