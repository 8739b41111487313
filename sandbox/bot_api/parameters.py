"""The parameters of a call: as a form they are all strings, as JSON they have their kinds."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.refusal import bad_request


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that came with the call."""

    name: str
    data: bytes
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class Parameters:
    """Reads each parameter as the kind that the method wants."""

    raw: Mapping[str, Any]

    def has(self, name: str) -> bool:
        """Say whether it was given at all."""
        return name in self.raw

    def text(self, name: str) -> str:
        """Return a string; empty where it was not given."""
        value = self.raw.get(name, "")
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a number; *default* where it is none, as Telegram does."""
        try:
            return int(self.raw.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """Return a truth value."""
        return self.text(name).lower() in ("true", "yes", "1")

    def json(self, name: str, what: str) -> Any:
        """Return an object or array, or None; *what* names it in the refusal."""
        value = self.raw.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError as error:
            raise bad_request(f"can't parse {what} JSON object") from error

    def upload(self, name: str) -> Upload | None:
        """Return a file, sent under *name* or attached under another; None for a text."""
        value = self.raw.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self.raw.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload) else None
