"""The way out to Telegram: cards become messages, refusals become our errors."""

import asyncio
import logging

from telegram import Bot, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.chat.keyboards import keyboard_of
from bot.chat.refusals import our_errors
from bot.domain.errors import DeliveryDelayed
from bot.texts.card import Card

logger = logging.getLogger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TRIES = 3
LONGEST_WAIT = 20.0
"""Seconds that an answer waits for Telegram's permission while others wait behind it."""


class TelegramMessenger:
    """The ports' `Messenger` over one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, card: Card, *, thread_id: int | None = None) -> int:
        """Post the card and return its message_id; a topic that is gone gives way to the chat."""
        with our_errors():
            try:
                message = await self._send(chat_id, card, thread_id=thread_id)
            except BadRequest as error:
                if thread_id is None or "thread not found" not in error.message.lower():
                    raise
                logger.warning("a topic of chat %d is gone; its main chat is used", chat_id)
                message = await self._send(chat_id, card)
        return message.message_id

    async def answer(
        self, chat_id: int, card: Card, *, to: int, thread_id: int | None = None
    ) -> int:
        """Post the card as a reply; a pause that Telegram asks for is waited out a few times."""
        for tries_left in reversed(range(TRIES)):
            try:
                with our_errors():
                    reply = ReplyParameters(to, allow_sending_without_reply=True)
                    message = await self._send(chat_id, card, thread_id=thread_id, reply=reply)
                return message.message_id
            except DeliveryDelayed as late:
                pause = late.retry_after.total_seconds() if late.retry_after else 1.0
                if not tries_left or pause > LONGEST_WAIT:
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message; an unchanged or deleted message is no error."""
        with our_errors():
            try:
                await self._edit(chat_id, message_id, card)
            except BadRequest as error:
                if not _is_harmless(error):
                    raise

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
    ) -> Message:
        async def call(text: str, parse_mode: ParseMode | None) -> Message:
            return await self._bot.send_message(
                chat_id,
                text,
                parse_mode=parse_mode,
                message_thread_id=thread_id,
                reply_markup=keyboard_of(card),
                reply_parameters=reply,
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
        await self._bot.edit_message_text(
            card.text,
            chat_id=chat_id,
            message_id=message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard_of(card),
            link_preview_options=NO_PREVIEW,
        )


def _is_about_entities(error: BadRequest) -> bool:
    return "can't parse entities" in error.message.lower()


def _is_harmless(error: BadRequest) -> bool:
    message = error.message.lower()
    return any(
        words in message for words in ("not modified", "to edit not found", "can't be edited")
    )
