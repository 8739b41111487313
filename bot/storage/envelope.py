"""The bytes of a group's file: JSON that proves itself whole, and says whose it is.

    {"sha256": "<64 hexadecimal digits>",
    "data": {"schema":1,"chat_id":-100,"shape":"...","entry":{...},"tables":{
    "tasks":{
    "<key>":{...},
    ...}}}}

The checksum covers the bytes of the value of `data`. Its first line is the
head: what a start needs to know, without reading the records. One record
stands on one line, so that a person can read the file and compare two
generations.
"""

import json
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bot.storage.codec import Document
from bot.storage.rows import Row, Tables

SEAL = re.compile(rb'\{"sha256": "([0-9a-f]{64})",\n"data": ')
TAIL = b"}\n"

Documents = dict[str, dict[str, Document]]
"""Tables as a file holds them, before anything in them is understood."""


class Unsound(ValueError):
    """The bytes are no whole file of this group; the message says what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the first line says; *entry* is the summary that a bot of this *shape* has made."""

    schema: int
    chat_id: int
    shape: str = ""
    entry: Document = field(default_factory=dict)


class Sealed:
    """A file whose every byte is as it was written, for the right chat."""

    def __init__(self, head: Head, body: bytes) -> None:
        self.head = head
        self._body = body

    def documents(self) -> Documents:
        """Parse the tables."""
        tables: Documents = json.loads(self._body)["tables"]
        return tables


def seal(head: Head, tables: Tables) -> bytes:
    """Return the bytes of the file. A row that has been in one before is not encoded again."""
    first = (
        f'{{"schema":{head.schema},"chat_id":{head.chat_id},'
        f'"shape":{_json(head.shape)},"entry":{_json(head.entry)},"tables":{{\n'
    )
    inner = b",\n".join(_seal_table(name, table) for name, table in tables.items())
    body = b"".join((_utf8(first), inner, b"}}"))
    digest = sha256(body).hexdigest().encode()
    return b"".join((b'{"sha256": "', digest, b'",\n"data": ', body, TAIL))


def _seal_table(name: str, table: dict[str, Row]) -> bytes:
    lines = b",\n".join([row.line or _seal_row(key, row) for key, row in table.items()])
    return b"%b:{\n%b}" % (_utf8(_json(name)), lines)


def _seal_row(key: str, row: Row) -> bytes:
    row.line = line = _utf8(f"{_json(key)}:{_json(row)}")
    return line


def unseal(raw: bytes, chat_id: int) -> Sealed:
    """Check every byte, and read the head.

    Raises:
        Unsound: If not every byte is as it was written, for this chat.
    """
    body = _checked(raw)
    head = _read_head(body)
    if head.chat_id != chat_id:
        raise Unsound(f"it belongs to chat {head.chat_id}")
    return Sealed(head, body)


def _read_head(body: bytes) -> Head:
    try:
        said = json.loads(body[: body.index(b"\n")] + b"}}")
        return Head(
            schema=said["schema"],
            chat_id=said["chat_id"],
            shape=said.get("shape", ""),
            entry=said.get("entry", {}),
        )
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise Unsound("its first line is not understood") from error


def _checked(raw: bytes) -> bytes:
    if not raw:
        raise Unsound("it is empty")
    if not raw.strip(b"\0"):
        raise Unsound("it holds nothing but NUL bytes")
    seal = SEAL.match(raw)
    if seal is None:
        raise Unsound("it does not begin like a file of this bot")
    body = raw[seal.end() : -len(TAIL)]
    if not raw.endswith(TAIL) or sha256(body).hexdigest().encode() != seal[1]:
        raise Unsound("its checksum does not match its content")
    return body


_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _json(value: Any) -> str:
    return _encoder.encode(value)


def _utf8(text: str) -> bytes:
    # A lone surrogate, as broken input may hold, becomes its JSON escape.
    return text.encode("utf-8", errors="backslashreplace")
