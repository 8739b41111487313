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
from bot.services.operator import Alarm, unheard
from bot.services.ports import Clock, Store
from bot.texts.catalog import Catalog
from bot.texts.paper import Paper

ReadDocument = Callable[[bytes, str], Awaitable[Sequence[Line]]]
"""Bytes and a file name become lines; raises `UnreadableDocument`."""
WritePaper = Callable[[Paper], Awaitable[Mapping[str, bytes]]]
"""A paper becomes files, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatContext:
    """The handlers' tools. *zone* and *language* are those of new groups and of strangers.

    *nudge* wakes the reminder loop: something may be due sooner than it thinks.
    *alarm* tells the operator of trouble that no person in a chat can mend.
    *is_in_chat* asks Telegram whether a user is in a chat; None where it does not tell.
    """

    store: Store
    messenger: TelegramMessenger
    catalogs: Mapping[Language, Catalog]
    clock: Clock
    read_document: ReadDocument
    write_paper: WritePaper
    download: Callable[[Attachment], Awaitable[bytes]]
    is_in_chat: Callable[[int, int], Awaitable[bool | None]]
    nudge: Callable[[], None]
    username: str
    zone: ZoneInfo
    language: Language
    alarm: Alarm = unheard

    def catalog(self, group: Group) -> Catalog:
        """Return the words of the group's language."""
        return self.catalogs[group.language]

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()
