"""Playing the story from the first act to the last, or to the first thing that goes wrong."""

import asyncio
import sys
import tempfile
from pathlib import Path

import httpx

from sandbox.scene import START
from sandbox.server import open_sandbox
from sandbox.story.acts import ACTS
from sandbox.story.desk import Desk
from sandbox.story.stage import Stage
from sandbox.story.transcript import Transcript
from sandbox.story.wrong import DidNotComeTrue

LONGEST_ANSWER = 40.0
LOG_LINES = 8


def play_story() -> int:
    """Print the conversation; return 0 if all of it came true, 1 otherwise."""
    return asyncio.run(_play())


async def _play() -> int:
    with tempfile.TemporaryDirectory(prefix="sandbox-story-") as folder:
        async with (
            open_sandbox(Path(folder), at=START, port=0) as sandbox,
            httpx.AsyncClient(base_url=sandbox.url, timeout=LONGEST_ANSWER) as client,
        ):
            stage = Stage(Desk(client), Transcript())
            await stage.start_bot()
            if await _play_acts(stage):
                print("\nThe story came true.")
                return 0
            _show_log(sandbox.bot.home.log_file)
            return 1


async def _play_acts(stage: Stage) -> bool:
    for number, act in enumerate(ACTS, start=1):
        print(f"\n{number}. {act.__doc__}")
        try:
            await act(stage)
        except DidNotComeTrue as wrong:
            print(f"\nThe story did not come true in act {number}: {wrong}", file=sys.stderr)
            return False
    return True


def _show_log(log: Path) -> None:
    """Show what the bot itself said last."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    print("The bot's log ends:", *lines, sep="\n  ", file=sys.stderr)
