"""Telegram as one object: the world, and what lies between it and the bot."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from sandbox.bell import Bell
from sandbox.callbacks import CallbackQueries
from sandbox.faults import Faults
from sandbox.files import FileShelf
from sandbox.model import Message
from sandbox.privacy import reaches_bot
from sandbox.refusal import Refusal
from sandbox.updates import UpdateQueue
from sandbox.wire import Json, write_message
from sandbox.world import World

CALLS_KEPT = 1000


@dataclass(slots=True, kw_only=True)
class Call:
    """A call of the bot, with what came of it."""

    method: str
    parameters: Json
    result: Any = None
    refusal: Refusal | None = None


class Observer(Protocol):
    """Somebody who looks at everything that passes; tests check it against the schema."""

    def on_call(self, call: Call) -> None:
        """See a call that was answered or refused."""

    def on_update(self, update: Json) -> None:
        """See an update that was queued."""


@dataclass(slots=True, kw_only=True)
class Telegram:
    """What the Bot API, the people and the page have in common."""

    world: World
    token: str
    observers: Sequence[Observer] = ()
    updates: UpdateQueue = field(default_factory=UpdateQueue)
    callbacks: CallbackQueries = field(default_factory=CallbackQueries)
    files: FileShelf = field(default_factory=FileShelf)
    faults: Faults = field(default_factory=Faults)
    settings: dict[tuple[str, ...], Any] = field(default_factory=dict)
    """What the bot set of its commands and descriptions, per scope and language."""
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))
    unimplemented: list[str] = field(default_factory=list)
    """Methods that the bot called and the sandbox does not have."""
    happened: Bell = field(default_factory=Bell)
    is_closing: bool = False

    def deliver(self, kind: str, payload: Any) -> None:
        """Queue an update for the bot."""
        update = self.updates.add(kind, payload)
        if update is None:
            return
        for observer in self.observers:
            observer.on_update(update)
        self.happened.ring()

    def deliver_message(self, message: Message, kind: str = "message") -> None:
        """Queue a message of a person, if the bot may see it."""
        if self._shows(message):
            self.deliver(kind, write_message(self.world, message))

    def record(self, call: Call) -> None:
        """Remember a call of the bot."""
        if call.method != "getUpdates":
            self.calls.append(call)
        for observer in self.observers:
            observer.on_call(call)
        self.happened.ring()

    async def wait_until(self, come_true: Callable[[], bool], within: float = 10.0) -> bool:
        """Wait for what a call or an update brings about; False if it does not in time."""
        return await self.happened.wait_until(come_true, within)

    def close(self) -> None:
        """End all waiting."""
        self.is_closing = True
        for bell in (
            self.happened,
            self.updates.changed,
            self.callbacks.changed,
            self.world.changed,
        ):
            bell.ring()

    def _shows(self, message: Message) -> bool:
        world = self.world
        chat = world.chats[message.chat_id]
        if not world.is_inside(chat.id, world.bot.id):
            return False
        replied = world.message(chat.id, message.reply_to)
        return chat.is_private or reaches_bot(message, world.bot, replied=replied)
