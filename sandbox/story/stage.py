"""The verbs of the story: what people do, and what has to come of it."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from textwrap import shorten

from sandbox.scene import PEOPLE
from sandbox.story.desk import Desk
from sandbox.story.seen import Button, Seen
from sandbox.story.transcript import Transcript, say_instant
from sandbox.story.wrong import DidNotComeTrue

PATIENCE = 20.0
"""Seconds until what was expected has failed to come; the bot's loop looks every five."""
NAMES = {person.id: person.name for person in PEOPLE}
LONGEST_QUOTE = 300
PUNCTUAL = timedelta(minutes=1)


class Stage:
    """Each message of the bot is taken once, in order: one too many is seen at the next."""

    def __init__(self, desk: Desk, transcript: Transcript) -> None:
        self._desk = desk
        self._transcript = transcript
        self._taken: Counter[int] = Counter()

    async def say(self, who: int, chat: int, text: str) -> None:
        """Write as a person."""
        await self._desk.post("say", chat=chat, text=text, **{"as": who})

    async def send_file(self, who: int, chat: int, name: str, data: bytes) -> None:
        """Send a file as a person."""
        await self._desk.upload(who, chat, name, data)

    async def press(self, who: int, chat: int, message: Seen, label: str) -> None:
        """Press the button with the label, which is given without its tick."""
        button = _button(message, label)
        self._transcript.tell(f"{NAMES[who]} presses [{button.label}]")
        press = {"as": who, "chat": chat, "message": message.id, "data": button.data}
        if not (await self._desk.post("press", **press))["answered"]:
            raise DidNotComeTrue(f"an answer to the press of {button.label!r}", "none")

    async def untick(self, who: int, chat: int, message: Seen, label: str) -> Seen:
        """Press the tick before the label, and see it go."""
        ticked = _button(message, label).label
        await self.press(who, chat, message, label)
        return await self.see(who, chat, message, ticked.replace("☑", "☐"))

    async def add_bot(self, who: int, chat: int) -> None:
        """Add the bot to a group."""
        await self._desk.post("bot", do="add", chat=chat, **{"as": who})

    async def kill_bot(self) -> None:
        """Kill the bot's process, as a power cut does."""
        self._transcript.tell("the bot is killed")
        await self._desk.post("bot", do="kill")

    async def start_bot(self) -> None:
        """Start the bot's process."""
        self._transcript.tell("the bot is started")
        await self._desk.post("bot", do="start")

    async def move_clock(self, to: str) -> None:
        """Move the clock to a wall time in Helsinki."""
        answer = await self._desk.post("clock", to=to)
        self._tell_clock(answer["now"])

    async def move_to_next_reminder(self, at: str) -> None:
        """Move the clock to the next reminder, which has to be at this wall time."""
        answer = await self._desk.post("clock", next=True)
        if not answer["moved"] or not answer["now"].startswith(at):
            seen = answer["now"] if answer["moved"] else "none"
            raise DidNotComeTrue(f"the next reminder at {at}", seen)
        self._tell_clock(answer["now"])

    async def no_reminder_is_left(self) -> None:
        """See that nothing more is planned."""
        answer = await self._desk.post("clock", next=True)
        if answer["moved"]:
            raise DidNotComeTrue("no further reminder", answer["now"])

    async def take(self, who: int, chat: int, *words: str, at: str = "") -> Seen:
        """Wait for the bot's next message: it says all this, at this wall time, and comes alone."""
        position = self._taken[chat]
        self._taken[chat] += 1
        expected = f"one message that says {_listed(words)}"
        came = await self._wait(who, chat, lambda sent: len(sent) > position, expected)
        message, others = came[position], came[position + 1 :]
        if others or not message.says(*words):
            raise DidNotComeTrue(expected, _quoted(came[position:]))
        if at and not _is_punctual(message, at):
            raise DidNotComeTrue(f"{expected} at {at}", f"it at {say_instant(message.at)}")
        return message

    async def take_reminder(self, who: int, chat: int, at: str, *words: str) -> Seen:
        """Move the clock to the next reminder, and take it."""
        await self.move_to_next_reminder(at)
        return await self.take(who, chat, *words, at=at)

    async def see(self, who: int, chat: int, message: Seen, *words: str) -> Seen:
        """Wait until the message, edited in place, shows all this."""

        def shown(sent: Sequence[Seen]) -> list[Seen]:
            return [other for other in sent if other.id == message.id and other.says(*words)]

        expected = f"message {message.id} to show {_listed(words)}"
        return shown(await self._wait(who, chat, lambda sent: bool(shown(sent)), expected))[0]

    async def see_nothing_more(self, who: int, chat: int) -> None:
        """See that the bot wrote what was taken, and nothing besides."""
        _, sent = await self._sent(who, chat)
        extra = sent[self._taken[chat] :]
        if extra:
            raise DidNotComeTrue("no further message", _quoted(extra))

    async def see_nothing_of(self, who: int, *words: str) -> None:
        """See that none of the words stands in anything that the person sees."""
        everything = str((await self._desk.view(who))["chats"]).lower()
        found = [word for word in words if word.lower() in everything]
        if found:
            raise DidNotComeTrue(f"{who} to see nothing of the group", _listed(found))

    def _tell_clock(self, now: str) -> None:
        self._transcript.tell(f"the clock moves to {say_instant(datetime.fromisoformat(now))}")

    async def _wait(
        self, who: int, chat: int, come_true: Callable[[Sequence[Seen]], bool], expected: str
    ) -> Sequence[Seen]:
        sent: Sequence[Seen] = ()
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    revision, sent = await self._sent(who, chat)
                    if come_true(sent):
                        return sent
                    await self._desk.wait_for_change(revision)
        except TimeoutError:
            raise DidNotComeTrue(expected, _quoted(sent[-1:])) from None

    async def _sent(self, who: int, chat: int) -> tuple[int, Sequence[Seen]]:
        """Return the revision, and what the bot wrote in the chat so far."""
        sight = await self._desk.look(who, chat)
        self._transcript.note(chat, sight.title, sight.messages)
        return sight.revision, [message for message in sight.messages if message.is_bot]


def _button(message: Seen, label: str) -> Button:
    button = message.find_button(label)
    if button is None:
        raise DidNotComeTrue(f"a button {label!r}", _listed([b.label for b in message.buttons]))
    return button


def _is_punctual(message: Seen, at: str) -> bool:
    due = datetime.fromisoformat(at).replace(tzinfo=message.at.tzinfo)
    return timedelta() <= message.at - due < PUNCTUAL


def _listed(words: Sequence[str]) -> str:
    return ", ".join(repr(word) for word in words) or "anything"


def _quoted(messages: Sequence[Seen]) -> str:
    return " | ".join(shorten(repr(m.text), LONGEST_QUOTE) for m in messages) or "none"
