"""A disk that fails at a chosen system call, or at which the process dies."""

import errno
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from bot.storage.disk import Disk

T = TypeVar("T")


class Killed(BaseException):
    """The process is gone: nothing after this runs, no tidying up either."""


class Fault(StrEnum):
    """What goes wrong at the chosen call."""

    NO_SPACE = "no space"
    IO_ERROR = "input/output error"
    READ_ONLY = "read-only file system"
    QUOTA = "quota exceeded"
    SHORT_WRITE = "half is written, then there is no space"
    ERROR_AFTER = "it is done, and reported as an error"
    KILL_BEFORE = "killed before it is done"
    KILL_HALFWAY = "killed with half of it written"
    KILL_AFTER = "killed when it is done"

    @property
    def is_deadly(self) -> bool:
        return self.value.startswith("killed")


ERRORS = {
    Fault.NO_SPACE: errno.ENOSPC,
    Fault.IO_ERROR: errno.EIO,
    Fault.READ_ONLY: errno.EROFS,
    Fault.QUOTA: errno.EDQUOT,
    Fault.SHORT_WRITE: errno.ENOSPC,
    Fault.ERROR_AFTER: errno.EIO,
}


class FaultyDisk(Disk):
    """Counts its calls, and fails at the one that is chosen by `fail_at`."""

    def __init__(self) -> None:
        self.calls = 0
        self._fault: Fault | None = None
        self._fail_at = 0
        self._is_dead = False

    def fail_at(self, call: int, fault: Fault) -> None:
        """Fail at the call of that number from now, from 1."""
        self.calls, self._fail_at, self._fault = 0, call, fault

    @property
    def has_failed(self) -> bool:
        return self._fault is not None and self.calls >= self._fail_at

    def create(self, path: Path) -> int:
        return self._call(lambda: super(FaultyDisk, self).create(path))

    def write(self, file: int, data: memoryview) -> int:
        half = data[: len(data) // 2]
        return self._call(
            lambda: super(FaultyDisk, self).write(file, data),
            lambda: super(FaultyDisk, self).write(file, half),
        )

    def sync(self, file: int) -> None:
        self._call(lambda: super(FaultyDisk, self).sync(file))

    def close(self, file: int) -> None:
        # Not a fault of its own: the kernel closes the files of the dead.
        super().close(file)

    def link(self, source: Path, target: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).link(source, target))

    def replace(self, source: Path, target: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).replace(source, target))

    def remove(self, path: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).remove(path))

    def sync_folder(self, folder: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).sync_folder(folder))

    def _call(self, act: Callable[[], T], half: Callable[[], object] = lambda: None) -> T:
        if self._is_dead:
            raise Killed
        self.calls += 1
        if self._fault is None or self.calls != self._fail_at:
            return act()
        if self._fault in (Fault.ERROR_AFTER, Fault.KILL_AFTER):
            act()
        if self._fault in (Fault.SHORT_WRITE, Fault.KILL_HALFWAY):
            half()
        if self._fault.is_deadly:
            self._is_dead = True
            raise Killed
        raise OSError(ERRORS[self._fault], os.strerror(ERRORS[self._fault]))
