"""A name for what records are made of: another version of the bot has another one."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, get_args, get_type_hints


def shape_of(*hints: Any) -> str:
    """Return a digest of every field of every type that the hints lead to."""
    seen: set[Any] = set()
    lines = [line for hint in hints for line in _describe(hint, seen)]
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def _describe(hint: Any, seen: set[Any]) -> Iterator[str]:
    if hint in seen:
        return
    seen.add(hint)
    yield str(hint)
    inner: tuple[Any, ...] = get_args(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield str([member.value for member in hint])
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        yield str([(each.name, str(hints[each.name])) for each in fields(hint)])
        inner = tuple(hints[each.name] for each in fields(hint))
    for each in inner:
        yield from _describe(each, seen)
