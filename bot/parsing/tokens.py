"""Words, mentions and marks of a text, each with the place where it stands."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"://|\w@\w|^www\.")
_MENTION = r"(?<!\w)@[^\W\d_]\w*"
_WORD = rf"{_LETTER}(?:[-'’]?(?:{_LETTER}|\d))*"
_TOKEN = re.compile(
    rf"(?P<mention>{_MENTION})|(?P<word>{_WORD})|(?P<number>\d[\d.:/]*)|(?P<mark>\S)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A piece of a text: *kind* is `word`, `mention`, `number`, `address` or `mark`.

    *folded* is the text without regard to case, composed (NFC); a mention's without its `@`.
    """

    kind: str
    start: int
    end: int
    text: str

    @property
    def folded(self) -> str:
        """The text as the tables spell it."""
        return fold(self.text.removeprefix("@") if self.kind == "mention" else self.text)

    @property
    def is_capital(self) -> bool:
        """Whether the word is written as a name is."""
        return self.text[:1].isupper()


def tokenise(text: str) -> Iterator[Token]:
    """Yield the tokens of *text* in order."""
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            yield Token(kind="address", start=chunk.start(), end=chunk.end(), text=chunk[0])
            continue
        for match in _TOKEN.finditer(text, chunk.start(), chunk.end()):
            kind = match.lastgroup or "mark"
            yield Token(kind=kind, start=match.start(), end=match.end(), text=match[0])


def fold(word: str) -> str:
    """Return the word in lower case, composed, with a plain apostrophe."""
    return unicodedata.normalize("NFC", word).casefold().replace("’", "'")
