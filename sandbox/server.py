"""One sandbox, served on loopback.

async with open_sandbox(folder, at=START, port=0) as sandbox:
    sandbox.url                                          # http://127.0.0.1:PORT
    await sandbox.bot.start() | .kill() | .stop()        # the bot's process; sandbox.bot.running
    sandbox.people.say(AINO, GROUP, "/tehtava ...")      # edit, upload, press, add_bot, leave ...
    sandbox.clock.advance(timedelta(hours=1))
    sandbox.telegram.world.messages(GROUP)
    await sandbox.telegram.wait_until(lambda: ...)       # asks again after each call and update
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import FileResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sandbox.bot_api.routes import bot_api_routes
from sandbox.bot_process import RUN_BOT, BotHome, BotProcess
from sandbox.clock import SandboxClock
from sandbox.control.routes import control_routes
from sandbox.guard import LoopbackGuard
from sandbox.people import People
from sandbox.sandbox import Sandbox
from sandbox.scene import START, TOKEN, build_world
from sandbox.telegram import Observer, Telegram

LOOPBACK = "127.0.0.1"
PAGE = Path(__file__).with_name("page")


class PortTaken(Exception):
    """Somebody else listens there."""


@contextlib.asynccontextmanager
async def open_sandbox(
    folder: Path,
    *,
    at: datetime = START,
    port: int = 0,
    observers: Sequence[Observer] = (),
    program: Path = RUN_BOT,
) -> AsyncIterator[Sandbox]:
    """Serve a new world on *port* (0: any free one); the bot's data and log go into *folder*.

    Raises:
        PortTaken: If the port is not free.
    """
    clock = SandboxClock(folder / "clock", at=at)
    telegram = Telegram(world=build_world(clock.now), token=TOKEN, observers=observers)
    with contextlib.closing(_listen(port)) as listener:
        url = f"http://{LOOPBACK}:{listener.getsockname()[1]}"
        home = BotHome(
            token=TOKEN,
            api_url=url,
            clock_file=clock.file,
            data_dir=folder / "data",
            log_file=folder / "bot.log",
            program=program,
        )
        bot = BotProcess(home, changed=_ring(telegram))
        sandbox = Sandbox(url=url, telegram=telegram, people=People(telegram), clock=clock, bot=bot)
        async with _serve(sandbox, listener):
            yield sandbox


@contextlib.asynccontextmanager
async def _serve(sandbox: Sandbox, listener: socket.socket) -> AsyncIterator[None]:
    server = _Server(
        uvicorn.Config(
            _build_app(sandbox),
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",
            access_log=False,
            timeout_graceful_shutdown=1,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield
    finally:
        await sandbox.bot.stop()
        sandbox.telegram.close()
        server.should_exit = True
        await serving


def _build_app(sandbox: Sandbox) -> Starlette:
    async def index(request: object) -> FileResponse:
        return FileResponse(PAGE / "index.html")

    return Starlette(
        routes=[
            *bot_api_routes(sandbox.telegram),
            *control_routes(sandbox),
            Route("/", index),
            Mount("/page", StaticFiles(directory=PAGE)),
        ],
        middleware=[Middleware(LoopbackGuard)],
    )


def _ring(telegram: Telegram) -> Callable[[], None]:
    def ring() -> None:
        telegram.world.changed.ring()
        telegram.happened.ring()

    return ring


def _listen(port: int) -> socket.socket:
    """Listen at once: who calls before the server runs waits in its queue."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise PortTaken(f"port {port} of {LOOPBACK} is not free: {error.strerror}") from error
    return listener


class _Server(uvicorn.Server):
    """Leaves the signals to whoever opened the sandbox."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield
