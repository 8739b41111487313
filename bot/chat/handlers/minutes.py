"""Minutes as a file or as text, in private: read, proposed, reviewed on one card."""

import hashlib
from dataclasses import replace
from pathlib import PurePath

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.incoming import Said
from bot.domain.errors import BotError, UnreadableDocument
from bot.domain.group import Group
from bot.domain.member import Member
from bot.domain.minutes import Line, Upload
from bot.services import minutes, pastes
from bot.texts.card import Card
from bot.texts.errors import render_error
from bot.texts.minutes import render_group_choice, render_review
from bot.texts.notes import Note, plain_card, render_note

UID_LENGTH = 16


async def explain_minutes(chat: ChatContext, said: Said) -> Card:
    """/minutes: how they are handed in."""
    return render_note(chat.catalog(await enter(chat, said)), Note.SEND_MINUTES)


async def take_file(chat: ChatContext, said: Said) -> Card | None:
    """A file: in private it is taken for minutes; in a group the way to hand them in is told."""
    private = await enter(chat, said)
    if not said.is_private:
        return render_note(chat.catalog(private), Note.SEND_MINUTES)
    if not await chat.store.groups_of(said.by.user_id):
        return render_note(chat.catalog(private), Note.UNKNOWN_PERSON)
    card_id = await _begin(chat, said, private)
    try:
        name, data = await _content(chat, said)
        lines = tuple(await chat.read_document(data, name))
        upload = _upload(said, lines, name=name, digest=hashlib.sha256(data).hexdigest())
        card = await _offer(chat, said.by, private, replace(upload, review_message_id=card_id))
    except BotError as error:
        card = plain_card(render_error(chat.catalog(private), error))
    return await _show(chat, said, card_id, card)


async def take_text(chat: ChatContext, said: Said, paste: Upload | None) -> Card | None:
    """A text in private that looks like minutes, or goes on with *paste*, the pieces before it."""
    private = await enter(chat, said)
    if not await chat.store.groups_of(said.by.user_id):
        return render_note(chat.catalog(private), Note.UNKNOWN_PERSON)
    card_id = paste.review_message_id if paste is not None else None
    card_id = card_id or await _begin(chat, said, private)
    upload = await _joined(chat, said, paste)
    upload = replace(upload, review_message_id=card_id)
    card = await _offer(chat, said.by, private, upload)
    await pastes.keep_paste(chat.store, upload, is_open=pastes.is_cut(said.text), by=said.by)
    return await _show(chat, said, card_id, card)


async def _begin(chat: ChatContext, said: Said, private: Group) -> int | None:
    """Say that reading has begun; the outcome takes the place of that message."""
    reading = render_note(chat.catalog(private), Note.READING)
    return await chat.messenger.begin_answer(said.chat_id, reading, to=said.message_id)


async def _show(chat: ChatContext, said: Said, card_id: int | None, card: Card) -> Card | None:
    """Show the outcome in that message; where it could not be posted, the outcome is a reply."""
    if card_id is None:
        return card
    await chat.messenger.answer_in_place(said.chat_id, card_id, card)
    return None


async def _offer(chat: ChatContext, by: Member, private: Group, upload: Upload) -> Card:
    """Propose the document to its sender's group; of several, let it be chosen."""
    groups = await chat.store.groups_of(by.user_id)
    if len(groups) == 1:
        return await propose(chat, groups[0].chat_id, upload, by=by)
    await minutes.keep_upload(chat.store, upload, by=by)
    return render_group_choice(chat.catalog(private), upload, groups)


async def propose(chat: ChatContext, group_id: int, upload: Upload, *, by: Member) -> Card:
    """Propose the minutes for the group, on the card of their review in the sender's chat."""
    view = await minutes.propose_minutes(
        chat.store, group_id, upload, review_chat_id=by.user_id, by=by, at=chat.now()
    )
    return render_review(chat.catalog(view.group), view, now=chat.now())


async def _joined(chat: ChatContext, said: Said, paste: Upload | None) -> Upload:
    piece = tuple(await chat.read_document(said.text.encode(), ""))
    lines = pastes.join_piece(paste, piece)
    text = "\n".join(line.text for line in lines)
    upload = _upload(said, lines, name="", digest=hashlib.sha256(text.encode()).hexdigest())
    return upload if paste is None else _continued(upload, said.chat_id, paste.message_id)


def _continued(upload: Upload, chat_id: int, message_id: int) -> Upload:
    return replace(upload, uid=_uid(chat_id, message_id), message_id=message_id)


def _upload(said: Said, lines: tuple[Line, ...], *, name: str, digest: str) -> Upload:
    return Upload(
        uid=_uid(said.chat_id, said.message_id),
        name=name,
        digest=digest,
        lines=lines,
        received_at=said.at,
        message_id=said.message_id,
    )


def _uid(chat_id: int, message_id: int) -> str:
    """Short enough for a button, and the same when Telegram delivers the message again."""
    return hashlib.sha256(f"{chat_id}/{message_id}".encode()).hexdigest()[:UID_LENGTH]


async def _content(chat: ChatContext, said: Said) -> tuple[str, bytes]:
    if said.attachment is None or said.attachment.is_picture:
        raise UnreadableDocument("document.pictures_only")
    return PurePath(said.attachment.name).name, await chat.download(said.attachment)
