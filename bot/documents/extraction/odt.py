"""ODT: the text as it stands in the document, with its lists numbered and changes accepted."""

from xml.etree.ElementTree import Element

from .lines import RawLine, Refused, finish
from .odt_lists import Lists
from .odt_styles import Styles
from .package import Package
from .sheet import Sheet
from .xml import child_of, collapsed, number_of, walk

_SKIPPED = frozenset(
    {
        *("text:tracked-changes", "text:sequence-decls", "text:variable-decls", "office:forms"),
        *("text:user-field-decls", "office:annotation", "text:ruby-text", "text:note-citation"),
        *("text:number", "text:hidden-text", "text:hidden-paragraph", "office:event-listeners"),
        *("svg:title", "svg:desc", "text:table-of-content-source"),
    }
)
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
# So many put what follows in a column; more say no more.
_MAX_BLANKS = 3


def read_odt(package: Package) -> list[RawLine]:
    """Return the lines; pages are those that the writer saw when it saved the file.

    Raises:
        Refused: If it is no text document, damaged or forbidden.
    """
    content = package.tree("content.xml")
    body = child_of(content, "office:body", "office:text")
    if body is None:
        raise Refused("document.unknown_kind")
    shared = package.optional_tree("styles.xml")
    reader = _Reader(Styles(shared, content), Lists(shared, content))
    header = _header(shared)
    if header is not None:
        reader.read(header)
        reader.sheet.gap()
    reader.read(body)
    return finish(reader.sheet.lines)


def _header(shared: Element | None) -> Element | None:
    page = child_of(shared, "office:master-styles", "style:master-page")
    return child_of(page, "style:header")


class _Reader:
    """Walks through the document with the lists counting on."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.sheet = Sheet()
        self._styles = styles
        self._lists = lists
        # How many of the open elements are hidden, and the labels of the open paragraphs.
        self._hidden = 0
        self._labels: list[str] = []

    def read(self, part: Element) -> None:
        """Add the lines of a part to the sheet."""
        for begins, element in walk(part, _SKIPPED):
            if begins:
                self._begin(element)
                self._write(collapsed(element.text))
            else:
                self._end(element)
                self._write(collapsed(element.tail))

    def _write(self, text: str) -> None:
        if text and not self._hidden:
            self.sheet.write(text)

    def _begin(self, element: Element) -> None:
        self._hidden += self._styles.hides(element)
        match element.tag:
            case "text:p" | "text:h":
                self._open_paragraph(element)
            case "text:list" | "text:list-item" | "text:list-header":
                self._lists.open(element)
            case "table:table-row":
                self.sheet.open_row()
            case "table:table-cell" | "table:covered-table-cell":
                self.sheet.open_cell()
            case "text:soft-page-break":
                self.sheet.page += 1
            case "text:s":
                self._write(" " * min(number_of(element.get("text:c"), 1), _MAX_BLANKS))
            case tag:
                self._write(_SIGNS.get(tag, ""))

    def _end(self, element: Element) -> None:
        if element.tag in _SKIPPED:
            return
        self._hidden -= self._styles.hides(element)
        match element.tag:
            case "text:p" | "text:h":
                self.sheet.close_paragraph(self._labels.pop(), is_heading=element.tag == "text:h")
            case "text:list":
                self._lists.close()
            case "table:table-row":
                self.sheet.close_row()
            case "table:table":
                self.sheet.gap()

    def _open_paragraph(self, element: Element) -> None:
        style = self._styles.named(element.get("text:style-name"))
        self.sheet.page += style.breaks_page and bool(self.sheet.lines)
        self._labels.append(self._lists.label(element, style.list_style))
        self.sheet.open_paragraph()
