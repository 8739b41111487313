"""What a failed call means: delivered, not delivered, or in doubt (told apart by its cause)."""

from datetime import timedelta

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey
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

from bot.chat.answers import Flooded, ForeignAnswer, ServerFailed
from bot.chat.refusals import meaning_of
from bot.domain.errors import ChatGone, ChatMoved, DeliveryDelayed, InDoubt, MessageRefused

ANYWHERE = ConnectionKey("localhost", 1, False, False, None, None, None)
NO_CONNECTION = aiohttp.ClientConnectorError(ANYWHERE, OSError(111, "refused"))


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (caused(NetworkError("x"), NO_CONNECTION), DeliveryDelayed),
        (caused(TimedOut(), aiohttp.ConnectionTimeoutError()), DeliveryDelayed),
        (caused(TimedOut(), aiohttp.SocketTimeoutError()), InDoubt),
        (caused(NetworkError("x"), aiohttp.ServerDisconnectedError()), InDoubt),
        (caused(NetworkError("x"), aiohttp.ClientPayloadError()), InDoubt),
        (caused(NetworkError("x"), aiohttp.ClientOSError()), InDoubt),
        (TelegramError("Invalid server response"), InDoubt),
        (caused(TimedOut(), TimeoutError()), InDoubt),
        (ServerFailed("Bad Gateway (502)"), DeliveryDelayed),
        (ForeignAnswer("an answer that is not Telegram's (403)"), DeliveryDelayed),
        (NetworkError("Method Not Allowed"), DeliveryDelayed),
        (Flooded(), DeliveryDelayed),
        (RetryAfter(7), DeliveryDelayed),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), ChatGone),
        (BadRequest("Not enough rights to send text messages to the chat"), ChatGone),
        (BadRequest("Chat not found"), ChatGone),
        (BadRequest("Message is too long"), MessageRefused),
        (InvalidToken("Unauthorized"), DeliveryDelayed),
        (ChatMigrated(-1009), ChatMoved),
    ],
)
def test_each_fault_has_its_meaning(error: TelegramError, meaning: type[Exception]) -> None:
    assert type(meaning_of(error)) is meaning


def test_a_pause_that_telegram_asks_for_is_kept() -> None:
    delayed = meaning_of(RetryAfter(7))

    assert isinstance(delayed, DeliveryDelayed)
    assert delayed.retry_after == timedelta(seconds=7)


def test_only_a_server_that_failed_may_have_taken_what_is_delayed() -> None:
    failed, foreign = ServerFailed("x (502)"), ForeignAnswer("x (407)")

    assert meaning_of(failed).is_in_doubt
    assert not meaning_of(foreign).is_in_doubt
