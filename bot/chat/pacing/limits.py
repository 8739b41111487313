"""The limits, and which requests count.

Telegram's own (Bots FAQ): some 30 messages a second in all, one a second in a
chat, 20 a minute in a group. They are not exact and may change, so the first
is taken lower; the other two are the Bots FAQ's own figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

COUNTED = ("send", "edit", "copy", "forward", "pin")
"""How the methods begin that post a message or change one."""
NOT_COUNTED = frozenset({"sendChatAction"})

Chat = int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """At most *count* requests in any *within* seconds."""

    count: int
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one bot may send in all, into any chat, and besides into a group or channel."""

    overall: Limit = Limit(count=25, within=1.0)
    chat: Limit = Limit(count=1, within=1.0)
    group: Limit = Limit(count=20, within=60.0)

    def of_chat(self, chat: Chat) -> tuple[Limit, ...]:
        """Return the limits of one chat: private chats have positive ids."""
        is_private = isinstance(chat, int) and chat > 0
        return (self.chat,) if is_private else (self.chat, self.group)

    @property
    def longest(self) -> float:
        """After how many seconds a request no longer counts anywhere."""
        return max(limit.within for limit in (self.overall, self.chat, self.group))


LIMITS = Limits()
_NONE = Limit(count=1_000_000, within=0.0)
UNLIMITED = Limits(overall=_NONE, chat=_NONE, group=_NONE)
"""For a Bot API that has no limits; pauses that it asks for are kept even so."""


def chat_of(endpoint: str, data: Mapping[str, Any]) -> Chat | None:
    """Return the chat whose limits the request uses up; None where it uses up none."""
    if endpoint in NOT_COUNTED or not endpoint.startswith(COUNTED):
        return None
    chat = data.get("chat_id")
    return chat if isinstance(chat, int | str) else None
