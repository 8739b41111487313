"""The HTTP side of the control API."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from sandbox.control import acting, looking, steering
from sandbox.control.wish import Wish, read_wish
from sandbox.people import Impossible
from sandbox.sandbox import Sandbox

Handler = Callable[[Sandbox, Wish], Awaitable[Any]]


def control_routes(sandbox: Sandbox) -> Sequence[BaseRoute]:
    """Return the routes of the page."""

    def route(method: str, path: str, handler: Handler) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                return JSONResponse(await handler(sandbox, await read_wish(request)))
            except Impossible as why:
                return JSONResponse({"error": str(why)}, 400)

        return Route(path, endpoint, methods=[method])

    async def file(request: Request) -> Response:
        return _send_file(sandbox, request.path_params["file_id"])

    return [
        route("GET", "/api/people", looking.people),
        route("GET", "/api/view", looking.view),
        route("GET", "/api/changes", looking.changes),
        Route("/api/file/{file_id}", file),
        route("POST", "/api/say", acting.say),
        route("POST", "/api/edit", acting.edit),
        route("POST", "/api/press", acting.press),
        route("POST", "/api/upload", acting.upload),
        route("POST", "/api/clock", steering.move_clock),
        route("POST", "/api/bot", steering.order_bot),
    ]


def _send_file(sandbox: Sandbox, file_id: str) -> Response:
    """Send a file to be saved: shown in place, a stranger's HTML would run as this page."""
    document = sandbox.telegram.files.find(file_id)
    if document is None:
        return JSONResponse({"error": "there is no such file"}, 404)
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(document.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
    }
    data = sandbox.telegram.files.read(file_id)
    return Response(data, media_type=document.mime_type, headers=headers)
