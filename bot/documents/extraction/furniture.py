"""Headers and footers of a PDF: what stands at the same place of most pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from .pdf_rows import PageLine

MIN_SHARE = 0.6
MIN_LETTERS = 4
_NUMBER = re.compile(r"\d+")


def drop_furniture(pages: Sequence[Sequence[PageLine]]) -> Iterator[list[str]]:
    """Yield the text of each page, without what repeats itself after the first page.

    A line repeats itself if most pages have it at the same height, its own page's
    number aside. The first page keeps its header: there stand the body and the date.
    A mere number is never taken for one: it may be the number of an item.
    """
    counts = Counter(
        key for number, page in enumerate(pages, start=1) for key in _keys(page, number)
    )
    least = max(2, MIN_SHARE * len(pages))
    repeated = {key for key, count in counts.items() if count >= least and _has_words(key[0])}
    for number, page in enumerate(pages, start=1):
        yield [text for text, y in page if number == 1 or _key(text, y, number) not in repeated]


def _keys(page: Sequence[PageLine], number: int) -> set[tuple[str, int]]:
    return {_key(text, y, number) for text, y in page if text}


def _key(text: str, y: float, number: int) -> tuple[str, int]:
    own = str(number)
    return _NUMBER.sub(lambda found: "#" if found[0] == own else found[0], text), round(y)


def _has_words(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= MIN_LETTERS
