"""Telegram's updates in our own words."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import chain

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
)
from telegram.constants import ChatMemberStatus, ChatType

from bot.chat.incoming import Arrival, Attachment, Press, Quoted, Said
from bot.chat.people import language_of, member_of
from bot.domain.action import parse_action
from bot.domain.errors import NotUnderstood
from bot.domain.understanding import Span
from bot.parsing.dates import GivenMoment

OLDEST = timedelta(hours=48)
"""Telegram keeps an update for 24 hours; a message older than this was dated by another clock."""
SKEW = timedelta(minutes=5)
DAY_ALONE = re.compile(r"w?[dD]")
"""The formats of a `date_time` entity that show no time of day: the whole day is meant."""


def said_by(message: Message, *, now: datetime, is_edited: bool = False) -> Said:
    """Return what a message says; its text or caption, who wrote it, and when."""
    text = message.text or message.caption or ""
    return Said(
        chat_id=message.chat.id,
        message_id=message.message_id,
        is_private=message.chat.type == ChatType.PRIVATE,
        title=message.chat.title or "",
        at=_written_at(message.edit_date if is_edited else message.date, now),
        person=None if message.sender_chat else member_of(message.from_user),
        language=language_of(message.from_user),
        text=text,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        given=_given(message, text),
        quoted=_quoted(message, now),
        attachment=_attachment(message),
        is_edited=is_edited,
    )


def pressed(query: CallbackQuery, *, now: datetime) -> Press:
    """Return what pressing a button asks for.

    Raises:
        NotUnderstood: If the message is gone or the data is none of ours.
    """
    message, person = query.message, member_of(query.from_user)
    if message is None or person is None or not query.data:
        raise NotUnderstood("action")
    topic = message if isinstance(message, Message) and message.is_topic_message else None
    return Press(
        query_id=query.id,
        chat_id=message.chat.id,
        message_id=message.message_id,
        person=person,
        action=parse_action(query.data),
        at=now,
        thread_id=topic.message_thread_id if topic else None,
    )


def arrived(change: ChatMemberUpdated) -> Arrival | None:
    """Return whether the bot came into a group or went; None where neither happened."""
    was, is_here = _is_in(change.old_chat_member), _is_in(change.new_chat_member)
    if change.chat.type == ChatType.PRIVATE or change.chat.type == ChatType.CHANNEL:
        return None
    if was == is_here:
        return None
    return Arrival(
        chat_id=change.chat.id,
        title=change.chat.title or "",
        at=change.date,
        by=member_of(change.from_user),
        is_here=is_here,
    )


def _is_in(member: ChatMember) -> bool:
    if member.status == ChatMemberStatus.RESTRICTED:
        return all(getattr(member, right, False) for right in ("is_member", "can_send_messages"))
    return member.status not in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


def _written_at(date: datetime | None, now: datetime) -> datetime:
    """Return the message's own date, unless the bot's clock cannot confirm it."""
    if date is None or not -SKEW <= now - date <= OLDEST:
        return now
    return date


def _quoted(message: Message, now: datetime) -> Quoted | None:
    original = message.reply_to_message
    if original is None or original.forum_topic_created:
        return None
    is_ours = original.from_user is not None and original.from_user.id == message.get_bot().id
    text = original.text or original.caption or ""
    return Quoted(
        text=text,
        given=_given(original, text),
        at=min(original.date, now),
        message_id=original.message_id,
        is_ours=is_ours,
        author=None if original.sender_chat else member_of(original.from_user),
        about=frozenset(_chats_in(original.reply_markup)) if is_ours else frozenset(),
    )


def _chats_in(markup: InlineKeyboardMarkup | None) -> Iterator[int]:
    """Yield the chat that each button carries; Telegram shows the buttons of a replied message."""
    for button in chain.from_iterable(markup.inline_keyboard if markup else ()):
        if isinstance(button.callback_data, str):
            with suppress(NotUnderstood):
                yield parse_action(button.callback_data).chat_id


def _attachment(message: Message) -> Attachment | None:
    if message.document is not None:
        document = message.document
        return Attachment(
            file_id=document.file_id,
            name=document.file_name or "",
            size=document.file_size or 0,
        )
    if message.photo:
        return Attachment(file_id=message.photo[-1].file_id, name="", is_picture=True)
    return None


def _given(message: Message, text: str) -> tuple[GivenMoment, ...]:
    entities = message.entities or message.caption_entities
    return tuple(
        GivenMoment(
            span=_span(entity, text),
            instant=entity.unix_time,
            is_day=DAY_ALONE.fullmatch(entity.date_time_format or "") is not None,
        )
        for entity in entities
        if entity.type == MessageEntity.DATE_TIME and entity.unix_time is not None
    )


def _span(entity: MessageEntity, text: str) -> Span:
    """Return the entity's place in code points; Telegram counts UTF-16 units."""
    units = text.encode("utf-16-le")
    start = len(units[: 2 * entity.offset].decode("utf-16-le"))
    end = len(units[: 2 * (entity.offset + entity.length)].decode("utf-16-le"))
    return Span(start=start, end=end)
