"""A Bot API that is fast and keeps the instant at which each message arrived; a process of its own.

`python -m benchmarks.burst_server LATENCY` prints its port and answers each message after that
many seconds. `getLog` returns what arrived since the last `getLog`: pairs of an instant of
the machine's steady clock and a chat.
"""

import asyncio
import json
import sys
import time
from typing import ClassVar
from urllib.parse import parse_qs

LATENCY = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
BOT = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}


class Talk(asyncio.Protocol):
    """One connection."""

    arrivals: ClassVar[list[tuple[float, int]]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = transport
        self._data = b""

    def data_received(self, data: bytes) -> None:
        """Answer every whole call."""
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = self._data[:end].decode("latin-1").lower()
            length = int(head.partition("content-length: ")[2].partition("\r\n")[0] or 0)
            if len(self._data) < end + 4 + length:
                return
            body = self._data[end + 4 : end + 4 + length]
            self._data = self._data[end + 4 + length :]
            self._reply(head.split()[1].rpartition("/")[2], body)

    def _reply(self, method: str, body: bytes) -> None:
        result = self._answer(method, parse_qs(body.decode()))
        if LATENCY and method == "sendmessage":
            asyncio.get_running_loop().call_later(LATENCY, self._write, result)
        else:
            self._write(result)

    def _write(self, result: object) -> None:
        answer = json.dumps({"ok": True, "result": result}).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        assert isinstance(self._transport, asyncio.WriteTransport)
        self._transport.write(head % len(answer) + answer)

    def _answer(self, method: str, parameters: dict[str, list[str]]) -> object:
        if method == "getme":
            return BOT
        if method == "getlog":
            log, Talk.arrivals = Talk.arrivals, []
            return log
        chat = int(parameters["chat_id"][0])
        Talk.arrivals.append((time.monotonic(), chat))
        return {
            "message_id": len(Talk.arrivals),
            "date": 1_480_000_000,
            "chat": {"id": chat, "type": "supergroup", "title": "Ryhmä"},
            "from": BOT,
            "text": parameters["text"][0],
        }


async def serve() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
