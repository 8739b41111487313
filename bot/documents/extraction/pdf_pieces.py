"""Words that belong together on one line of a PDF page, and the rows that they make."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .pdf_words import Word

# In heights of a line, which is some 1.2 times the size of the letters.
CELL_GAP = 1.3
LABEL_GAP = 4.0

_LABEL = re.compile(r"(?:§ ?)?\d{1,3}(?:\.\d{1,2})*[.):]?(?: ?§)?|[a-zA-Z][.)]|[•–o\ue000-\uf8ff-]")


@dataclass(slots=True)
class Piece:
    """Words on one line without a gap between them."""

    words: list[Word]

    @property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words if word.text)

    @property
    def left(self) -> float:
        """Where the first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return self.words[-1].right

    @property
    def y(self) -> float:
        """The height of the baseline."""
        return self.words[0].y

    @property
    def height(self) -> float:
        """The height of the letters."""
        return self.words[0].height


@dataclass(slots=True)
class Row:
    """Cells beside each other, each of pieces one below the other; a plain line has one.

    Where the table is ruled, cells may be empty, though not all of them.
    """

    cells: list[list[Piece]] = field(default_factory=list)
    is_ruled: bool = False

    @property
    def top(self) -> Piece:
        """The first line of the first cell that has one."""
        return next(cell[0] for cell in self.cells if cell)

    @property
    def bottom(self) -> float:
        """The lowest baseline."""
        return min(cell[-1].y for cell in self.cells if cell)

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return max(piece.right for cell in self.cells for piece in cell)


def find_pieces(words: Iterable[Word]) -> list[Piece]:
    """Return the words grouped by line, and parted where a gap tells of another cell."""
    pieces: list[Piece] = []
    for word in words:
        if pieces and _goes_on(pieces[-1], word):
            pieces[-1].words.append(word)
        else:
            pieces.append(Piece([word]))
    return pieces


def _goes_on(piece: Piece, word: Word) -> bool:
    gap = word.left - piece.right
    if word.begins_line or gap < -piece.height:
        return False
    # The number of a heading may stand far from its title: "4.      Talous".
    reach = LABEL_GAP if _LABEL.fullmatch(piece.text) else CELL_GAP
    return gap <= reach * piece.height
