"""The story on paper: who wrote where and when, what it says, its buttons, and what is done."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sandbox.story.seen import Seen

WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
INDENT = "    "


def say_instant(at: datetime) -> str:
    """Return weekday, date and time, in Finnish: to 24.11.2016 klo 10.00."""
    day = f"{WEEKDAYS[at.weekday()]} {at.day}.{at.month}.{at.year}"
    return f"{day} klo {at.hour}.{at.minute:02}"


class Transcript:
    """Prints each message once, and of an edited one what is new in it."""

    def __init__(self) -> None:
        self._printed: dict[tuple[int, int], list[str]] = {}

    def tell(self, what: str) -> None:
        """Print what happens besides the messages."""
        print(f"\n{INDENT}* {what}")

    def note(self, chat_id: int, title: str, messages: Iterable[Seen]) -> None:
        """Print what was not printed yet."""
        for message in messages:
            key, lines = (chat_id, message.id), _lines(message)
            before = self._printed.get(key)
            if before != lines:
                self._printed[key] = lines
                _print(title, message, lines, before)


def _print(title: str, message: Seen, lines: Sequence[str], before: Sequence[str] | None) -> None:
    edited = "" if before is None else " (edited)"
    print(f"\n{INDENT}{say_instant(message.at)} · {title} · {message.sender}{edited}")
    for line in lines:
        if line not in (before or ()):
            print(f"{INDENT}{INDENT}{line}".rstrip())


def _lines(message: Seen) -> list[str]:
    return [
        *([message.event] if message.event else []),
        *([f"📄 {message.file}"] if message.file else []),
        *message.text.splitlines(),
        *(" ".join(f"[{button.label}]" for button in row) for row in message.rows),
    ]
