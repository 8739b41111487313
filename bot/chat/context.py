"""What every handler works with."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.incoming import Attachment
from bot.chat.messenger import TelegramMessenger
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.services.ports import Clock, Store
from bot.texts.catalog import Catalog

ReadDocument = Callable[[bytes, str], Awaitable[Sequence[Line]]]
"""Bytes and a file name become lines; raises `UnreadableDocument`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatContext:
    """The handlers' tools. *zone* and *language* are those of new groups and of strangers.

    *nudge* wakes the reminder loop: something may be due sooner than it thinks.
    *is_in_chat* asks Telegram whether a user is in a chat; None where it does not tell.
    """

    store: Store
    messenger: TelegramMessenger
    catalogs: Mapping[Language, Catalog]
    clock: Clock
    read_document: ReadDocument
    download: Callable[[Attachment], Awaitable[bytes]]
    is_in_chat: Callable[[int, int], Awaitable[bool | None]]
    nudge: Callable[[], None]
    username: str
    zone: ZoneInfo
    language: Language

    def catalog(self, group: Group) -> Catalog:
        """Return the words of the group's language."""
        return self.catalogs[group.language]

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()
