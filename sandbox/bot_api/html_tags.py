"""The tags of Telegram's HTML: how one is written, and which entity it makes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from sandbox.bot_api.source import Source

Attributes = Mapping[str, str]
Fields = dict[str, Any]

REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
"""The only references that Telegram decodes; `&copy` in a link stays as it is."""

_SPACE = re.compile(r"\s*")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_MENTION = re.compile(r"tg://user\?id=(\d+)")
_DATE_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag."""

    name: str
    attributes: Attributes


def decode_references(text: str) -> str:
    """Return *text* with the characters that its references stand for."""
    return REFERENCE.sub(lambda reference: unescape(reference[0]), text)


def read_tag(source: Source) -> Tag:
    """Read a start tag, which comes next in *source*."""
    start = source.position
    source.advance()
    name = source.take(_NAME).lower()
    if source.is_at_end:
        raise source.refuse("Unclosed start tag", start)
    if name not in KINDS:
        raise source.refuse(f'Unsupported start tag "{name}"', start)
    attributes: dict[str, str] = {}
    while True:
        source.take(_SPACE)
        if source.is_at_end:
            raise source.refuse("Unclosed start tag", start)
        if source.next == ">":
            break
        key, value = _read_attribute(source, name, start)
        attributes[key] = value
    source.advance()
    _check(source, name, attributes, start)
    return Tag(name, attributes)


def _read_attribute(source: Source, tag: str, start: int) -> tuple[str, str]:
    key = source.take(_ATTRIBUTE).lower()
    if not key:
        raise source.refuse(f'Empty attribute name in the tag "{tag}"', start)
    source.take(_SPACE)
    if source.next != "=":
        if (tag, key) == ("blockquote", "expandable"):
            return key, ""
        what = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
        raise source.refuse(what, start)
    source.advance()
    source.take(_SPACE)
    return key, _read_value(source, start)


def _read_value(source: Source, start: int) -> str:
    if source.next in ('"', "'"):
        string = source.take(_STRING)
        if not string:
            raise source.refuse("Unclosed start tag", start)
        return decode_references(string[1:-1])
    position = source.position
    token = source.take(_TOKEN).lower()
    if source.next not in (">", "") and not source.next.isspace():
        raise source.refuse("Unexpected end of name token", position)
    return token


def _check(source: Source, name: str, attributes: Attributes, start: int) -> None:
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise source.refuse('Tag "span" must have class "tg-spoiler"', start)
    if name != "tg-time":
        return
    unix, form = attributes.get("unix", ""), attributes.get("format", "")
    if not unix.isdecimal() or not _DATE_TIME_FORMAT.fullmatch(form):
        raise source.refuse('Tag "tg-time" must have a valid date-time', start)


def _plain(kind: str) -> Callable[[Attributes], Fields | None]:
    return lambda attributes: {"type": kind}


def _link(attributes: Attributes) -> Fields | None:
    href = attributes.get("href", "")
    if mention := _MENTION.fullmatch(href):
        return {"type": "text_mention", "user_id": int(mention[1])}
    if href.startswith(("http://", "https://", "tg://")):
        return {"type": "text_link", "url": href}
    return None


def _quote(attributes: Attributes) -> Fields | None:
    return {"type": "expandable_blockquote" if "expandable" in attributes else "blockquote"}


def _time(attributes: Attributes) -> Fields | None:
    form = attributes.get("format") or None
    return {"type": "date_time", "unix_time": int(attributes["unix"]), "date_time_format": form}


KINDS: Mapping[str, Callable[[Attributes], Fields | None]] = {
    "a": _link,
    "b": _plain("bold"),
    "strong": _plain("bold"),
    "i": _plain("italic"),
    "em": _plain("italic"),
    "u": _plain("underline"),
    "ins": _plain("underline"),
    "s": _plain("strikethrough"),
    "strike": _plain("strikethrough"),
    "del": _plain("strikethrough"),
    "code": _plain("code"),
    "pre": _plain("pre"),
    "tg-spoiler": _plain("spoiler"),
    "span": _plain("spoiler"),
    "blockquote": _quote,
    "tg-time": _time,
}
"""The fields of the entity that a tag makes; None where Telegram keeps the text alone."""
