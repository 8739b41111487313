"""The lines of a PDF page: rows of tables together, wrapped cells joined, columns apart.

A PDF has no tables, only words with places. They are taken in the order of
drawing, in which columns of text come one after the other, and the cells of a
row too. What stands to the right of a short piece of text, on its height, is
the next cell of its row.
"""

import re
from collections.abc import Iterable
from itertools import groupby, pairwise
from typing import TypeAlias

from .pdf_columns import part_columns
from .pdf_grid import Cell, Grid
from .pdf_pieces import Piece, Row, find_pieces
from .pdf_words import Word

PageLine: TypeAlias = tuple[str, float]
"""A line's text, and the height at which it stands."""

# In heights of a line, which is some 1.2 times the size of the letters.
SAME_LINE = 0.4
SAME_EDGE = 1.0
NEXT_LINE = 1.9
# What has more lines is a column of text, not a cell.
MAX_CELL_LINES = 6
# An empty line stands for a distance so many times the usual one.
PARAGRAPH_GAP = 1.35
# A quarter of the distances is no wider than the usual one.
USUAL_PART = 4

_BROKEN_DATE = re.compile(r"(?:^|\s)\d{1,2}\.\d{1,2}\.\d{0,3}$")
_DATE = re.compile(r"(?:^|\s)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)")


def page_lines(words: Iterable[Word], grid: Grid) -> list[PageLine]:
    """Return the lines of the page, with empty ones where it shows a gap."""
    rows = part_columns(_find_rows(words, grid))
    usual = _usual_distance(rows)
    lines: list[PageLine] = []
    for before, row in pairwise([None, *rows]):
        assert row is not None
        if before and _is_apart(before, row, PARAGRAPH_GAP * usual):
            lines.append(("", row.top.y))
        lines += _row_lines(row)
    return lines


def _find_rows(words: Iterable[Word], grid: Grid) -> list[Row]:
    """Return the rows, those of ruled tables where their first word is drawn."""
    rows: list[Row] = []
    ruled: list[tuple[Cell, list[list[Word]]]] = []
    for cell, run in groupby(words, grid.cell_of):
        if cell is None:
            rows += _plain_rows(run)
            continue
        cells = next((cells for other, cells in ruled if other.is_beside(cell)), None)
        if cells is None:
            cells = [[] for _ in range(cell.columns)]
            ruled.append((cell, cells))
            rows.append(Row(is_ruled=True))
        cells[min(cell.column, len(cells) - 1)] += run
    tables = (row for row in rows if row.is_ruled)
    for row, (_, cells) in zip(tables, ruled, strict=True):
        row.cells = [find_pieces(words) for words in cells]
    return rows


def _plain_rows(words: Iterable[Word]) -> list[Row]:
    rows: list[Row] = []
    for piece in find_pieces(words):
        _place(rows, piece)
    return rows


def _is_apart(one: Row, other: Row, distance: float) -> bool:
    is_one_table = one.is_ruled and other.is_ruled
    return not is_one_table and _distance(one, other) > distance


def _place(rows: list[Row], piece: Piece) -> None:
    """Add the piece to the last row, to a cell of it, or as a row of its own."""
    last = rows[-1] if rows else None
    if last and _is_level(last.top, piece) and piece.left > last.right:
        last.cells.append([piece])
    elif last and len(last.cells) > 1 and _continues(last, piece):
        last.cells[-1].append(piece)
    elif start := _wrapped_cell(rows, piece):
        rows[-start:] = [Row([[row.top for row in rows[-start:]], [piece]])]
    else:
        rows.append(Row([[piece]]))


def _is_level(one: Piece, other: Piece) -> bool:
    return abs(one.y - other.y) < SAME_LINE * one.height


def _continues(row: Row, piece: Piece) -> bool:
    """Tell whether the piece is the next line of the row's last cell."""
    above = row.cells[-1][-1]
    is_below = 0 < above.y - piece.y < NEXT_LINE * above.height
    return is_below and abs(above.left - piece.left) < SAME_EDGE * above.height


def _wrapped_cell(rows: list[Row], piece: Piece) -> int:
    """Return how many of the last lines are a wrapped cell to whose right the piece stands."""
    for count, row in enumerate(reversed(rows[-MAX_CELL_LINES:]), start=1):
        if len(row.cells) > 1 or row.right >= piece.left:
            return 0
        if count > 1 and not _is_above(row, rows[-count + 1]):
            return 0
        if _is_level(row.top, piece):
            return count
    return 0


def _is_above(row: Row, below: Row) -> bool:
    return 0 < row.top.y - below.top.y < NEXT_LINE * row.top.height


def _usual_distance(rows: list[Row]) -> float:
    """The distance of the lines of a paragraph; on a page of short ones most are wider."""
    distances = sorted(d for d in map(_distance, rows, rows[1:]) if d > 0)
    return distances[len(distances) // USUAL_PART] if distances else float("inf")


def _distance(one: Row, other: Row) -> float:
    """In heights of the smaller letters: lines of a large title stand further apart."""
    return (one.bottom - other.top.y) / min(one.top.height, other.top.height)


def _row_lines(row: Row) -> list[PageLine]:
    if max(map(len, row.cells)) > MAX_CELL_LINES:
        return [(piece.text, piece.y) for cell in row.cells for piece in cell if piece.text]
    text = "\t".join(_cell_text(cell) for cell in row.cells).strip()
    return [(text, row.top.y)] if text else []


def _cell_text(cell: list[Piece]) -> str:
    text = ""
    for piece in cell:
        text += _link(text, piece.text) + piece.text
    return text


def _link(before: str, after: str) -> str:
    """A narrow cell breaks a date anywhere: 15.12.2|026 is one word."""
    if not before or not after:
        return ""
    is_date = _BROKEN_DATE.search(before) and _DATE.search(before[-9:] + after)
    return "" if is_date else " "
