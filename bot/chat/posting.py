"""One call to Telegram for each message that is posted or changed."""

from telegram import Bot, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.chat.keyboards import keyboard_of
from bot.chat.markup import Markups
from bot.chat.outgoing import File
from bot.chat.refusals import our_errors
from bot.texts.card import Card

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Posts:
    """What the bot posts. Every failure is a `DeliveryFailed`."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._markups = Markups()

    async def post(
        self,
        chat_id: int,
        card: Card,
        *,
        to: int | None = None,
        thread_id: int | None = None,
        is_silent: bool = False,
    ) -> int:
        """Post the card, as a reply where *to* is a message, and return its message_id."""

        async def call(text: str, parse_mode: ParseMode | None) -> Message:
            return await self._bot.send_message(
                chat_id,
                text,
                parse_mode=parse_mode,
                message_thread_id=thread_id,
                reply_markup=keyboard_of(card),
                reply_parameters=_reply(to),
                disable_notification=is_silent,
                link_preview_options=NO_PREVIEW,
            )

        with our_errors():
            return (await self._markups.put(card.text, call)).message_id

    async def post_file(
        self, chat_id: int, file: File, *, to: int | None = None, thread_id: int | None = None
    ) -> int:
        """Post the file, and return its message_id."""
        with our_errors():
            message = await self._bot.send_document(
                chat_id,
                file.content,
                filename=file.name,
                caption=file.caption,
                message_thread_id=thread_id,
                reply_parameters=_reply(to),
            )
        return message.message_id

    async def change(self, chat_id: int, message_id: int, card: Card) -> None:
        """Show the card in an earlier message; an unchanged or deleted message is no error."""

        async def call(text: str, parse_mode: ParseMode | None) -> object:
            return await self._bot.edit_message_text(
                text,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=parse_mode,
                reply_markup=keyboard_of(card),
                link_preview_options=NO_PREVIEW,
            )

        with our_errors():
            try:
                await self._markups.put(card.text, call)
            except BadRequest as error:
                if not _is_harmless(error):
                    raise


def _reply(to: int | None) -> ReplyParameters | None:
    return None if to is None else ReplyParameters(to, allow_sending_without_reply=True)


def _is_harmless(error: BadRequest) -> bool:
    message = error.message.lower()
    return any(
        words in message for words in ("not modified", "to edit not found", "can't be edited")
    )
