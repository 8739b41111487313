"""Sentences of a paragraph, with their places in it."""

import re
from collections.abc import Iterator

from bot.parsing.minutes.phrases import starts_with
from bot.parsing.minutes.words import Words

_STOP = re.compile(r"(?<![.!?])[.!?]+[\"”’)\]]*(?=\s+\S|[A-ZÅÄÖ][^\W\d_]+\s)")
MAX_WORD = 40


def split_sentences(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Yield the range of each sentence.

    A stop ends a sentence where a capital, a digit, a quotation mark or a bullet
    follows, unless a clock time does (`6.11. Klo 13.15`), or the stop belongs to
    an abbreviation, to an initial (`Sari K.`) or to the number of a list item. A
    stop glued to the next word counts (`23.11.Sari`).
    """
    start = 0
    for stop in _STOP.finditer(text):
        end = stop.end()
        if _ends(text, start, stop.start(), end, words):
            yield _trimmed(text, start, end)
            start = end
    if text[start:].strip():
        yield _trimmed(text, start, len(text))


def _ends(text: str, start: int, at: int, end: int, words: Words) -> bool:
    ahead = text[end : end + MAX_WORD].lstrip()
    following = ahead[:1]
    if not (following.isupper() or following.isdigit() or following in "\"”“’'(-–•[*→@"):
        return False
    if text[at] != ".":
        return True
    before = text[max(start, at - MAX_WORD) : at]
    word = re.split(r"[\s(]", before)[-1]
    if len(word) == 1 and word.isupper():
        return False
    if starts_with(ahead, words.clock):
        return False
    if following.isdigit() and word.isdigit():
        return False
    if word.casefold().strip('"”(') in words.abbreviations:
        return False
    return not (word.isdigit() and word == before.strip() and at - start < MAX_WORD)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
