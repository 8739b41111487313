"""DOCX: the text as it stands in Word, with what was inserted and without what was deleted."""

from xml.etree.ElementTree import Element

from .docx_numbering import Numbering
from .docx_parts import Parts
from .docx_styles import Styles
from .lines import RawLine, Refused, finish
from .package import Package
from .sheet import Sheet
from .xml import child_of, flat, number_of, walk

_SKIPPED = frozenset(
    {
        *("w:del", "w:moveFrom", "w:delText", "w:instrText", "w:rt", "mc:Fallback"),
        *("w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr"),
    }
)
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}
_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def read_docx(package: Package) -> list[RawLine]:
    """Return the lines: the first page's header, the body, the notes.

    Pages are those that Word saw when it saved the file.

    Raises:
        Refused: If it is no text document, damaged or forbidden.
    """
    parts = Parts(package)
    document = parts.document
    if document is None:
        raise Refused("document.unknown_kind")
    reader = _Reader(Styles(parts.part("styles")), Numbering(parts.part("numbering")))
    header = parts.header(document)
    if header is not None:
        reader.read(header)
        reader.sheet.gap()
    reader.read_body(document)
    for note in parts.notes():
        if note.get("w:type") not in _SEPARATORS:
            reader.read(note)
    return finish(reader.sheet.lines)


class _Reader:
    """Walks through the parts of one document; the lists count on from part to part."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.sheet = Sheet()
        self._styles = styles
        self._numbering = numbering
        self._is_hidden = False
        # One entry for each field that is open: are we still in its code?
        self._codes: list[bool] = []
        self._page_mark = ""

    def read_body(self, body: Element) -> None:
        """Read the main part, by Word's own page breaks where it left them."""
        rendered = any(True for _ in body.iter("w:lastRenderedPageBreak"))
        self._page_mark = "w:lastRenderedPageBreak" if rendered else "w:br"
        self.read(body)

    def read(self, part: Element) -> None:
        """Add the lines of a part to the sheet."""
        for begins, element in walk(part, _SKIPPED):
            if begins:
                self._begin(element)
            else:
                self._end(element)

    def _begin(self, element: Element) -> None:
        match element.tag:
            case "w:p":
                self.sheet.open_paragraph()
            case "w:r":
                self._is_hidden = self._styles.hides(child_of(element, "w:rPr"))
            case "w:tr":
                self.sheet.open_row()
            case "w:tc":
                width = child_of(element, "w:tcPr", "w:gridSpan")
                self.sheet.open_cell(number_of(width.get("w:val"), 1) if width is not None else 1)
            case "w:fldChar":
                self._pass_field_mark(element.get("w:fldCharType"))
            case "w:br" | "w:lastRenderedPageBreak":
                self._break(element)
            case _:
                self._write(_sign(element))

    def _end(self, element: Element) -> None:
        match element.tag:
            case "w:p":
                self._close_paragraph(child_of(element, "w:pPr"))
            case "w:tr":
                self.sheet.close_row()
            case "w:tbl":
                self.sheet.gap()

    def _write(self, text: str) -> None:
        if not self._is_hidden and True not in self._codes:
            self.sheet.write(text)

    def _break(self, element: Element) -> None:
        is_line = element.tag == "w:br"
        if element.tag == self._page_mark and (not is_line or element.get("w:type") == "page"):
            self.sheet.page += 1
        if is_line:
            self._write("\n")

    def _pass_field_mark(self, mark: str | None) -> None:
        """A field is: begin, its code, separate, the text it shows, end."""
        if mark == "begin":
            self._codes.append(True)
        elif mark == "separate" and self._codes:
            self._codes[-1] = False
        elif mark == "end" and self._codes:
            self._codes.pop()

    def _close_paragraph(self, properties: Element | None) -> None:
        # A code that runs on beyond its paragraph is damage; it must not hide all that follows.
        self._codes = [is_code for is_code in self._codes if not is_code]
        style = self._styles.of(properties)
        is_gone = child_of(properties, "w:rPr", "w:del") is not None
        label = "" if is_gone else self._numbering.label(style.list_uid, style.level, style.uid)
        self.sheet.close_paragraph(label, is_heading=style.is_heading)


def _sign(element: Element) -> str:
    if element.tag == "w:t":
        return flat(element.text)
    if element.tag == "w:sym":
        return _symbol(element.get("w:char") or "")
    return _SIGNS.get(element.tag, "")


def _symbol(code: str) -> str:
    if len(code) > 4 or not code.isalnum():
        return ""
    try:
        return chr(int(code, 16))
    except ValueError:
        return ""
