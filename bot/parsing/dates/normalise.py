"""One spelling for many: lower case, NFC, plain dashes and spaces, with a map back."""

import re
import unicodedata
from dataclasses import dataclass

_DASHES = "‐‑‒–—―−﹣－"
_SPACES = "\u00a0\u202f\u205f\u3000\t\v\f\r" + "".join(map(chr, range(0x2000, 0x200B)))
_ONE_TO_ONE = str.maketrans(
    {**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_SPACES, " "), "’": "'", "\u2028": "\n"}
)


COVER = "\ufffc"
"""Stands for what is not to be read."""
_CHUNK = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Normalised:
    """The text to read, and where each of its characters stood; None where nothing moved."""

    text: str
    origins: tuple[int, ...] | None = None

    def origin(self, at: int) -> int:
        """Return the offset in the original text of offset *at* here."""
        return at if self.origins is None else self.origins[at]


def normalise(text: str) -> Normalised:
    """Return *text* in the one spelling that the tables use."""
    text = without_addresses(text)
    plain = text.translate(_ONE_TO_ONE).lower()
    if text.isascii() or (len(plain) == len(text) and unicodedata.is_normalized("NFC", plain)):
        return Normalised(plain)
    return _composed(text)


def without_addresses(text: str) -> str:
    """Cover e-mail and web addresses, at the same length; `@name` alone is left."""
    if "@" not in text and "://" not in text and "www." not in text:
        return text
    return _CHUNK.sub(_covered, text)


def _covered(chunk: re.Match[str]) -> str:
    word = chunk[0]
    address = "@" in word[1:] or "://" in word or word.startswith("www.")
    return COVER * len(word) if address else word


def _composed(text: str) -> Normalised:
    """Compose base letters with their marks, cluster by cluster."""
    parts: list[str] = []
    origins: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        piece = unicodedata.normalize("NFC", text[start:end]).translate(_ONE_TO_ONE).lower()
        parts.append(piece)
        origins += [start] * len(piece)
        start = end
    return Normalised("".join(parts), (*origins, len(text)))
