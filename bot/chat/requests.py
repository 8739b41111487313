"""HTTP to Telegram: a deadline for each call, and answers that are not Telegram's told apart."""

import asyncio
import json
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import httpx
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest, RequestData

DEADLINE = 20.0
FILE_DEADLINE = 60.0
"""Seconds for one call in all: a server that sends a byte now and then trips no other time-out."""
REUSED_WITHIN = 1.0
"""Seconds: a connection that has idled for longer is not used again. The server may be closing
it at that moment, and the message would be in doubt."""
READ_TIMEOUT = 20.0
CONNECT_TIMEOUT = 5.0
POOL_TIMEOUT = 1.0
FLOOD_PAUSE = timedelta(seconds=30)
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Causes by which a request never reached Telegram."""


class Flooded(RetryAfter):
    """A refusal (error 429) that does not say for how long, nor to which chat: all have to wait."""

    def __init__(self) -> None:
        super().__init__(FLOOD_PAUSE)


class ServerFailed(NetworkError):
    """An answer of the 500s: the call may have been carried out, though mostly it was not."""


class ForeignAnswer(NetworkError):
    """A refusal in other words than Telegram's: a proxy's, which did not let the call through."""


class Request(HTTPXRequest):
    """python-telegram-bot's client, made careful."""

    def __init__(
        self,
        connections: int,
        *,
        deadline: float = DEADLINE,
        read_timeout: float = READ_TIMEOUT,
        connect_timeout: float = CONNECT_TIMEOUT,
        pool_timeout: float = POOL_TIMEOUT,
    ) -> None:
        limits = httpx.Limits(max_connections=connections, keepalive_expiry=REUSED_WITHIN)
        super().__init__(
            read_timeout=read_timeout,
            connect_timeout=connect_timeout,
            pool_timeout=pool_timeout,
            httpx_kwargs={"limits": limits},
        )
        self._deadline = deadline

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kw: Any
    ) -> tuple[int, bytes]:
        """Make the call.

        Raises:
            TimedOut: If the whole of it takes longer than the deadline.
            Flooded, ServerFailed, ForeignAnswer: See there.
        """
        has_file = "/file/bot" in url or (request_data is not None and request_data.contains_files)
        deadline = max(FILE_DEADLINE, self._deadline) if has_file else self._deadline
        try:
            async with asyncio.timeout(deadline):
                code, body = await super().do_request(url, method, request_data, *args, **kw)
        except TimeoutError as error:
            raise TimedOut(f"no whole answer within {deadline:.0f} s") from error
        _judge(code, body)
        return code, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer.

        Raises:
            TelegramError: If it is none of Telegram's: nobody knows what became of the call.
        """
        said = HTTPXRequest.parse_json_payload(payload)
        if not isinstance(said, dict) or not said.keys() & {"result", "description"}:
            raise TelegramError("Invalid server response")
        return said

    async def renew(self) -> None:
        """Drop every connection, also those in use, and begin with new ones."""
        stale = self._client
        self._client = self._build_client()
        await stale.aclose()


def never_left(error: TelegramError) -> bool:
    """Tell whether the request certainly did not reach Telegram."""
    return isinstance(error.__cause__, NEVER_LEFT)


def _judge(code: int, body: bytes) -> None:
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
