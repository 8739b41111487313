"""`run_bot.py sandbox`: try the bot in the browser, without Telegram."""

import argparse
import asyncio
import contextlib
import signal
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sandbox.clock import HELSINKI
from sandbox.sandbox import Sandbox
from sandbox.scene import START
from sandbox.server import PortTaken, open_sandbox

EX_UNAVAILABLE, EX_CANTCREAT = 69, 73
LOG_LINES = 5
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class FolderRefused(Exception):
    """The folder that was asked for cannot hold a new sandbox."""


def main(arguments: list[str]) -> int:
    """Run until Ctrl-C; or play the story, and tell by the exit code whether it came true."""
    options = _parser().parse_args(arguments)
    if options.story:
        from sandbox.story import play_story

        return play_story()
    try:
        with _open_folder(options.data) as folder:
            asyncio.run(_run(folder, options))
    except PortTaken as error:
        return _fail(EX_UNAVAILABLE, f"{error}; --port chooses another")
    except FolderRefused as error:
        return _fail(EX_CANTCREAT, str(error))
    return 0


async def _run(folder: Path, options: argparse.Namespace) -> None:
    ended = asyncio.Event()
    for number in SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with open_sandbox(folder, at=options.at, port=options.port) as sandbox:
        if not options.no_bot:
            await sandbox.bot.start()
        print(f"The sandbox is at {sandbox.url}  (Ctrl-C ends it)", flush=True)
        watching = asyncio.create_task(_tell_of_failures(sandbox))
        await ended.wait()
        watching.cancel()


async def _tell_of_failures(sandbox: Sandbox) -> None:
    """Show the end of the log whenever the bot gives up by itself."""
    bot, changed = sandbox.bot, sandbox.telegram.world.changed
    while True:
        await changed.wait_until(lambda: (bot.exit_code or 0) > 0)
        log = bot.home.log_file.read_text(encoding="utf-8", errors="replace")
        print(
            f"The bot ended with exit code {bot.exit_code}:",
            *log.splitlines()[-LOG_LINES:],
            sep="\n  ",
            file=sys.stderr,
        )
        await changed.wait_until(lambda: bot.running)


@contextlib.contextmanager
def _open_folder(wanted: Path | None) -> Iterator[Path]:
    """Yield an empty folder: the one that was asked for, or one that goes afterwards."""
    if wanted is None:
        with tempfile.TemporaryDirectory(prefix="sandbox-") as folder:
            yield Path(folder)
        return
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        is_empty = not any(wanted.iterdir())
    except OSError as error:
        raise FolderRefused(f"{wanted} cannot be used: {error.strerror}") from error
    if not is_empty:
        raise FolderRefused(f"{wanted} is not empty, and a sandbox begins anew each time")
    yield wanted


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 time") from error
    return instant if instant.tzinfo else instant.replace(tzinfo=HELSINKI)


def _port(text: str) -> int:
    if not (text.isdecimal() and int(text) < 1 << 16):
        raise argparse.ArgumentTypeError(f"{text!r} is no port (0 to 65535)")
    return int(text)


def _fail(code: int, line: str) -> int:
    print(f"run_bot.py sandbox: {line}", file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run_bot.py sandbox", description=__doc__)
    parser.add_argument("--port", type=_port, default=8080, help="of the page (default: 8080)")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="an empty folder for the bot's data and log"
    )
    parser.add_argument(
        "--at", type=_instant, default=START, metavar="ISO", help="the time at which it begins"
    )
    parser.add_argument("--story", action="store_true", help="play the story of the README")
    parser.add_argument("--no-bot", action="store_true", help="leave the bot to somebody else")
    return parser
