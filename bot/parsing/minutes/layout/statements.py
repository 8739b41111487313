"""Statements of an agenda item: who says them, by the labels before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.parsing.minutes.layout.blocks import Block
from bot.parsing.minutes.layout.labels import Kind, Label
from bot.parsing.minutes.layout.rows import Cells
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One paragraph or list item of an agenda item, without its label."""

    text: str
    kind: Kind
    is_labelled: bool = False
    """It stands right behind its label, or is a point of the list under it."""
    bullet: str = ""
    indent: int = 0
    cells: Cells | None = None


def read_statements(
    blocks: Sequence[Block], words: Words, *, rest: Kind, title: Label | None
) -> Iterator[Statement]:
    """Yield the statements: what a label opens, and what stands between labels.

    Before a proposal stands the preparer's text; *rest* is what stands elsewhere
    without a label, *title* the label that the heading itself is.
    """
    speaker = _Speaker(blocks, words, rest)
    if title and title.is_whole and rest is not Kind.ACTION:
        speaker.turn_to(title)
    for block in blocks:
        if block.label and (rest is not Kind.ACTION or block.label.kind is Kind.ACTION):
            speaker.turn_to(block.label)
            if not block.label.is_whole:
                yield speaker.labelled(block, block.label)
        else:
            yield speaker.said(block)


class _Speaker:
    """Keeps the kind of what is being said from label to label."""

    def __init__(self, blocks: Sequence[Block], words: Words, rest: Kind) -> None:
        is_proposed = any(b.label and b.label.kind is Kind.PROPOSAL for b in blocks)
        self._words = words
        self._rest = rest
        self._kind = Kind.BACKGROUND if is_proposed else rest
        self._is_listing = False

    def turn_to(self, label: Label) -> None:
        """Go on with what the label says."""
        self._kind = label.kind
        self._is_listing = label.is_whole and label.kind is not Kind.DISCUSSION

    def labelled(self, block: Block, label: Label) -> Statement:
        """The text on the label's own line; a proposal and an action end with it."""
        statement = _statement(block, block.text[label.end :], self._kind, is_labelled=True)
        if self._kind in (Kind.PROPOSAL, Kind.ACTION):
            self._kind = self._rest
        return statement

    def said(self, block: Block) -> Statement:
        """A paragraph or point below a label; a proposal ends with its first paragraph."""
        statement = _statement(block, block.text, self._kind, is_labelled=self._is_listing)
        is_point = bool(block.bullet or block.mark)
        if self._kind is Kind.PROPOSAL and not is_point:
            self._kind = self._rest
        if self._kind is not Kind.ACTION:
            self._is_listing = self._is_listing and is_point
        if _opens_decisions(block, self._words):
            self._kind, self._is_listing = Kind.DECISION, True
        elif _opens_actions(block, self._words):
            self._kind, self._is_listing = Kind.ACTION, True
        return statement


def _opens_decisions(block: Block, words: Words) -> bool:
    """`Styrelsen har på sitt möte beslutat att:` and the points below it."""
    return block.text.endswith(":") and has_phrase(block.text, words.deciding)


def _opens_actions(block: Block, words: Words) -> bool:
    """`Discot blir den 16 mars. Att göra:` and the points below it."""
    last = block.text.rstrip(":* ").rpartition(". ")[2]
    return block.text.endswith(":") and last.casefold() in words.action


def _statement(block: Block, text: str, kind: Kind, *, is_labelled: bool) -> Statement:
    number = block.mark.number if block.mark else ""
    return Statement(
        text=text,
        kind=kind,
        is_labelled=is_labelled,
        bullet=block.bullet or number,
        indent=block.indent,
        cells=block.cells,
    )
