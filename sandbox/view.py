"""What one person sees: the JSON that the page draws.

{"revision": 17, "now": "2016-11-24T10:00:05+02:00",
 "person": {"id": 101, "name": "Aino Lehto", "username": "aino", "language": "fi"},
 "bot": {"running": true, "id": 7000000001, "name": "...", "username": "ohjaus_bot"},
 "chats": [{"id": 101, "title": "...", "kind": "private", "has_bot": true, "messages": [...]},
           {"id": -1001000000001, "title": "...", "kind": "supergroup", "has_bot": false,
            "messages": [...]}]}

A person sees the private chat with the bot and the groups they belong to. A message:
{"id": 4, "from": {"id": 101, "name": "Aino Lehto", "is_bot": false}, "date": ISO, "text": "...",
 "entities": [{"type": "bold", "offset": 0, "length": 4}],          in UTF-16 units
                "url" and "unix_time" where an entity has them
 "buttons": [[{"label": "Valmis", "data": "..."} | {"label": "Avaa", "url": "https://..."}]],
 "document": {"name": "poytakirja.txt", "file_id": "...", "size": 1234} | null,
 "edited": false, "reply_to": 3 | null,
 "event": null | {"joined": ["..."]} | {"left": "..."}}             a service message
The caption of a document is its text. Instants are Helsinki's.
"""

from datetime import datetime

from sandbox.clock import HELSINKI
from sandbox.model import Button, Chat, Document, Entity, Event, Message, User
from sandbox.wire import Json
from sandbox.world import World


def view_people(world: World) -> list[Json]:
    """Return everybody but the bot."""
    return [_view_person(user) for user in world.users.values() if not user.is_bot]


def view_world(world: World, person: User, *, now: datetime, bot_runs: bool) -> Json:
    """Return what *person* sees."""
    bot = world.bot
    return {
        "revision": world.changed.strokes,
        "now": now.isoformat(timespec="seconds"),
        "person": _view_person(person),
        "bot": {"running": bot_runs, "id": bot.id, "name": bot.name, "username": bot.username},
        "chats": [_view_chat(world, chat) for chat in world.chats_of(person.id)],
    }


def _view_person(user: User) -> Json:
    return {
        "id": user.id,
        "name": user.name,
        "username": user.username,
        "language": user.language,
    }


def _view_chat(world: World, chat: Chat) -> Json:
    return {
        "id": chat.id,
        "title": world.bot.name if chat.is_private else chat.title,
        "kind": chat.kind.value,
        "has_bot": world.is_inside(chat.id, world.bot.id),
        "messages": [_view_message(message) for message in world.messages(chat.id)],
    }


def _view_message(message: Message) -> Json:
    sender, content = message.sender, message.content
    return {
        "id": message.id,
        "from": {"id": sender.id, "name": sender.name, "is_bot": sender.is_bot},
        "date": datetime.fromtimestamp(message.sent_at, HELSINKI).isoformat(),
        "text": content.text,
        "entities": [_view_entity(entity) for entity in content.entities],
        "buttons": [[_view_button(button) for button in row] for row in content.keyboard],
        "document": _view_document(content.document) if content.document else None,
        "edited": message.edited_at is not None,
        "reply_to": message.reply_to,
        "event": _view_event(content.event) if content.event else None,
    }


def _view_entity(entity: Entity) -> Json:
    span: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    link = {"url": entity.url} if entity.url else {}
    return span | link | ({"unix_time": entity.unix_time} if entity.unix_time is not None else {})


def _view_button(button: Button) -> Json:
    if button.callback_data is not None:
        return {"label": button.text, "data": button.callback_data}
    if button.url is not None:
        return {"label": button.text, "url": button.url}
    return {"label": button.text, "copy": button.copy_text}


def _view_document(document: Document) -> Json:
    return {"name": document.name, "file_id": document.file_id, "size": document.size}


def _view_event(event: Event) -> Json:
    if event.joined:
        return {"joined": [user.name for user in event.joined]}
    if event.left is not None:
        return {"left": event.left.name}
    return {"upgraded": True}
