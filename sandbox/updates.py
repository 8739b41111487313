"""The updates that wait for the bot: kept until it confirms them, as Telegram keeps them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sandbox.bell import Bell
from sandbox.wire import Json

FIRST_UPDATE = 500_000_001
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that a bot gets only if it names them."""


@dataclass(slots=True)
class UpdateQueue:
    """One consumer at a time: who polls later drives out who polled before."""

    changed: Bell = field(default_factory=Bell)
    allowed: frozenset[str] | None = None
    webhook: str = ""
    pending: list[Json] = field(default_factory=list)
    poller: int = 0
    _ids: "count[int]" = field(default_factory=lambda: count(FIRST_UPDATE))

    def add(self, kind: str, payload: Any) -> Json | None:
        """Queue an update; None for a kind that the bot does not want."""
        if not self._wants(kind):
            return None
        update = {"update_id": next(self._ids), kind: payload}
        self.pending.append(update)
        self.changed.ring()
        return update

    def allow(self, kinds: Sequence[str]) -> None:
        """Remember which kinds are wanted from now on; none named means the usual ones."""
        self.allowed = frozenset(kinds) or None

    def confirm(self, offset: int) -> None:
        """Forget the updates before *offset*; a negative one keeps that many of the last."""
        if offset < 0:
            del self.pending[:offset]
        else:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def take_over(self) -> int:
        """Become the one who polls; whoever polled before is told so."""
        self.poller += 1
        self.changed.ring()
        return self.poller

    def _wants(self, kind: str) -> bool:
        if self.allowed is None:
            return kind not in UNASKED
        return kind in self.allowed
