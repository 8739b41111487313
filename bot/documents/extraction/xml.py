"""XML without definitions and with an end, its names shortened: `w:p`, `text:h`."""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from .limits import MAX_NODES
from .lines import Refused

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    _OASIS + "office:1.0": "office",
    _OASIS + "text:1.0": "text",
    _OASIS + "table:1.0": "table",
    _OASIS + "style:1.0": "style",
    _OASIS + "xsl-fo-compatible:1.0": "fo",
    _OASIS + "svg-compatible:1.0": "svg",
    "http://www.w3.org/XML/1998/namespace": "xml",
}

_WHITE = re.compile("[ \t\n\r]+")
_FLAT = str.maketrans("\n\r\t", "   ")


class _Builder(TreeBuilder):
    """Builds the tree with short names, and stops at too many elements."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._left = MAX_NODES

    def start(self, tag: str, attrs: dict[Any, Any]) -> Element:
        self._left -= 1
        if self._left < 0:
            raise Refused("document.too_large")
        return super().start(
            self._name(tag), {self._name(name): value for name, value in attrs.items()}
        )

    def end(self, tag: str) -> Element:
        return super().end(self._name(tag))

    def _name(self, tag: str) -> str:
        if tag not in self._names:
            self._names[tag] = _shorten(tag)
        return self._names[tag]


def parse_xml(data: bytes) -> Element:
    """Return the root of the tree.

    Raises:
        Refused: If it defines entities or a document type, is no XML, or has no end.
    """
    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(data)
        root = parser.close()
    except DefusedXmlException as error:
        raise Refused("document.forbidden") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused("document.damaged") from error
    assert isinstance(root, Element)
    return root


def _shorten(tag: str) -> str:
    namespace, brace, local = tag.rpartition("}")
    if not brace:
        return tag
    prefix = _PREFIXES.get(namespace[1:])
    return f"{prefix}:{local}" if prefix else tag


def walk(root: Element, skipped: frozenset[str]) -> Iterator[tuple[bool, Element]]:
    """Yield each element when it begins (True) and when it ends (False), without recursion.

    Of a skipped element only the end comes, for the sake of the text behind it.
    """
    stack = [(root, iter(root))]
    yield True, root
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield False, parent
        elif child.tag in skipped:
            yield False, child
        else:
            stack.append((child, iter(child)))
            yield True, child


def child_of(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant down the path of names, if there is one."""
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if child.tag == name), None)
    return element


def flat(text: str | None) -> str:
    """Return the text with its line breaks as blanks: in XML they are no more than that."""
    return (text or "").translate(_FLAT)


def collapsed(text: str | None) -> str:
    """Return the text with each run of white space as one blank, as browsers and ODT have it."""
    return _WHITE.sub(" ", text or "")


def number_of(text: str | None, default: int) -> int:
    """Return a small count; whatever is none, or is absurdly large, is *default*."""
    if text is not None and text.isascii() and text.isdigit() and len(text) <= 6:
        return int(text)
    return default
