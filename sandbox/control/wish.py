"""What a request of the page asks for, read kind by kind."""

import json
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from sandbox.people import Impossible


@dataclass(frozen=True, slots=True)
class Wish:
    """The fields of a request; a form has strings, JSON has its kinds."""

    raw: dict[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        """Return a string, which may be missing only where there is a default."""
        value = self.raw.get(name, default)
        if not isinstance(value, str):
            raise Impossible(f"{name} is wanted, as a text")
        return value

    def integer(self, name: str, default: int | None = None) -> int:
        """Return a number, which may be missing only where there is a default."""
        value = self.optional_integer(name)
        if value is None:
            value = default
        if value is None:
            raise Impossible(f"{name} is wanted, as a number")
        return value

    def optional_integer(self, name: str) -> int | None:
        """Return a number; None where it is missing."""
        value = self.raw.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError) as error:
            raise Impossible(f"{name} is no number") from error

    def file(self, name: str) -> tuple[str, bytes, str]:
        """Return name, bytes and kind of a file."""
        value = self.raw.get(name)
        if not isinstance(value, tuple):
            raise Impossible(f"{name} is wanted, as a file")
        return value


async def read_wish(request: Request) -> Wish:
    """Read the query of a GET, the JSON or the form of a POST."""
    if request.method == "GET":
        return Wish(dict(request.query_params))
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with request.form() as form:
            return Wish({name: await _read(value) for name, value in form.multi_items()})
    try:
        body = json.loads(await request.body())
    except ValueError as error:
        raise Impossible("the body is no JSON") from error
    if not isinstance(body, dict):
        raise Impossible("the body is no JSON object")
    return Wish(body)


async def _read(value: UploadFile | str) -> tuple[str, bytes, str] | str:
    if isinstance(value, str):
        return value
    return value.filename or "file", await value.read(), value.content_type or ""
