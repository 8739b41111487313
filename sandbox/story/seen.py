"""Messages as a person sees them, read from the view of the control API."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

TICK = re.compile(r"^[☑☐] \d+\. ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button under a message, and the data that a press carries."""

    label: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One message; *event* is what a service message tells."""

    id: int
    sender: str
    is_bot: bool
    at: datetime
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    file: str = ""
    event: str = ""

    @property
    def buttons(self) -> Iterator[Button]:
        """All buttons, row by row."""
        return (button for row in self.rows for button in row)

    def says(self, *words: str) -> bool:
        """Tell whether all the words stand in the text or on the buttons, in any case."""
        whole = "\n".join([self.text, *(button.label for button in self.buttons)]).lower()
        return all(word.lower() in whole for word in words)

    def find_button(self, label: str) -> Button | None:
        """Return the first button whose label begins so, a tick and its number left aside."""
        return next((b for b in self.buttons if TICK.sub("", b.label).startswith(label)), None)


def read_message(message: dict[str, Any]) -> Seen:
    """Read one message of a view."""
    return Seen(
        id=message["id"],
        sender=message["from"]["name"],
        is_bot=message["from"]["is_bot"],
        at=datetime.fromisoformat(message["date"]),
        text=message["text"],
        rows=tuple(
            tuple(Button(label=b["label"], data=b.get("data", "")) for b in row)
            for row in message["buttons"]
        ),
        file=(message["document"] or {}).get("name", ""),
        event=_say_event(message["event"] or {}),
    )


def _say_event(event: dict[str, Any]) -> str:
    if "joined" in event:
        return f"+ {', '.join(event['joined'])}"
    return f"- {event['left']}" if "left" in event else ""
