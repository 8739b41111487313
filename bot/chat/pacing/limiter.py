"""python-telegram-bot's hook: every request that posts or changes a message waits for its turn."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.chat.answers import Flooded
from bot.chat.pacing.book import Book
from bot.chat.pacing.diary import Diary
from bot.chat.pacing.limits import LIMITS, Chat, Limits, chat_of
from bot.chat.pacing.past import ALL
from bot.chat.pacing.queue import NotYet, Queue
from bot.chat.refusals import pause_of
from bot.chat.requests import never_left

Call = Callable[..., Coroutine[Any, Any, Any]]


class Pacing(BaseRateLimiter[None]):
    """Keeps the limits by itself, and each pause that Telegram asks for.

    getUpdates never comes here. A request that would have to wait long for its own
    chat raises `RetryAfter`, as if Telegram had refused it.
    """

    def __init__(self, diary: Diary, limits: Limits = LIMITS) -> None:
        self._diary = diary
        self._book = Book(limits)
        self._queue = Queue(self._book)

    async def initialize(self) -> None:
        """Nothing to do: `open_pacing` has."""

    async def shutdown(self) -> None:
        """Nothing to do: `open_pacing` does."""

    def start(self) -> None:
        """Take over where the last process stopped."""
        now = asyncio.get_running_loop().time()
        past = self._diary.open()
        for age, chat in past.ended:
            self._book.restore(None if chat == ALL else chat, now - age)
        for pause, chat in past.held:
            self._hold(chat, now + pause)

    def stop(self) -> None:
        """Let nobody depart any more."""
        self._queue.close()
        self._diary.close()

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Make the request when it may depart.

        Raises:
            RetryAfter: If its chat has to be left alone for longer than one can wait here.
        """
        chat = chat_of(endpoint, data)
        if chat is None:
            return await callback(*args, **kwargs)
        try:
            await self._queue.turn(chat)
        except NotYet as late:
            raise RetryAfter(timedelta(seconds=late.pause)) from late
        self._diary.began(chat)
        return await self._depart(chat, callback(*args, **kwargs))

    async def _depart(self, chat: Chat, request: Coroutine[Any, Any, Any]) -> Any:
        has_left = True
        try:
            return await request
        except TelegramError as error:
            has_left = not never_left(error)
            self._note_pause(chat, error)
            raise
        finally:
            self._arrive(chat, has_left=has_left)

    def _arrive(self, chat: Chat, *, has_left: bool) -> None:
        if has_left:
            self._book.end(chat, asyncio.get_running_loop().time())
        else:
            self._book.cancel(chat)
        self._diary.ended(chat)
        self._queue.serve()

    def _note_pause(self, chat: Chat, error: TelegramError) -> None:
        if not isinstance(error, RetryAfter):
            return
        held: Chat = ALL if isinstance(error, Flooded) else chat
        pause = pause_of(error).total_seconds()
        self._hold(held, asyncio.get_running_loop().time() + pause)
        self._diary.held(held, pause)

    def _hold(self, chat: Chat, until: float) -> None:
        if chat == ALL:
            self._book.hold_all(until)
        else:
            self._book.hold(chat, until)


@asynccontextmanager
async def open_pacing(
    file: Path, limits: Limits = LIMITS, *, wall: Callable[[], float] = time.time
) -> AsyncIterator[Pacing]:
    """Keep the limits for as long as the block lasts, and note in *file* what was sent."""
    pacing = Pacing(Diary(file, wall=wall, remember_for=limits.longest), limits)
    pacing.start()
    try:
        yield pacing
    finally:
        pacing.stop()
