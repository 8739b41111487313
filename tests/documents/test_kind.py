"""A file is what its content says; its name only helps where the content is silent."""

import pytest

from bot.documents.kind import Kind, tell_kind
from bot.domain.errors import UnreadableDocument
from tests.documents.office_writer import write_docx
from tests.documents.pdf_writer import column, write_pdf

PDF = write_pdf([column(["Pöytäkirja"])])
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
NOISE = bytes(range(256)) * 4


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (PDF, "minutes.txt", Kind.PDF),
        (b"\xef\xbb\xbf\r\n" + PDF, "minutes", Kind.PDF),
        (b"X-Scanner: 1\r\n" + PDF, "minutes.pdf", Kind.PDF),
        (write_docx(""), "minutes.pdf", Kind.PACKAGE),
        (b"<!-- x --> <!DOCTYPE html><p>a", "minutes.txt", Kind.HTML),
        (b"<?xml version='1.0'?><html><p>a", "minutes", Kind.HTML),
        ("<html><p>a".encode("utf-16"), "minutes.html", Kind.HTML),
        (b"<p>a", "minutes.htm", Kind.HTML),
        (b"<p>a", "minutes.txt", Kind.TEXT),
        (b"%PDF- is how a PDF begins, says the text", "minutes.txt", Kind.PDF),
        (b"A PDF begins with %PDF-", "minutes.txt", Kind.TEXT),
        ("Pöytäkirja".encode("cp1252"), "minutes.pdf.exe", Kind.TEXT),
        ("Pöytäkirja".encode("utf-16"), "x" * 300, Kind.TEXT),
        (b"From: Aino\nTo: all\n\nMessage-ID: said the minutes", "minutes.txt", Kind.TEXT),
        (b"Rar! BMW", "minutes.txt", Kind.TEXT),
        (b"# Minutes\x00 of a meeting", "../../a\nb.md", Kind.TEXT),
    ],
)
def test_the_content_tells_the_kind(data: bytes, name: str, kind: Kind) -> None:
    assert tell_kind(data, name) is kind


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "minutes.pdf", "document.empty"),
        (b"\xef\xbb\xbf \r\n\x00", "minutes.txt", "document.empty"),
        (NOISE, "minutes.pdf", "document.damaged"),
        (NOISE, "minutes.abc", "document.unknown_kind"),
        (b"\xff\xd8\xff\xe0" + NOISE, "photo.pdf", "document.pictures_only"),
        (b"\x89PNG\r\n\x1a\n" + NOISE, "photo", "document.pictures_only"),
        (b"\x00\x00\x00\x18ftypheic" + NOISE, "photo.heic", "document.pictures_only"),
        (b"II*\x00" + NOISE, "scan.tif", "document.pictures_only"),
        (b"{\\rtf1 Minutes}", "minutes.doc", "document.other_writer"),
        (b"7z\xbc\xaf\x27\x1c" + NOISE, "minutes.7z", "document.archive"),
        (b"Subject: Minutes", "minutes.eml", "document.mail"),
        (b"From: a@example.org\r\nMIME-Version: 1.0\r\n\r\nHi", "minutes", "document.mail"),
        (b"<?xml version='1.0'?><invoice/>", "minutes.xml", "document.unknown_kind"),
        (OLE + NOISE, "minutes.doc", "document.other_writer"),
        (OLE + NOISE, "minutes.xls", "document.spreadsheet"),
        (OLE + NOISE, "minutes.msg", "document.mail"),
        (OLE + NOISE, "minutes.ppt", "document.unknown_kind"),
        (
            OLE + NOISE + "EncryptedPackage".encode("utf-16-le"),
            "minutes.docx",
            "document.protected",
        ),
    ],
)
def test_what_has_no_reader_is_refused_with_its_reason(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        tell_kind(data, name)

    assert refused.value.reason == reason
