"""Answers that never arrive."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sandbox.telegram import Telegram

HEAD = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
DRIP_PERIOD = 0.05


class BrokenResponse(Response):
    """Begins an answer and leaves it: the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head alone."""
        await send({"type": "http.response.start", "status": 200, "headers": HEAD})


class HalfResponse(Response):
    """Begins an answer and goes on at leisure, if at all, until the bot gives up."""

    def __init__(self, request: Request, telegram: Telegram, *, is_dripping: bool) -> None:
        super().__init__()
        self._request = request
        self._telegram = telegram
        self._is_dripping = is_dripping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head and the beginning of a body."""
        await send({"type": "http.response.start", "status": 200, "headers": HEAD})
        await self._send(send, b'{"ok": true, ')
        waiting = asyncio.create_task(_wait_in_vain(self._request, self._telegram))
        while self._is_dripping and not waiting.done():
            await self._send(send, b" ")
            await asyncio.wait([waiting], timeout=DRIP_PERIOD)
        await waiting

    @staticmethod
    async def _send(send: Send, part: bytes) -> None:
        await send({"type": "http.response.body", "body": part, "more_body": True})


async def hang(request: Request, telegram: Telegram) -> None:
    """Wait until the bot gives up, or the sandbox ends."""
    await request.body()
    await _wait_in_vain(request, telegram)


async def _wait_in_vain(request: Request, telegram: Telegram) -> None:
    gone = asyncio.create_task(_gone(request))
    closed = asyncio.create_task(telegram.happened.wait_until(lambda: telegram.is_closing))
    await asyncio.wait((gone, closed), return_when=asyncio.FIRST_COMPLETED)
    for task in (gone, closed):
        task.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
