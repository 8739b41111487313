"""A reply to a review card: "12.12. klo 14", "Villelle", "@ville 12.12."."""

from dataclasses import dataclass
from datetime import date

from bot.chat.context import ChatContext
from bot.chat.incoming import Said
from bot.domain.errors import NotFound, NotUnderstood
from bot.domain.group import Group
from bot.domain.minutes import Minutes, ProposalKind
from bot.domain.moment import Moment, day_of
from bot.domain.understanding import Doubt
from bot.domain.view import ReviewView
from bot.parsing.message import parse_due
from bot.parsing.people import match_people
from bot.services import groups, review
from bot.services.review import Desk
from bot.texts.card import Card
from bot.texts.minutes import render_review
from bot.texts.review_replies import render_reply_help


@dataclass(frozen=True, slots=True, kw_only=True)
class Replied:
    """The minutes whose review card was replied to, and the group they are for."""

    group_id: int
    minutes: Minutes


async def find_replied(chat: ChatContext, said: Said) -> Replied | None:
    """Return the review that the replied message shows, if it shows one."""
    if said.quoted is None or not said.quoted.is_ours:
        return None
    found = await review.find_review(chat.store, said.quoted.message_id, by=said.by)
    return None if found is None else Replied(group_id=found[0], minutes=found[1])


async def amend_replied(chat: ChatContext, said: Said, replied: Replied) -> Card | None:
    """Change what the card shows by the reply's date and name, in place; else say what helps."""
    group = await groups.find_group(chat.store, replied.group_id)
    if group is None:
        raise NotFound("group", "")
    view = await _amend(chat, said, replied.minutes, group)
    if view is None:
        return render_reply_help(chat.catalog(group), replied.minutes)
    card = render_review(chat.catalog(group), view, now=chat.now())
    message_id = replied.minutes.review_message_id or 0
    await chat.messenger.answer_in_place(said.chat_id, message_id, card)
    return None


async def _amend(
    chat: ChatContext, said: Said, minutes: Minutes, group: Group
) -> ReviewView | None:
    """Return the review after the change; None where the reply says nothing of use."""
    desk = Desk(store=chat.store, chat_id=group.chat_id, uid=minutes.uid, by=said.by, at=chat.now())
    timing, index = _timing(said, group), minutes.open_index
    if index is None:
        return await _date_meeting(desk, said, minutes, group, timing)
    is_meeting = minutes.reading.proposals[index].kind is ProposalKind.MEETING
    owners = None if is_meeting else await _owners(chat, said, group)
    if timing is None and owners is None:
        return None
    return await review.amend_one(desk, index, timing=timing, owners=owners)


def _timing(said: Said, group: Group) -> tuple[Moment, tuple[Doubt, ...]] | None:
    try:
        return parse_due(said.text, at=said.at.astimezone(group.zone), given=said.given)
    except NotUnderstood:
        return None


async def _owners(chat: ChatContext, said: Said, group: Group) -> tuple[str, ...] | None:
    """Return the members named; a name of nobody here is no owner."""
    members = await groups.list_members(chat.store, group.chat_id)
    named = [person for _, person in match_people(said.text, members)]
    return tuple(person.name for person in named if person.user_id is not None) or None


async def _date_meeting(
    desk: Desk,
    said: Said,
    minutes: Minutes,
    group: Group,
    timing: tuple[Moment, tuple[Doubt, ...]] | None,
) -> ReviewView | None:
    """Take the date for the day of the meeting, where that is what the card asks."""
    if timing is None or not minutes.asks_day:
        return None
    held_on = _not_after(day_of(timing[0], group.zone), day_of(said.at, group.zone), said.text)
    return None if held_on is None else await review.set_held_on(desk, held_on)


def _not_after(day: date, today: date, text: str) -> date | None:
    """Return the day, of last year where no year was written and the day is still to come."""
    if day <= today:
        return day
    if str(day.year) in text or (day.month, day.day) == (2, 29):
        return None
    return day.replace(year=day.year - 1)
