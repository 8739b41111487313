"""Which of Telegram's updates are heard, and by whom: thin adapters around python-telegram-bot."""

import logging
from typing import Any, TypeAlias

from telegram import Message, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.chat.asking import administrators
from bot.chat.context import ChatContext
from bot.chat.dispatch import on_arrival, on_press, on_said
from bot.chat.incoming import Arrival
from bot.chat.service_messages import on_service
from bot.chat.updates import arrived, pressed, said_by
from bot.domain.errors import NotUnderstood

logger = logging.getLogger(__name__)

TelegramApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = ContextTypes.DEFAULT_TYPE
CHAT = "chat"
ALLOWED = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
]


def handlers() -> list[BaseHandler[Any, Any, Any]]:
    """Return the handlers in the order in which they are tried: the first that fits has it."""
    told = filters.UpdateType.MESSAGE | filters.UpdateType.EDITED_MESSAGE
    content = filters.TEXT | filters.CAPTION | filters.Document.ALL | filters.PHOTO
    return [
        CallbackQueryHandler(_hear_press),
        ChatMemberHandler(_hear_arrival, ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(filters.UpdateType.MESSAGE & filters.StatusUpdate.ALL, _hear_service),
        MessageHandler(told & content, _hear_message),
    ]


def hear(application: TelegramApplication, chat: ChatContext) -> None:
    """Let *application* hear all that the bot listens to."""
    application.bot_data[CHAT] = chat
    application.add_handlers(handlers())
    application.add_error_handler(_log_error)


def _chat(context: Context) -> ChatContext:
    chat: ChatContext = context.bot_data[CHAT]
    return chat


async def _hear_message(update: Update, context: Context) -> None:
    chat, message = _chat(context), update.effective_message
    if message is None or _is_of_bot(message):
        return
    is_edited = update.edited_message is not None
    await on_said(chat, said_by(message, now=chat.now(), is_edited=is_edited))


def _is_of_bot(message: Message) -> bool:
    """An anonymous administrator writes as a bot of Telegram's, in the name of the chat."""
    is_bot = message.from_user is not None and message.from_user.is_bot
    return is_bot and message.sender_chat is None


async def _hear_press(update: Update, context: Context) -> None:
    chat, query = _chat(context), update.callback_query
    if query is None:
        return
    try:
        press = pressed(query, now=chat.now())
    except NotUnderstood:
        logger.info("a press that is none of ours")
        await chat.messenger.settle(query.id)
        return
    await on_press(chat, press)


async def _hear_arrival(update: Update, context: Context) -> None:
    if update.my_chat_member is not None:
        await _greet(context, arrived(update.my_chat_member))


async def _hear_service(update: Update, context: Context) -> None:
    if update.message is not None:
        await _greet(context, await on_service(_chat(context), update.message))


async def _greet(context: Context, arrival: Arrival | None) -> None:
    if arrival is None:
        return
    known = await administrators(context.bot, arrival.chat_id) if arrival.is_here else []
    await on_arrival(_chat(context), arrival, known)


async def _log_error(update: object, context: Context) -> None:
    logger.error("an update could not be dealt with", exc_info=context.error)
