"""A file is what its content says; its name only helps where the content is silent."""

import pytest

from bot.documents.kind import Kind, tell_kind
from bot.domain.errors import UnreadableDocument
from tests.documents.office_writer import write_docx
from tests.documents.pdf_writer import column, write_pdf

PDF = write_pdf([column(["Pöytäkirja"])])
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
        (NOISE, "photo.jpg", "document.unknown_kind"),
        (b"{\\rtf1 Minutes}", "minutes.rtf", "document.unknown_kind"),
        (b"<?xml version='1.0'?><invoice/>", "minutes.xml", "document.unknown_kind"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + NOISE, "minutes.doc", "document.unknown_kind"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + NOISE + "EncryptedPackage".encode("utf-16-le"),
            "minutes.docx",
            "document.protected",
        ),
    ],
)
def test_what_has_no_reader_is_refused_with_its_reason(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        tell_kind(data, name)

    assert refused.value.reason == reason
