"""What a file is: told by its content first, by its name where the content leaves it open."""

import re
from enum import StrEnum
from pathlib import PurePath

from bot.documents.extraction.text import decode
from bot.documents.strangers import tell_stranger
from bot.domain.errors import UnreadableDocument


class Kind(StrEnum):
    """Which reader a document needs; a package is a DOCX or an ODT."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    PACKAGE = "package"


_HEAD = 4096
# A file that begins with so many blanks says nothing worth looking for.
_BLANK = 1024 * 1024
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# Atomic: a hundred comments could be parted in more ways than there is time to try.
_PAGE = re.compile(
    r"(?>\s|<!--.*?-->|<\?xml[^>]*\?>)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(r"\s*<(?:\?xml|!doctype|!--|[a-z])", re.I)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# A stray control character occurs in texts; a picture or a sound has one in ten.
_BINARY_SHARE = 0.05


def tell_kind(data: bytes, name: str) -> Kind:
    """Return the kind of a document by its first bytes, else by the ending of its name.

    Raises:
        UnreadableDocument: If it is empty, protected, or of no kind that has a reader.
    """
    if not data[:_BLANK].strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise UnreadableDocument("document.empty")
    ending = PurePath(name).suffix.lower()
    if data.startswith(_ZIP):
        return Kind.PACKAGE
    if _is_pdf(data, ending):
        return Kind.PDF
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise UnreadableDocument("document.protected")
    if reason := tell_stranger(data, ending):
        raise UnreadableDocument(reason)
    if _is_binary(data):
        promised = ending in {".pdf", ".docx", ".odt"}
        raise UnreadableDocument("document.damaged" if promised else "document.unknown_kind")
    return _kind_of_text(decode(data[:_HEAD]), ending)


def _is_pdf(data: bytes, ending: str) -> bool:
    """A PDF may carry up to 1,024 bytes of anything before its mark (PDF 1.7, appendix H.3)."""
    if data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return True
    return ending == ".pdf" and b"%PDF-" in data[:1024]


def _is_binary(data: bytes) -> bool:
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return len(_BINARY.findall(head)) > _BINARY_SHARE * len(head) + 1


def _kind_of_text(head: str, ending: str) -> Kind:
    if _PAGE.match(head):
        return Kind.HTML
    if ending in {".html", ".htm", ".xhtml"} and _MARKUP.match(head):
        return Kind.HTML
    if head.lstrip().startswith("<?xml"):
        raise UnreadableDocument("document.unknown_kind")
    return Kind.TEXT
