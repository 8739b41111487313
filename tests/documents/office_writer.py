"""DOCX and ODT written by hand: zips with the XML that a test is about."""

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_NAMES = f'xmlns:w="{WORD}" xmlns:r="{_DOCUMENT_TYPE}" xmlns:mc="{_COMPATIBILITY}"'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_ODT_NAMES = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
ODT = b"application/vnd.oasis.opendocument.text"


def write_docx(
    body: str,
    *,
    parts: Mapping[str, str] | None = None,
    main: str = "document.xml",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a DOCX with this body; *parts* are other parts by kind, named word/KIND.xml."""
    members = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": _relations({"officeDocument": f"word/{main}"}),
        f"word/_rels/{main}.rels": _relations({kind: f"{kind}.xml" for kind in parts or {}}),
        f"word/{main}": word_part("document", f"<w:body>{body}</w:body>"),
    }
    for kind, content in (parts or {}).items():
        members[f"word/{kind}.xml"] = word_part(kind, content)
    return write_zip(members | dict(more or {}))


def word_part(kind: str, content: str) -> bytes:
    """Return a part of a DOCX; its root is called by its kind."""
    root = {"header": "hdr"}.get(kind, kind)
    return f"<w:{root} {_NAMES}>{content}</w:{root}>".encode()


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph of Word with one run."""
    start = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{start}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def numbered(text: str, list_uid: int = 1, level: int = 0) -> str:
    """Return a paragraph of Word in a list."""
    numbers = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_uid}"/></w:numPr>'
    return paragraph(text, numbers)


def word_table(*rows: tuple[str, ...]) -> str:
    """Return a table of Word; a cell is text or paragraphs."""
    drawn = (f"<w:tr>{''.join(map(_word_cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl>{''.join(drawn)}</w:tbl>"


def write_odt(
    body: str,
    *,
    automatic: str = "",
    styles: str = "",
    master: str = "",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return an ODT with this body, automatic styles, shared styles and master page."""
    content = (
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    shared = (
        f"<office:styles>{styles}</office:styles>"
        f"<office:master-styles>{master}</office:master-styles>"
    )
    members = {
        "mimetype": ODT,
        "content.xml": odt_part("document-content", content),
        "styles.xml": odt_part("document-styles", shared),
        "META-INF/manifest.xml": b"<manifest/>",
    }
    return write_zip(members | dict(more or {}))


def odt_part(root: str, content: str) -> bytes:
    """Return a part of an ODT."""
    return f"<office:{root} {_ODT_NAMES}>{content}</office:{root}>".encode()


def write_zip(members: Mapping[str, bytes]) -> bytes:
    """Return a zip with these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def _word_cell(content: str) -> str:
    inside = content if content.startswith("<") else paragraph(content)
    return f"<w:tc>{inside}</w:tc>"


def _relations(targets: Mapping[str, str]) -> bytes:
    listed = "".join(
        f'<Relationship Id="{kind}" Type="{_DOCUMENT_TYPE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{listed}</Relationships>'.encode()
