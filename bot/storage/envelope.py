"""The bytes of a group's file: JSON that proves itself whole, and says whose it is.

    {"sha256": "<64 hexadecimal digits>",
    "data": {"schema":1,"chat_id":-100,"tables":{
    "tasks":{
    "<key>":{...},
    ...}}}}

The checksum covers the bytes of the value of `data`. One record stands on one
line, so that a person can read the file and compare two generations.
"""

import json
import re
from hashlib import sha256
from typing import Any

from bot.storage.codec import Document

Tables = dict[str, dict[str, Document]]
"""Documents by their key, by table: what TinyDB reads and writes."""

HEAD = re.compile(rb'\{"sha256": "([0-9a-f]{64})",\n"data": ')
TAIL = b"}\n"


class Unsound(ValueError):
    """The bytes are no whole file of this group; the message says what is wrong."""


class Sealer:
    """Makes the bytes of one group's file, and remembers the lines that it has made.

    A record is encoded again only when it has changed: a document is never
    changed in place, so the same one has the same line.
    """

    def __init__(self) -> None:
        self._lines: dict[str, dict[str, tuple[Document, str]]] = {}

    def seal(self, chat_id: int, schema: int, tables: Tables) -> bytes:
        """Return the bytes of the file."""
        self._lines = {name: self._render(name, table) for name, table in tables.items()}
        inner = ",\n".join(
            f"{_json(name)}:{{\n" + ",\n".join(line for _, line in table.values()) + "}"
            for name, table in self._lines.items()
        )
        # A lone surrogate, as broken input may hold, becomes its JSON escape.
        body = f'{{"schema":{schema},"chat_id":{chat_id},"tables":{{\n{inner}}}}}'.encode(
            "utf-8", errors="backslashreplace"
        )
        digest = sha256(body).hexdigest().encode()
        return b'{"sha256": "' + digest + b'",\n"data": ' + body + TAIL

    def _render(self, name: str, table: dict[str, Document]) -> dict[str, tuple[Document, str]]:
        known = self._lines.get(name, {})
        return {
            key: line
            if (line := known.get(key)) and line[0] is document
            else (document, f"{_json(key)}:{_json(document)}")
            for key, document in table.items()
        }


def unseal(raw: bytes, chat_id: int) -> tuple[int, Tables]:
    """Return the schema version and the tables.

    Raises:
        Unsound: If not every byte is as it was written, for this chat.
    """
    body = _checked(raw)
    data = json.loads(body)
    if data["chat_id"] != chat_id:
        raise Unsound(f"it belongs to chat {data['chat_id']}")
    return data["schema"], data["tables"]


def _checked(raw: bytes) -> bytes:
    if not raw:
        raise Unsound("it is empty")
    if not raw.strip(b"\0"):
        raise Unsound("it holds nothing but NUL bytes")
    head = HEAD.match(raw)
    if head is None:
        raise Unsound("it does not begin like a file of this bot")
    body = raw[head.end() : -len(TAIL)]
    if not raw.endswith(TAIL) or sha256(body).hexdigest().encode() != head[1]:
        raise Unsound("its checksum does not match its content")
    return body


_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _json(value: Any) -> str:
    return _encoder.encode(value)
