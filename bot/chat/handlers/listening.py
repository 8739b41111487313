"""Messages that are no command: replies to the bot, and what is written to it in private."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.listing import list_period
from bot.chat.handlers.meetings import list_meetings
from bot.chat.handlers.minutes import take_text
from bot.chat.handlers.moving import move_replied, number_in
from bot.chat.handlers.outcome import Answer
from bot.chat.handlers.review_replies import amend_replied, find_replied
from bot.chat.handlers.snoozing import snooze_replied
from bot.chat.handlers.tasks import list_tasks
from bot.chat.incoming import Said
from bot.domain.errors import NotUnderstood
from bot.domain.group import Group
from bot.parsing.message import Topic, asks_to_remind, find_period, find_topic
from bot.parsing.minutes import looks_like_minutes
from bot.services.pastes import find_paste
from bot.texts.card import Card
from bot.texts.notes import Note, render_note

LONGEST_QUESTION = 80
"""Characters; a longer text with a date in it is no question about that date."""


async def hear_group(chat: ChatContext, said: Said) -> Answer:
    """A reply to one of the bot's cards may give its item another time; all else is talk."""
    if number_in(said) is None:
        return None
    try:
        return await _act_on_item(chat, said)
    except NotUnderstood:
        if asks_to_remind(said.text):
            raise
        return None


async def hear_private(chat: ChatContext, said: Said) -> Answer:
    """A reply changes a proposal or an item; minutes are read; a question is answered by a list."""
    reviewed = await find_replied(chat, said)
    if reviewed is not None and not looks_like_minutes(said.text):
        return await amend_replied(chat, said, reviewed)
    if number_in(said) is not None:
        return await _act_on_item(chat, said)
    group = await enter(chat, said)
    paste = await find_paste(chat.store, by=said.by, at=said.at)
    if paste is not None or looks_like_minutes(said.text):
        return await take_text(chat, said, paste)
    if len(said.text) <= LONGEST_QUESTION:
        return await _answer_question(chat, said, group)
    return render_note(chat.catalog(group), Note.NOT_MINUTES)


async def _act_on_item(chat: ChatContext, said: Said) -> Card:
    """A date is another due; `remind on Friday` brings the reminder again."""
    act = snooze_replied if asks_to_remind(said.text) else move_replied
    return await act(chat, said)


async def _answer_question(chat: ChatContext, said: Said, group: Group) -> Answer:
    period = find_period(said.text, at=said.at.astimezone(group.zone))
    if period is not None:
        return await list_period(chat, said, period)
    match find_topic(said.text):
        case Topic.TASKS:
            return await list_tasks(chat, said)
        case Topic.MEETINGS:
            return await list_meetings(chat, said)
    return render_note(chat.catalog(group), Note.NOT_MINUTES)
