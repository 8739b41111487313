"""The kernel kills the process at every system call of one delivery: claim, send, record."""

import asyncio
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.domain.language import Language
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.e2e.bot_api_stub import open_stub
from tests.e2e.killing import PATIENCE, Tally, name_of
from tests.e2e.our_bot import FIRST_CHAT, ROOT, OurBot

OF_FILES = (
    "openat",
    "write",
    "fsync",
    "?link,?linkat",
    "?rename,?renameat,?renameat2",
    "?unlink,?unlinkat",
)
OF_SOCKETS = ("sendto", "recvfrom")
"""Sending the message, and hearing that it was taken; the first of each ask who the bot is."""


@pytest.fixture(scope="module", autouse=True)
def strace() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode:
        pytest.skip("strace may not trace here")


async def test_a_kill_at_any_system_call_loses_no_reminder_and_repeats_it_once_at_most(
    tmp_path: Path,
) -> None:
    async with asyncio.TaskGroup() as group:
        strikes = [group.create_task(strike(calls, tmp_path)) for calls in OF_FILES + OF_SOCKETS]

    assert sum(strike.result() for strike in strikes) >= 24


async def strike(calls: str, folder: Path) -> int:
    """Kill at the first call, then at the second, until there are no more; return how many."""
    for when in count(1):
        if not await is_struck(calls, when, folder / f"{calls} {when}"):
            return when - 1
    raise AssertionError("endless")


async def is_struck(calls: str, when: int, folder: Path) -> bool:
    """Deliver one reminder, killed on the way, then again; return whether a kill came at all."""
    mark = load_catalogs(LOCALES)[Language.FI].label("notice.repeat")
    async with open_stub() as stub:
        bot = OurBot(folder, stub)
        now = datetime.now(UTC)
        await bot.plan(1, 1, first=now, last=now)

        is_hit = await deliver(bot.data, stub.url, traced(calls, when, bot.data)) == -9
        assert await deliver(bot.data, stub.url) == 0

    tally = Tally.of([name_of(0)], stub.messages, mark)
    assert bot.states() == {"sent": 1}
    assert tally.lost == ()
    assert (tally.repeats, tally.unmarked) in ((0, 0), (1, 0))
    return is_hit


async def deliver(data: Path, url: str, tracer: list[str] | None = None) -> int:
    process = await asyncio.create_subprocess_exec(
        *(tracer or []),
        *(sys.executable, "-m", "tests.e2e.deliver", str(data), url),
        cwd=ROOT,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def traced(calls: str, when: int, data: Path) -> list[str]:
    """Only calls on the group's file count, not those of Python's own start; or on sockets."""
    injection = f"inject={calls}:signal=SIGKILL:when={when}"
    tracing = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", injection]
    if calls in OF_FILES:
        groups = data / "groups"
        names = (f"{FIRST_CHAT}.json{suffix}" for suffix in ("", ".new", ".bak", ".bak.new"))
        for path in (groups, *(groups / name for name in names)):
            tracing += ["-P", str(path)]
    return tracing
