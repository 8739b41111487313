"""`run_bot.py run`: the bot itself, against Telegram or another Bot API."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from bot.app import FileClock, SystemClock, serve
from bot.commands.logs import start_logging
from bot.domain.errors import AlreadyRunning, Stalled, StoreUnavailable, TokenRefused
from bot.scheduling.last_resort import EX_STALLED
from bot.scheduling.watchdog import MEND_AFTER
from config.loading import EX_CONFIG, SettingsInvalid, load_settings

EX_CANTCREAT = 73
EX_TEMPFAIL = 75
EX_REFUSED = 78


def main(arguments: list[str]) -> int:
    """Run until a signal ends it; return the exit code that tells an operator what to do."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings(needs_token=True)
    except SettingsInvalid as invalid:
        return _fail(EX_CONFIG, *invalid.lines)
    token = settings.bot_token or ""
    start_logging(token)
    clock = FileClock(options.clock_file) if options.clock_file else SystemClock()
    try:
        asyncio.run(_until_signal(serve(settings, token, clock, patience=options.patience)))
    except AlreadyRunning as error:
        return _fail(EX_TEMPFAIL, str(error))
    except Stalled as error:
        return _fail(EX_STALLED, str(error))
    except StoreUnavailable as error:
        return _fail(EX_CANTCREAT, str(error))
    except TokenRefused as error:
        return _fail(EX_REFUSED, f"BOT_TOKEN: {error}. Example: BOT_TOKEN=123456:ABC-DEF")
    return 0


async def _until_signal(serving: Coroutine[Any, Any, None]) -> None:
    """Serve until SIGINT or SIGTERM, then end in order."""
    task = asyncio.create_task(serving)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise


def _fail(code: int, *lines: str) -> int:
    print(*lines, sep="\n", file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run_bot.py run", description=__doc__)
    parser.add_argument(
        "--clock-file",
        type=Path,
        metavar="FILE",
        help="for the sandbox: seconds in this file are added to the clock",
    )
    parser.add_argument(
        "--patience",
        type=float,
        default=MEND_AFTER,
        metavar="SECONDS",
        help="for tests: what stands still for so long is mended, or the process ends",
    )
    return parser
