"""What Telegram's refusals mean for a message: delivered, not delivered, or in doubt."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.domain.errors import (
    ChatGone,
    ChatMoved,
    DeliveryDelayed,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
)

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Causes by which the request never reached Telegram."""
GONE = (
    "chat not found",
    "chat_write_forbidden",
    "have no rights to send",
    "not enough rights to send",
    "need administrator rights",
    "group chat was deactivated",
    "user is deactivated",
    "peer_id_invalid",
    "bot is not a member",
)
"""Telegram's words, in lower case, for a chat that the bot cannot write to (error 400)."""


@contextmanager
def our_errors() -> Iterator[None]:
    """Turn what python-telegram-bot raises in the block into a `DeliveryFailed`."""
    try:
        yield
    except TelegramError as error:
        raise meaning_of(error) from error


def meaning_of(error: TelegramError) -> DeliveryFailed:
    """Return our error for Telegram's, told apart by its cause and not by its name alone.

    An answer that says no (an error code) means not delivered; a call that broke
    off after the request had left leaves a doubt.
    """
    match error:
        case ChatMigrated():
            return ChatMoved(error.new_chat_id)
        case RetryAfter():
            return DeliveryDelayed(error.message, pause_of(error))
        case Forbidden():
            return ChatGone(error.message)
        case BadRequest():
            is_gone = any(words in error.message.lower() for words in GONE)
            return (ChatGone if is_gone else MessageRefused)(error.message)
        case _ if _was_not_taken(error):
            return DeliveryDelayed(error.message)
        case _:
            return InDoubt(error.message)


def _was_not_taken(error: TelegramError) -> bool:
    """The request never left, or was answered with an error: BadRequest is a NetworkError too."""
    if isinstance(error.__cause__, httpx.HTTPError):
        return isinstance(error.__cause__, NOT_SENT)
    return isinstance(error, NetworkError | InvalidToken)


def pause_of(error: RetryAfter) -> timedelta:
    """Return how long Telegram asks to wait."""
    pause = error.retry_after
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)
