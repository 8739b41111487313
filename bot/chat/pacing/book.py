"""Who may write when: the windows of all chats, and the pauses that Telegram asked for. Pure."""

from collections.abc import Iterator

from bot.chat.pacing.limits import Chat, Limits
from bot.chat.pacing.window import Window

SWEEP_EVERY = 1000
"""Departures after which chats that have been quiet are forgotten."""


class Book:
    """All places taken. Instants are seconds of one clock that never goes back."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._overall = Window(limits.overall)
        self._chats: dict[Chat, tuple[Window, ...]] = {}
        self._unknown: list[float] = []
        self._held: dict[Chat, float] = {}
        self._all_held_until = float("-inf")
        self._departures = 0

    def overall_free_at(self, now: float) -> float:
        """Return when the bot may send again, to whichever chat."""
        return self._overall.free_at(now)

    def free_at(self, chat: Chat, now: float) -> float:
        """Return when the chat may be written to, as far as the chat itself is concerned."""
        held_until = max(self._held.get(chat, now), self._all_held_until)
        return max(now, held_until, *(window.free_at(now) for window in self._of(chat)))

    def begin(self, chat: Chat, now: float) -> None:
        """Take the places of a request that departs."""
        self._departures += 1
        if self._departures % SWEEP_EVERY == 0:
            self._sweep(now)
        for window in self._with_overall(chat):
            window.begin()

    def end(self, chat: Chat, now: float) -> None:
        """Take note of a request's answer, or that none came."""
        for window in self._with_overall(chat):
            window.end(now)

    def cancel(self, chat: Chat) -> None:
        """Give back the places of a request that never reached the server."""
        for window in self._with_overall(chat):
            window.cancel()

    def restore(self, chat: Chat | None, ended_at: float) -> None:
        """Take note of an earlier process's request; None: one to nobody knows which chat."""
        if chat is None:
            self._unknown.append(ended_at)
            self._overall.begin()
            self._overall.end(ended_at)
        else:
            self.begin(chat, ended_at)
            self.end(chat, ended_at)

    def hold(self, chat: Chat, until: float) -> None:
        """Let nobody write to the chat before *until*."""
        self._held[chat] = max(until, self._held.get(chat, until))

    def hold_all(self, until: float) -> None:
        """Let nobody write at all before *until*."""
        self._all_held_until = max(until, self._all_held_until)

    def _of(self, chat: Chat) -> tuple[Window, ...]:
        """A quiet chat has windows only while somebody asks."""
        known = self._chats.get(chat)
        return known or tuple(Window(each, self._unknown) for each in self._limits.of_chat(chat))

    def _with_overall(self, chat: Chat) -> Iterator[Window]:
        self._chats.setdefault(chat, self._of(chat))
        yield self._overall
        yield from self._chats[chat]

    def _sweep(self, now: float) -> None:
        longest = self._limits.longest
        self._unknown = [ended_at for ended_at in self._unknown if ended_at + longest > now]
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._chats = {
            chat: windows
            for chat, windows in self._chats.items()
            if not all(window.is_empty(now) for window in windows)
        }
