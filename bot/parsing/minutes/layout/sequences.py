"""Which numbers count agenda items, and which only count the points of a list."""

import re
from collections import Counter
from collections.abc import Sequence

from bot.parsing.minutes.layout.blocks import Block
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.numbering import Style

COUNTING = (
    Style.SECTION,
    Style.ITEM,
    Style.DOT,
    Style.CODED,
    Style.ROMAN,
    Style.BARE,
    Style.PAREN,
    Style.LETTER,
)
SET_APART = (Style.CODED, Style.ROMAN, Style.LETTER)
"""What looks like a date, an initial or a point of a list heads only where it stands apart."""
_PAGED = re.compile(r"(?:\s{3,}|\t|\.{3,}\s*)\d{1,3}$")
MIN_APART = 3
MAX_APART = 80
MAX_SKIP = 3
MAX_LENGTH = 1200


def numbered_headings(blocks: Sequence[Block]) -> set[int]:
    """Return the places of blocks whose numbers run through the document.

    The first style of number that runs counts (§ before 1. before a bare number).
    A series that begins at 1 again within an item, or right under a label, is a
    list. Numbers may be missing, doubled or swapped.
    """
    for style in COUNTING:
        places = [at for at, block in enumerate(blocks) if _has(block, style)]
        places = _without_contents(blocks, places)
        if style in SET_APART:
            places = [at for at in places if _is_apart(blocks, at)]
        found = _running(blocks, places)
        least = MIN_APART if style in SET_APART else 1 if style is Style.SECTION else 2
        if len(found) >= least:
            return found | _inner(blocks, found)
    return set()


def _has(block: Block, style: Style) -> bool:
    mark = block.mark
    return bool(mark and mark.style is style and not block.bullet and len(block.text) <= MAX_LENGTH)


def _without_contents(blocks: Sequence[Block], places: Sequence[int]) -> list[int]:
    """Leave out the table of contents: items with a page behind a gap that come again below."""
    last = {_value(blocks[at]): at for at in places}
    listed = {at for at in places if _PAGED.search(blocks[at].text)}
    return [at for at in places if at not in listed or last[_value(blocks[at])] == at]


def _is_apart(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    return block.is_apart and len(block.text) <= MAX_APART


def _running(blocks: Sequence[Block], places: Sequence[int]) -> set[int]:
    values = Counter(_value(blocks[at]) for at in places)
    if len(places) >= 3 and values[1] == len(places):
        return set(places)
    found: set[int] = set()
    last: int | None = None
    list_next: int | None = None
    for at in places:
        value = _value(blocks[at])
        if value == 1 and (last is not None or _is_under_label(blocks, at)):
            list_next = 2
        elif value == list_next and not (
            last is not None and value == last + 1 and blocks[at].is_apart
        ):
            list_next = value + 1
        elif last is None or -2 <= value - last <= MAX_SKIP:
            found.add(at)
            last, list_next = value, None
    return found


def _value(block: Block) -> int:
    return block.mark.value if block.mark else 0


def _is_under_label(blocks: Sequence[Block], at: int) -> bool:
    label = blocks[at - 1].label if at else None
    return bool(label and label.is_whole and label.kind is not Kind.BACKGROUND)


def _inner(blocks: Sequence[Block], headings: set[int]) -> set[int]:
    """Numbers of several parts (`4.1`), and letters set apart below an item without other text."""
    nested = {at for at, block in enumerate(blocks) if _has(block, Style.NESTED)}
    lettered: set[int] = set()
    for at, block in enumerate(blocks):
        if _has(block, Style.LETTER) and block.is_apart and {at - 1} & (headings | lettered):
            lettered.add(at)
    lettered |= _capital_letters(blocks, headings)
    return nested | (lettered if len(lettered) > 1 else set())


def _capital_letters(blocks: Sequence[Block], headings: set[int]) -> set[int]:
    """`A. Membership`, `B. Grounds` below an item that has no text of its own."""
    found: set[int] = set()
    following = 1
    for at, block in enumerate(blocks):
        if at in headings:
            following = 1
        elif _is_capital(block, following) and (following > 1 or at - 1 in headings):
            found.add(at)
            following += 1
    return found


def _is_capital(block: Block, value: int) -> bool:
    is_lettered = _has(block, Style.LETTER) and _value(block) == value
    return is_lettered and block.mark is not None and block.mark.number.isupper()
