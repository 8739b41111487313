"""One process at a time: a lock held for life, which the kernel lets go with the process."""

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.domain.errors import AlreadyRunning


@contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the lock file. It stays behind; only the lock on it counts, not its content.

    Raises:
        AlreadyRunning: If another process holds it; the error names that process.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _take(file)
        _sign(file)
        yield
    finally:
        os.close(file)


def _take(file: int) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.read(file, 500).decode("utf-8", errors="replace").strip()
        raise AlreadyRunning(holder or "it has not said who it is") from error


def _sign(file: int) -> None:
    """Write who holds the lock; the file's own time says since when."""
    os.ftruncate(file, 0)
    os.write(file, f"process {os.getpid()} on {socket.gethostname()}".encode())
    since = datetime.fromtimestamp(int(os.fstat(file).st_mtime), UTC)
    os.write(file, f" since {since:%Y-%m-%dT%H:%M:%SZ}\n".encode())
