"""The composition root: the only module that knows all others, and the owner of the clock."""

import asyncio
import logging
import signal
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.chat.application import ChatConfig, open_chat
from bot.chat.context import ChatContext
from bot.documents import read_document
from bot.domain.language import Language
from bot.scheduling.loop import open_loop
from bot.services.reminders import Reminding
from bot.storage.tinydb_store import open_tinydb_store
from bot.texts.catalog import load_catalogs
from config.settings import Settings

logger = logging.getLogger(__name__)

LOCALES = Path(__file__).parent.parent / "config" / "locales"


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


