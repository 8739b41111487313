"""Starting the child process, and looking at what it left behind."""

import os
import subprocess
import sys
from pathlib import Path

from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.samples import CHAT

ROOT = Path(__file__).parents[2]


def command(verb: str, folder: Path, count: int = 0) -> list[str]:
    return [sys.executable, "-m", "tests.storage.child", verb, str(folder), str(count)]


def start(arguments: list[str], **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        arguments,
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(arguments: list[str], **environment: str) -> tuple[int, list[int], str]:
    """Return the exit code, the numbers that were acknowledged, and the errors."""
    with start(arguments, **environment) as process:
        output, errors = process.communicate(timeout=60)
    return process.returncode, [int(line) for line in output.split()], errors


async def assert_nothing_lost(folder: Path, acknowledged: list[int]) -> None:
    """Open the store as the next start would: it must work, and hold all that was acknowledged.

    One more may be there: saved, and killed before it could say so.
    """
    async with open_tinydb_store(folder) as store:
        assert store.damaged == {}
        async with store.group(CHAT) as unit:
            tasks = unit.tasks.all()
    numbers = [task.number for task in tasks]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers[: len(acknowledged)] == acknowledged
    assert len(numbers) <= len(acknowledged) + 1
    assert [task.summary for task in tasks] == [f"{number}: åäö ÅÄÖ €" for number in numbers]
