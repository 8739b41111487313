"""The bot's way out alone, in a process that is measured and killed: store, loop, messenger, pace.

`python -m benchmarks.burst_bot ROOT FOLDER PACE` sends what is due and prints a line of JSON.
`raw` as PACE is python-telegram-bot with eight workers and nothing else.
"""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.app import PACES, SystemClock, warm_up
from bot.chat.application import SENDERS
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import open_pacing
from bot.chat.polling import OneByOneBot
from bot.chat.requests import Request
from bot.domain.group import Group
from bot.domain.reminder import ItemKind, Reminder
from bot.scheduling.loop import open_loop
from bot.services.ports import Clock, Store
from bot.services.reminders import Reminding
from bot.storage import open_tinydb_store
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.storage.samples import a_group, a_task

TOKEN = "1:bench"
RAW_WORKERS = 8
GROUPS = 1000
HEARTBEAT = 0.005
SOON = timedelta(minutes=5)
TEXT = "🟡 <b>Huomenna:</b> Tilaa sali · #1\nMääräaika: la 21.11.2026\nVastuu: ei vielä kenelläkään"


@dataclass
class Pauses:
    """The event loop's longest pauses, in seconds: by the wall, and of its own thread's work.

    The first holds what others took of the machine besides; the second does not.
    """

    wall: float = 0.0
    own: float = 0.0


def _at_any_hour(group: Group) -> Group:
    return replace(group, policy=replace(group.policy, outlook_on=None, quiet=None), thread_id=None)


async def plan(folder: Path) -> None:
    """Let one reminder be due in each group, all in the second that has just begun."""
    due_at = SystemClock().now()
    tomorrow = due_at.date() + timedelta(days=1)
    async with open_tinydb_store(folder) as store:
        for number in range(GROUPS):
            async with store.group(-1 - number) as unit:
                unit.save_group(_at_any_hour(a_group(-1 - number)))
                unit.tasks.save(a_task(1, "task-1", tomorrow))
                unit.reminders.add(
                    Reminder(
                        item_kind=ItemKind.TASK,
                        item_uid="task-1",
                        sequence=0,
                        alarm="-P1D",
                        remind_at=due_at + timedelta(milliseconds=number),
                    )
                )


async def send_ours(root: str, folder: Path, pace: str) -> tuple[float, Pauses]:
    """Send what is due as the bot does; return the seconds, and the event loop's pauses."""
    clock, catalogs = SystemClock(), load_catalogs(LOCALES)
    warm_up(clock)
    async with (
        Request(SENDERS) as request,
        open_tinydb_store(folder) as store,
        open_pacing(folder / "pacing", PACES[pace]) as pacing,
    ):
        bot = OneByOneBot(TOKEN, base_url=f"{root}/bot", request=request, rate_limiter=pacing)
        reminding = Reminding(
            store=store,
            messenger=TelegramMessenger(bot),
            catalogs=catalogs,
            clock=clock,
        )
        start = time.perf_counter()
        async with measured() as pauses, open_loop(reminding, clock.now) as loop:
            while await _has_work(store, clock):
                await loop.rounds(loop.completed + 1)
        return time.perf_counter() - start, pauses


async def _has_work(store: Store, clock: Clock) -> bool:
    """What comes later than in some minutes is not of this burst: next week's outlook."""
    next_wake_at = await store.next_wake_at()
    return next_wake_at is not None and next_wake_at < clock.now() + SOON


async def send_raw(root: str) -> tuple[float, Pauses]:
    """Send as many messages by the library alone; return the same."""
    bot = ExtBot(
        TOKEN, base_url=f"{root}/bot", request=HTTPXRequest(connection_pool_size=RAW_WORKERS)
    )
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"{label}|-1|1|") for label in ("a", "b")]]
    )
    chats = iter(range(-GROUPS, 0))

    async def work() -> None:
        for chat in chats:
            await bot.send_message(chat, TEXT, parse_mode="HTML", reply_markup=keyboard)

    await bot.request.initialize()
    start = time.perf_counter()
    async with measured() as pauses:
        await asyncio.gather(*(work() for _ in range(RAW_WORKERS)))
    return time.perf_counter() - start, pauses


@asynccontextmanager
async def measured() -> AsyncIterator[Pauses]:
    """Keep the event loop's longest pauses for as long as the block lasts."""
    pauses = Pauses()

    async def beat() -> None:
        while True:
            at, own = time.perf_counter(), time.thread_time()
            await asyncio.sleep(HEARTBEAT)
            pauses.wall = max(pauses.wall, time.perf_counter() - at - HEARTBEAT)
            pauses.own = max(pauses.own, time.thread_time() - own)

    beating = asyncio.create_task(beat())
    try:
        yield pauses
    finally:
        beating.cancel()


async def main(root: str, folder: str, pace: str) -> None:
    """Send, and print what it took."""
    sending = send_raw(root) if pace == "raw" else send_ours(root, Path(folder), pace)
    seconds, pauses = await sending
    print(
        json.dumps(
            {
                "seconds": seconds,
                "pause": pauses.wall,
                "own_pause": pauses.own,
                "cpu": time.process_time(),
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
