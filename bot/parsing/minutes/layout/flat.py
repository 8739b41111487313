"""Documents that lost their line breaks: items, titles and keys of the head stand apart again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.parsing.minutes.words import Words, words_of

_ITEM = re.compile(
    r"(?:(?<=\s)|(?<=[.!?)])|^)(?:§\s?(\d{1,3})|(\d{1,3})\s?§|(\d{1,2})\.)[.:]?\s+(?=[A-ZÅÄÖ])"
)
_GLUED = re.compile(r"(?<=[a-zåäö)][.!?])\s*(?=§\s?\d{1,3}\.?\s+[A-ZÅÄÖ])")
_TITLE = re.compile(
    r"(\S{1,4}(?:\s?(?:\d{1,3}|§))?[.:]?\s+[^\s.!?]+(?:\s[a-zåäö0-9/–-][^\s.!?]*){0,8})\s+(?=[A-ZÅÄÖ])"
)
MIN_LENGTH = 300
MIN_ITEMS = 3


def unfold(lines: Sequence[Line], words: Words) -> Iterator[Line]:
    """Yield the lines; a long one with a running series of items is split before each of them.

    A paragraph sign glued to the sentence before (`... keittiöön.§9 Joulujuhla`)
    opens a line.
    """
    for line in lines:
        starts = list(_items(line.text)) if len(line.text) >= MIN_LENGTH else []
        if len(starts) >= MIN_ITEMS:
            yield from (replace(line, text=text) for text in _split(line.text, starts, words))
        else:
            yield from (replace(line, text=text) for text in _GLUED.split(line.text))


def _items(text: str) -> Iterator[int]:
    """Yield where the items of a series begin: each number is the one before and one."""
    last = 0
    style = None
    for found in _ITEM.finditer(text):
        value = int(next(filter(None, found.groups())))
        if style in (None, found.lastindex) and (value == last + 1 or style is None):
            style, last = found.lastindex, value
            yield found.start()


def _split(text: str, starts: Sequence[int], words: Words) -> Iterator[str]:
    for piece in _keys(words.language).split(text[: starts[0]]):
        yield piece.strip()
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        piece = text[start:end].strip()
        title = _TITLE.match(piece)
        yield ""
        if title:
            yield title[1]
            yield ""
        yield piece[title.end() :] if title else piece


@lru_cache(maxsize=len(Language))
def _keys(language: Language) -> re.Pattern[str]:
    words = words_of(language)
    keys = words.when | words.where | words.present
    longest_first = sorted((key.capitalize() for key in keys), key=len, reverse=True)
    return re.compile(rf"(?<=\s)(?=(?:{'|'.join(map(re.escape, longest_first))})\s?:)")
