"""Where the naive bot lives: its file, how it is started, and what a kill leaves behind."""

import asyncio
import json
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tests.e2e.bot_api_stub import BotApiStub
from tests.e2e.killing import Command, name_of, running
from tests.e2e.our_bot import FIRST_CHAT, ROOT

QUIET = 5.0


class NaiveHome:
    """The counterpart of the tests' `OurBot`; *options* are those of `naive_bot`."""

    def __init__(self, folder: Path, stub: BotApiStub, *options: str) -> None:
        folder.mkdir(parents=True)
        self._file = folder / "db.json"
        self._stub = stub
        self._breaks = 0
        self.in_flight = 0
        self.command = Command(
            arguments=(
                *(sys.executable, "-m", "benchmarks.naive_bot"),
                *(str(self._file), stub.url, *options),
            ),
            environment={"PYTHONPATH": str(ROOT)},
            log=folder / "bot.log",
        )

    async def plan(self, reminders: int, groups: int, *, first: datetime, last: datetime) -> None:
        """Write the rows, as TinyDB would."""
        step = (last - first) / reminders
        rows = {
            str(number + 1): {
                "chat_id": FIRST_CHAT - number % groups,
                "text": f"Muistutus: {name_of(number)}",
                "at": (first + number * step).isoformat(),
            }
            for number in range(reminders)
        }
        self._file.write_text(json.dumps({"_default": rows}), encoding="utf-8")

    def note_in_flight(self) -> None:
        """Count what was on its way at this kill; mend the file where the kill has broken it.

        Mostly the end of a longer text follows the whole of a shorter one: a patient operator
        cuts it off. What cannot be mended so stays broken.
        """
        self.in_flight += self._stub.open
        text = self._file.read_text(encoding="utf-8")
        try:
            json.loads(text)
        except ValueError:
            self._breaks += 1
            with suppress(ValueError):
                rows, _ = json.JSONDecoder().raw_decode(text)
                self._file.write_text(json.dumps(rows), encoding="utf-8")

    async def finish(self, within: float) -> bool:
        """Run until no message has come for a while."""
        async with running(self.command, self._stub), asyncio.timeout(within):
            seen = -1
            while seen != len(self._stub.messages):
                seen = len(self._stub.messages)
                await asyncio.sleep(QUIET)
        return True

    @property
    def remark(self) -> str:
        """What else there is to say."""
        return f"file unreadable after {self._breaks} kills, mended by hand" if self._breaks else ""
