"""SIGKILL at random moments, again and again, while reminders go out."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.language import Language
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.e2e.bot_api_stub import open_stub
from tests.e2e.killing import Tally, kill_again_and_again, name_of
from tests.e2e.our_bot import OurBot

REMINDERS, GROUPS, KILLS = 300, 30, 25
"""A smaller round of `benchmarks/bench_kills.py`, for every run of the tests."""
LATENCY = 0.1
SPREAD = timedelta(seconds=1.2 * KILLS)


async def test_kills_lose_no_reminder_and_each_repeat_says_that_it_may_be_one(
    tmp_path: Path,
) -> None:
    mark = load_catalogs(LOCALES)[Language.FI].label("notice.repeat")
    async with open_stub(LATENCY) as stub:
        bot = OurBot(tmp_path, stub)
        first = datetime.now(UTC)
        await bot.plan(REMINDERS, GROUPS, first=first, last=first + SPREAD)

        await kill_again_and_again(
            bot.command, stub, KILLS, chance=random.Random(2026), look=bot.note_in_flight
        )
        assert await bot.finish(within=60), bot.states()

    tally = Tally.of([name_of(n) for n in range(REMINDERS)], stub.messages, mark)
    assert bot.in_flight > 0, "no kill struck while a message was on its way"
    assert tally.lost == ()
    assert tally.repeats <= bot.in_flight
    assert tally.unmarked == 0
