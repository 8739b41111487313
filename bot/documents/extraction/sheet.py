"""The sheet that readers write on: paragraphs and tables go in as they nest, lines come out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from .limits import MAX_CHARACTERS
from .lines import RawLine, Refused, split_lines, squeeze

# A row whose cells hold more is a layout: its paragraphs are lines of their own.
MAX_CELL_PARAGRAPHS = 3
# Of a cell, in columns.
MAX_WIDTH = 20
# A paragraph as long as this would have been wrapped: an empty line shows where it ends.
LONG = 80

_ENDS = (".", ",", ";", ":", "!", "?", "–", "-", "/")


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    # Where its text begins: a page may end within it.
    page: int | None = None
    # What hangs on the paragraph, a text box or a note, comes after it.
    asides: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    cells: list[list[str]] = field(default_factory=list)
    # How many empty cells stand for the columns that a wide cell covers, by the cell's place.
    covered: dict[int, int] = field(default_factory=dict)


_Open: TypeAlias = _Paragraph | _Row


class Sheet:
    """Collects lines; *page* is the page that is being written on."""

    def __init__(self) -> None:
        self.page = 1
        self.lines: list[RawLine] = []
        self._open: list[_Open] = []
        self._size = 0

    def open_paragraph(self) -> None:
        """Begin a paragraph, within another one if need be."""
        self._open.append(_Paragraph())

    def write(self, text: str) -> None:
        """Add text to the open paragraph; text outside of paragraphs is none."""
        self._size += len(text)
        if self._size > MAX_CHARACTERS:
            raise Refused("document.too_large")
        paragraph = self._open[-1] if self._open else None
        if isinstance(paragraph, _Paragraph):
            paragraph.parts.append(text)
            if paragraph.page is None and text.strip():
                paragraph.page = self.page

    def close_paragraph(self, label: str = "", *, is_heading: bool = False) -> None:
        """End the paragraph; *label* is its number or bullet as printed."""
        paragraph = self._open[-1] if self._open else None
        if not isinstance(paragraph, _Paragraph):
            return
        self._open.pop()
        lines = [squeeze(line) for line in split_lines("".join(paragraph.parts))]
        if label and lines[0]:
            lines[0] = f"{label} {lines[0]}"
        if is_heading:
            self.gap()
        for line in lines + paragraph.asides:
            self._put(line, paragraph.page)
        if not label and len(lines[-1]) > LONG:
            self.gap()

    def gap(self) -> None:
        """Leave an empty line; in a cell there is none."""
        if not self._open:
            self._put("")

    def open_row(self) -> None:
        """Begin a row of a table, within a cell or a text box if need be."""
        self._open.append(_Row())

    def open_cell(self, width: int = 1) -> None:
        """Begin the next cell of the row, *width* columns wide."""
        row = self._open[-1] if self._open else None
        if isinstance(row, _Row):
            row.covered[len(row.cells)] = min(width, MAX_WIDTH) - 1
            row.cells.append([])

    @property
    def columns(self) -> int:
        """How many columns of the open row are filled."""
        row = self._open[-1] if self._open else None
        return len(row.cells) + sum(row.covered.values()) if isinstance(row, _Row) else 0

    def close_row(self) -> None:
        """End the row: one line, or several where a cell is a text of its own."""
        row = self._open[-1] if self._open else None
        if not isinstance(row, _Row):
            return
        self._open.pop()
        for line in row_lines(list(_spread(row))):
            self._put(line)

    def _put(self, line: str, page: int | None = None) -> None:
        match self._open[-1] if self._open else None:
            case None:
                self.lines.append((line, page or self.page))
            case _Paragraph(asides=asides):
                asides.append(line)
            case _Row(cells=cells) if cells and line:
                cells[-1].append(line)


def _spread(row: _Row) -> Iterator[list[str]]:
    """Yield the cells in their columns."""
    for place, cell in enumerate(row.cells):
        yield cell
        yield from ([] for _ in range(row.covered[place]))


def row_lines(cells: list[list[str]]) -> list[str]:
    """Return a row as one line, cells parted by tabs, or as the lines of its long cells."""
    if any(len(cell) > MAX_CELL_PARAGRAPHS for cell in cells):
        return ["", *(line for cell in cells for line in cell), ""]
    row = "\t".join(_joined(cell) for cell in cells).rstrip()
    return [row] if row else []


def _joined(cell: list[str]) -> str:
    """Two names, one below the other, are two people: "Aino, Ville"."""
    text = ""
    for line in cell:
        text += _link(text, line) + line
    return text


def _link(before: str, after: str) -> str:
    if not before:
        return ""
    return " " if before.endswith(_ENDS) or not after[0].isalpha() or after[0].islower() else ", "
