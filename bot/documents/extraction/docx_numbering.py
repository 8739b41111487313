"""The numbers that Word paints before paragraphs: they stand nowhere in the text itself.

A paragraph names a list (w:num); the list names a pattern (w:abstractNum) and may
override its starts. Lists of one pattern count on together, as Word does.
"""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .numerals import letters, roman
from .xml import child_of, number_of

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
BULLET = "•"


@dataclass(frozen=True, slots=True)
class _Level:
    """One depth of a list: where it starts, how its number looks, when it restarts."""

    start: int
    form: str
    text: str
    style: str | None
    restarts: bool
    is_legal: bool


@dataclass(frozen=True, slots=True)
class _List:
    pattern: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """Counts through one document; ask for labels in the order of the paragraphs."""

    def __init__(self, root: Element | None) -> None:
        patterns = {e.get("w:abstractNumId"): e for e in root or () if e.tag == "w:abstractNum"}
        self._lists = {
            e.get("w:numId"): _read_list(e, patterns) for e in root or () if e.tag == "w:num"
        }
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()

    def label(self, list_uid: str | None, level: int | None, style: str | None) -> str:
        """Count the paragraph, and return its number or bullet as printed; "" has none."""
        found = self._lists.get(list_uid)
        if list_uid is None or found is None:
            return ""
        depth = level if level is not None else _level_of_style(found, style)
        if depth not in found.levels:
            return ""
        counts = self._counts.setdefault(found.pattern, [None] * _LEVELS)
        if list_uid not in self._begun:
            self._begun.add(list_uid)
            self._restart(found, counts)
        _count(found, counts, depth)
        return _printed(found, counts, depth)

    @staticmethod
    def _restart(found: _List, counts: list[int | None]) -> None:
        for depth, start in found.starts.items():
            counts[depth:] = [start - 1] + [None] * (_LEVELS - depth - 1)


def _count(found: _List, counts: list[int | None], depth: int) -> None:
    for above in range(depth):
        if counts[above] is None and above in found.levels:
            counts[above] = found.levels[above].start
    last = counts[depth]
    counts[depth] = found.levels[depth].start if last is None else last + 1
    for below in range(depth + 1, _LEVELS):
        if below not in found.levels or found.levels[below].restarts:
            counts[below] = None


def _printed(found: _List, counts: list[int | None], depth: int) -> str:
    level = found.levels[depth]
    if level.form == "bullet":
        return BULLET

    def number(place: re.Match[str]) -> str:
        index = int(place[1]) - 1
        count, other = counts[index], found.levels.get(index)
        if count is None or other is None:
            return ""
        return _in_form(count, "decimal" if level.is_legal else other.form)

    return _PLACE.sub(number, level.text).strip()


def _in_form(number: int, form: str) -> str:
    match form:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "none":
            return ""
    return str(number)


def _level_of_style(found: _List, style: str | None) -> int:
    named = (depth for depth, level in found.levels.items() if style and level.style == style)
    return next(named, 0)


def _read_list(element: Element, patterns: dict[str | None, Element]) -> _List:
    named = child_of(element, "w:abstractNumId")
    uid = named.get("w:val") if named is not None else None
    pattern = _linked(patterns.get(uid), patterns)
    levels = _read_levels(pattern)
    starts: dict[int, int] = {}
    for override in element:
        depth = _depth(override)
        start = child_of(override, "w:startOverride")
        if override.tag != "w:lvlOverride" or depth is None:
            continue
        levels |= _read_levels(override)
        if start is not None:
            starts[depth] = number_of(start.get("w:val"), 1)
    key = pattern.get("w:abstractNumId") if pattern is not None else None
    return _List(key or "", levels, starts)


def _linked(pattern: Element | None, patterns: dict[str | None, Element]) -> Element | None:
    """A pattern may stand for a list style, whose levels another pattern holds."""
    link = child_of(pattern, "w:numStyleLink")
    if link is None:
        return pattern
    for other in patterns.values():
        home = child_of(other, "w:styleLink")
        if home is not None and home.get("w:val") == link.get("w:val"):
            return other
    return pattern


def _read_levels(parent: Element | None) -> dict[int, _Level]:
    levels = {}
    for element in parent or ():
        depth = _depth(element)
        if element.tag == "w:lvl" and depth is not None:
            levels[depth] = _read_level(element)
    return levels


def _read_level(element: Element) -> _Level:
    def value(name: str) -> str | None:
        child = child_of(element, name)
        return child.get("w:val") if child is not None else None

    return _Level(
        start=number_of(value("w:start"), 1),
        form=value("w:numFmt") or "decimal",
        text=value("w:lvlText") or "",
        style=value("w:pStyle"),
        restarts=value("w:lvlRestart") != "0",
        is_legal=child_of(element, "w:isLgl") is not None,
    )


def _depth(element: Element) -> int | None:
    depth = number_of(element.get("w:ilvl"), -1)
    return depth if 0 <= depth < _LEVELS else None
