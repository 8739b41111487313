"""PDFs that eat memory or time, lead in circles, or are no PDF."""

import zlib
from collections.abc import Mapping

from tests.documents.hostile.packing import MIB, packed_blanks
from tests.documents.office_writer import write_zip
from tests.documents.pdf_writer import (
    A4,
    FONT,
    column,
    stream_object,
    write_objects,
    write_pdf,
    write_streams,
)

PAGES = 200_000
CHARACTERS = 18_000_000
BRACKETS = 200_000
FORKS = 25
_FLATE = b"/Filter /FlateDecode"
_FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
_PLAIN = write_pdf([column(["Minutes"])])


def inflating() -> bytes:
    """A gibibyte of blanks in one stream."""
    return _one_stream(packed_blanks(1024 * MIB), _FLATE)


def inflating_twice() -> bytes:
    """The same, packed once more: a few kilobytes."""
    twice = zlib.compress(packed_blanks(1024 * MIB), 9)
    return _one_stream(twice, b"/Filter [/FlateDecode /FlateDecode]")


def endless_text() -> bytes:
    """Eighteen million letters on one page."""
    line = b"(" + b"a" * 1000 + b") Tj\n"
    stream = b"BT /F1 11 Tf\n" + line * (CHARACTERS // 1000) + b"ET\n"
    return _one_stream(zlib.compress(stream, 9), _FLATE)


def drawing_itself() -> bytes:
    """A form that draws itself: six hundred bytes, and memory without end."""
    form = stream_object(b"/X Do /X Do", _FORM + b" /Resources << /XObject << /X 10 0 R >> >>")
    return write_streams([b"/X Do"], resources=b"/XObject << /X 10 0 R >>", more={10: form})


def forking() -> bytes:
    """Forms that draw the next one twice, 25 times over."""
    forms = {10 + FORKS: stream_object(b"BT /F1 11 Tf (a) Tj ET", _FORM)}
    for uid in range(10, 10 + FORKS):
        resources = b" /Resources << /XObject << /X %d 0 R >> >>" % (uid + 1)
        forms[uid] = stream_object(b"/X Do /X Do", _FORM + resources)
    return write_streams([b"/X Do"], resources=b"/XObject << /X 10 0 R >>", more=forms)


def one_page_many_times() -> bytes:
    """One page, listed 200,000 times."""
    return _tree(b"/Count %d /Kids [%b]" % (PAGES, b"4 0 R " * PAGES))


def pages_in_a_circle() -> bytes:
    """A tree of pages that is its own branch."""
    return _tree(b"/Count 9 /Kids [2 0 R 2 0 R]")


def tables_in_a_circle() -> bytes:
    """A table of objects that names itself as the one before."""
    start = _PLAIN.index(b"xref\n")
    return _PLAIN.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


def brackets() -> bytes:
    """Lists in lists, 200,000 deep, where the pages should be."""
    return _tree(b"/Count 1 /Kids " + b"[" * BRACKETS + b"]" * BRACKETS)


def cut_off() -> bytes:
    """The first half of a PDF."""
    return _PLAIN[: len(_PLAIN) // 4]


def package_called_pdf() -> bytes:
    """A zip of something else, which its name calls a PDF."""
    return write_zip({"notes.txt": b"Minutes"})


def protected() -> bytes:
    """It opens only with a password: no key fits its check value."""
    secret = b"<%b>" % (b"5a" * 32)
    check = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O %b /U %b /P -4 >>" % (secret, secret)
    return _PLAIN.replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [<00> <00>] " + check)


def scanned() -> bytes:
    """Pages of pictures, with a stamp in letters."""
    entries = b"/Type /XObject /Subtype /Image /Width 1 /Height 1"
    picture = stream_object(b"\xff", entries + b" /ColorSpace /DeviceGray /BitsPerComponent 8")
    page = b"q 595 0 0 842 0 0 cm /I Do Q BT /F1 9 Tf 500 20 Td (Scan 1) Tj ET"
    return write_streams([page] * 2, resources=b"/XObject << /I 10 0 R >>", more={10: picture})


def _one_stream(packed: bytes, filters: bytes) -> bytes:
    font = b"/Resources << /Font << /F1 3 0 R >> >>"
    return _tree(b"/Count 1 /Kids [4 0 R]", {3: FONT, 5: stream_object(packed, filters)}, font)


def _tree(pages: bytes, more: Mapping[int, bytes] | None = None, page: bytes = b"") -> bytes:
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /MediaBox [0 0 %d %d] %b >>" % (*A4, pages),
        4: b"<< /Type /Page /Parent 2 0 R /Contents 5 0 R %b >>" % page,
        5: stream_object(b""),
    }
    return write_objects(objects | dict(more or {}))
