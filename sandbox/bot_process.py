"""The bot as a process of its own, started and killed as an operator or an accident would."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

RUN_BOT = Path(__file__).parent.parent / "run_bot.py"
ENDS_WITHIN = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BotHome:
    """Where the bot finds Telegram, the clock and its data."""

    token: str
    api_url: str
    clock_file: Path
    data_dir: Path
    log_file: Path
    program: Path = RUN_BOT
    settings: Mapping[str, str] = field(default_factory=lambda: {"BOT_PACE": "unlimited"})
    """Other settings of the bot. The sandbox has none of Telegram's limits."""

    def command(self, *arguments: str) -> tuple[str, ...]:
        """Return the command line of one of the program's verbs."""
        return (sys.executable, str(self.program), *arguments)

    def environment(self) -> dict[str, str]:
        """Return the bot's environment: no setting of this machine's own bot gets in."""
        own = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
        return own | {
            "BOT_TOKEN": self.token,
            "BOT_API_BASE_URL": self.api_url,
            "BOT_DATA_DIR": str(self.data_dir),
            **self.settings,
            "PYTHONUNBUFFERED": "1",
        }


class BotProcess:
    """One bot at a time; *changed* is called when it starts and when it has ended."""

    def __init__(self, home: BotHome, changed: Callable[[], None]) -> None:
        self.home = home
        self._changed = changed
        self._process: asyncio.subprocess.Process | None = None
        self._watching: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Whether the bot lives."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int | None:
        """The process id of the last bot; None before the first."""
        return self._process.pid if self._process else None

    @property
    def exit_code(self) -> int | None:
        """How the last bot ended; None while it lives or before the first."""
        return self._process.returncode if self._process else None

    async def start(self) -> None:
        """Start the bot, unless it lives."""
        if self.running:
            return
        with self.home.log_file.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.home.command("run", "--clock-file", str(self.home.clock_file)),
                env=self.home.environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the sandbox, which then ends the bot
            )
        self._watching = asyncio.create_task(self._watch(self._process))
        self._changed()

    async def kill(self) -> None:
        """End the bot at once (SIGKILL), with no chance to tidy up."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """Ask the bot to end (SIGTERM); kill it if it does not."""
        await self._end(signal.SIGTERM)

    async def next_reminder_at(self) -> datetime | None:
        """Ask the bot's data for the instant of the next reminder."""
        asking = await asyncio.create_subprocess_exec(
            *self.home.command("next"),
            env=self.home.environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        answer, _ = await asking.communicate()
        instant = answer.decode().strip()
        return datetime.fromisoformat(instant) if instant else None

    async def _end(self, how: signal.Signals) -> None:
        process, watching = self._process, self._watching
        if process is None or watching is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(how)
        try:
            await asyncio.wait_for(asyncio.shield(watching), ENDS_WITHIN)
        except TimeoutError:
            process.kill()
            await watching

    async def _watch(self, process: asyncio.subprocess.Process) -> None:
        await process.wait()
        self._changed()
