"""The handlers on python-telegram-bot, with records in memory and a clock that stands still."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest
from telegram.ext import ApplicationBuilder, ExtBot

from bot.chat.asking import download, is_in_chat
from bot.chat.context import ChatContext
from bot.chat.hearing import hear
from bot.chat.messenger import TelegramMessenger, open_messenger
from bot.chat.pacing import Pacing
from bot.documents import read_document
from bot.domain.language import Language
from bot.papers import write_paper
from bot.services.reminders import Reminding
from bot.storage import MemoryStore
from bot.texts.catalog import load_catalogs
from config.paths import LOCALES
from tests.chat.conversation import Conversation
from tests.chat.transport import Transport
from tests.services.conftest import HELSINKI, StillClock

CATALOGS = load_catalogs(LOCALES)


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
async def talk(clock: StillClock) -> AsyncIterator[Conversation]:
    async with open_talk(Transport(clock.now()), clock) as talk:
        yield talk


@asynccontextmanager
async def open_talk(
    transport: Transport, clock: StillClock, pacing: Pacing | None = None
) -> AsyncIterator[Conversation]:
    bot = ExtBot(
        "900001:TEST",
        request=transport,
        get_updates_request=Transport(clock.now()),
        rate_limiter=pacing,
    )
    application = ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
    store = MemoryStore()
    async with application, open_messenger(application.bot) as messenger:
        chat = ChatContext(
            store=store,
            messenger=messenger,
            catalogs=CATALOGS,
            clock=clock,
            read_document=read_document,
            write_paper=write_paper,
            download=partial(download, application.bot),
            is_in_chat=partial(is_in_chat, application.bot),
            nudge=lambda: None,
            username=application.bot.username,
            zone=HELSINKI,
            language=Language.FI,
        )
        hear(application, chat)
        yield Conversation(application, transport, store, clock)


@pytest.fixture
async def tied(talk: Conversation) -> Conversation:
    """Meeting #1 on 16.12., and task #2 three working days before it."""
    await talk.is_founded()
    await talk.says("/kokous 16.12. klo 9 kylätalo")
    await talk.says("/tehtava Kokoa palaute 3 arkipäivää ennen kokousta")
    return talk


@pytest.fixture
def reminding(talk: Conversation, clock: StillClock) -> Reminding:
    messenger = TelegramMessenger(talk.application.bot)
    return Reminding(store=talk.store, messenger=messenger, catalogs=CATALOGS, clock=clock)
