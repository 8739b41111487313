"""A message with buttons, as the bot shows it: the same card is sent, and edited in place."""

from dataclasses import dataclass

from markupsafe import Markup

from bot.domain.action import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A label and what pressing it asks for, or the page it opens."""

    label: str
    action: Action | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Text in Telegram's HTML (already escaped: `Markup`), and rows of buttons."""

    text: Markup
    rows: tuple[tuple[Button, ...], ...] = ()
