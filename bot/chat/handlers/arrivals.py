"""The bot and its people come and go; a group changes its name or its chat id."""

from collections.abc import Sequence

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter_private
from bot.chat.incoming import Arrival, Said
from bot.domain.delivery import Trouble
from bot.domain.group import Group
from bot.domain.member import Member
from bot.services import groups
from bot.services.held import count_held
from bot.services.secretaries import Secretaries
from bot.texts.card import Card
from bot.texts.greetings import render_start, render_welcome


async def arrive(chat: ChatContext, arrival: Arrival, known: Sequence[Member] = ()) -> Card | None:
    """Greet a new group, once; know its administrators; keep still where the bot was sent away."""
    if not arrival.is_here:
        if await groups.suspend_group(chat.store, arrival.chat_id):
            await _tell_secretaries(chat, arrival.chat_id)
        return None
    group, is_news = await _welcome(chat, arrival)
    for member in known:
        await groups.remember_member(chat.store, arrival.chat_id, member)
    chat.nudge()
    return await _greeting(chat, group) if is_news else None


async def _tell_secretaries(chat: ChatContext, chat_id: int) -> None:
    secretaries = Secretaries(
        store=chat.store, messenger=chat.messenger, catalogs=chat.catalogs, clock=chat.clock
    )
    await secretaries.tell(chat_id, Trouble.CHAT_GONE, ())


async def start(chat: ChatContext, said: Said) -> Card:
    """/start: in a group an introduction, in private the way to a group and to its minutes."""
    if said.is_private:
        return await _start_private(chat, said)
    arrival = Arrival(
        chat_id=said.chat_id,
        title=said.title,
        at=said.at,
        by=said.person,
        is_here=True,
        thread_id=said.thread_id,
    )
    group, _ = await _welcome(chat, arrival)
    return await _greeting(chat, group)


async def _start_private(chat: ChatContext, said: Said) -> Card:
    group = await enter_private(chat, said)
    theirs = await chat.store.groups_of(said.by.user_id)
    return render_start(chat.catalog(group), groups=theirs, username=chat.username)


async def _welcome(chat: ChatContext, arrival: Arrival) -> tuple[Group, bool]:
    return await groups.welcome_group(
        chat.store,
        chat_id=arrival.chat_id,
        title=arrival.title,
        thread_id=arrival.thread_id,
        by=arrival.by,
        at=arrival.at,
        language=chat.language,
        zone=chat.zone,
    )


async def _greeting(chat: ChatContext, group: Group) -> Card:
    held = await count_held(chat.store, group.chat_id, at=chat.now())
    return render_welcome(chat.catalog(group), username=chat.username, group=group, held=held)
