"""A document that people attach, before it has a format: as a card is before Telegram has it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of plain text under a head; *widths* are the columns' shares of the line."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading of *level* 1 or 2, and what stands under it: text, points of a list, a table."""

    heading: str
    level: int
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document of *author*, made *at*; *language* is a BCP 47 tag, *name* that of its file.

    *lacking* explains the sign that stands for a character which a format cannot show.
    """

    name: str
    title: str
    author: str
    at: datetime
    language: str
    lead: tuple[str, ...]
    parts: tuple[Part, ...]
    lacking: str
