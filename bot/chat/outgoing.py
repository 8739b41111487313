"""What the bot sends besides cards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to be posted; the *caption* is plain text, at most 1024 UTF-16 units."""

    name: str
    content: bytes
    caption: str = ""
