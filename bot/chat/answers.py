"""Answers that python-telegram-bot does not tell apart, though they mean different things."""

import json
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter

FLOOD_PAUSE = timedelta(seconds=30)


class Flooded(RetryAfter):
    """A refusal (error 429) that does not say for how long, nor to which chat: all have to wait."""

    def __init__(self) -> None:
        super().__init__(FLOOD_PAUSE)


class ServerFailed(NetworkError):
    """An answer of the 500s: the call may have been carried out, though mostly it was not."""


class ForeignAnswer(NetworkError):
    """A refusal in other words than Telegram's: a proxy's, which did not let the call through."""


def judge(code: int, body: bytes) -> None:
    """Let pass what python-telegram-bot understands.

    Raises:
        Flooded, ServerFailed, ForeignAnswer: For an answer as described there.
        BadRequest: For a request that a proxy finds too large.
    """
    if code < HTTPStatus.BAD_REQUEST:
        return
    said = _words(body)
    if code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise ServerFailed(f"{said.get('description', 'no words of Telegram')} ({code})")
    if code == HTTPStatus.TOO_MANY_REQUESTS:
        if not said.get("parameters", {}).get("retry_after"):
            raise Flooded
    elif code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        raise BadRequest(f"Request Entity Too Large ({code})")
    elif not said:
        raise ForeignAnswer(f"an answer that is not Telegram's ({code})")


def _words(body: bytes) -> dict[str, Any]:
    """Return the object that Telegram's every refusal is; empty where it is none."""
    try:
        said = json.loads(body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) and "description" in said else {}
