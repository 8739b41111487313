"""The composition root: the only module that knows all others, and the owner of the clock."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.chat.application import listening, open_telegram
from bot.chat.asking import download, is_in_chat
from bot.chat.context import ChatContext
from bot.chat.hearing import TelegramApplication
from bot.chat.messenger import TelegramMessenger
from bot.documents import read_document
from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.parsing.minutes import read_minutes
from bot.scheduling.loop import ReminderLoop, open_loop
from bot.services.ports import Clock, Store
from bot.services.reminders import Reminding
from bot.storage import TinyDBStore, open_tinydb_store
from bot.texts.catalog import Catalog, load_catalogs
from config.paths import LOCALES
from config.settings import Settings

logger = logging.getLogger(__name__)


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


async def serve(settings: Settings, token: str, clock: Clock) -> None:
    """Run the bot until it is cancelled.

    Raises:
        AlreadyRunning: If another process holds the data, or another copy uses the token.
        StoreUnavailable: If the data folder cannot be used.
        TokenRefused: If Telegram does not know the token.
    """
    catalogs = load_catalogs(LOCALES)
    _warm_up(clock)
    async with (
        open_tinydb_store(settings.data_dir) as store,
        open_telegram(token, settings.api_base_url) as telegram,
    ):
        _report_damage(store)
        messenger = TelegramMessenger(telegram.bot)
        reminding = Reminding(store=store, messenger=messenger, catalogs=catalogs, clock=clock)
        async with open_loop(reminding, clock.now) as loop:
            chat = _chat_context(settings, telegram, store, messenger, catalogs, clock, loop)
            async with listening(telegram, chat) as conflicts:
                logger.info("listening as @%s", chat.username)
                await conflicts.too_many()


def _warm_up(clock: Clock) -> None:
    """Build the readers' tables before anybody waits for them."""
    read_minutes((Line(text="1. 1.1."),), at=clock.now())


def _chat_context(
    settings: Settings,
    telegram: TelegramApplication,
    store: Store,
    messenger: TelegramMessenger,
    catalogs: Mapping[Language, Catalog],
    clock: Clock,
    loop: ReminderLoop,
) -> ChatContext:
    return ChatContext(
        store=store,
        messenger=messenger,
        catalogs=catalogs,
        clock=clock,
        read_document=read_document,
        download=partial(download, telegram.bot),
        is_in_chat=partial(is_in_chat, telegram.bot),
        nudge=loop.nudge,
        username=telegram.bot.username,
        zone=settings.zone,
        language=Language(settings.language),
    )


def _report_damage(store: TinyDBStore) -> None:
    """A group whose file was refused is left alone; its operator has to choose a generation."""
    for chat_id, damage in store.damaged.items():
        logger.error("chat %d is not served: %s", chat_id, damage)
