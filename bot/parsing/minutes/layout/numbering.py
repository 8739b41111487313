"""Numbers before headings and list items, as printed."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a number is printed: items of one list share it."""

    SECTION = "§"
    DOT = "1."
    BARE = "1"
    PAREN = "1)"
    NESTED = "1.1"
    LETTER = "a)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A number as printed, without the last dot or §, and where the text after it begins."""

    number: str
    style: Style
    end: int

    @property
    def value(self) -> int:
        """The number by which items are counted: the last part of it."""
        last = self.number.rsplit(".", 1)[-1]
        return int(last) if last.isdigit() else ord(last[0].lower()) - ord("a") + 1


_SECTION = re.compile(r"(?:§\s*(\d{1,4})|(\d{1,4})\s*§)[.:)]?\s*")
_NESTED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\.?[)\s]\s*(?=[A-ZÅÄÖ])")
_DOT = re.compile(r"(\d{1,3})\.[\s_*]*(?=[A-ZÅÄÖ\"”“]|\d{1,2}-)")
_PAREN = re.compile(r"(\d{1,2})\)\s*(?=\S)")
_LETTER = re.compile(r"([a-zåäö])[.)]\s+(?=\S)|([A-H])\)\s+(?=\S)")
_BARE = re.compile(r"(\d{1,3})(?:\t|\s{1,4})(?=[A-ZÅÄÖ])")


def find_mark(text: str) -> Mark | None:
    """Return the number at the beginning of *text*."""
    for pattern, style in (
        (_SECTION, Style.SECTION),
        (_NESTED, Style.NESTED),
        (_DOT, Style.DOT),
        (_PAREN, Style.PAREN),
        (_LETTER, Style.LETTER),
        (_BARE, Style.BARE),
    ):
        if found := pattern.match(text):
            number = next(group for group in found.groups() if group)
            return Mark(number=number, style=style, end=found.end())
    return None
