"""A text that is read from left to right, with the place of what is wrong."""

import re
from dataclasses import dataclass

from sandbox.refusal import Refusal, bad_request


@dataclass(slots=True)
class Source:
    """The text and how far it was read."""

    text: str
    position: int = 0

    @property
    def is_at_end(self) -> bool:
        """Whether all was read."""
        return self.position >= len(self.text)

    @property
    def next(self) -> str:
        """The next character; empty at the end."""
        return self.text[self.position : self.position + 1]

    def starts_with(self, prefix: str) -> bool:
        """Say whether *prefix* comes next."""
        return self.text.startswith(prefix, self.position)

    def advance(self, count: int = 1) -> str:
        """Read *count* characters."""
        taken = self.text[self.position : self.position + count]
        self.position += count
        return taken

    def take(self, pattern: re.Pattern[str]) -> str:
        """Read what *pattern* matches here; it may be nothing."""
        match = pattern.match(self.text, self.position)
        return self.advance(len(match[0])) if match else ""

    def byte_offset(self, position: int) -> int:
        """Return the offset in UTF-8, as Telegram counts it in its refusals."""
        return len(self.text[:position].encode())

    def refuse(self, why: str, position: int) -> Refusal:
        """Return the refusal for what begins at *position*."""
        offset = self.byte_offset(position)
        return bad_request(f"can't parse entities: {why} at byte offset {offset}")
