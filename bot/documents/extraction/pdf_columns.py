"""Text in two columns whose lines a PDF draws across the page: each column is read by itself."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from .pdf_pieces import Row

# Cells of a table of acts and owners have fewer words on one side.
MIN_WORDS = 3.5
MIN_ROWS = 6
# In heights of a line.
SAME_EDGE = 1.0
# A line of the left column alone may stand between, where a paragraph of the right one ends.
MAX_SINGLE = 3


def part_columns(rows: Sequence[Row]) -> list[Row]:
    """Return the rows; where lines of two columns stand side by side, the left column first."""
    edge = _gutter(rows)
    if edge is None:
        return list(rows)
    parted: list[Row] = []
    for is_beside, run in groupby(_with_singles(rows, edge), lambda pair: pair[1]):
        beside = [row for row, _ in run]
        if not is_beside:
            parted += beside
            continue
        parted += [Row([row.cells[0]]) for row in beside if row.top.left < edge]
        parted += [Row([row.cells[-1]]) for row in beside if row.cells[-1][0].left >= edge]
    return parted


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where the right column begins, if the page has one."""
    pairs = [row for row in rows if len(row.cells) == 2 and not row.is_ruled]
    if len(pairs) < MIN_ROWS:
        return None
    edge = median(row.cells[1][0].left for row in pairs)
    beside = [row for row in pairs if _is_at(row, edge)]
    if len(beside) < max(MIN_ROWS, 0.8 * len(pairs)):
        return None
    sides = ([len(row.cells[at][0].words) for row in beside] for at in (0, 1))
    return edge - _reach(pairs[0]) if all(median(side) >= MIN_WORDS for side in sides) else None


def _is_at(row: Row, edge: float) -> bool:
    return abs(row.cells[1][0].left - edge) <= _reach(row)


def _reach(row: Row) -> float:
    return SAME_EDGE * row.top.height


def _with_singles(rows: Sequence[Row], edge: float) -> Iterator[tuple[Row, bool]]:
    """Yield each row with whether it stands in a column: on both sides, or near such rows."""
    places = [at for at, row in enumerate(rows) if _is_beside(row, edge)]
    for at, row in enumerate(rows):
        is_near = any(abs(at - place) <= MAX_SINGLE for place in places)
        is_narrow = len(row.cells) == 1 and (row.right < edge or row.top.left >= edge)
        is_single = is_near and is_narrow and places[0] < at < places[-1]
        yield row, at in places or is_single


def _is_beside(row: Row, edge: float) -> bool:
    is_pair = len(row.cells) == 2 and not row.is_ruled
    return is_pair and row.cells[0][-1].right < edge <= row.cells[1][0].left
