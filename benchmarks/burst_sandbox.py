"""The sandbox's Bot API with as many groups as the burst has; a process of its own.

`python -m benchmarks.burst_sandbox` prints its port.
"""

import asyncio
import socket
from datetime import UTC, datetime

import uvicorn
from starlette.applications import Starlette

from benchmarks.burst_bot import GROUPS, TOKEN
from sandbox.bot_api.routes import bot_api_routes
from sandbox.model import Status, User
from sandbox.telegram import Telegram
from sandbox.world import World

BOT = User(id=1, first_name="Bot", username="bench_bot", is_bot=True)
AINO = User(id=2, first_name="Aino", username="aino", language="fi")


def build_world() -> World:
    """Let the bot be a member of every group."""
    world = World(BOT, now=lambda: datetime.now(UTC))
    world.add_person(AINO)
    for number in range(1, GROUPS + 1):
        world.add_group(-number, f"Ryhmä {number}", creator=AINO.id)
        world.set_status(-number, BOT.id, Status.MEMBER)
    return world


async def serve() -> None:
    """Serve until killed."""
    app = Starlette(routes=bot_api_routes(Telegram(world=build_world(), token=TOKEN)))
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    settings = uvicorn.Config(app, http="h11", lifespan="off", log_config=None, access_log=False)
    await uvicorn.Server(settings).serve(sockets=[listener])


if __name__ == "__main__":
    asyncio.run(serve())
