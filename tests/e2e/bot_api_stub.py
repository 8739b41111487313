"""As much of a Bot API as reminders need: fast, and it notes each message that has reached it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

TOKEN = "123456:a-token-of-nobody"
BOT = {"id": 123456, "is_bot": True, "first_name": "Muistuttaja", "username": "stub_bot"}
HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that the stub took; nobody has to have heard its answer."""

    chat_id: int
    text: str


@dataclass
class BotApiStub:
    """What was sent, and how many messages are *open*: taken, and not answered yet.

    *latency* is how many seconds pass between a message and its answer. One that *is_deaf*
    takes each getUpdates and never answers.
    """

    latency: float
    port: int = 0
    calls: list[str] = field(default_factory=list)
    messages: list[Sent] = field(default_factory=list)
    open: int = 0
    is_deaf: bool = False
    happened: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        """The root that a bot has to be given."""
        return f"http://127.0.0.1:{self.port}"

    async def called(self, method: str, number: int) -> None:
        """Wait until the method has been called so many times in all."""
        while self.calls.count(method) < number:
            self.happened.clear()
            await self.happened.wait()

    async def answer(self, method: str, parameters: dict[str, str]) -> object:
        """Return the result of a call."""
        self.calls.append(method)
        self.happened.set()
        match method:
            case "getMe":
                return BOT
            case "getUpdates" if self.is_deaf:
                return await asyncio.get_running_loop().create_future()
            case "getUpdates":
                await asyncio.sleep(float(parameters.get("timeout", 0)))
                return []
            case "sendMessage":
                return await self._take(int(parameters["chat_id"]), parameters["text"])
            case _:
                return True

    async def _take(self, chat_id: int, text: str) -> dict[str, Any]:
        self.messages.append(Sent(chat_id, text))
        number = len(self.messages)
        self.open += 1
        await asyncio.sleep(self.latency)
        self.open -= 1
        chat = {"id": chat_id, "type": "supergroup", "title": "Ryhmä"}
        return {"message_id": number, "date": 1_480_000_000, "chat": chat, "text": text}


@asynccontextmanager
async def open_stub(latency: float = 0.0) -> AsyncIterator[BotApiStub]:
    """Serve a stub on any free port of the loopback."""
    stub = BotApiStub(latency)
    talks: set[asyncio.Task[None]] = set()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.create_task(_talk(stub, reader, writer))
        talks.add(talk)
        talk.add_done_callback(talks.discard)

    server = await asyncio.start_server(begin, "127.0.0.1", 0)
    stub.port = server.sockets[0].getsockname()[1]
    try:
        yield stub
    finally:
        server.close()
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


async def _talk(
    stub: BotApiStub, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Answer the calls of one connection; whoever was killed does not hear the answer."""
    try:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                writer.write(await _reply(stub, *await _read_call(reader)))
                await writer.drain()
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def _reply(stub: BotApiStub, method: str, parameters: dict[str, str]) -> bytes:
    result = await stub.answer(method, parameters)
    body = json.dumps({"ok": True, "result": result}).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )


async def _read_call(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    head = (await reader.readuntil(HEAD_END)).decode("ascii")
    request, *lines = head.splitlines()
    headers = dict(line.lower().split(": ", 1) for line in lines if line)
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    path = request.split()[1]
    parameters = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    return path.rpartition("/")[2], parameters
