"""What Telegram's refusals mean for a message: delivered, not delivered, or in doubt."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.chat.answers import ForeignAnswer, ServerFailed
from bot.chat.requests import never_left
from bot.domain.errors import (
    ChatGone,
    ChatMoved,
    DeliveryDelayed,
    DeliveryFailed,
    InDoubt,
    MessageRefused,
    TopicGone,
)

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

    Telegram's own no means not delivered, and so does a proxy's that lets nothing
    through; a call that broke off after the request had left leaves a doubt, and so
    does an answer that is none.

    An answer of the 500s stands between: mostly the call was not carried out, and an
    outage gives hundreds of them. Left to a person after one repetition, as what is
    in doubt is, most reminders of an outage would be lost. So the call is repeated
    until it goes, and what is sent then says that it may be a repeat.
    """
    match error:
        case ChatMigrated():
            return ChatMoved(error.new_chat_id)
        case RetryAfter():
            return DeliveryDelayed(error.message, pause_of(error))
        case ServerFailed():
            return DeliveryDelayed(error.message, is_in_doubt=True)
        case Forbidden():
            return ChatGone(error.message)
        case BadRequest() if "thread not found" in error.message.lower():
            return TopicGone(error.message)
        case BadRequest():
            is_gone = any(words in error.message.lower() for words in GONE)
            return (ChatGone if is_gone else MessageRefused)(error.message)
        case _ if _was_not_taken(error):
            return DeliveryDelayed(error.message)
        case _:
            return InDoubt(error.message)


def _was_not_taken(error: TelegramError) -> bool:
    """The request never left, or was answered with a refusal."""
    if isinstance(error, ForeignAnswer | InvalidToken) or never_left(error):
        return True
    is_refusal = error.__cause__ is None and not isinstance(error, TimedOut)
    return is_refusal and isinstance(error, NetworkError)


def pause_of(error: RetryAfter) -> timedelta:
    """Return how long Telegram asks to wait."""
    pause = error.retry_after
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)
