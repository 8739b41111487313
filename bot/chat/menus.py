"""Telegram's menu of commands, in three languages, derived from the list of commands."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.chat.commands import described
from bot.chat.context import ChatContext

logger = logging.getLogger(__name__)


async def set_menus(bot: Bot, chat: ChatContext) -> None:
    """Offer the commands by the names of each person's language; a refusal is only noted."""
    default = [BotCommand(*entry) for entry in described(chat.catalogs[chat.language])]
    try:
        await bot.set_my_commands(default)
        for language, catalog in chat.catalogs.items():
            named = [BotCommand(*entry) for entry in described(catalog)]
            await bot.set_my_commands(named, language_code=language)
    except TelegramError as error:
        logger.warning("the menu of commands was not set: %s", error)
