"""The way out to Telegram: reminders go now or are put off, answers go as soon as they may."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import TelegramError

from bot.chat.backlog import Backlog, Call
from bot.chat.line import Line
from bot.chat.outgoing import File
from bot.chat.posting import Posts
from bot.domain.errors import DeliveryDelayed, DeliveryFailed
from bot.texts.card import Card

logger = logging.getLogger(__name__)


class TelegramMessenger:
    """The ports' `Messenger` over one bot, and the answers to people."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._posts = Posts(bot)
        self._line = Line(bot.get_me)
        self._backlog = Backlog()

    async def send(
        self,
        chat_id: int,
        card: Card,
        *,
        thread_id: int | None = None,
        is_silent: bool = False,
    ) -> int:
        """Post the card and return its message_id; raise `TopicGone` where the topic is no more."""
        await self._line.require()
        try:
            return await self._posts.post(chat_id, card, thread_id=thread_id, is_silent=is_silent)
        except DeliveryFailed as failure:
            if failure.is_in_doubt:
                self._line.doubt()
            raise

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message; an unchanged or deleted message is no error."""
        await self._posts.change(chat_id, message_id, card)
        self._backlog.forget(chat_id, message_id)

    async def answer(
        self, chat_id: int, card: Card, *, to: int | None = None, thread_id: int | None = None
    ) -> bool:
        """Post the card as a reply, now or when Telegram lets it; tell whether it was now."""
        return await self._backlog.deliver(
            chat_id, lambda: self._posts.post(chat_id, card, to=to, thread_id=thread_id)
        )

    async def answer_file(
        self, chat_id: int, file: File, *, to: int, thread_id: int | None = None
    ) -> bool:
        """Post the file as a reply, as patiently as a card."""
        return await self._backlog.deliver(
            chat_id, lambda: self._posts.post_file(chat_id, file, to=to, thread_id=thread_id)
        )

    async def answer_in_place(self, chat_id: int, message_id: int, card: Card) -> bool:
        """Show the card in an earlier message, as patiently; of several only the newest."""
        return await self._backlog.deliver(
            chat_id, lambda: self._posts.change(chat_id, message_id, card), changes=message_id
        )

    async def when_free(self, chat_id: int, post: Call) -> bool:
        """Let *post* write into the chat as patiently."""
        return await self._backlog.deliver(chat_id, post)

    async def begin_answer(self, chat_id: int, card: Card, *, to: int) -> int | None:
        """Post what the answer will be shown in; None where Telegram does not let it go now."""
        try:
            return await self._posts.post(chat_id, card, to=to)
        except DeliveryDelayed as delayed:
            logger.info("an answer to chat %d begins without a word: %s", chat_id, delayed)
            return None

    async def pin(self, chat_id: int, message_id: int) -> None:
        """Pin the message without a sound; where the bot has no right to, nothing happens."""
        try:
            await self._bot.pin_chat_message(chat_id, message_id, disable_notification=True)
        except TelegramError as error:
            logger.info("a message of chat %d is not pinned: %s", chat_id, error)

    async def settle(self, query_id: str, text: str = "", *, is_alert: bool = False) -> None:
        """Answer a press; one that has grown too old to be answered is past caring."""
        try:
            await self._bot.answer_callback_query(query_id, text=text[:200], show_alert=is_alert)
        except TelegramError as error:
            logger.info("a press could not be answered: %s", error)

    async def close(self) -> None:
        """Wait for no chat any more."""
        await self._backlog.close()


@asynccontextmanager
async def open_messenger(bot: Bot) -> AsyncIterator[TelegramMessenger]:
    """Write by the bot for as long as the block lasts."""
    messenger = TelegramMessenger(bot)
    try:
        yield messenger
    finally:
        await messenger.close()
