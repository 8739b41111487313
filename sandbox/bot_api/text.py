"""The text of a message or caption, as Telegram reads it: parse mode, trimming, entities, limit."""

from dataclasses import replace

from sandbox.bot_api.html import parse_html
from sandbox.bot_api.parameters import Parameters
from sandbox.entities import add_found_entities
from sandbox.model import Entity
from sandbox.refusal import NotImplementedHere, bad_request
from sandbox.telegram import Telegram
from sandbox.utf16 import utf16_length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
FURTHEST_TIME = 1098 * 86_400
"""Seconds: a `date_time` entity lies at most so far ahead."""

Formatted = tuple[str, tuple[Entity, ...]]


def read_text(telegram: Telegram, parameters: Parameters) -> Formatted:
    """Return the text of a message, which must not be empty."""
    raw = parameters.text("text")
    if not raw:
        raise bad_request("message text is empty")
    text, entities = _format(telegram, raw, parameters)
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(telegram: Telegram, parameters: Parameters) -> Formatted:
    """Return the caption of a file, which may be empty."""
    text, entities = _format(telegram, parameters.text("caption"), parameters)
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return text, entities


def _format(telegram: Telegram, raw: str, parameters: Parameters) -> Formatted:
    if parameters.has("entities") or parameters.has("caption_entities"):
        raise NotImplementedHere("entities given by the bot: send HTML")
    text, entities = _parse(raw, parameters.text("parse_mode"))
    latest = telegram.world.timestamp() + FURTHEST_TIME
    if any(entity.unix_time is not None and entity.unix_time > latest for entity in entities):
        raise bad_request("ENTITY_DATE_INVALID")
    known = tuple(e for e in entities if e.user_id is None or e.user_id in telegram.world.users)
    text, entities = _trim(text, known)
    return text, add_found_entities(text, entities)


def _parse(raw: str, mode: str) -> Formatted:
    if not mode:
        return raw, ()
    if mode.lower() == "html":
        return parse_html(raw)
    if mode.lower() in ("markdown", "markdownv2"):
        raise NotImplementedHere(f"parse mode {mode}")
    raise bad_request("unsupported parse_mode")


def _trim(text: str, entities: tuple[Entity, ...]) -> Formatted:
    """Take the white space off both ends, and the entities' share of it too."""
    trimmed = text.lstrip()
    shift = utf16_length(text) - utf16_length(trimmed)
    trimmed = trimmed.rstrip()
    length = utf16_length(trimmed)
    moved = []
    for entity in entities:
        start, end = max(0, entity.offset - shift), min(length, entity.end - shift)
        if start < end:
            moved.append(replace(entity, offset=start, length=end - start))
    return trimmed, tuple(moved)
