"""The records of one table, over TinyDB: read by key, by query, or all."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from tinydb import where

from bot.storage.codec import decode, decode_field, encode
from bot.storage.tables import RECORD_TYPES, GroupDatabase

T = TypeVar("T")


class Records(Generic[T]):
    """One table. What is returned is always fresh."""

    def __init__(self, database: GroupDatabase, name: str) -> None:
        self._table = database.records(name)
        self._type: type[T] = RECORD_TYPES[name]

    def keys(self) -> list[str]:
        """Return every key, in the order in which they were first put."""
        return self._table.keys()

    def get(self, key: str) -> T | None:
        """Return the record."""
        document = self._table.find(key)
        return None if document is None else decode(self._type, document)

    def all(self) -> list[T]:
        """Return every record, in the order of the keys."""
        return [decode(self._type, document) for document in self._table.all()]

    def find(self, field: str, test: Callable[[Any], bool]) -> list[T]:
        """Return the records whose *field* passes the test, in the order of the keys."""
        query = where(field).test(lambda value: test(decode_field(self._type, field, value)))
        return [decode(self._type, document) for document in self._table.search(query)]

    def find_one(self, field: str, value: object) -> T | None:
        """Return the first record whose *field* is *value*."""
        return next(iter(self.find(field, lambda found: found == value)), None)

    def put(self, key: str, record: T) -> None:
        """Add or replace; raise ValueError if a field does not hold what it should."""
        self._table.put(key, encode(record))

    def remove(self, key: str) -> None:
        """Remove the record, if it is there."""
        self._table.drop(key)
