"""A bot that is killed again and again while reminders go out, and what became of each one."""

import asyncio
import os
import random
import re
import signal
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.bot_api_stub import BotApiStub, Sent

NAME = re.compile(r"Asia \d{4}")
LIVES_FOR = 1.0
"""Seconds at most, from the first call of the process to its end."""
PATIENCE = 60.0
ASKS_EVERY = 0.2


def name_of(number: int) -> str:
    """Return the name by which a reminder is found in what was sent."""
    return f"Asia {number:04}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """How a bot is started."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    log: Path


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the reminders: how many never came, and which messages came again."""

    lost: tuple[str, ...]
    repeats: int
    unmarked: int

    @classmethod
    def of(cls, names: Sequence[str], messages: Sequence[Sent], mark: str) -> "Tally":
        """Count; a repeat is a message with something in it that an earlier one has told."""
        seen: set[str] = set()
        repeats = unmarked = 0
        for message in messages:
            told = set(NAME.findall(message.text))
            if told & seen:
                repeats += 1
                unmarked += mark not in message.text
            seen |= told
        return cls(tuple(name for name in names if name not in seen), repeats, unmarked)


async def kill_again_and_again(
    command: Command,
    stub: BotApiStub,
    kills: int,
    *,
    chance: random.Random,
    look: Callable[[], object] = lambda: None,
) -> None:
    """Start the bot, and kill it at some moment after its first call; *look* at what is left."""
    for _ in range(kills):
        async with running(command, stub) as process:
            await asyncio.sleep(chance.uniform(0, LIVES_FOR))
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGKILL)
            await process.wait()
        look()


@asynccontextmanager
async def running(command: Command, stub: BotApiStub) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start the bot, and wait for its first call; at the end it is killed."""
    before = stub.calls.count("getMe")
    with command.log.open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *command.arguments,
            env={**os.environ, **command.environment},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        await _until_called(process, stub, before + 1)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _until_called(process: asyncio.subprocess.Process, stub: BotApiStub, number: int) -> None:
    """Wait for the first call, or for the end of a bot that does not come so far."""
    waits = [
        asyncio.ensure_future(stub.called("getMe", number)),
        asyncio.ensure_future(process.wait()),
    ]
    try:
        async with asyncio.timeout(PATIENCE):
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


async def until(is_so: Callable[[], bool], *, within: float = PATIENCE) -> bool:
    """Ask again and again; return whether it has come to be."""
    try:
        async with asyncio.timeout(within):
            while True:
                if is_so():
                    return True
                await asyncio.sleep(ASKS_EVERY)
    except TimeoutError:
        return False
