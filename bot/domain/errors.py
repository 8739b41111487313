"""Everything that can go wrong and be told to a person.

BotError
├── NotUnderstood      the text says too little; the person is asked for the missing half
├── NotFound           no such task, meeting or minutes in this group
├── NotAllowed         the person has no right to this; nothing is changed
├── Conflict           the thing has changed since the person saw it; the new state is shown
│   └── TooLate        it could be undone until some minutes ago; the person is told until when
├── UnreadableDocument the file gives no text; the person is told why and what to send instead
├── StoreUnavailable   nothing was saved, and the person is told so (temporary)
│   ├── DamagedFile    a data file fails its checks; the good generation is named (permanent)
│   └── AlreadyRunning another process holds the data (permanent)
├── TokenRefused       Telegram does not know the bot's token; the operator is told (permanent)
├── Stalled            the process stands still; it ends, and is started anew (temporary)
└── DeliveryFailed     a message did not go out; it stays on record
    ├── DeliveryDelayed not delivered; retried, at *retry_after* where given
    ├── InDoubt        may or may not have been delivered; repeated once, marked
    ├── MessageRefused Telegram takes no such message; the secretary is told (permanent)
    └── ChatGone       the bot is out of the chat; the group is suspended (permanent)
        └── ChatMoved  the chat has a new id; the group moves with it
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar
from zoneinfo import ZoneInfo


class BotError(Exception):
    """The root. *permanent* tells whether the same call can succeed later."""

    permanent: ClassVar[bool] = False


class NotUnderstood(BotError):
    """The text lacks *missing* (`summary`, `start`, ...)."""

    permanent = True

    def __init__(self, missing: str) -> None:
        super().__init__(f"not understood: {missing} is missing")
        self.missing = missing


class NotFound(BotError):
    """There is no *kind* (`task`, `meeting`, `minutes`, `group`) called *name* here."""

    permanent = True

    def __init__(self, kind: str, name: object) -> None:
        super().__init__(f"no {kind} {name}")
        self.kind = kind
        self.name = name


class NotAllowed(BotError):
    """The person has no right to *act* in this group."""

    permanent = True

    def __init__(self, act: str) -> None:
        super().__init__(f"not allowed: {act}")
        self.act = act


class Conflict(BotError):
    """The record has moved on since the person saw it."""

    permanent = True


class TooLate(Conflict):
    """The change could be undone, but only until an instant that is told in the group's *zone*."""

    def __init__(self, until: datetime, zone: ZoneInfo) -> None:
        super().__init__(f"too late: until {until}")
        self.until = until
        self.zone = zone


class UnreadableDocument(BotError):
    """A file gave no text. *reason* is a key of the catalogs (`document.empty`, ...)."""

    permanent = True

    def __init__(self, reason: str) -> None:
        super().__init__(f"unreadable document: {reason}")
        self.reason = reason


class StoreUnavailable(BotError):
    """The change was not saved; what was saved before is intact."""


class DamagedFile(StoreUnavailable):
    """The file at *path* fails its checks; *good* is the newest generation that passes, if any."""

    permanent = True

    def __init__(self, path: Path, reason: str, good: Path | None) -> None:
        advice = f"; a good copy is {good}" if good else "; no good copy was found"
        super().__init__(f"{path}: {reason}{advice}")
        self.path = path
        self.good = good


class AlreadyRunning(StoreUnavailable):
    """Another process works on the same data; *holder* describes it."""

    permanent = True

    def __init__(self, holder: str) -> None:
        super().__init__(f"another process holds the data: {holder}")
        self.holder = holder


class TokenRefused(BotError):
    """Telegram does not know the bot's token."""

    permanent = True


class Stalled(BotError):
    """Something that must go on has not moved for minutes; *what* names it."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}: nothing has moved for minutes")
        self.what = what


class DeliveryFailed(BotError):
    """A message did not go out, or *is_in_doubt*: nobody knows for certain."""

    is_in_doubt: bool = False


class DeliveryDelayed(DeliveryFailed):
    """Not delivered; worth another try, not before *retry_after*.

    *is_in_doubt*: that is likely, not certain; what is sent then has to say so.
    """

    def __init__(
        self, why: str, retry_after: timedelta | None = None, *, is_in_doubt: bool = False
    ) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        self.is_in_doubt = is_in_doubt


class InDoubt(DeliveryFailed):
    """The call broke off after Telegram may have taken it."""

    is_in_doubt = True


class MessageRefused(DeliveryFailed):
    """Telegram refuses this very message, not the chat; trying again is in vain."""

    permanent = True


class TopicGone(DeliveryFailed):
    """The topic of the chat is no more; the chat itself is there."""


class ChatGone(DeliveryFailed):
    """The bot can no longer write to the chat."""

    permanent = True


class ChatMoved(ChatGone):
    """The group became a supergroup; its chat is now *chat_id*."""

    def __init__(self, chat_id: int) -> None:
        super().__init__(f"the chat moved to {chat_id}")
        self.chat_id = chat_id
