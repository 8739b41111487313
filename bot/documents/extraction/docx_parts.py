"""Which part of a DOCX is what: told by its relationships, as Word does."""

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .package import Package
from .xml import child_of

_MAIN = "word/document.xml"


class Parts:
    """The parts that hold text, or that say how text is numbered."""

    def __init__(self, package: Package) -> None:
        self._package = package
        root = _relations(package, "_rels/.rels")
        self._main = _target(_of_type(root, "officeDocument"), "") or _MAIN
        self._folder, name = posixpath.split(self._main)
        self._relations = _relations(package, f"{self._folder}/_rels/{name}.rels")

    @property
    def document(self) -> Element | None:
        """The main part, if this is a text document."""
        root = self._package.tree(self._main)
        return root if root.tag == "w:document" else None

    def part(self, kind: str) -> Element | None:
        """Return the part that the main part calls its styles, numbering, footnotes ..."""
        return self._tree(_of_type(self._relations, kind))

    def header(self, document: Element) -> Element | None:
        """Return the header of the first page: there stand the body, the date and the title."""
        section = next(document.iter("w:sectPr"), None)
        if section is None:
            return None
        wanted = "default" if child_of(section, "w:titlePg") is None else "first"
        for reference in section:
            if reference.tag == "w:headerReference" and reference.get("w:type") == wanted:
                return self._tree(_by_id(self._relations, reference.get("r:id")))
        return None

    def notes(self) -> Iterator[Element]:
        """Yield the footnotes, then the endnotes."""
        for kind in ("footnotes", "endnotes"):
            yield from self.part(kind) or ()

    def _tree(self, relation: Element | None) -> Element | None:
        name = _target(relation, self._folder)
        return self._package.optional_tree(name) if name else None


def _relations(package: Package, name: str) -> Element | None:
    return package.optional_tree(name)


def _of_type(relations: Element | None, kind: str) -> Element | None:
    found = (r for r in relations or () if (r.get("Type") or "").endswith(f"/{kind}"))
    return next(found, None)


def _by_id(relations: Element | None, uid: str | None) -> Element | None:
    return next((r for r in relations or () if r.get("Id") == uid), None)


def _target(relation: Element | None, folder: str) -> str:
    """The name of a part; it is only ever looked up in the list of members."""
    if relation is None or relation.get("TargetMode") == "External":
        return ""
    return posixpath.normpath(posixpath.join("/", folder, relation.get("Target") or "")).lstrip("/")
