"""What a message or a press leads to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.chat.outgoing import File
from bot.texts.card import Card

Answer: TypeAlias = Card | Sequence[Card | File] | None
"""What is posted in reply; None where the bot keeps still, or has answered already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the pressed message shows from now on, and what is told to the one who pressed.

    *is_alert*: it has to be read, not glimpsed.
    """

    card: Card | None
    toast: str = ""
    is_alert: bool = False
