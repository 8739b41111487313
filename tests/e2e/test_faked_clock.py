"""The system's wall clock itself is moved (libfaketime), stepped forward while the bot runs."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP
from tests.e2e.group_chat import GroupChat, on

ROOT = Path(__file__).parents[2]
LIBRARIES = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")
WITHIN = 6.0


class FakedClock:
    """The bot's system clock and the sandbox's, moved together."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self._file = folder / "faketime"
        self._sandbox = sandbox
        self.move_to(sandbox.clock.now())

    def move_to(self, instant: datetime) -> None:
        self._sandbox.clock.move_to(instant)
        offset = (instant - datetime.now(UTC)).total_seconds()
        draft = self._file.with_suffix(".draft")
        draft.write_text(f"{offset:+.3f}s\n", encoding="ascii")
        draft.replace(self._file)

    def environment(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(next(LIBRARIES)),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }


@asynccontextmanager
async def bot_under(clock: FakedClock, sandbox: Sandbox) -> AsyncIterator[None]:
    """Run the bot, without any clock of the sandbox's."""
    with sandbox.bot.home.log_file.open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "run_bot.py"),
            env=sandbox.bot.home.environment() | clock.environment(),
            stdout=log,
            stderr=log,
        )
    try:
        yield
    finally:
        process.terminate()
        assert await process.wait() == 0


async def test_reminders_come_within_six_seconds_of_each_step(
    sandbox: Sandbox, chat: GroupChat, tmp_path: Path
) -> None:
    clock = FakedClock(tmp_path, sandbox)
    async with bot_under(clock, sandbox):
        sandbox.people.add_bot(AINO, GROUP)
        await chat.waits_for("muistuttaja")
        await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
        await chat.hears("/kokous pe 16.12. klo 9 kaupungintalo", "pe 16.12.2016 klo 9.00")

        for instant, words in (
            (on(2, 12, 9), "Salin varaus"),
            (on(8, 12, 9), "Huomenna: Salin varaus"),
            (on(9, 12, 9), "Tänään: #1 Salin varaus"),
            (on(15, 12, 9), "Huomenna:"),
            (on(16, 12, 8), "Tunnin kuluttua: Kokous"),
        ):
            seen = len(chat.written())
            clock.move_to(instant)
            assert await chat.seconds_until(words, after=seen) <= WITHIN
