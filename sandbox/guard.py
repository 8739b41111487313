"""Keeps other web sites out of the loopback server: a page of theirs runs in the same browser."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

HOSTS = frozenset({"127.0.0.1", "localhost"})


class LoopbackGuard:
    """Refuses a foreign Host (a name rebound to this machine) and a foreign Origin."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] == "http" and not _is_ours(Headers(scope=scope)):
            refusal = PlainTextResponse("This server is for this machine only.", 403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_ours(headers: Headers) -> bool:
    host = headers.get("host", "")
    if urlsplit(f"//{host}").hostname not in HOSTS:
        return False
    origin = headers.get("origin")
    return origin is None or origin == f"http://{host}"
