"""What Telegram finds in a text by itself: commands, mentions of names, links."""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter

from sandbox.model import Entity
from sandbox.utf16 import utf16_length

_PATTERNS = {
    "bot_command": re.compile(
        r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/])"
    ),
    "mention": re.compile(r"(?<![\w/@])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)"),
    "url": re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]"),
}
_OPAQUE = {"pre", "code", "text_link", "text_mention"}
"""Nothing is looked for inside these."""


def add_found_entities(text: str, given: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """Return the *given* entities and those found in *text*, in Telegram's order."""
    kept = tuple(given)
    opaque = [entity for entity in kept if entity.type in _OPAQUE]
    found = [
        entity
        for entity in _find(text)
        if not any(entity.offset < other.end and other.offset < entity.end for other in opaque)
    ]
    in_order = sorted((*kept, *found), key=attrgetter("length"), reverse=True)
    return tuple(sorted(in_order, key=attrgetter("offset")))


def _find(text: str) -> Iterator[Entity]:
    end = 0
    for kind, match in sorted(_matches(text), key=lambda pair: pair[1].start()):
        if match.start() < end:
            continue
        end = match.end()
        offset = utf16_length(text[: match.start()])
        yield Entity(type=kind, offset=offset, length=utf16_length(match[0]))


def _matches(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            yield kind, match
