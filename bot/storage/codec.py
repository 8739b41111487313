"""Records as plain JSON values, by the type hints of their dataclasses.

Strict in both directions: what would not come back the same is refused on the
way in, what is not understood is refused on the way out, so nothing is lost.
"""

import types
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from bot.storage.values import MOMENT, PLAIN, Codec, exactly

Document = dict[str, Any]
"""A record as TinyDB and JSON keep it."""

T = TypeVar("T")

FAILURES = (ValueError, KeyError, AttributeError)
"""What a conversion raises where a value is not what its type hint says."""


def encode(record: object) -> Document:
    """Return the record as plain data.

    Raises:
        ValueError: If a field does not hold what its type hint says.
    """
    document: Document = codec_of(type(record)).encode(record)
    return document


def decode(record_type: type[T], document: object) -> T:
    """Return the record; a field the document lacks takes its default.

    Raises:
        ValueError: If the document is not such a record, or says more than one.
    """
    record: T = codec_of(record_type).decode(document)
    return record


def codec_of(hint: Any) -> Codec:
    """Return how values of the type hint are written and read; raise TypeError if not at all."""
    return _build(hint)


@cache
def _build(hint: Any) -> Codec:
    if hint in PLAIN:
        return PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is tuple and arguments[1:] == (...,):
        return _tuple(codec_of(arguments[0]))
    if origin is Mapping:
        return _mapping(arguments[0], codec_of(arguments[1]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Codec(lambda value: exactly(hint, value).value, hint)
    if is_dataclass(hint):
        return _dataclass(hint)
    raise TypeError(f"no codec for {hint!r}")


def _union(arguments: tuple[Any, ...]) -> Codec:
    members = tuple(hint for hint in arguments if hint is not types.NoneType)
    inner = _one_of(members)
    if len(members) == len(arguments):
        return inner
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda value: None if value is None else inner.decode(value),
    )


def _one_of(members: tuple[Any, ...]) -> Codec:
    if len(members) == 1:
        return codec_of(members[0])
    if set(members) == {date, datetime}:
        return MOMENT
    return _tagged({member.__name__: member for member in members})


def _tagged(members: dict[str, Any]) -> Codec:
    """One of several dataclasses, told apart by the name of its class."""

    def write(value: Any) -> Document:
        name = type(value).__name__
        document: Document = codec_of(members[name]).encode(value)
        return {"type": name} | document

    def read(value: Any) -> Any:
        rest = dict(exactly(dict, value))
        return codec_of(members[rest.pop("type")]).decode(rest)

    return Codec(write, read)


def _tuple(item: Codec) -> Codec:
    return Codec(
        lambda values: [item.encode(value) for value in exactly(tuple, values)],
        lambda values: tuple(item.decode(value) for value in exactly(list, values)),
    )


def _mapping(key_type: type, item: Codec) -> Codec:
    return Codec(
        lambda pairs: {str(exactly(key_type, k)): item.encode(v) for k, v in pairs.items()},
        lambda pairs: types.MappingProxyType(
            {key_type(k): item.decode(v) for k, v in exactly(dict, pairs).items()}
        ),
    )


def _fields_of(record_type: Any) -> dict[str, Codec]:
    return _build_fields(record_type)


@cache
def _build_fields(record_type: Any) -> dict[str, Codec]:
    hints = get_type_hints(record_type)
    return {field.name: codec_of(hints[field.name]) for field in fields(record_type)}


def _dataclass(record_type: Any) -> Codec:
    codecs = _fields_of(record_type)
    return Codec(partial(_write, codecs), partial(_read, record_type, codecs))


def _write(codecs: dict[str, Codec], record: Any) -> Document:
    try:
        return {name: codec.encode(getattr(record, name)) for name, codec in codecs.items()}
    except FAILURES as error:
        triples = ((codec.encode, name, getattr(record, name)) for name, codec in codecs.items())
        raise ValueError(_blame(triples)) from error


def _read(record_type: Any, codecs: dict[str, Codec], document: Any) -> Any:
    if not isinstance(document, dict):
        raise ValueError(f"{document!r} is no {record_type.__name__}")
    if document.keys() != codecs.keys():
        _refuse_others(record_type, document.keys())
    try:
        return record_type(**{k: codecs[k].decode(v) for k, v in document.items()})
    except FAILURES as error:
        triples = ((codecs[k].decode, k, v) for k, v in document.items())
        raise ValueError(_blame(triples)) from error


def _refuse_others(record_type: Any, names: Set[str]) -> None:
    """Raise ValueError if a field is not known, or is missing and has no default."""
    known = {field.name: field for field in fields(record_type)}
    missing = (known[name] for name in known.keys() - names)
    wrong = (names - known.keys()) | {
        field.name
        for field in missing
        if field.default is MISSING and field.default_factory is MISSING
    }
    if wrong:
        raise ValueError(f"{record_type.__name__}: missing or unknown {sorted(wrong)}")


def _blame(triples: Iterable[tuple[Callable[[Any], Any], str, Any]]) -> str:
    """Say which field fails, and why: looked for only when something has failed."""
    for convert, name, value in triples:
        try:
            convert(value)
        except FAILURES as error:
            return f"{name}: {error}"
    raise AssertionError("the same conversion failed before")
