"""The client that carries the calls: through the proxy that is set, never telling the token."""

import asyncio
import json
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from bot.chat.requests import Request, never_left

TOKEN = "1:secret"
ME = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "a_bot"}


@asynccontextmanager
async def a_server(asked: list[str], tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """Answer every call with the bot's own name; note what was asked for."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked.append(head.splitlines()[0])
        body = json.dumps({"ok": True, "result": ME}).encode()
        length = f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(b"HTTP/1.1 200 OK\r\n" + length.encode() + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def self_signed(folder: Path) -> ssl.SSLContext:
    """Vouch for a server by its own word alone."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subject = ["-subj", "/CN=telegram", "-addext", "subjectAltName=IP:127.0.0.1"]
    new = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(certificate)]
    command = ["openssl", "req", "-x509", *new, *subject]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


async def ask(root: str) -> None:
    async with Request(1, read_timeout=5, connect_timeout=5) as request:
        await Bot(TOKEN, base_url=f"{root}/bot", request=request).get_me()


async def test_calls_take_the_proxy_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    async with a_server(asked) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)

        await ask("http://telegram.invalid")

    assert asked == [f"POST http://telegram.invalid/bot{TOKEN}/getMe HTTP/1.1"]


async def test_a_server_that_is_named_as_near_is_asked_directly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    async with a_server(asked) as near:
        monkeypatch.setenv("HTTP_PROXY", "http://proxy.invalid:1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")

        await ask(near)

    assert asked == [f"POST /bot{TOKEN}/getMe HTTP/1.1"]


@pytest.mark.parametrize("root", ["http://127.0.0.1:1", "http://nowhere.invalid", "http://[::"])
async def test_what_went_wrong_is_told_without_the_token(root: str) -> None:
    with pytest.raises(NetworkError) as failure:
        await ask(root)

    assert TOKEN not in str(failure.value)


async def test_a_server_that_nobody_vouches_for_never_gets_the_call(tmp_path: Path) -> None:
    asked: list[str] = []
    async with a_server(asked, tls=self_signed(tmp_path)) as root:
        with pytest.raises(NetworkError) as failure:
            await ask(root.replace("http:", "https:"))

    assert never_left(failure.value)
    assert asked == []


async def test_a_server_that_takes_no_connection_never_got_the_call() -> None:
    with pytest.raises(NetworkError) as failure:
        await ask("http://127.0.0.1:1")

    assert never_left(failure.value)
    assert not isinstance(failure.value, TimedOut)
