"""Answers that never arrive."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sandbox.telegram import Telegram


class BrokenResponse(Response):
    """Begins an answer and leaves it: the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head alone."""
        head = [(b"content-type", b"application/json"), (b"content-length", b"2")]
        await send({"type": "http.response.start", "status": 200, "headers": head})


async def hang(request: Request, telegram: Telegram) -> None:
    """Wait until the bot gives up, or the sandbox ends."""
    await request.body()
    gone = asyncio.create_task(_gone(request))
    closed = asyncio.create_task(telegram.happened.wait_until(lambda: telegram.is_closing))
    await asyncio.wait((gone, closed), return_when=asyncio.FIRST_COMPLETED)
    for task in (gone, closed):
        task.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
