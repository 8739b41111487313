"""Headers and footers of a PDF: what stands at the same place of most pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from .pdf_rows import PageLine

Key: TypeAlias = tuple[str, int]
"""A line with its height."""

MIN_SHARE = 0.6
MIN_LETTERS = 4
# So many lines at the top of a page, and at its end, may be a header or a footer.
MARGIN_LINES = 5
_NUMBER = re.compile(r"\d+")


def drop_furniture(pages: Sequence[Sequence[PageLine]]) -> Iterator[list[str]]:
    """Yield the text of each page, without what repeats itself after the first page.

    A line repeats itself if most pages have it at the same height, its own page's
    number aside. The first page keeps its header: there stand the body and the date.
    A mere number is never taken for one: it may be the number of an item.
    """
    keys = [list(_keys_of_page(page, number)) for number, page in enumerate(pages, start=1)]
    counts = Counter(key for page in keys for key in set().union(*page))
    least = max(2, MIN_SHARE * len(pages))
    repeated = {key for key, count in counts.items() if count >= least and _has_words(key[0])}
    for number, page in enumerate(pages):
        is_repeated = [not own.isdisjoint(repeated) for own in keys[number]]
        outer = _outermost(page, is_repeated) if number else set()
        yield [text for at, (text, _) in enumerate(page) if at not in outer]


def _outermost(page: Sequence[PageLine], is_repeated: Sequence[bool]) -> set[int]:
    """Return the places of repeated lines with no other text between them and the page's edge."""
    outer: set[int] = set()
    by_height = sorted((at for at, line in enumerate(page) if line[0]), key=lambda at: page[at][1])
    for places in (by_height, by_height[::-1]):
        for at in places:
            if is_repeated[at]:
                outer.add(at)
            elif _has_words(page[at][0]):
                break
    return outer


def _keys_of_page(page: Sequence[PageLine], number: int) -> Iterator[set[Key]]:
    """Yield the keys of each line; between the margins there are none, whatever repeats itself."""
    heights = sorted({y for text, y in page if text})
    margins = {*heights[:MARGIN_LINES], *heights[-MARGIN_LINES:]}
    for line in page:
        yield _keys(line, number) if line[1] in margins else set()


def _keys(line: PageLine, number: int) -> set[Key]:
    """Return the line as it is, and with each number that may be the page's left open.

    One at a time: on its third page, "Minutes 3/2026, page 3" has the number twice.
    """
    text, y = line
    places = (found.span() for found in _NUMBER.finditer(text) if found[0] == str(number))
    open_ones = {f"{text[:start]}#{text[end:]}" for start, end in places}
    return {(version, round(y)) for version in {text} | open_ones}


def _has_words(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= MIN_LETTERS
