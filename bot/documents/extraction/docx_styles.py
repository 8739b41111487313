"""What Word's styles say that matters to the text: lists, headings and hidden runs."""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from .xml import child_of, number_of

_MAX_CHAIN = 20
_MAX_LEVEL = 8
_OFF = {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph's own settings over those of its style.

    *list_uid* is None outside of lists. *level* is None where the list tells it by the style.
    """

    uid: str | None = None
    list_uid: str | None = None
    level: int | None = None
    is_heading: bool = False
    is_hidden: bool = False


class Styles:
    """The styles of one document; without a styles part there are none."""

    def __init__(self, root: Element | None) -> None:
        self._elements = {
            style.get("w:styleId"): style for style in root or () if style.tag == "w:style"
        }
        self._known: dict[str | None, Style] = {}

    def of(self, properties: Element | None) -> Style:
        """Return the settings of a paragraph with these properties."""
        if properties is None:
            return Style()
        named = child_of(properties, "w:pStyle")
        style = self._style(named.get("w:val") if named is not None else None)
        return _with_properties(style, properties)

    def hides(self, properties: Element | None) -> bool:
        """Tell whether a run with these properties is hidden text."""
        if properties is None:
            return False
        vanish = child_of(properties, "w:vanish")
        if vanish is not None:
            return vanish.get("w:val") not in _OFF
        named = child_of(properties, "w:rStyle")
        return named is not None and self._style(named.get("w:val")).is_hidden

    def _style(self, uid: str | None) -> Style:
        if uid not in self._known:
            self._known[uid] = self._inherited(uid)
        return self._known[uid]

    def _inherited(self, uid: str | None) -> Style:
        chain: list[Element] = []
        name = uid
        while name in self._elements and len(chain) < _MAX_CHAIN:
            chain.append(self._elements[name])
            base = child_of(chain[-1], "w:basedOn")
            name = base.get("w:val") if base is not None else None
        style = Style()
        for element in reversed(chain):
            style = _with_style(style, element)
        return replace(style, uid=uid)


def _with_style(style: Style, element: Element) -> Style:
    vanish = child_of(element, "w:rPr", "w:vanish")
    if vanish is not None:
        style = replace(style, is_hidden=vanish.get("w:val") not in _OFF)
    properties = child_of(element, "w:pPr")
    return style if properties is None else _with_properties(style, properties)


def _with_properties(style: Style, properties: Element) -> Style:
    if child_of(properties, "w:outlineLvl") is not None:
        style = replace(style, is_heading=True)
    numbering = child_of(properties, "w:numPr")
    if numbering is None:
        return style
    list_uid, level = child_of(numbering, "w:numId"), child_of(numbering, "w:ilvl")
    if list_uid is not None:
        style = replace(style, list_uid=list_uid.get("w:val"))
    if level is not None:
        style = replace(style, level=min(number_of(level.get("w:val"), 0), _MAX_LEVEL))
    return style
