"""What reaches the bot, in our own words."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.action import Action
from bot.domain.errors import NotAllowed
from bot.domain.language import Language
from bot.domain.member import Member
from bot.domain.task import Origin
from bot.domain.understanding import Span
from bot.parsing.dates import GivenMoment


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a message; *size* in bytes, where Telegram tells it."""

    file_id: str
    name: str
    size: int = 0
    is_picture: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """The message that is replied to; *author* is None for the bot itself and for nobody known.

    *at* is when it was written, in UTC. *about* are the chats on whose items its buttons act.
    """

    text: str
    at: datetime
    message_id: int = 0
    is_ours: bool = False
    author: Member | None = None
    given: tuple[GivenMoment, ...] = ()
    about: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message: *text* is what follows the command, or the whole where there is none.

    *person* is None for an anonymous administrator or a channel. *at* is when it
    was written, in UTC.
    """

    chat_id: int
    message_id: int
    is_private: bool
    title: str
    at: datetime
    person: Member | None
    text: str
    language: Language | None = None
    thread_id: int | None = None
    given: tuple[GivenMoment, ...] = ()
    quoted: Quoted | None = None
    attachment: Attachment | None = None
    is_edited: bool = False

    @property
    def by(self) -> Member:
        """Who said it.

        Raises:
            NotAllowed: If nobody knows: an anonymous administrator, a channel.
        """
        if self.person is None:
            raise NotAllowed("anonymous")
        return self.person

    @property
    def origin(self) -> Origin:
        """Where a record made from this message comes from."""
        return Origin(chat_id=self.chat_id, message_id=self.message_id)

    @property
    def quoted_text(self) -> str:
        """The text replied to, unless the bot wrote it."""
        return "" if self.quoted is None or self.quoted.is_ours else self.quoted.text

    @property
    def quoted_given(self) -> tuple[GivenMoment, ...]:
        """The moments that Telegram has marked in that text."""
        return self.quoted.given if self.quoted is not None and self.quoted_text else ()

    def after(self, position: int) -> "Said":
        """Return the message with its text from *position* on, given moments moved along."""
        text = self.text[position:]
        start = position + len(text) - len(text.lstrip())
        given = tuple(
            replace(moment, span=Span(start=moment.span.start - start, end=moment.span.end - start))
            for moment in self.given
            if moment.span.start >= start
        )
        return replace(self, text=self.text[start:], given=given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A button pressed by *person* in a message of the bot's."""

    query_id: str
    chat_id: int
    message_id: int
    person: Member
    action: Action
    at: datetime
    thread_id: int | None = None

    @property
    def is_private(self) -> bool:
        """Whether the button stands in a private chat."""
        return self.chat_id > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """The bot was brought into a chat, or lost it; *by* is who did it."""

    chat_id: int
    title: str
    at: datetime
    by: Member | None
    is_here: bool
    thread_id: int | None = None
