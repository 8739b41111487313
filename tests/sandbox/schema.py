"""An independent eye on everything that passes: aiogram's models are Bot API 10.3 in Python."""

import inspect
import json
from collections.abc import Iterator
from typing import Any

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import Update
from pydantic import BaseModel, TypeAdapter, ValidationError

from sandbox.bot_api.parameters import Upload
from sandbox.telegram import Call

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    method.__api_method__: method
    for method in vars(aiogram.methods).values()
    if inspect.isclass(method)
    and issubclass(method, TelegramMethod)
    and method is not TelegramMethod
}


class Schema:
    """Collects what does not fit; a test ends with none."""

    def __init__(self) -> None:
        self.complaints: list[str] = []

    def on_call(self, call: Call) -> None:
        if call.refusal is not None or call.method not in METHODS:
            return
        method = METHODS[call.method]
        self._check(method, _decode(method, call.parameters), f"request of {call.method}")
        self._check(method.__returning__, call.result, f"answer to {call.method}")

    def on_update(self, update: dict[str, Any]) -> None:
        self._check(Update, update, "update")

    def _check(self, kind: Any, value: Any, where: str) -> None:
        try:
            model = TypeAdapter(kind).validate_python(value)
        except ValidationError as error:
            self.complaints += [f"{where}: {e['loc']} {e['msg']}" for e in error.errors()]
            return
        self.complaints += [f"{where}: unknown field {field}" for field in unknown_fields(model)]


def unknown_fields(model: Any, path: str = "") -> Iterator[str]:
    """Yield fields that no model knows: aiogram keeps them, so that misspelt ones slip through."""
    if isinstance(model, BaseModel):
        yield from (f"{path}{name}" for name in model.model_extra or {})
        for name in type(model).model_fields:
            yield from unknown_fields(getattr(model, name), f"{path}{name}.")
    elif isinstance(model, list | tuple):
        for index, item in enumerate(model):
            yield from unknown_fields(item, f"{path}{index}.")


def _decode(method: type[BaseModel], parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of a form in their kinds, files as the names that stand for them."""
    decoded = {}
    for name, value in parameters.items():
        field = method.model_fields.get(name)
        if isinstance(value, Upload):
            if field is not None:
                decoded[name] = "attach://file"
        elif isinstance(value, str) and (field is None or not _is_text(field.annotation)):
            decoded[name] = _from_json(value)
        else:
            decoded[name] = value
    return decoded


def _is_text(annotation: Any) -> bool:
    return annotation in (str, str | None)


def _from_json(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value
