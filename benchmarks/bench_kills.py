"""Reminders lost and doubled by kills: ours beside three naive TinyDB and JobQueue bots.

usage: python -m benchmarks.bench_kills [--kills 100] [--reminders 1500]

Each bot gets the same reminders, due one after the other, and a Bot API of its own. It is killed
(SIGKILL) again and again, at random moments after the first call of each start, the same moments
for all. Then it may finish. Ours goes first, the naive ones side by side after it.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.naive_home import NaiveHome
from bot.domain.language import Language
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.e2e.bot_api_stub import BotApiStub, open_stub
from tests.e2e.killing import Tally, kill_again_and_again, name_of
from tests.e2e.our_bot import OurBot

GROUPS = 60
LATENCY = 0.1
"""Seconds that the Bot API takes for a message."""
EACH_LIFE = 1.2
"""Seconds from one kill to the next, roughly: the reminders fall due over all of them."""
SEED = 2026


@dataclass(frozen=True, slots=True)
class Round:
    """What every bot goes through."""

    kills: int
    reminders: int


Make = Callable[[Path, BotApiStub], OurBot | NaiveHome]
NAIVE: dict[str, Make] = {
    "naive: past jobs as they are": NaiveHome,
    "naive: past jobs at once": lambda *home: NaiveHome(*home, "--catch-up"),
    "naive: ... and row removed first": lambda *home: NaiveHome(
        *home, "--catch-up", "--remove-first"
    ),
}


def main() -> None:
    """Print what became of the reminders of each bot."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench_kills")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--reminders", type=int, default=1500)
    options = parser.parse_args(sys.argv[1:])
    each = Round(options.kills, options.reminders)
    print(f"{each.reminders} reminders of {GROUPS} groups, {each.kills} kills")
    print(f"{'':34}{'lost':>6}{'doubled':>9}{'unmarked':>10}{'in flight':>11}{'seconds':>9}")
    print(asyncio.run(_kill("ours", OurBot, each)))
    for line in asyncio.run(_kill_naive(each)):
        print(line)


async def _kill_naive(each: Round) -> list[str]:
    return await asyncio.gather(*(_kill(name, make, each) for name, make in NAIVE.items()))


async def _kill(name: str, make: Make, each: Round) -> str:
    """Put one bot through the round; return its line of the table."""
    begun = time.perf_counter()
    mark = load_catalogs(LOCALES)[Language.FI].label("notice.repeat")
    spread = timedelta(seconds=EACH_LIFE * each.kills)
    with tempfile.TemporaryDirectory() as folder:
        async with open_stub(LATENCY) as stub:
            bot = make(Path(folder) / "bot", stub)
            now = datetime.now(UTC)
            await bot.plan(each.reminders, GROUPS, first=now, last=now + spread)
            await kill_again_and_again(
                bot.command, stub, each.kills, chance=random.Random(SEED), look=bot.note_in_flight
            )
            await bot.finish(within=spread.total_seconds() + 60)
            names = [name_of(number) for number in range(each.reminders)]
            tally = Tally.of(names, stub.messages, mark)
            line = f"{name:34}{len(tally.lost):6}{tally.repeats:9}{tally.unmarked:10}"
            seconds = time.perf_counter() - begun
            return f"{line}{bot.in_flight:11}{seconds:9.0f}  {bot.remark}".rstrip()


if __name__ == "__main__":
    main()
