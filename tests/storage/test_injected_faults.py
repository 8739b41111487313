"""The kernel kills or refuses the process at every system call of a change, by strace."""

import asyncio
import shutil
import subprocess
from itertools import count
from pathlib import Path

import pytest

from tests.storage.children import assert_nothing_lost, command, run
from tests.storage.samples import CHAT

CALLS = (
    "openat",
    "write",
    "fsync",
    "?link,?linkat",
    "?rename,?renameat,?renameat2",
    "?unlink,?unlinkat",
)
"""With their names on different processors."""


CHANGES = 2
"""The first makes the file, the second replaces it."""


@pytest.fixture(scope="module", autouse=True)
def strace() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode:
        pytest.skip("strace may not trace here")


@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=ENOSPC", "error=EIO", "error=EROFS"])
async def test_a_fault_at_any_system_call_loses_nothing_acknowledged(
    fault: str, tmp_path: Path
) -> None:
    hits = await asyncio.gather(*(strike(calls, fault, tmp_path) for calls in CALLS))

    assert sum(hits) >= 20


async def strike(calls: str, fault: str, tmp_path: Path) -> int:
    """Let the first call fail, then the second, until there are no more; return how many."""
    for when in count(1):
        folder = tmp_path / f"{calls} {when}"
        injection = f"{calls}:{fault}:when={when}"
        is_hit, acknowledged = await asyncio.to_thread(save_with, injection, folder)
        await assert_nothing_lost(folder, acknowledged)
        if not is_hit:
            assert len(acknowledged) == CHANGES
            break
    return when - 1


def save_with(injection: str, folder: Path) -> tuple[bool, list[int]]:
    """Return whether the fault struck, and what was acknowledged all the same."""
    log = folder.with_suffix(".log")
    tracing = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", f"inject={injection}"]
    for path in paths_in(folder):
        tracing += ["-P", str(path)]
    code, acknowledged, _ = run(tracing + command("save", folder, CHANGES))
    return code == -9 or "(INJECTED)" in log.read_text(), acknowledged


def paths_in(folder: Path) -> list[Path]:
    """Only calls on these count: not those of Python's own start."""
    groups = folder / "groups"
    names = (f"{CHAT}.json{suffix}" for suffix in ("", ".new", ".bak", ".bak.new"))
    return [folder, groups, *(groups / name for name in names)]
