"""The one place where an error becomes an answer, in the language of the chat."""

import logging
from collections.abc import Awaitable, Callable

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import language_in
from bot.chat.handlers.outcome import Answer, Outcome
from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import (
    BotError,
    Conflict,
    NotAllowed,
    NotFound,
    NotUnderstood,
    StoreUnavailable,
    UnreadableDocument,
)
from bot.domain.language import Language
from bot.texts.errors import render_error
from bot.texts.notes import plain_card

logger = logging.getLogger(__name__)

EXPECTED = (NotUnderstood, NotFound, NotAllowed, Conflict, UnreadableDocument)
"""A person's slip, no trouble of ours: it is answered, not logged."""


async def answered(chat: ChatContext, chat_id: int, act: Callable[[], Awaitable[Answer]]) -> Answer:
    """Return what *act* answers, or what a person is told of its error."""
    try:
        return await act()
    except Exception as error:  # noqa: BLE001 - the edge: every fault is told to a person
        return plain_card(await _words(chat, chat_id, error))


async def settled(
    chat: ChatContext, chat_id: int, act: Callable[[], Awaitable[Outcome]]
) -> Outcome:
    """Return what *act* leads to; after an error the message stays as it is."""
    try:
        return await act()
    except Exception as error:  # noqa: BLE001 - the edge: every fault is told to a person
        return Outcome(card=None, toast=await _words(chat, chat_id, error), is_alert=True)


async def _words(chat: ChatContext, chat_id: int, error: Exception) -> str:
    if not isinstance(error, EXPECTED):
        logger.error("an act in chat %d failed", chat_id, exc_info=error)
    if isinstance(error, StoreUnavailable) and not error.permanent:
        await chat.alarm(Alert(kind=AlertKind.NOT_SAVED, detail=str(error), chat_id=chat_id))
    catalog = chat.catalogs[await _language(chat, chat_id)]
    return render_error(catalog, error if isinstance(error, BotError) else BotError())


async def _language(chat: ChatContext, chat_id: int) -> Language:
    try:
        return await language_in(chat, chat_id)
    except BotError:
        return chat.language
