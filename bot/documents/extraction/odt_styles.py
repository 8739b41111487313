"""What the styles of an ODT say that matters to the text: lists, hidden text and new pages."""

from dataclasses import dataclass, replace
from itertools import chain
from xml.etree.ElementTree import Element

from .xml import child_of

_MAX_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits."""

    list_style: str | None = None
    is_hidden: bool = False
    breaks_page: bool = False


class Styles:
    """The styles of one document, those of its own text before those it shares."""

    def __init__(self, shared: Element | None, content: Element) -> None:
        groups = (
            child_of(root, group)
            for root in (shared, content)
            for group in ("office:styles", "office:automatic-styles")
        )
        self._elements = {
            style.get("style:name"): style
            for style in chain.from_iterable(group or () for group in groups)
            if style.tag == "style:style"
        }
        self._known: dict[str | None, Style] = {None: Style()}

    def named(self, name: str | None) -> Style:
        """Return the style of that name; an unknown one says nothing."""
        if name not in self._known:
            self._known[name] = self._inherited(name)
        return self._known[name]

    def hides(self, element: Element) -> bool:
        """Tell whether the element, with all that is in it, is hidden."""
        if element.tag in {"text:span", "text:p", "text:h"}:
            return self.named(element.get("text:style-name")).is_hidden
        return element.tag == "text:section" and element.get("text:display") == "none"

    def _inherited(self, name: str | None) -> Style:
        line: list[Element] = []
        while name in self._elements and len(line) < _MAX_CHAIN:
            line.append(self._elements[name])
            name = line[-1].get("style:parent-style-name")
        style = Style()
        for element in reversed(line):
            style = _with(style, element)
        return style


def _with(style: Style, element: Element) -> Style:
    letters = child_of(element, "style:text-properties")
    if letters is not None and letters.get("text:display"):
        style = replace(style, is_hidden=letters.get("text:display") == "none")
    paragraph = child_of(element, "style:paragraph-properties")
    if paragraph is not None and paragraph.get("fo:break-before"):
        style = replace(style, breaks_page=paragraph.get("fo:break-before") == "page")
    return replace(style, list_style=element.get("style:list-style-name") or style.list_style)
