"""What people see in the group's chat, and how long it takes."""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from sandbox.clock import HELSINKI
from sandbox.model import Message
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP

PATIENCE = 20.0
"""Seconds: a bot has to start and to answer within them, on a busy machine too."""


def on(day: int, month: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """An instant of 2016 in Helsinki."""
    return datetime(2016, month, day, hour, minute, second, tzinfo=HELSINKI)


@dataclass
class GroupChat:
    """The steering group's chat, as its members see it."""

    sandbox: Sandbox

    async def is_founded(self) -> None:
        """Aino brings the bot, which greets the group."""
        await self.sandbox.bot.start()
        self.sandbox.people.add_bot(AINO, GROUP)
        await self.waits_for("muistuttaja")

    async def hears(self, text: str, answer: str) -> Message:
        """Aino writes; the bot answers with something that holds *answer*."""
        seen = len(self.written())
        self.sandbox.people.say(AINO, GROUP, text)
        return await self.waits_for(answer, after=seen)

    def written(self, chat_id: int = GROUP) -> list[Message]:
        """Every message of the bot's in the chat, oldest first."""
        bot = self.sandbox.telegram.world.bot
        messages = self.sandbox.telegram.world.messages(chat_id)
        return [m for m in messages if m.sender.id == bot.id and m.content.event is None]

    def texts(self, after: int = 0) -> list[str]:
        return [message.content.text for message in self.written()[after:]]

    async def waits_for(self, words: str, *, after: int = 0, within: float = PATIENCE) -> Message:
        """Wait until the bot has written *words*, not counting its first *after* messages."""
        come = await self.sandbox.telegram.wait_until(
            lambda: any(words in text for text in self.texts(after)), within
        )
        assert come, f"{words!r} has not come within {within} s; seen: {self.texts(after)}"
        return next(m for m in self.written()[after:] if words in m.content.text)

    async def waits_until(self, count: int) -> None:
        """Wait until the bot has written so many messages."""
        come = await self.sandbox.telegram.wait_until(
            lambda: len(self.written()) >= count, PATIENCE
        )
        assert come, f"{len(self.written())} messages, not {count}"

    async def stays_silent(self, *, after: int, seconds: float) -> None:
        """Nothing more is written for a while: longer than the loop's tick."""
        spoke = await self.sandbox.telegram.wait_until(lambda: len(self.written()) > after, seconds)
        assert not spoke, self.texts(after)

    async def moves_to(self, instant: datetime) -> None:
        self.sandbox.clock.move_to(instant)

    async def seconds_until(self, words: str, *, after: int) -> float:
        """How long it takes until the words come."""
        start = time.monotonic()
        await self.waits_for(words, after=after)
        return time.monotonic() - start


async def ended(process: asyncio.subprocess.Process, within: timedelta) -> int:
    """The exit code of a process that ends by itself."""
    async with asyncio.timeout(within.total_seconds()):
        return await process.wait()
