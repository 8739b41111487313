"""DOCX and ODT that unpack without end, define what they must not, or say things twice."""

import io
import warnings
import zipfile

from tests.documents.hostile.packing import MIB
from tests.documents.office_writer import (
    ODT,
    paragraph,
    word_part,
    write_docx,
    write_odt,
    write_zip,
)

MAIN = "word/document.xml"
PARAGRAPHS = 2_000_000
MEMBERS = 60_000
LEVELS = 50_000
TABLES = 120
OUTSIDE = ("../../evil.txt", "/tmp/evil.txt", "word/../../evil.txt", "C:\\evil.txt")
SEEN = "Aino tilaa salin 9.12."
_BODY = paragraph(SEEN)
_TEXT = f"<text:p>{SEEN}</text:p>"
_LAUGHS = "".join(f'<!ENTITY a{depth + 1} "{f"&a{depth};" * 10}">' for depth in range(10))


def inflating_docx() -> bytes:
    """One paragraph of 600 MiB."""
    return _with_large_member(write_docx(""), MAIN, 600)


def inflating_odt() -> bytes:
    """The same as an ODT."""
    return _with_large_member(write_odt(""), "content.xml", 600)


def lying_about_its_size() -> bytes:
    """A main part that claims to unpack to ten bytes."""
    data = bytearray(_with_large_member(write_docx(""), MAIN, 30))
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(MAIN.encode()))
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def many_paragraphs() -> bytes:
    """Two million empty paragraphs."""
    return write_docx("<w:p/>" * PARAGRAPHS)


def large_picture() -> bytes:
    """A picture of a gibibyte beside a plain text."""
    return _with_large_member(write_docx(_BODY), "word/media/image1.png", 1024)


def laughing_docx() -> bytes:
    """Entities of entities: a billion."""
    return _with_definitions(MAIN, f'{_LAUGHS}<!ENTITY a0 "ha">', "&a10;")


def laughing_odt() -> bytes:
    """The same as an ODT."""
    definitions = f'<!DOCTYPE x [{_LAUGHS}<!ENTITY a0 "ha">]>'.encode()
    content = definitions + b"<x>&a10;</x>"
    return write_zip({"mimetype": ODT, "content.xml": content})


def reaching_out_docx(address: str) -> bytes:
    """An entity that is to be fetched from elsewhere."""
    return _with_definitions(MAIN, f'<!ENTITY a SYSTEM "{address}">', "&a;")


def reaching_out_odt(address: str) -> bytes:
    """The same as an ODT, by its document type."""
    content = f'<!DOCTYPE x SYSTEM "{address}"><x>{SEEN}</x>'.encode()
    return write_zip({"mimetype": ODT, "content.xml": content})


def deep_docx() -> bytes:
    """A text 50,000 elements deep."""
    return write_docx("<w:sdt>" * LEVELS + _BODY + "</w:sdt>" * LEVELS)


def nested_tables() -> bytes:
    """Tables in tables, 120 deep."""
    start, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return write_docx(start * TABLES + _BODY + end * TABLES)


def climbing_out() -> bytes:
    """Members whose names lead out of the folder."""
    return write_docx(_BODY, more=dict.fromkeys(OUTSIDE, b"evil"))


def many_members() -> bytes:
    """60,000 empty members."""
    return write_docx(_BODY, more={f"word/media/{number}": b"" for number in range(MEMBERS)})


def two_main_parts() -> bytes:
    """Two main parts, of which readers take either."""
    target = io.BytesIO(write_docx(_BODY))
    with warnings.catch_warnings(), zipfile.ZipFile(target, "a") as archive:
        warnings.simplefilter("ignore", UserWarning)
        archive.writestr(MAIN, word_part("document", f"<w:body>{paragraph('Evil')}</w:body>"))
    return target.getvalue()


def repeating_blanks() -> bytes:
    """Two billion blanks by one element."""
    return write_odt(f"{_TEXT}<text:p>a<text:s text:c='2000000000'/>b</text:p>")


def repeating_cells() -> bytes:
    """A million rows of 16,384 columns by two elements."""
    cell = f'<table:table-cell table:number-columns-repeated="16384">{_TEXT}</table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    return write_odt(f"<table:table>{row}</table:table>")


def _with_definitions(name: str, definitions: str, text: str) -> bytes:
    """A DOCX whose main part begins with definitions and shows *text*."""
    part = word_part("document", f"<w:body>{paragraph(text)}</w:body>")
    return write_docx("", more={name: f"<!DOCTYPE x [{definitions}]>".encode() + part})


def _with_large_member(package: bytes, name: str, size: int) -> bytes:
    """Return the package with a member of *size* MiB, in place of one of that name."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for other in old.namelist():
            if other != name:
                new.writestr(other, old.read(other))
        with new.open(name, "w", force_zip64=True) as member:
            member.write(b"<a>")
            for _ in range(size):
                member.write(b"a" * MIB)
            member.write(b"</a>")
    return target.getvalue()
