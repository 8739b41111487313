"""`run_bot.py run`: the bot itself, against Telegram or another Bot API."""

import argparse
import asyncio
import logging
import sys
from pathlib import Path

from bot.app import Clock, FileClock, SystemClock, run_bot
from bot.domain.errors import AlreadyRunning, StoreUnavailable
from config.loading import EX_CONFIG, SettingsInvalid, load_settings

EX_UNAVAILABLE = 69
EX_CANTCREAT = 73
EX_TEMPFAIL = 75


def main(arguments: list[str]) -> int:
    """Run until a signal ends it; return the exit code that tells an operator what to do."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings(needs_token=True)
    except SettingsInvalid as invalid:
        return _fail(EX_CONFIG, *invalid.lines)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    clock: Clock = FileClock(options.clock_file) if options.clock_file else SystemClock()
    try:
        return asyncio.run(run_bot(settings, clock))
    except AlreadyRunning as error:
        return _fail(EX_TEMPFAIL, str(error))
    except StoreUnavailable as error:
        return _fail(EX_CANTCREAT, str(error))


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
    return parser
