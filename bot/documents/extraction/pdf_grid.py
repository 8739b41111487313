"""The tables of a PDF page whose cells are ruled: which word stands in which of them."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

from .pdf_words import Word, turned

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top, in points as the page is shown."""

# More of them make a map or a diagram.
MAX_PATHS = 2_000
THIN = 2.0
SAME = 3.0
# What is higher is a frame or a column of text, not a cell.
MAX_HEIGHT = 150.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's place: its row by height, its column by number, and how many columns there are."""

    top: float
    bottom: float
    column: int
    columns: int

    def is_beside(self, other: "Cell") -> bool:
        """Tell whether both are of one row."""
        return abs(self.top - other.top) < SAME and abs(self.bottom - other.bottom) < SAME


class Grid:
    """The ruled lines of one page."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        edges = [edge for box in boxes for edge in _edges(box)]
        self._upright = [box for box in edges if box[2] - box[0] <= THIN < box[3] - box[1]]
        self._level = [box for box in edges if box[3] - box[1] <= THIN < box[2] - box[0]]
        self._known: dict[float, list[float]] = {}

    def cell_of(self, word: Word) -> Cell | None:
        """Return the cell in which a word stands; a frame of one column is none."""
        y = word.y + word.height / 4
        borders = self._borders(y)
        column = bisect(borders, (word.left + word.right) / 2) - 1
        if len(borders) < 3 or not 0 <= column < len(borders) - 1:
            return None
        heights = self._heights(borders[column], borders[column + 1])
        top = min((height for height in heights if height > y), default=None)
        bottom = max((height for height in heights if height <= y), default=None)
        if top is None or bottom is None or top - bottom > MAX_HEIGHT:
            return None
        return Cell(top, bottom, column, len(borders) - 1)

    def _borders(self, y: float) -> list[float]:
        """Return where upright lines cross this height, from left to right."""
        if y not in self._known:
            crossed = sorted(left for left, bottom, _, top in self._upright if bottom <= y <= top)
            self._known[y] = _apart(crossed)
        return self._known[y]

    def _heights(self, left: float, right: float) -> list[float]:
        """Return the heights of the lines from one border to the other; underlines are shorter."""
        reach = [box for box in self._level if box[0] < left + SAME and box[2] > right - SAME]
        return [box[1] for box in reach]


def find_boxes(page: pdfium.PdfPage, rotation: int) -> list[Box]:
    """Return the lines and rectangles that are drawn on a page, if it is no drawing."""
    boxes: list[Box] = []
    for path in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=1):
        if len(boxes) >= MAX_PATHS:
            return []
        left, bottom, right, top = path.get_bounds()
        one, other = turned(rotation, left, bottom), turned(rotation, right, top)
        xs, ys = sorted((one[0], other[0])), sorted((one[1], other[1]))
        boxes.append((xs[0], ys[0], xs[1], ys[1]))
    return boxes


def _edges(box: Box) -> Iterator[Box]:
    left, bottom, right, top = box
    if right - left <= THIN or top - bottom <= THIN:
        yield box
    else:
        yield from ((left, bottom, left, top), (right, bottom, right, top))
        yield from ((left, bottom, right, bottom), (left, top, right, top))


def _apart(places: Sequence[float]) -> list[float]:
    """Leave out what is so near to the last that both are one line, drawn twice."""
    kept: list[float] = []
    for place in places:
        if not kept or place - kept[-1] > SAME:
            kept.append(place)
    return kept
