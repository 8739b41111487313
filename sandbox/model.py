"""What there is in the world: people, chats, and what is written in them."""

from dataclasses import dataclass
from enum import StrEnum


class ChatKind(StrEnum):
    """Kinds of chat, in the Bot API's words."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Status(StrEnum):
    """What somebody is in a chat, in the Bot API's words."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def is_inside(self) -> bool:
        """Whether they read the chat."""
        return self not in (Status.LEFT, Status.KICKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person, or the bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = ""
    is_bot: bool = False

    @property
    def name(self) -> str:
        """First and last name, as the apps show them."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A private chat has the id of its person; a group may have become `upgraded_to`."""

    id: int
    kind: ChatKind
    title: str = ""
    upgraded_to: int | None = None

    @property
    def is_private(self) -> bool:
        """Whether it is the chat of one person with the bot."""
        return self.kind is ChatKind.PRIVATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A stretch of text that means or looks something; offsets count UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user_id: int | None = None
    language: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

    @property
    def end(self) -> int:
        """The offset just after it."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """An inline button: it carries data for the bot, or opens a page, or copies a text."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    copy_text: str | None = None
    style: str | None = None


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file that was sent; its bytes lie in the file shelf."""

    file_id: str
    name: str
    mime_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What a service message tells."""

    joined: tuple[User, ...] = ()
    left: User | None = None
    migrated_to: int | None = None
    migrated_from: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a message says. The text of a document is its caption."""

    text: str = ""
    entities: tuple[Entity, ...] = ()
    document: Document | None = None
    keyboard: Keyboard = ()
    event: Event | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as it stands now; its times are Unix seconds of the sandbox's clock."""

    chat_id: int
    id: int
    sender: User
    sent_at: int
    content: Content
    edited_at: int | None = None
    reply_to: int | None = None
