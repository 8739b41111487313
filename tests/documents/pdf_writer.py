"""A PDF written by hand: pages of text in Helvetica, and objects as raw as a test needs them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

A4 = (595, 842)
FIRST_PAGE = 100
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text whose baseline begins at *x*, *y* points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 11


def write_pdf(pages: Sequence[Sequence[Text]]) -> bytes:
    """Return a PDF with these pieces of text, drawn in the given order."""
    return write_streams([page_stream(page) for page in pages])


def column(
    lines: Sequence[str], *, x: float = 72, top: float = 770, step: float = 14
) -> list[Text]:
    """Return the lines one below the other."""
    return [Text(x, top - step * row, line) for row, line in enumerate(lines)]


def page_stream(pieces: Sequence[Text]) -> bytes:
    """Return the drawing instructions for the pieces."""
    drawn = [
        f"/F1 {piece.size} Tf 1 0 0 1 {piece.x} {piece.y} Tm (".encode()
        + _escaped(piece.text)
        + b") Tj\n"
        for piece in pieces
    ]
    return b"BT\n" + b"".join(drawn) + b"ET\n"


def write_streams(
    streams: Sequence[bytes],
    *,
    resources: bytes = b"",
    page: bytes = b"",
    more: Mapping[int, bytes] | None = None,
) -> bytes:
    """Return a PDF with one page for each stream of drawing instructions.

    *resources* and *page* are added to each page's dictionaries, *more* to its objects.
    """
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 3: FONT, **(more or {})}
    kids = []
    for index, stream in enumerate(streams):
        uid = FIRST_PAGE + 2 * index
        kids.append(b"%d 0 R" % uid)
        inside = b"/Resources << /Font << /F1 3 0 R >> %b >> %b" % (resources, page)
        objects[uid] = b"<< /Type /Page /Parent 2 0 R %b /Contents %d 0 R >>" % (inside, uid + 1)
        objects[uid + 1] = stream_object(stream)
    shared = b"/Type /Pages /MediaBox [0 0 %d %d]" % A4
    objects[2] = b"<< %b /Count %d /Kids [%b] >>" % (shared, len(kids), b" ".join(kids))
    return write_objects(objects)


def stream_object(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream with its dictionary."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


def write_objects(objects: Mapping[int, bytes], *, trailer: bytes = b"") -> bytes:
    """Return a PDF of the numbered objects, of which the first is the catalog."""
    body = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number, content in sorted(objects.items()):
        offsets[number] = len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(body)
    body += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in offsets.items():
        body += b"%d 1\n%010d 00000 n \n" % (number, offset)
    body += b"trailer\n<< /Size %d /Root 1 0 R %b >>\n" % (max(offsets) + 1, trailer)
    return bytes(body + b"startxref\n%d\n%%%%EOF\n" % start)


def _escaped(text: str) -> bytes:
    data = text.encode("cp1252")
    for mark in (b"\\", b"(", b")"):
        data = data.replace(mark, b"\\" + mark)
    return data
