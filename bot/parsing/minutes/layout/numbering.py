"""Numbers before headings and list items, as printed."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.parsing.minutes.words.en import MONTHS


class Style(StrEnum):
    """How a number is printed: items of one list share it."""

    SECTION = "§"
    ITEM = "Item 1"
    DOT = "1."
    BARE = "1"
    PAREN = "1)"
    NESTED = "1.1"
    LETTER = "a)"
    ROMAN = "I."
    CODED = "19/01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A number as printed, without the last dot or §, and where the text after it begins."""

    number: str
    style: Style
    end: int

    @property
    def value(self) -> int:
        """The number by which items are counted: the last part of it."""
        if self.style is Style.ROMAN:
            return _roman(self.number)
        last = re.split(r"[./:]", self.number)[-1]
        return int(last) if last.isdigit() else ord(last[0].lower()) - ord("a") + 1


_SECTION = re.compile(r"(?:§\s*(\d{1,4})|(\d{1,4})\s*§)[.:)]?\s*")
_ITEM = re.compile(
    r"(?:agenda item|item|ärende|punkt|asia|asiakohta|kohta)\s(\d{1,3})\s?[.:)–—-]\s*(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_NESTED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\.?[)\s]\s*(?=[A-ZÅÄÖ])")
_DOT = re.compile(r"(\d{1,3})\.[\s_*]*(?=[A-ZÅÄÖ\"”“]|\d{1,2}-)")
_PAREN = re.compile(r"(\d{1,2})\)\s*(?=\S)")
_LETTER = re.compile(
    r"([a-zåäö])[.)]\s+(?=\S)|([A-H])\)\s+(?=\S)"
    r"|([A-H])\.\s(?=[A-ZÅÄÖ][^.,;:()]{2,40}$)"
)
_ROMAN = re.compile(r"([IVX]{1,5})[.)]\s+(?=[A-ZÅÄÖ])")
_CODED = re.compile(r"(\d{1,4}[/:]\d{1,3})\.?\s+(?=[A-ZÅÄÖ])")
_MONTH = "|".join(month.capitalize() for month in MONTHS)
_BARE = re.compile(rf"(\d{{1,3}})(?:\t|\s{{1,4}})(?!(?:{_MONTH})\b)(?=[A-ZÅÄÖ])")
"""`10 December` is a day."""


def find_mark(text: str) -> Mark | None:
    """Return the number at the beginning of *text*."""
    for pattern, style in (
        (_SECTION, Style.SECTION),
        (_ITEM, Style.ITEM),
        (_NESTED, Style.NESTED),
        (_DOT, Style.DOT),
        (_PAREN, Style.PAREN),
        (_ROMAN, Style.ROMAN),
        (_CODED, Style.CODED),
        (_LETTER, Style.LETTER),
        (_BARE, Style.BARE),
    ):
        if found := pattern.match(text):
            number = next(group for group in found.groups() if group)
            return Mark(number=number, style=style, end=found.end())
    return None


def _roman(number: str) -> int:
    """`IV` → 4: a smaller digit before a larger one is taken away."""
    digits = [{"I": 1, "V": 5, "X": 10}[letter] for letter in number]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-one if one < following else one for one, following in pairs)
