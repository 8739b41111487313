"""Keeping messages within Telegram's limits, counted as Telegram counts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.texts.catalog import Catalog

TEXT_UNITS = 3900
"""What a message may hold: Telegram takes 4096 UTF-16 units after entity parsing."""

_TAG = re.compile(r"<[^>]*>")
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A text that fits, and how many of its blocks are in it."""

    text: Markup
    kept: int


def visible(text: Markup) -> str:
    """Return the text as a person sees it, without tags."""
    return Markup(_TAG.sub("", text)).unescape()


def units(text: str) -> int:
    """Return the length in UTF-16 units of what a person sees."""
    seen = visible(text) if isinstance(text, Markup) else text
    return len(seen.encode("utf-16-le", errors="surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """Return the text on one line, cut between words to at most *limit* units."""
    line = " ".join(text.split())
    if units(line) <= limit:
        return line
    cut = _cut(line, limit - 1)
    words, _, begun = cut.rpartition(" ")
    is_whole = line[len(cut)] == " "
    is_near = words and len(begun) <= len(cut) // 2
    kept = words if is_near and not is_whole else cut
    return kept.rstrip(" ,.;:–-") + _ELLIPSIS


def _cut(text: str, limit: int) -> str:
    raw = text.encode("utf-16-le", errors="surrogatepass")[: 2 * limit]
    return raw.decode("utf-16-le", errors="ignore")


def join_lines(lines: Iterable[str]) -> Markup:
    """Put lines under one another; those that are not yet `Markup` are escaped."""
    return Markup("\n").join(lines)


def fit(
    catalog: Catalog, head: Sequence[str], blocks: Sequence[str], tail: Sequence[str] = ()
) -> Fitted:
    """Put blocks, one for each item, between head and tail; say how many had to be left out."""
    kept = _count_fitting(blocks, TEXT_UNITS - _height([*head, *tail]))
    if kept < len(blocks):
        more = catalog.count("list.more", len(blocks))
        kept = _count_fitting(blocks, TEXT_UNITS - _height([*head, *tail, more]))
    rest = len(blocks) - kept
    more_lines = [catalog.count("list.more", rest)] if rest else []
    return Fitted(text=join_lines([*head, *blocks[:kept], *more_lines, *tail]), kept=kept)


def _count_fitting(blocks: Sequence[str], room: int) -> int:
    for index, block in enumerate(blocks):
        room -= _height([block])
        if room < 0:
            return index
    return len(blocks)


def _height(lines: Iterable[str]) -> int:
    return sum(units(line) + 1 for line in lines)
