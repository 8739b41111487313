"""A reply to a card of the bot's: "to.", "siirrä 12.12.", "12.12. klo 14"."""

import re

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.incoming import Said
from bot.domain.errors import NotFound
from bot.domain.group import Group
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt
from bot.parsing.message import parse_due
from bot.services import meetings, tasks
from bot.services.notices import view_personal_notice
from bot.texts.card import Card
from bot.texts.meetings import render_moved_meeting
from bot.texts.tasks import render_moved_task

NUMBER = re.compile(r"#(\d{1,6})\b")


def number_in(said: Said) -> int | None:
    """Return the number of the one item that the replied card is about; None for none or many."""
    if said.quoted is None or not said.quoted.is_ours:
        return None
    numbers = {int(number) for number in NUMBER.findall(said.quoted.text)}
    return numbers.pop() if len(numbers) == 1 else None


async def group_replied(chat: ChatContext, said: Said, here: Group) -> Group:
    """Return the group of whose item the replied card tells: in private, a reminder names one."""
    if not said.is_private or said.quoted is None:
        return here
    for group in await chat.store.groups_of(said.by.user_id):
        told = await view_personal_notice(
            chat.store, group.chat_id, said.quoted.message_id, person=said.by, at=said.at
        )
        if told is not None:
            return group
    return here


async def move_replied(chat: ChatContext, said: Said) -> Card:
    """Give the item of the replied card the time that the reply says.

    Raises:
        NotUnderstood: If the reply says no time.
    """
    group = await group_replied(chat, said, await enter(chat, said))
    number = number_in(said)
    if number is None:
        raise NotFound("task", "")
    moment, doubts = parse_due(said.text, at=said.at.astimezone(group.zone), given=said.given)
    try:
        card = await _move_task(chat, said, group, number, moment, doubts)
    except NotFound:
        card = await _move_meeting(chat, said, group, number, moment, doubts)
    chat.nudge()
    return card


async def _move_task(
    chat: ChatContext,
    said: Said,
    group: Group,
    number: int,
    due: Moment,
    doubts: tuple[Doubt, ...],
) -> Card:
    view = await tasks.move_task(
        chat.store, group.chat_id, number, due, by=said.by, at=said.at, doubts=doubts
    )
    return render_moved_task(chat.catalog(group), view, now=chat.now())


async def _move_meeting(
    chat: ChatContext,
    said: Said,
    group: Group,
    number: int,
    start: Moment,
    doubts: tuple[Doubt, ...],
) -> Card:
    view = await meetings.move_meeting(
        chat.store,
        group.chat_id,
        number,
        start,
        by=said.by,
        at=said.at,
        doubts=doubts,
        is_unseen=said.is_private and not group.is_private,
    )
    return render_moved_meeting(chat.catalog(group), view, now=chat.now())
