"""Presses of buttons that wait for the bot's answer."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from sandbox.bell import Bell

ANSWER_WITHIN = 15.0
"""Seconds of the machine's clock: an answer is awaited by an app in somebody's hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the person sees: a toast, or an alert to be closed; often nothing."""

    text: str = ""
    show_alert: bool = False


@dataclass(slots=True)
class CallbackQueries:
    """A query can be answered once, and not too late."""

    seconds: Callable[[], float] = time.monotonic
    changed: Bell = field(default_factory=Bell)
    _asked_at: dict[str, float] = field(default_factory=dict)
    _answers: dict[str, Answer] = field(default_factory=dict)
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    def ask(self) -> str:
        """Return the id of a new query."""
        query_id = f"{4_000_000_000_000_000_000 + next(self._ids)}"
        self._asked_at[query_id] = self.seconds()
        return query_id

    def answer(self, query_id: str, answer: Answer) -> bool:
        """Take the bot's answer; False if the id is unknown, answered or too old."""
        asked_at = self._asked_at.pop(query_id, None)
        if asked_at is None or self.seconds() - asked_at > ANSWER_WITHIN:
            return False
        self._answers[query_id] = answer
        self.changed.ring()
        return True

    def answer_to(self, query_id: str) -> Answer | None:
        """Return what the bot answered; None before it did."""
        return self._answers.get(query_id)

    async def wait_for_answer(self, query_id: str, within: float) -> Answer | None:
        """Return the bot's answer; None if it does not come in *within* seconds."""
        await self.changed.wait_until(lambda: query_id in self._answers, within)
        return self._answers.get(query_id)
