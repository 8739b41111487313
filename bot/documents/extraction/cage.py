"""The limits that the child lays on itself before it has seen a byte of the document."""

import ctypes
import os
import resource
import sys

from .limits import CPU_SECONDS, MEMORY, OPEN_FILES

_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


def enter_cage() -> None:
    """Give up memory, time, files, sockets and processes; nothing here can be taken back.

    Raises:
        OSError, ValueError: If a limit cannot be set; then nothing is read.
    """
    if sys.platform == "linux":
        _leave_network()
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, OPEN_FILES)
    _limit(resource.RLIMIT_AS, MEMORY)
    # The signal comes at the first figure, and the kill at the second.
    _limit(resource.RLIMIT_CPU, CPU_SECONDS, CPU_SECONDS + 1)
    if os.getuid() != 0:
        _limit(resource.RLIMIT_NPROC, 0)


def _limit(kind: int, soft: int, hard: int | None = None) -> None:
    _, ceiling = resource.getrlimit(kind)
    wanted = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        wanted = min(wanted, ceiling)
    resource.setrlimit(kind, (min(soft, wanted), wanted))


def _leave_network() -> None:
    """Drop the way to new rights and, where the kernel allows it, move to an empty network.

    Best effort: a container may forbid either; the other limits stand.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.unshare(_CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
