"""Lines as the readers give them, the reasons to refuse, and the tidying that all share."""

import re
import unicodedata
from collections.abc import Iterable
from typing import TypeAlias

from .limits import MAX_CHARACTERS, MAX_LINES, MAX_PAGES

RawLine: TypeAlias = tuple[str, int]
"""A line's text and its page, from 1."""

REASONS = frozenset(
    {
        "document.empty",
        "document.too_large",
        "document.too_many_pages",
        "document.protected",
        "document.pictures_only",
        "document.no_text",
        "document.damaged",
        "document.unknown_kind",
        "document.other_writer",
        "document.spreadsheet",
        "document.archive",
        "document.mail",
        "document.forbidden",
        "document.too_slow",
    }
)
"""Keys of the catalogs; `document.forbidden` is for content that only an attack has."""


class Refused(Exception):
    """The document gives no text; *reason* is one of `REASONS`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


# Control, zero-width and bidirectional characters, tags, surrogates, non-characters: all can
# hide text from the person who is asked to confirm it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SPACE = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Word's bullets live in the private area: U+F0B7 and its like.
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_COLUMN = re.compile(r"[^\S\t]{3,}")
_BLANKS = re.compile(r"[^\S\t]+")
_BESIDE_TAB = re.compile(r" ?\t ?")
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return a line without what is not seen, its letters composed, its spaces plain."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACE.sub(" ", _UNSEEN.sub("", text))
    text = _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return unicodedata.normalize("NFC", _PRIVATE.sub("•", text))


def split_lines(text: str) -> list[str]:
    """Return the pieces between line breaks of any kind."""
    return _BREAK.split(text)


def squeeze(text: str) -> str:
    """Return the text with runs of blanks as one, and with no blank beside a tab.

    Three blanks or more put what follows in a column, as a tab does.
    """
    text = _BLANKS.sub(" ", _COLUMN.sub("\t", text.strip(" \xa0")))
    return _BESIDE_TAB.sub("\t", text).lstrip(" ").rstrip()


def finish(lines: Iterable[RawLine]) -> list[RawLine]:
    """Return the lines cleaned, with at most one empty line between two others.

    Raises:
        Refused: If there is no text, or too much of it.
    """
    done: list[RawLine] = []
    size = 0
    for text, page in lines:
        tidy = clean(text).rstrip()
        if not tidy.strip() and (not done or not done[-1][0]):
            continue
        size += len(tidy)
        if size > MAX_CHARACTERS or len(done) >= MAX_LINES:
            raise Refused("document.too_large")
        done.append((tidy, min(page, MAX_PAGES)))
    if done and not done[-1][0]:
        done.pop()
    if not any(character.isalpha() for text, _ in done for character in text):
        raise Refused("document.no_text")
    return done
