"""Which kind of package a zip is: a DOCX, an ODT or something else."""

from .docx import read_docx
from .lines import RawLine, Refused
from .odt import read_odt
from .package import Package

_TEXT_MIMETYPES = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)
_SHEET_MIMETYPE = b"application/vnd.oasis.opendocument.spreadsheet"
# What tells a workbook of Excel, and a document of Pages.
_WORKBOOK = "xl/workbook.xml"
_PAGES = "Index/Document.iwa"


def read_package(data: bytes) -> list[RawLine]:
    """Return the lines of a DOCX or an ODT.

    Raises:
        Refused: If it is neither, or gives no text.
    """
    package = Package(data)
    if "mimetype" in package:
        return _read_open_document(package)
    if _WORKBOOK in package:
        raise Refused("document.spreadsheet")
    if "[Content_Types].xml" in package:
        return read_docx(package)
    raise Refused("document.other_writer" if _PAGES in package else "document.archive")


def _read_open_document(package: Package) -> list[RawLine]:
    mimetype = package.read("mimetype").strip()
    if mimetype not in _TEXT_MIMETYPES:
        is_sheet = mimetype.startswith(_SHEET_MIMETYPE)
        raise Refused("document.spreadsheet" if is_sheet else "document.unknown_kind")
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read(manifest):
        raise Refused("document.protected")
    return read_odt(package)
