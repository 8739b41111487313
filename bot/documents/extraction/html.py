"""HTML by the parser of the standard library: what a reader of the page would see."""

import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TypeAlias

from .html_lists import HtmlLists
from .html_spans import HtmlSpans
from .html_tags import APART, BLOCKS, ENDED, UNSEEN, VOID, WALLS, WALLS_OF
from .limits import MAX_HTML_BYTES
from .lines import RawLine, Refused, finish
from .sheet import Sheet
from .text import decode
from .xml import collapsed, number_of

Attributes: TypeAlias = list[tuple[str, str | None]]

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def read_html(data: bytes) -> list[RawLine]:
    """Return the lines of the page as it is seen.

    Raises:
        Refused: If there is no text, or too much of it.
    """
    if len(data) > MAX_HTML_BYTES:
        raise Refused("document.too_large")
    reader = _Reader()
    reader.feed(decode(data))
    reader.close()
    reader.end()
    return finish(reader.sheet.lines)


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    is_hidden: bool


class _Reader(HTMLParser):
    """Keeps the tags that are open; of those within a line only the hidden ones matter."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheet = Sheet()
        self._lists = HtmlLists()
        self._spans = HtmlSpans()
        self._tags: list[_Tag] = []
        self._names: Counter[str] = Counter()
        self._hidden = 0
        self._label = ""
        self._is_writing = False

    def handle_data(self, data: str) -> None:
        """Write text that is seen; blanks between blocks are none."""
        if self._hidden or not (self._is_writing or data.strip()):
            return
        self._write(data if self._names["pre"] else collapsed(data))

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Open a tag, and close what it ends."""
        if tag == "br" and self._is_writing and not self._hidden:
            self._write("\n")
        if tag in BLOCKS:
            self._end_before(tag)
            self._break(tag)
        if tag not in VOID and tag != "br":
            self._open(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """Close the tag and all that is left open in it."""
        if self._names[tag]:
            self._close_nearest(frozenset({tag}), WALLS_OF.get(tag, WALLS))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Pass over `<![if ...]>` as browsers do; the library fails at names it does not know."""
        return self.parse_bogus_comment(i, report)

    def end(self) -> None:
        """Close what the page left open."""
        while self._tags:
            self._pop()
        self._flush()

    def _write(self, text: str) -> None:
        if not self._is_writing:
            self.sheet.open_paragraph()
            self._is_writing = True
        self.sheet.write(text)

    def _flush(self, *, is_heading: bool = False) -> None:
        if self._is_writing:
            self.sheet.close_paragraph(self._label, is_heading=is_heading)
            self._is_writing = False
            self._label = ""

    def _break(self, tag: str) -> None:
        self._flush()
        if tag in APART and not self._names["li"]:
            self.sheet.gap()

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        is_hidden = _is_hidden(tag, attributes)
        if tag not in BLOCKS and not is_hidden and not self._hidden:
            return
        self._tags.append(_Tag(tag, is_hidden))
        self._names[tag] += 1
        self._hidden += is_hidden
        self._enter(tag, attributes)

    def _enter(self, tag: str, attributes: dict[str, str | None]) -> None:
        match tag:
            case "tr":
                self.sheet.open_row()
                self._spans.open_row()
            case "table":
                self._spans.open_table()
            case "td" | "th":
                self._enter_cell(attributes)
            case "ul" | "ol":
                self._lists.open(tag, attributes)
            case "li":
                self._label = self._lists.label(attributes)

    def _enter_cell(self, attributes: dict[str, str | None]) -> None:
        """Begin a cell, behind those that reach down into its row."""
        while self._spans.is_taken(self.sheet.columns):
            self.sheet.open_cell()
        column, width = self.sheet.columns, number_of(attributes.get("colspan"), 1)
        self._spans.add(column, width=width, rows=number_of(attributes.get("rowspan"), 1))
        self.sheet.open_cell(width)

    def _end_before(self, tag: str) -> None:
        if self._tags and self._tags[-1].name == "p":
            self._pop()
        if tag in ENDED:
            self._close_nearest(*ENDED[tag])

    def _close_nearest(self, names: frozenset[str], walls: frozenset[str]) -> None:
        for depth, tag in enumerate(reversed(self._tags), start=1):
            if tag.name in names:
                for _ in range(depth):
                    self._pop()
                return
            if tag.name in walls:
                return

    def _pop(self) -> None:
        tag = self._tags.pop()
        self._names[tag.name] -= 1
        self._hidden -= tag.is_hidden
        if tag.name in BLOCKS:
            self._leave(tag.name)

    def _leave(self, tag: str) -> None:
        self._break(tag)
        match tag:
            case "tr":
                self.sheet.close_row()
            case "table":
                self._spans.close_table()
            case "ul" | "ol":
                self._lists.close()
            case "li":
                self._label = ""


def _is_hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    if tag in UNSEEN or "hidden" in attributes:
        return True
    return _HIDDEN.search(attributes.get("style") or "") is not None
