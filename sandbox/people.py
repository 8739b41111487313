"""What people do in their apps: they write, press, send files, add and remove the bot."""

from sandbox.entities import add_found_entities
from sandbox.membership import change_bot, tell
from sandbox.model import Button, Content, Event, Message, Status, User
from sandbox.telegram import Telegram
from sandbox.utf16 import utf16_length
from sandbox.wire import write_message, write_user

TEXT_LIMIT = 4096


class Impossible(Exception):
    """No app would let a person do this."""


class People:
    """The verbs of a person, who is named by id and stands in a chat."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._world = telegram.world

    def say(self, who: int, chat_id: int, text: str, *, reply_to: int | None = None) -> Message:
        """Write a message."""
        if not text.strip() or utf16_length(text) > TEXT_LIMIT:
            raise Impossible(f"a message has 1 to {TEXT_LIMIT} characters")
        return self._send(who, chat_id, _written(text.strip()), reply_to)

    def upload(
        self,
        who: int,
        chat_id: int,
        name: str,
        data: bytes,
        *,
        caption: str = "",
        mime_type: str = "",
        reply_to: int | None = None,
    ) -> Message:
        """Send a file."""
        document = self._telegram.files.put(name, data, mime_type)
        entities = add_found_entities(caption)
        content = Content(text=caption, entities=entities, document=document)
        return self._send(who, chat_id, content, reply_to)

    def edit(self, who: int, chat_id: int, message_id: int, text: str) -> Message:
        """Change the text of a message of one's own."""
        message = self._find(who, chat_id, message_id)
        if message.sender.id != who or message.content.document is not None or not text.strip():
            raise Impossible("this message cannot be edited so")
        edited = self._world.edit(message, _written(text.strip()))
        self._telegram.deliver_message(edited, "edited_message")
        return edited

    def press(self, who: int, chat_id: int, message_id: int, data: str) -> str:
        """Press the button that carries *data*; return the id under which the bot answers."""
        message = self._find(who, chat_id, message_id)
        if not any(button.callback_data == data for button in _buttons(message)):
            raise Impossible("there is no such button")
        query_id = self._telegram.callbacks.ask()
        query = {
            "id": query_id,
            "from": write_user(self._world.users[who]),
            "message": write_message(self._world, message),
            "chat_instance": str(chat_id * 1_000_003),
            "data": data,
        }
        self._telegram.deliver("callback_query", query)
        return query_id

    def press_label(self, who: int, chat_id: int, message_id: int, label: str) -> str:
        """Press the first button whose label holds *label*."""
        message = self._find(who, chat_id, message_id)
        for button in _buttons(message):
            if label in button.text and button.callback_data is not None:
                return self.press(who, chat_id, message_id, button.callback_data)
        raise Impossible(f"there is no button {label!r}")

    def add_bot(self, who: int, chat_id: int) -> None:
        """Add the bot to a group."""
        self._enter(who, chat_id)
        bot = self._world.bot
        if self._world.is_inside(chat_id, bot.id):
            raise Impossible("the bot is in this group already")
        change_bot(self._telegram, who, chat_id, Status.MEMBER)
        tell(self._telegram, who, chat_id, Event(joined=(bot,)))

    def remove_bot(self, who: int, chat_id: int) -> None:
        """Remove the bot from a group."""
        self._enter(who, chat_id)
        bot = self._world.bot
        if not self._world.is_inside(chat_id, bot.id):
            raise Impossible("the bot is not in this group")
        tell(self._telegram, who, chat_id, Event(left=bot))
        change_bot(self._telegram, who, chat_id, Status.KICKED)

    def add_person(self, who: int, chat_id: int, person: int) -> None:
        """Add a person to a group."""
        self._enter(who, chat_id)
        self._world.set_status(chat_id, person, Status.MEMBER)
        tell(self._telegram, who, chat_id, Event(joined=(self._world.users[person],)))

    def leave(self, who: int, chat_id: int) -> None:
        """Leave a group."""
        person = self._enter(who, chat_id)
        self._world.set_status(chat_id, who, Status.LEFT)
        tell(self._telegram, who, chat_id, Event(left=person))

    def block_bot(self, who: int) -> None:
        """Block the bot; writing to it again unblocks it."""
        change_bot(self._telegram, who, who, Status.KICKED)

    def upgrade_group(self, who: int, chat_id: int, new_id: int) -> None:
        """Turn a basic group into a supergroup, as some settings of a group do."""
        self._enter(who, chat_id)
        tell(self._telegram, who, chat_id, Event(migrated_to=new_id))
        self._world.upgrade_group(chat_id, new_id)
        tell(self._telegram, who, new_id, Event(migrated_from=chat_id))

    def _send(self, who: int, chat_id: int, content: Content, reply_to: int | None) -> Message:
        person = self._enter(who, chat_id)
        if reply_to is not None:
            self._find(who, chat_id, reply_to)
        self._open_private(who, chat_id)
        message = self._world.post(chat_id, person, content, reply_to=reply_to)
        self._telegram.deliver_message(message)
        return message

    def _open_private(self, who: int, chat_id: int) -> None:
        """A private chat opens to the bot with the first message, and again after a block."""
        before = self._world.status(chat_id, self._world.bot.id)
        if who != chat_id or before is Status.MEMBER:
            return
        if before is None:
            self._world.set_status(chat_id, self._world.bot.id, Status.MEMBER)
        else:
            change_bot(self._telegram, who, chat_id, Status.MEMBER)

    def _enter(self, who: int, chat_id: int) -> User:
        """Return the person, who must be in the chat."""
        if who not in self._world.users or chat_id not in self._world.chats:
            raise Impossible("there is no such person or chat")
        if not self._world.is_inside(chat_id, who) or self._world.chats[chat_id].upgraded_to:
            raise Impossible("this person is not in this chat")
        return self._world.users[who]

    def _find(self, who: int, chat_id: int, message_id: int) -> Message:
        self._enter(who, chat_id)
        message = self._world.message(chat_id, message_id)
        if message is None:
            raise Impossible("there is no such message")
        return message


def _written(text: str) -> Content:
    return Content(text=text, entities=add_found_entities(text))


def _buttons(message: Message) -> list[Button]:
    return [button for row in message.content.keyboard for button in row]
