"""/help, /language and /privacy."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.incoming import Said
from bot.texts.card import Card
from bot.texts.greetings import render_languages, render_privacy


async def choose_language(chat: ChatContext, said: Said) -> Card:
    """Offer the three languages."""
    group = await enter(chat, said)
    return render_languages(chat.catalog(group), group)


async def tell_privacy(chat: ChatContext, said: Said) -> Card:
    """Tell what is kept, and why."""
    return render_privacy(chat.catalog(await enter(chat, said)))
