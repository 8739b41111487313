"""A Telegram that fails as it is told to, and notes what really arrived."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum

from bot.domain.errors import (
    ChatGone,
    ChatMoved,
    DeliveryDelayed,
    InDoubt,
    MessageRefused,
    TopicGone,
)
from bot.texts.card import Card
from bot.texts.fitting import visible

NAME = re.compile(r"Asia \d{4}")


class Crash(Exception):
    """The process is killed at this moment."""


class Fault(Enum):
    """What becomes of one call."""

    FLOOD = "429"
    UNREACHABLE = "connection refused"
    BROKEN = "502, not carried out"
    BROKEN_LATE = "502, carried out all the same"
    SILENCE = "no answer, not carried out"
    SILENCE_LATE = "no answer, carried out"
    REFUSED = "message refused"
    KILL = "killed before the call"
    KILL_LATE = "killed after the call"


LATE = (Fault.BROKEN_LATE, Fault.SILENCE_LATE, Fault.KILL_LATE)


@dataclass(frozen=True)
class Told:
    """A message that arrived; *is_known*: the bot heard of it."""

    chat_id: int
    card: Card
    is_silent: bool
    is_known: bool

    def __str__(self) -> str:
        known = "" if self.is_known else "(unheard of) "
        return known + self.text.replace("\n", " / ")

    @property
    def text(self) -> str:
        return visible(self.card.text)

    @property
    def is_of_week(self) -> bool:
        return self.text.split("\n")[0].startswith("🗓 Viikko")

    @property
    def is_marked(self) -> bool:
        return "mahdollinen toisto" in self.text

    @property
    def is_late(self) -> bool:
        return "(myöhässä: " in self.text

    @property
    def names(self) -> set[str]:
        """The items that it reminds of; an outlook names others of the week besides."""
        if not self.is_of_week:
            return set(NAME.findall(self.text))
        numbers = {
            each.action.target for row in self.card.rows for each in row if each.action is not None
        }
        lines = (line for line in self.text.split("\n") if NAME.search(line))
        return {name for line in lines for name in NAME.findall(line) if _number(line) in numbers}


def _number(line: str) -> str:
    found = re.search(r"#(\d+)", line)
    return found[1] if found else ""


@dataclass
class FailingTelegram:
    """The ports' `Messenger`. *on_told* hears of each message, *on_fault* of each failure."""

    on_told: Callable[[Told], None] = lambda told: None
    on_fault: Callable[[int, Fault | None, timedelta], None] = lambda chat, fault, pause: None
    faults: list[tuple[Fault, timedelta]] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)
    lost_topics: set[int] = field(default_factory=set)
    shown: dict[tuple[int, int], Told] = field(default_factory=dict)
    last: Counter[int] = field(default_factory=Counter)

    async def send(
        self, chat_id: int, card: Card, *, thread_id: int | None = None, is_silent: bool = False
    ) -> int:
        if chat_id in self.moved:
            raise ChatMoved(self.moved[chat_id])
        if chat_id in self.gone:
            self.on_fault(chat_id, None, timedelta(0))
            raise ChatGone("kicked")
        if thread_id is not None and thread_id in self.lost_topics:
            raise TopicGone("message thread not found")
        fault, pause = self.faults.pop(0) if self.faults else (None, timedelta(0))
        if fault is None or fault in LATE:
            self._arrive(Told(chat_id, card, is_silent, is_known=fault is None))
        if fault is not None:
            self.on_fault(chat_id, fault, pause)
            raise _error(fault, pause)
        return self.last[chat_id]

    def _arrive(self, told: Told) -> None:
        self.last[told.chat_id] += 1
        self.shown[told.chat_id, self.last[told.chat_id]] = told
        self.on_told(told)

    async def edit(self, chat_id: int, message_id: int, card: Card) -> None:
        """Strike out; nothing may lose its buttons that has not come again lower down."""
        if (chat_id, message_id) not in self.shown:
            raise AssertionError(f"an edit of message {message_id}, which is not of {chat_id}")
        old = self.shown[chat_id, message_id]
        later = [
            told
            for (chat, number), told in self.shown.items()
            if chat == chat_id and number > message_id
        ]
        unseen = old.names - {name for told in later for name in told.names}
        if unseen:
            raise AssertionError(f"{sorted(unseen)} lost their buttons: {old.text!r}")

    async def pin(self, chat_id: int, message_id: int) -> None: ...


def _error(fault: Fault, pause: timedelta) -> Exception:
    match fault:
        case Fault.FLOOD:
            return DeliveryDelayed("429", pause)
        case Fault.UNREACHABLE:
            return DeliveryDelayed("connection refused")
        case Fault.BROKEN | Fault.BROKEN_LATE:
            return DeliveryDelayed("502", is_in_doubt=True)
        case Fault.SILENCE | Fault.SILENCE_LATE:
            return InDoubt("no answer")
        case Fault.REFUSED:
            return MessageRefused("message is too odd")
        case _:
            return Crash()
