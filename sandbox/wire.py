"""The world's values in the Bot API's JSON."""

from typing import Any

from sandbox.model import Button, Chat, Content, Document, Entity, Keyboard, Message, Status, User
from sandbox.world import World

Json = dict[str, Any]


def write_user(user: User) -> Json:
    """Return a User."""
    return _given(
        id=user.id,
        is_bot=user.is_bot,
        first_name=user.first_name,
        last_name=user.last_name or None,
        username=user.username or None,
        language_code=user.language or None,
    )


def write_chat(world: World, chat: Chat) -> Json:
    """Return a Chat."""
    if not chat.is_private:
        return {"id": chat.id, "type": chat.kind.value, "title": chat.title}
    person = write_user(world.users[chat.id])
    shown = ("first_name", "last_name", "username")
    names: Json = {key: person[key] for key in shown if key in person}
    return {"id": chat.id, "type": chat.kind.value, **names}


def write_member(user: User, status: Status) -> Json:
    """Return a ChatMember."""
    rights: Json = {}
    if status is Status.CREATOR:
        rights = {"is_anonymous": False}
    if status is Status.ADMINISTRATOR:
        rights = dict.fromkeys(_RIGHTS, False)
    if status is Status.KICKED:
        rights = {"until_date": 0}
    return {"status": status.value, "user": write_user(user), **rights}


def write_message(world: World, message: Message) -> Json:
    """Return a Message with the one it replies to; that one without its own."""
    written = _write_alone(world, message)
    replied = world.message(message.chat_id, message.reply_to)
    if replied is not None:
        written["reply_to_message"] = _write_alone(world, replied)
    return written


def write_document(document: Document) -> Json:
    """Return a Document."""
    return {
        "file_id": document.file_id,
        "file_unique_id": f"unique-{document.file_id}",
        "file_name": document.name,
        "mime_type": document.mime_type,
        "file_size": document.size,
    }


def _write_alone(world: World, message: Message) -> Json:
    return _given(
        message_id=message.id,
        **{"from": write_user(message.sender)},
        chat=write_chat(world, world.chats[message.chat_id]),
        date=message.sent_at,
        edit_date=message.edited_at,
        **_write_content(world, message.content),
    )


def _write_content(world: World, content: Content) -> Json:
    entities = [_write_entity(world, entity) for entity in content.entities] or None
    written: Json = {"text": content.text or None, "entities": entities}
    if content.document is not None:
        written = {
            "document": write_document(content.document),
            "caption": content.text or None,
            "caption_entities": entities,
        }
    if content.keyboard:
        written["reply_markup"] = write_keyboard(content.keyboard)
    return _given(**written, **_write_event(content))


def _write_event(content: Content) -> Json:
    event = content.event
    if event is None:
        return {}
    return _given(
        new_chat_members=[write_user(user) for user in event.joined] or None,
        left_chat_member=write_user(event.left) if event.left else None,
        migrate_to_chat_id=event.migrated_to,
        migrate_from_chat_id=event.migrated_from,
    )


def write_keyboard(keyboard: Keyboard) -> Json:
    """Return an InlineKeyboardMarkup."""
    return {"inline_keyboard": [[_write_button(button) for button in row] for row in keyboard]}


def _write_button(button: Button) -> Json:
    return _given(
        text=button.text,
        callback_data=button.callback_data,
        url=button.url,
        copy_text={"text": button.copy_text} if button.copy_text else None,
        style=button.style,
    )


def _write_entity(world: World, entity: Entity) -> Json:
    user = world.users.get(entity.user_id) if entity.user_id else None
    return _given(
        type=entity.type,
        offset=entity.offset,
        length=entity.length,
        url=entity.url,
        user=write_user(user) if user else None,
        language=entity.language,
        unix_time=entity.unix_time,
        date_time_format=entity.date_time_format,
    )


def _given(**fields: Any) -> Json:
    """Return the fields that have a value: the Bot API leaves the others out."""
    return {name: value for name, value in fields.items() if value is not None}


_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
