"""The records of one table, over TinyDB: read by key, by query, or all."""

from typing import Generic, TypeVar

from tinydb.queries import QueryLike

from bot.storage.rows import row_of
from bot.storage.tables import GroupDatabase

T = TypeVar("T")


class Records(Generic[T]):
    """One table. What is returned is never changed in place, by nobody."""

    def __init__(self, database: GroupDatabase, name: str) -> None:
        self._table = database.records(name)

    def last_key(self) -> str | None:
        """Return the key that was put first of all the last time."""
        return self._table.last_key()

    def get(self, key: str) -> T | None:
        """Return the record."""
        row = self._table.find(key)
        return None if row is None else row.record

    def all(self) -> list[T]:
        """Return every record, in the order of the keys."""
        return [row.record for row in self._table.rows()]

    def find(self, query: QueryLike) -> list[T]:
        """Return the records whose rows the query finds, in the order of the keys.

        It is one of TinyDB's, or a plain function of the row: in a table of
        thousands that is several times as fast.
        """
        return [row.record for row in self._table.rows(query)]

    def find_one(self, query: QueryLike) -> T | None:
        """Return the first record that the query finds."""
        return next(iter(self.find(query)), None)

    def having(self, field: str, value: object) -> list[T]:
        """Return the records whose *field* is *value*: quick where many values are asked for."""
        return [row.record for row in self._table.rows_by(field).get(value, ())]

    def put(self, key: str, record: T) -> None:
        """Add or replace; raise ValueError if a field does not hold what it should."""
        self._table.put(key, row_of(record))

    def remove(self, key: str) -> None:
        """Remove the record, if it is there."""
        self._table.drop(key)
