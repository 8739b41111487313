"""Rows joined into the paragraphs and list items that were written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.parsing.minutes.layout.labels import Label, find_key, find_label
from bot.parsing.minutes.layout.numbering import Mark, Style, find_mark
from bot.parsing.minutes.layout.rows import Cells, Row
from bot.parsing.minutes.layout.tables import mark_tables
from bot.parsing.minutes.phrases import starts_with
from bot.parsing.minutes.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, a paragraph or a list item as one line of text.

    *mark* is its number, cut from the text; *label* what kind of statement it
    opens, still in the text of *body*'s paragraph.
    """

    text: str
    level: int = 0
    bullet: str = ""
    indent: int = 0
    mark: Mark | None = None
    label: Label | None = None
    is_apart: bool = False
    """An empty line, or the beginning, stands before it."""
    is_alone: bool = False
    """An empty line, or the end, stands after it."""
    cells: Cells | None = None
    """It is the row of a table."""


_ENDED = (".", "!", "?", ":", ";", ")", "”", '"')
_SUSPENDED = re.compile(r"(?:ja|tai|sekä|och|eller|samt|and|or)\b", re.IGNORECASE)
_COLUMN_END = re.compile(r"\S\s{4,}\S{1,12}$")
"""A word far to the right, as the initials of whoever has it to do."""
_REFERENCE = re.compile(
    r"[A-ZÅÄÖ]{1,6}(?:[Dd]n?r?o?|nr|r)?[.: -]{0,3}\d{2,6}[-/.\w]{0,20}|Dnro?:? \S{3,20}"
)
"""The number under which a matter is kept, where its title stands below."""
FULL = 0.55
"""A line shorter than this share of the usual width ended where its writer ended it."""
WIDE = 0.8
"""A line this full whose sentence has not ended goes on, though an empty line follows."""
UNSURE = (Style.BARE, Style.NESTED)
"""Numbers that a wrapped line may begin with by chance."""
MIN_WIDTH = 50
MAX_WIDTH = 140
"""Above it, lines are not wrapped: each is a paragraph."""


def read_blocks(rows: Sequence[Row], words: Words) -> list[Block]:
    """Return the blocks of a document in their order."""
    width = _width(rows)
    hyphened = _hyphened(rows)
    groups: list[list[Row]] = []
    gaps: list[bool] = []
    gap = True
    for row in mark_tables(rows, words):
        if row.is_blank:
            gap = True
            continue
        if groups and _continues(groups[-1], row, words, width=width, gap=gap):
            groups[-1].append(row)
        else:
            groups.append([row])
            gaps.append(gap)
        gap = False
    gaps.append(True)
    blocks = [
        _block(group, words, hyphened, is_apart=gaps[at], is_alone=gaps[at + 1])
        for at, group in enumerate(groups)
    ]
    return list(_with_titles(blocks))


def _with_titles(blocks: Sequence[Block]) -> Iterator[Block]:
    """Put a number that stands alone before the title below it."""
    number: Block | None = None
    for block in blocks:
        if block.mark and (not block.text or _REFERENCE.fullmatch(block.text)):
            number = block
            continue
        yield replace(block, mark=number.mark, is_apart=True) if number else block
        number = None


def _block(
    group: list[Row], words: Words, hyphened: frozenset[str], *, is_apart: bool, is_alone: bool
) -> Block:
    first = group[0]
    text = _joined([row.text for row in group], hyphened)
    mark = None if first.cells else find_mark(text)
    label = None if first.cells else find_label(text, words)
    return Block(
        text=text[mark.end :] if mark else text,
        level=first.level,
        bullet=first.bullet,
        indent=first.indent,
        mark=mark,
        label=label,
        is_apart=is_apart,
        is_alone=is_alone,
        cells=first.cells,
    )


def _continues(group: list[Row], row: Row, words: Words, *, width: int, gap: bool) -> bool:
    """Whether the row goes on with the sentence of the rows before it.

    A bullet, a number, a label or a heading begins anew. A small letter goes on,
    over an empty line too where the sentence before has not ended. Else a full
    line goes on.
    """
    last = group[-1]
    if row.bullet or row.level or last.level or last.cells or opens_anew(row.text, words):
        return False
    mark = find_mark(row.text)
    if mark and (gap or mark.style not in UNSURE or not _is_open(last)):
        return False
    if mark and _is_below(mark, group[0]):
        return False
    if _COLUMN_END.search(last.text) and row.text[0].isupper():
        return False
    if row.text[0].islower():
        return not gap or not last.text.endswith(_ENDED)
    if gap:
        return _is_cut(group, width)
    if group[0].bullet and row.indent > group[0].indent:
        return True
    share = WIDE if last.text.endswith(_ENDED) else FULL
    return width <= MAX_WIDTH and last.indent + len(last.text) >= share * width


def _is_below(mark: Mark, row: Row) -> bool:
    """`2.1` under `2. Matters arising`, and `2.2` under `2.1`, begin anew."""
    above = find_mark(row.text)
    parent = mark.number.rpartition(".")[0]
    return bool(above and parent and parent in (above.number, above.number.rpartition(".")[0]))


def _is_cut(group: Sequence[Row], width: int) -> bool:
    """Whether a wide line in the middle of its sentence stands last, as before a page's end."""
    last = group[-1]
    is_wide = last.indent + len(last.text) >= WIDE * width and MIN_WIDTH <= width <= MAX_WIDTH
    return is_wide and _is_open(last) and not find_mark(group[0].text)


def opens_anew(text: str, words: Words) -> bool:
    """Whether a label, a key of the head (`Läsnä:`) or *next meeting* opens the line."""
    is_key = find_label(text, words) or find_key(text, words)
    return bool(is_key or starts_with(text, words.next_meeting))


def _is_open(row: Row) -> bool:
    return not row.text.endswith(_ENDED)


def _width(rows: Sequence[Row]) -> int:
    """The width at which the document's lines are wrapped: nearly its longest line."""
    lengths = sorted(row.indent + len(row.text) for row in rows if not row.is_blank)
    return lengths[int(len(lengths) * 0.95)] if lengths else 0


def _joined(texts: Sequence[str], hyphened: frozenset[str]) -> str:
    pairs = zip(texts, [*texts[1:], ""], strict=True)
    return "".join(_before(text, following, hyphened) for text, following in pairs)


def _before(left: str, right: str, hyphened: frozenset[str]) -> str:
    """What a line is before the next one; a hyphen goes unless it belongs to the word.

    It belongs where a capital or a digit follows, an acronym stands before, or
    the same first half stands with a hyphen elsewhere (`sote-integraatio`).
    """
    if not right:
        return left
    if not left.endswith("-") or left.endswith(" -") or _SUSPENDED.match(right):
        return f"{left} "
    head = left[:-1].rsplit(" ", 1)[-1]
    keeps = not right[0].islower() or head.isupper() or head.casefold() in hyphened
    return left if keeps else left[:-1]


_HYPHENED = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,40})-(?=[^\W\d_])")


def _hyphened(rows: Sequence[Row]) -> frozenset[str]:
    return frozenset(half.casefold() for row in rows for half in _HYPHENED.findall(row.text))
