"""python-telegram-bot at work: how it reaches Telegram, starts to listen and stops."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import ApplicationBuilder

from bot.chat.conflicts import Conflicts
from bot.chat.context import ChatContext
from bot.chat.hearing import ALLOWED, TelegramApplication, hear
from bot.chat.menus import set_menus
from bot.chat.pacing import Pacing
from bot.chat.polling import HandledQueue, OneByOneBot
from bot.chat.refusals import pause_of
from bot.chat.requests import Request
from bot.domain.errors import TokenRefused

logger = logging.getLogger(__name__)

SENDERS = 12
"""Connections for all but getUpdates: one for each worker of the loop, and for answers."""
LONG_POLL = 50
"""Seconds that Telegram holds a getUpdates open while there is nothing to tell."""
LONG_POLL_DEADLINE = 60.0
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds between tries to reach Telegram at the start."""


@asynccontextmanager
async def open_telegram(
    token: str, api_base_url: str, pacing: Pacing
) -> AsyncIterator[TelegramApplication]:
    """Reach the Bot API at the root *api_base_url*, however long that takes.

    Raises:
        TokenRefused: If Telegram does not know the token.
    """
    os.environ["PTB_TIMEDELTA"] = "true"  # retry_after as a timedelta, the library's next default
    application = _build(token, api_base_url.rstrip("/"), pacing)
    await _initialize(application)
    try:
        yield application
    finally:
        await application.shutdown()


@asynccontextmanager
async def listening(
    application: TelegramApplication, chat: ChatContext
) -> AsyncIterator[Conflicts]:
    """Hear what people write and press, one update at a time, for as long as the block lasts."""
    hear(application, chat)
    await set_menus(application.bot, chat)
    conflicts = Conflicts(chat.clock, lambda: application.bot.answered)
    if application.updater is None:
        raise RuntimeError("the application was built without an updater")
    await application.start()
    await application.updater.start_polling(
        timeout=LONG_POLL,
        bootstrap_retries=-1,
        allowed_updates=ALLOWED,
        error_callback=conflicts.note,
    )
    try:
        yield conflicts
    finally:
        await _finish(application.update_queue)
        await application.updater.stop()
        await application.stop()


async def _finish(queue: asyncio.Queue[object]) -> None:
    """Let the update under way be dealt with, so that it is confirmed and not delivered again."""
    if isinstance(queue, HandledQueue):
        with suppress(TimeoutError):
            await queue.idle()


def _build(token: str, root: str, pacing: Pacing) -> TelegramApplication:
    bot = OneByOneBot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=Request(SENDERS),
        get_updates_request=Request(1, deadline=LONG_POLL_DEADLINE),
        rate_limiter=pacing,
    )
    return ApplicationBuilder().bot(bot).update_queue(HandledQueue()).job_queue(None).build()


async def _initialize(application: TelegramApplication) -> None:
    pause = FIRST_PAUSE
    while True:
        try:
            await application.initialize()
            return
        except InvalidToken as error:
            raise TokenRefused("the Bot API does not know this token") from error
        except TelegramError as error:
            wait = _asked(error) or pause
            logger.warning("Telegram cannot be reached: %s; next try in %.0f s", error, wait)
            await asyncio.sleep(wait)
            pause = min(2 * pause, LONGEST_PAUSE)


def _asked(error: TelegramError) -> float | None:
    return pause_of(error).total_seconds() if isinstance(error, RetryAfter) else None
