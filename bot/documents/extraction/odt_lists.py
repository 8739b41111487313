"""The numbers before paragraphs of an ODT: from lists that nest, and from numbered headings.

A list begins at its start value unless it says that it continues another one.
Only the first paragraph of an item carries the number.
"""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from .numerals import letters, roman
from .xml import child_of, number_of

_LEVELS = 10
_BULLETS = {"text:list-level-style-bullet", "text:list-level-style-image"}
_NUMBERS = {"text:list-level-style-number", "text:outline-level-style"}
BULLET = "•"


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1
    is_bullet: bool = False


@dataclass(slots=True)
class _Open:
    """A list that is being read: the counts of all its depths, and its item's state."""

    style: str | None
    counts: list[int]
    is_due: bool = False
    start: int | None = None


@dataclass(slots=True)
class Lists:
    """Counts through one document; tell it of lists and items as they begin and end."""

    shared: Element | None
    content: Element
    _styles: dict[str | None, list[_Level]] = field(init=False)
    _outline: list[_Level] = field(init=False)
    _headings: list[int] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _past: dict[str | None, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        roots = (self.shared, self.content)
        groups = [
            child_of(root, group)
            for root in roots
            for group in ("office:styles", "office:automatic-styles")
        ]
        self._styles = {
            style.get("style:name"): _read_levels(style)
            for group in groups
            for style in group or ()
            if style.tag == "text:list-style"
        }
        outline = child_of(self.shared, "office:styles", "text:outline-style")
        self._outline = _read_levels(outline) if outline is not None else []

    def open(self, element: Element) -> None:
        """Note that a list, an item, or a header of a list begins."""
        if element.tag == "text:list":
            self._open_list(element)
        elif self._open:
            self._open[-1].is_due = element.tag == "text:list-item"
            start = number_of(element.get("text:start-value"), -1)
            self._open[-1].start = start if start >= 0 else None

    def close(self) -> None:
        """Note that a list ends."""
        if self._open:
            self._open.pop()

    def label(self, paragraph: Element, style: str | None) -> str:
        """Return the number or bullet of a paragraph that begins; "" has none.

        *style* is the list style that the paragraph's own style names.
        """
        if self._open:
            return self._label_of_item(style)
        if paragraph.tag == "text:h" and paragraph.get("text:is-list-header") != "true":
            return self._label_of_heading(paragraph)
        return ""

    def _open_list(self, element: Element) -> None:
        style = element.get("text:style-name")
        if self._open:
            outer = self._open[-1]
            self._open.append(_Open(style or outer.style, outer.counts))
            return
        counts: list[int] = []
        if element.get("text:continue-list") in self._past:
            counts = self._past[element.get("text:continue-list")]
        elif element.get("text:continue-numbering") == "true":
            counts = self._past.get(style, counts)
        for name in (element.get("xml:id"), style):
            if name:
                self._past[name] = counts
        self._open.append(_Open(style, counts))

    def _label_of_item(self, style: str | None) -> str:
        item = self._open[-1]
        if not item.is_due:
            return ""
        item.is_due = False
        levels = self._styles.get(item.style or style, [])
        return _count(levels, item.counts, len(self._open) - 1, item.start)

    def _label_of_heading(self, heading: Element) -> str:
        depth = number_of(heading.get("text:outline-level"), 1) - 1
        start = number_of(heading.get("text:start-value"), -1)
        return _count(self._outline, self._headings, depth, start if start >= 0 else None)


def _count(levels: list[_Level], counts: list[int], depth: int, start: int | None) -> str:
    """Count one on at *depth*, forget the counts below it, and return it as printed."""
    if not 0 <= depth < len(levels):
        return ""
    while len(counts) < depth:
        counts.append(levels[len(counts)].start)
    del counts[depth + 1 :]
    if len(counts) == depth:
        counts.append(levels[depth].start - 1)
    counts[depth] = counts[depth] + 1 if start is None else start
    return _printed(levels, counts)


def _printed(levels: list[_Level], counts: list[int]) -> str:
    level = levels[len(counts) - 1]
    if level.is_bullet:
        return BULLET
    if not level.form:
        return ""
    shown = range(max(0, len(counts) - level.shown), len(counts))
    numbers = [_in_form(counts[depth], levels[depth].form) for depth in shown]
    return (level.prefix + ".".join(n for n in numbers if n) + level.suffix).strip()


def _in_form(number: int, form: str) -> str:
    match form:
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return str(number) if form else ""


def _read_levels(style: Element) -> list[_Level]:
    levels = [_Level()] * _LEVELS
    for element in style:
        depth = number_of(element.get("text:level"), 0) - 1
        if 0 <= depth < _LEVELS and element.tag in _BULLETS | _NUMBERS:
            levels[depth] = _read_level(element)
    return levels


def _read_level(element: Element) -> _Level:
    return _Level(
        form=element.get("style:num-format") or "",
        prefix=element.get("style:num-prefix") or "",
        suffix=element.get("style:num-suffix") or "",
        shown=number_of(element.get("text:display-levels"), 1),
        start=number_of(element.get("text:start-value"), 1),
        is_bullet=element.tag in _BULLETS,
    )
