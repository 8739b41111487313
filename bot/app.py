"""The composition root: the only module that knows all others, and the owner of the clock."""

import asyncio
import gc
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from bot.chat.application import listening, open_telegram
from bot.chat.asking import download, is_in_chat
from bot.chat.context import ChatContext
from bot.chat.hearing import TelegramApplication
from bot.chat.messenger import TelegramMessenger, open_messenger
from bot.chat.pacing import LIMITS, UNLIMITED, open_pacing
from bot.documents import read_document
from bot.domain.alert import Alert, AlertKind
from bot.domain.delivery import LATE_AFTER
from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.papers import write_paper
from bot.parsing.dates import is_holiday
from bot.parsing.minutes import read_minutes
from bot.scheduling.clock_check import ClockCheck
from bot.scheduling.last_resort import LastResort, last_resort
from bot.scheduling.loop import ReminderLoop, open_loop
from bot.scheduling.presence import Presence
from bot.scheduling.standing_still import end_when_still
from bot.scheduling.watchdog import MEND_AFTER
from bot.services.operator import Alarm, Operator
from bot.services.ports import Clock, Store
from bot.services.reminders import Reminding
from bot.storage import TinyDBStore, open_tinydb_store
from bot.texts.catalog import Catalog, load_catalogs
from config.paths import LOCALES
from config.settings import Settings

logger = logging.getLogger(__name__)

RARELY = (700, 10, 100)
"""When garbage is searched for: all of memory ten times as seldom as by default, for that
holds the event loop up for as long as there are records (60 ms with those of 1,000 groups)."""
PACES = {"telegram": LIMITS, "unlimited": UNLIMITED}


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FileClock:
    """The machine's time plus the seconds in a file: the sandbox moves it while the bot runs."""

    file: Path

    def now(self) -> datetime:
        """Return the present instant of the sandbox in UTC."""
        return datetime.now(UTC) + timedelta(seconds=float(self.file.read_text(encoding="ascii")))


async def serve(
    settings: Settings, token: str, clock: Clock, *, patience: float = MEND_AFTER
) -> None:
    """Run the bot until it is cancelled. *patience* is for what stands still, in seconds.

    Raises:
        AlreadyRunning: If another process holds the data, or another copy uses the token.
        Stalled: If nothing moves any more, and only a new process can help.
        StoreUnavailable: If the data folder cannot be used.
        TokenRefused: If Telegram does not know the token.
    """
    catalogs = load_catalogs(LOCALES)
    warm_up(clock)
    with last_resort(patience) as resort:
        await _serve(settings, token, clock, catalogs, resort, patience)


async def _serve(
    settings: Settings,
    token: str,
    clock: Clock,
    catalogs: Mapping[Language, Catalog],
    resort: LastResort,
    patience: float,
) -> None:
    async with (
        open_tinydb_store(settings.data_dir) as store,
        open_pacing(settings.data_dir / "pacing", PACES[settings.pace]) as pacing,
        open_telegram(token, settings.api_base_url, pacing) as telegram,
        open_messenger(telegram.bot) as messenger,
    ):
        operator = _operator(settings, messenger, catalogs)
        presence = Presence(settings.data_dir / "alive")
        await _report(store, presence, clock, operator.tell)
        reminding = _reminding(settings, store, messenger, catalogs, clock)
        check = ClockCheck(store, clock, operator.tell)
        async with open_loop(
            reminding, clock.now, may_send=check.may_send, alarm=operator.tell
        ) as loop:
            chat = _chat_context(
                settings, telegram, store, messenger, catalogs, clock, loop, operator.tell
            )
            async with listening(telegram, chat) as conflicts:
                logger.info("listening as @%s", chat.username)
                watch = end_when_still(
                    telegram.bot,
                    loop,
                    now=clock.now,
                    presence=presence,
                    alarm=operator.tell,
                    resort=resort,
                    patience=patience,
                )
                await _first_to_end(conflicts.too_many(), watch)


async def _first_to_end(*parts: Coroutine[Any, Any, NoReturn]) -> None:
    """Run the parts until one of them fails; the others end with it."""
    tasks = [asyncio.create_task(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def warm_up(clock: Clock) -> None:
    """Build the readers' tables, and load the holidays, before anybody waits for them."""
    read_minutes((Line(text="1. 1.1."),), at=clock.now())
    is_holiday(clock.now().date())
    gc.collect()
    gc.freeze()  # what stays for ever need not be searched for garbage again and again
    gc.set_threshold(*RARELY)


def _reminding(
    settings: Settings,
    store: Store,
    messenger: TelegramMessenger,
    catalogs: Mapping[Language, Catalog],
    clock: Clock,
) -> Reminding:
    return Reminding(
        store=store,
        messenger=messenger,
        catalogs=catalogs,
        clock=clock,
        is_resent=settings.in_doubt == "resend",
    )


def _chat_context(
    settings: Settings,
    telegram: TelegramApplication,
    store: Store,
    messenger: TelegramMessenger,
    catalogs: Mapping[Language, Catalog],
    clock: Clock,
    loop: ReminderLoop,
    alarm: Alarm,
) -> ChatContext:
    return ChatContext(
        store=store,
        messenger=messenger,
        catalogs=catalogs,
        clock=clock,
        read_document=read_document,
        write_paper=write_paper,
        download=partial(download, telegram.bot),
        is_in_chat=partial(is_in_chat, telegram.bot),
        nudge=loop.nudge,
        username=telegram.bot.username,
        zone=settings.zone,
        language=Language(settings.language),
        alarm=alarm,
    )


def _operator(
    settings: Settings, messenger: TelegramMessenger, catalogs: Mapping[Language, Catalog]
) -> Operator:
    catalog = catalogs[Language(settings.language)]
    return Operator(messenger, settings.operator_chat_id, catalog=catalog, zone=settings.zone)


async def _report(store: TinyDBStore, presence: Presence, clock: Clock, alarm: Alarm) -> None:
    """Tell of what the start found: groups that are not served, and a long absence."""
    for chat_id, damage in store.damaged.items():
        logger.error("chat %d is not served: %s", chat_id, damage)
        await alarm(Alert(kind=AlertKind.DAMAGED, chat_id=chat_id, detail=str(damage)))
    since, now = presence.last_seen(), clock.now()
    if since is not None and now - since > LATE_AFTER:
        await alarm(Alert(kind=AlertKind.WAS_AWAY, since=since, until=now))
