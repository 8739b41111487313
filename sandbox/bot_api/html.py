"""Telegram's HTML: text with tags becomes plain text and entities, or is refused in its words."""

import re
from dataclasses import dataclass, field

from sandbox.bot_api.html_tags import KINDS, REFERENCE, Tag, decode_references, read_tag
from sandbox.bot_api.source import Source
from sandbox.model import Entity
from sandbox.refusal import bad_request
from sandbox.utf16 import utf16_length

_TEXT = re.compile(rf"[^<&]+|{REFERENCE.pattern}|&")
_END_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class _Open:
    tag: Tag
    offset: int


@dataclass(slots=True)
class _Reading:
    source: Source
    parts: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def append(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)


def parse_html(html: str) -> tuple[str, tuple[Entity, ...]]:
    """Return the plain text and its entities.

    Raises:
        Refusal: 400 "can't parse entities: ..." where Telegram would.
    """
    reading = _Reading(Source(html))
    source = reading.source
    while not source.is_at_end:
        if text := source.take(_TEXT):
            reading.append(decode_references(text))
        elif source.starts_with("</"):
            _close(reading)
        else:
            tag = read_tag(source)
            reading.open.append(_Open(tag, reading.length))
    if reading.open:
        name = reading.open[-1].tag.name
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\""
        )
    return "".join(reading.parts), tuple(reading.entities)


def _close(reading: _Reading) -> None:
    source = reading.source
    start = source.position
    if not reading.open:
        raise source.refuse("Unexpected end tag", start)
    source.advance(2)
    name = source.take(_END_NAME).lower()
    source.take(_SPACE)
    if source.next != ">":
        raise source.refuse("Unclosed end tag", start)
    source.advance()
    opened = reading.open.pop()
    if name and name != opened.tag.name:
        offset = source.byte_offset(start)
        raise bad_request(
            f"can't parse entities: Unmatched end tag at byte offset {offset}, "
            f'expected "</{opened.tag.name}>", found "</{name}>"'
        )
    _add_entity(reading, opened)


def _add_entity(reading: _Reading, opened: _Open) -> None:
    length = reading.length - opened.offset
    fields = KINDS[opened.tag.name](opened.tag.attributes)
    if length and fields is not None:
        reading.entities.append(Entity(offset=opened.offset, length=length, **fields))
