"""The way out to Telegram: cards become messages, refusals become our errors."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.chat.keyboards import keyboard_of
from bot.chat.line import Line
from bot.chat.outgoing import File
from bot.chat.refusals import our_errors
from bot.domain.errors import DeliveryDelayed, DeliveryFailed
from bot.texts.card import Card

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TRIES = 3
LONGEST_WAIT = 20.0
"""Seconds that an answer waits for Telegram's permission while others wait behind it."""


class TelegramMessenger:
    """The ports' `Messenger` over one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._line = Line(bot.get_me)

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
            with our_errors():
                message = await self._send(chat_id, card, thread_id=thread_id, is_silent=is_silent)
        except DeliveryFailed as failure:
            if failure.is_in_doubt:
                self._line.doubt()
            raise
        return message.message_id

    async def answer(
        self, chat_id: int, card: Card, *, to: int, thread_id: int | None = None
    ) -> int:
        """Post the card as a reply; a pause that Telegram asks for is waited out a few times."""
        reply = ReplyParameters(to, allow_sending_without_reply=True)
        message = await _patiently(
            lambda: self._send(chat_id, card, thread_id=thread_id, reply=reply)
        )
        return message.message_id

    async def answer_file(
        self, chat_id: int, file: File, *, to: int, thread_id: int | None = None
    ) -> int:
        """Post the file as a reply, as patiently as a card."""
        message = await _patiently(
            lambda: self._bot.send_document(
                chat_id,
                file.content,
                filename=file.name,
                caption=file.caption,
                message_thread_id=thread_id,
                reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
            )
        )
        return message.message_id

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message; an unchanged or deleted message is no error."""
        with our_errors():
            await self._edit(chat_id, message_id, card)

    async def answer_in_place(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message as the answer to a press, as patiently as others."""
        await _patiently(lambda: self._edit(chat_id, message_id, card))

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

    async def _send(
        self,
        chat_id: int,
        card: Card,
        *,
        thread_id: int | None = None,
        reply: ReplyParameters | None = None,
        is_silent: bool = False,
    ) -> Message:
        async def call(text: str, parse_mode: ParseMode | None) -> Message:
            return await self._bot.send_message(
                chat_id,
                text,
                parse_mode=parse_mode,
                message_thread_id=thread_id,
                reply_markup=keyboard_of(card),
                reply_parameters=reply,
                disable_notification=is_silent,
                link_preview_options=NO_PREVIEW,
            )

        try:
            return await call(card.text, ParseMode.HTML)
        except BadRequest as error:
            if not _is_about_entities(error):
                raise
            logger.error("a message went out without its markup: %s", error)
            return await call(card.text.striptags(), None)

    async def _edit(self, chat_id: int, message_id: int, card: Card) -> None:
        try:
            await self._bot.edit_message_text(
                card.text,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard_of(card),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if not _is_harmless(error):
                raise


async def _patiently(call: Callable[[], Awaitable[Result]]) -> Result:
    """Call, and call again after each pause that Telegram asks for, a few times.

    Raises:
        DeliveryFailed: If that is in vain, or the pause is longer than others can wait.
    """
    for tries_left in reversed(range(TRIES)):
        try:
            with our_errors():
                return await call()
        except DeliveryDelayed as late:
            pause = late.retry_after.total_seconds() if late.retry_after else 1.0
            if not tries_left or pause > LONGEST_WAIT:
                raise
            await asyncio.sleep(pause)
    raise AssertionError("the last try returns or raises")


def _is_about_entities(error: BadRequest) -> bool:
    return "can't parse entities" in error.message.lower()


def _is_harmless(error: BadRequest) -> bool:
    message = error.message.lower()
    return any(
        words in message for words in ("not modified", "to edit not found", "can't be edited")
    )
