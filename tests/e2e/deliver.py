"""A process that sends what is due and ends: the bot's own parts, with nobody to listen to.

usage: python -m tests.e2e.deliver FOLDER URL

Its clock moves on by more than a doubt lasts before each round. All its work on files is one
thread's, for strace counts the calls of each thread by itself.
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from telegram.ext import ExtBot

from bot.chat.messenger import TelegramMessenger
from bot.chat.requests import Request
from bot.domain.delivery import DOUBT_PAUSE
from bot.services.reminders import Reminding
from bot.storage import open_tinydb_store
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.e2e.bot_api_stub import TOKEN

ROUNDS = 4
"""A doubt is found, waited for, and settled in three."""


class LeapingClock:
    """The machine's clock, ahead by as much as it has been moved."""

    ahead = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


async def deliver(folder: Path, url: str) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max_workers=1))
    clock = LeapingClock()
    bot = ExtBot(TOKEN, base_url=f"{url}/bot", request=Request(1), get_updates_request=Request(1))
    async with bot, open_tinydb_store(folder) as store:
        reminding = Reminding(
            store=store,
            messenger=TelegramMessenger(bot),
            catalogs=load_catalogs(LOCALES),
            clock=clock,
        )
        for _ in range(ROUNDS):
            for chat_id in await reminding.due_groups():
                await reminding.send_group(chat_id)
            clock.ahead += 2 * DOUBT_PAUSE


if __name__ == "__main__":
    asyncio.run(deliver(Path(sys.argv[1]), sys.argv[2]))
