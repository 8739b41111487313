"""The words of a PDF page, with the places where they stand."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

_LINE_ENDS = frozenset({0x0A, 0x0D})
_BLANKS = frozenset({0x09, 0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F}) | _LINE_ENDS
# PDFium's signs for a hyphen at the end of a line: it has joined the next line to it.
_HYPHENS = frozenset({0x02, 0xFFFE})
_VOWELS = frozenset("aeiouyåäö")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place in points, as the page is read; *y* of the baseline grows upwards.

    *begins_line* is where PDFium saw a line begin. A word without text is the
    rest of one that was divided: its text stands whole at the end of the line before.
    """

    text: str
    left: float
    right: float
    y: float
    height: float
    begins_line: bool


def page_words(page: pdfium.PdfTextPage, rotation: int) -> Iterator[Word]:
    """Yield the words in the order of drawing; the page's *rotation* is in degrees."""
    codes = [pdfium_c.FPDFText_GetUnicode(page, index) for index in range(page.count_chars())]
    ruler = _Ruler(page, rotation)
    begins_line = True
    start = 0
    for index, code in enumerate([*codes, 0x20]):
        if code not in _BLANKS:
            continue
        if index > start:
            yield from _divided(ruler, codes, start, index, begins_line)
            begins_line = any(code in _HYPHENS for code in codes[start:index])
        begins_line = begins_line or code in _LINE_ENDS
        start = index + 1


def join_divided(before: str, after: str) -> str:
    """Join the halves of a word that a line end divided, with a hyphen where it belongs.

    viestintä|suunnitelma is one word; linja-auto, Etelä-Suomi and EU-hanke keep theirs.
    """
    if not before or not after:
        return before + after
    last, first = before[-1], after[0]
    keeps = not first.islower() or not last.islower() or (last == first and first in _VOWELS)
    return before + "-" + after if keeps else before + after


def turned(rotation: int, x: float, y: float) -> tuple[float, float]:
    """Return a point as the page is shown: the *rotation* is in degrees."""
    match rotation:
        case 90:
            return y, -x
        case 180:
            return -x, -y
        case 270:
            return -y, x
    return x, y


class _Ruler:
    """Measures characters of one page, turned as the page is shown."""

    def __init__(self, page: pdfium.PdfTextPage, rotation: int) -> None:
        self._page = page
        self._rotation = rotation
        self._box = pdfium_c.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def measure(self, first: int, last: int, *, begins_line: bool) -> Word:
        """Return the place of the characters from *first* to *last*, both included."""
        pdfium_c.FPDFText_GetCharOrigin(self._page, first, self._x, self._y)
        left, y = turned(self._rotation, self._x.value, self._y.value)
        pdfium_c.FPDFText_GetLooseCharBox(self._page, last, self._box)
        box = self._box
        one = turned(self._rotation, box.left, box.bottom)
        other = turned(self._rotation, box.right, box.top)
        height = abs(one[1] - other[1]) or 1.0
        return Word("", left, max(one[0], other[0]), y, height, begins_line)


def _divided(
    ruler: _Ruler, codes: list[int], start: int, end: int, begins_line: bool
) -> Iterator[Word]:
    """Yield the word, and a word without text for each line that it was divided over."""
    text = ""
    pieces: list[Word] = []
    while start < end:
        stop = next((i for i in range(start, end) if codes[i] in _HYPHENS), end)
        last = min(stop, end - 1)
        text = join_divided(text, "".join(chr(code) for code in codes[start:stop] if code))
        pieces.append(ruler.measure(start, last, begins_line=begins_line or bool(pieces)))
        start = stop + 1
    yield replace(pieces[0], text=text)
    yield from pieces[1:]
