"""A reply to a card of the bot's: "to.", "siirrä 12.12.", "12.12. klo 14"."""

import re

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter, is_unseen
from bot.chat.incoming import Quoted, Said
from bot.domain.errors import NotFound, NotUnderstood
from bot.domain.group import Group
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt
from bot.domain.view import MeetingView, TaskView
from bot.parsing.message import parse_due
from bot.services import groups, meetings, tasks
from bot.services.notices import view_personal_notice
from bot.texts.buttons import with_undo
from bot.texts.card import Card
from bot.texts.meetings import render_moved_meeting
from bot.texts.notes import with_news
from bot.texts.tasks import render_moved_task

NUMBER = re.compile(r"#(\d{1,6})\b")


def number_in(said: Said) -> int | None:
    """Return the number of the one item that the replied card is about; None for none or many."""
    if said.quoted is None or not said.quoted.is_ours:
        return None
    numbers = {int(number) for number in NUMBER.findall(said.quoted.text)}
    return numbers.pop() if len(numbers) == 1 else None


async def item_replied(chat: ChatContext, said: Said, here: Group) -> tuple[Group, int]:
    """Return the item of which the replied card tells: its group, and its number there.

    Raises:
        NotFound: If the card tells of no item, or of many.
        NotUnderstood: If it is not certain which group is meant.
    """
    number = number_in(said)
    if number is None or said.quoted is None:
        raise NotFound("task", "")
    if not said.is_private:
        return here, number
    return await _group_of_card(chat, said, said.quoted, here), number


async def _group_of_card(chat: ChatContext, said: Said, card: Quoted, here: Group) -> Group:
    """Return the group that the buttons name, or the reminder; one's own where there is no other.

    Raises:
        NotUnderstood: If neither names one: numbers are each group's own, and none is guessed.
    """
    named = await groups.find_group(chat.store, *card.about) if len(card.about) == 1 else None
    if named is not None:
        return named
    known = await chat.store.groups_of(said.by.user_id)
    for group in known:
        told = await view_personal_notice(
            chat.store, group.chat_id, card.message_id, person=said.by, at=said.at
        )
        if told is not None:
            return group
    if known or card.about:
        raise NotUnderstood("group")
    return here


async def move_replied(chat: ChatContext, said: Said) -> Card:
    """Give the item of the replied card the time that the reply says.

    Raises:
        NotUnderstood: If the reply says no time.
    """
    here = await enter(chat, said)
    catalog, (group, number) = chat.catalog(here), await item_replied(chat, said, here)
    moment, doubts = parse_due(said.text, at=said.at.astimezone(group.zone), given=said.given)
    try:
        task = await _move_task(chat, said, group, number, moment, doubts)
        card = render_moved_task(catalog, task, now=chat.now())
    except NotFound:
        meeting = await _move_meeting(chat, said, group, number, moment, doubts)
        card = render_moved_meeting(catalog, meeting, now=chat.now())
    chat.nudge()
    if is_unseen(said, group):
        card = with_news(catalog, card)
    return with_undo(catalog, card, group, number)


async def _move_task(
    chat: ChatContext,
    said: Said,
    group: Group,
    number: int,
    due: Moment,
    doubts: tuple[Doubt, ...],
) -> TaskView:
    return await tasks.move_task(
        chat.store,
        group.chat_id,
        number,
        due,
        by=said.by,
        at=said.at,
        doubts=doubts,
        is_unseen=is_unseen(said, group),
    )


async def _move_meeting(
    chat: ChatContext,
    said: Said,
    group: Group,
    number: int,
    start: Moment,
    doubts: tuple[Doubt, ...],
) -> MeetingView:
    return await meetings.move_meeting(
        chat.store,
        group.chat_id,
        number,
        start,
        by=said.by,
        at=said.at,
        doubts=doubts,
        is_unseen=is_unseen(said, group),
    )
