"""The state of the world: who is in which chat, and what stands there. It knows nothing of HTTP."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from sandbox.bell import Bell
from sandbox.model import Chat, ChatKind, Content, Message, Status, User


class World:
    """Values are frozen and replaced; every change rings the bell."""

    def __init__(self, bot: User, *, now: Callable[[], datetime]) -> None:
        self.bot = bot
        self.changed = Bell()
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self._now = now
        self._statuses: dict[int, dict[int, Status]] = {}
        self._messages: dict[int, dict[int, Message]] = {}
        self._last_id: dict[int, int] = {}
        self.pinned: dict[int, int] = {}

    def add_person(self, person: User) -> None:
        """Let *person* exist, with a private chat in which nothing was written yet."""
        self.users[person.id] = person
        self._add_chat(Chat(id=person.id, kind=ChatKind.PRIVATE, title=person.name))
        self.set_status(person.id, person.id, Status.MEMBER)

    def add_group(
        self,
        chat_id: int,
        title: str,
        *,
        creator: int,
        members: Iterable[int] = (),
        kind: ChatKind = ChatKind.SUPERGROUP,
    ) -> None:
        """Let a group exist."""
        self._add_chat(Chat(id=chat_id, kind=kind, title=title))
        for member in members:
            self.set_status(chat_id, member, Status.MEMBER)
        self.set_status(chat_id, creator, Status.CREATOR)

    def upgrade_group(self, chat_id: int, new_id: int) -> None:
        """Let a basic group become a supergroup with another id; nobody stays in the old one."""
        old = self.chats[chat_id]
        self._add_chat(Chat(id=new_id, kind=ChatKind.SUPERGROUP, title=old.title))
        self._statuses[new_id] = dict(self._statuses[chat_id])
        self.chats[chat_id] = replace(old, upgraded_to=new_id)
        self.changed.ring()

    def status(self, chat_id: int, user_id: int) -> Status | None:
        """Return what *user_id* is in the chat; None for one who was never there."""
        return self._statuses[chat_id].get(user_id)

    def set_status(self, chat_id: int, user_id: int, status: Status) -> None:
        """Let *user_id* be *status* in the chat."""
        self._statuses[chat_id][user_id] = status
        self.changed.ring()

    def is_inside(self, chat_id: int, user_id: int) -> bool:
        """Say whether *user_id* reads the chat; the bot reads a private chat once it was opened."""
        status = self.status(chat_id, user_id)
        return status is not None and status.is_inside

    def pin(self, message: Message) -> None:
        """Let the message stand at the head of its chat."""
        self.pinned[message.chat_id] = message.id
        self.changed.ring()

    def members(self, chat_id: int) -> list[tuple[User, Status]]:
        """Return those who are in the chat, with what they are."""
        inside = self._statuses[chat_id].items()
        return [(self.users[user_id], status) for user_id, status in inside if status.is_inside]

    def chats_of(self, user_id: int) -> list[Chat]:
        """Return the chats that *user_id* reads, the private one first."""
        return [
            chat
            for chat in self.chats.values()
            if chat.upgraded_to is None and self.is_inside(chat.id, user_id)
        ]

    def message(self, chat_id: int, message_id: int | None) -> Message | None:
        """Return a message; None where there is none, or no more."""
        if message_id is None:
            return None
        return self._messages[chat_id].get(message_id)

    def messages(self, chat_id: int) -> tuple[Message, ...]:
        """Return what stands in the chat, oldest first."""
        return tuple(self._messages[chat_id].values())

    def post(
        self, chat_id: int, sender: User, content: Content, *, reply_to: int | None = None
    ) -> Message:
        """Put a new message into the chat."""
        self._last_id[chat_id] += 1
        message = Message(
            chat_id=chat_id,
            id=self._last_id[chat_id],
            sender=sender,
            sent_at=self.timestamp(),
            content=content,
            reply_to=reply_to,
        )
        return self._put(message)

    def edit(self, message: Message, content: Content, *, silently: bool = False) -> Message:
        """Let *message* say *content* instead; *silently*: it is not marked as edited."""
        edited_at = message.edited_at if silently else self.timestamp()
        return self._put(replace(message, content=content, edited_at=edited_at))

    def delete(self, message: Message) -> None:
        """Take *message* away for everybody."""
        del self._messages[message.chat_id][message.id]
        self.changed.ring()

    def timestamp(self) -> int:
        """Return the sandbox's time in Unix seconds."""
        return int(self._now().timestamp())

    def _add_chat(self, chat: Chat) -> None:
        self.chats[chat.id] = chat
        self._statuses[chat.id] = {}
        self._messages[chat.id] = {}
        self._last_id[chat.id] = 0

    def _put(self, message: Message) -> Message:
        self._messages[message.chat_id][message.id] = message
        self.changed.ring()
        return message
