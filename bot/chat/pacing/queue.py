"""Requests that wait for their turn: first come, first served, and nobody waits for a slow chat."""

import asyncio
import math
from dataclasses import dataclass

from bot.chat.pacing.book import Book
from bot.chat.pacing.limits import Chat

PATIENCE = 2.0
"""Seconds that a request waits for its chat; longer waits are the caller's own affair."""
SHORTEST_PAUSE = 1.0


class NotYet(Exception):
    """The chat cannot be written to for *pause* seconds to come."""

    def __init__(self, pause: float) -> None:
        super().__init__(f"not for {pause:.1f} s")
        self.pause = pause


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Ticket:
    chat: Chat
    gives_up_at: float
    turn: asyncio.Future[None]


class Queue:
    """Lets requests depart when the book has places for them."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._waiting: list[_Ticket] = []
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, chat: Chat) -> None:
        """Wait until a request to the chat may depart; its places are taken then.

        Raises:
            NotYet: If that would take longer than `PATIENCE`, because of this chat.
        """
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(_Ticket(chat=chat, gives_up_at=loop.time() + PATIENCE, turn=turn))
        self.serve()
        try:
            await turn
        except asyncio.CancelledError:
            self._give_back(chat, turn)
            raise

    def serve(self) -> None:
        """Let depart who may: to be called whenever a place may have become free."""
        loop = asyncio.get_running_loop()
        now, wake_at = loop.time(), math.inf
        waiting, self._waiting = self._waiting, []
        for ticket in waiting:
            if not ticket.turn.done():
                wake_at = min(wake_at, self._serve_one(ticket, now))
        self._wake(loop, wake_at)

    def close(self) -> None:
        """Serve nobody any more."""
        if self._timer is not None:
            self._timer.cancel()

    def _serve_one(self, ticket: _Ticket, now: float) -> float:
        """Serve the ticket or keep it; return when to look at it again."""
        chat_free_at = self._book.free_at(ticket.chat, now)
        is_chat_free = chat_free_at <= now
        soonest = now if chat_free_at == math.inf else chat_free_at
        if not is_chat_free and soonest >= ticket.gives_up_at:
            ticket.turn.set_exception(NotYet(max(soonest - now, SHORTEST_PAUSE)))
            return math.inf
        overall_free_at = self._book.overall_free_at(now)
        if is_chat_free and overall_free_at <= now:
            self._book.begin(ticket.chat, now)
            ticket.turn.set_result(None)
            return math.inf
        self._waiting.append(ticket)
        return overall_free_at if is_chat_free else min(chat_free_at, ticket.gives_up_at)

    def _wake(self, loop: asyncio.AbstractEventLoop, wake_at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if wake_at == math.inf else loop.call_at(wake_at, self.serve)

    def _give_back(self, chat: Chat, turn: asyncio.Future[None]) -> None:
        """A caller cancelled at the very moment of its turn leaves its places to others."""
        if turn.done() and not turn.cancelled() and turn.exception() is None:
            self._book.cancel(chat)
            self.serve()
