"""The tables of a group's database, and TinyDB's view of them during one unit of work."""

from collections.abc import Callable, Mapping
from typing import Any

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import Storage
from tinydb.table import Table

from bot.domain.audit import AuditEntry
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, Upload
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.domain.undo import LastChange
from bot.storage.codec import Document
from bot.storage.envelope import Documents, Unsound
from bot.storage.rows import Row, Tables, row_from

RECORD_TYPES: dict[str, type[Any]] = {
    "group": Group,
    "members": Member,
    "tasks": Task,
    "meetings": Meeting,
    "minutes": Minutes,
    "uploads": Upload,
    "reminders": Reminder,
    "audit": AuditEntry,
    "undo": LastChange,
}
"""What each table holds, by its name in the file."""

GROUP_KEY = "group"


def normalise(tables: Documents, chat_id: int) -> Tables:
    """Return the tables with every document read and written again: complete and understood.

    Raises:
        Unsound: If a table, a record or a field is not known here, or is another group's.
    """
    known = {name: _normalise_table(name, table) for name, table in tables.items()}
    group = known.get("group", {}).get(GROUP_KEY)
    if group is not None and group["chat_id"] != chat_id:
        raise Unsound(f"its group is that of chat {group['chat_id']}")
    return known


def _normalise_table(name: str, table: dict[str, Document]) -> dict[str, Row]:
    if name not in RECORD_TYPES:
        raise Unsound(f"its table {name!r} is not known here")
    record_type = RECORD_TYPES[name]
    return {key: _normalise_record(record_type, name, key, doc) for key, doc in table.items()}


def _normalise_record(record_type: type[Any], name: str, key: str, document: Document) -> Row:
    try:
        return row_from(record_type, document)
    except ValueError as error:
        raise Unsound(f"its record {name}/{key} is not understood: {error}") from error


class StagedStorage(Storage):
    """Where TinyDB writes during a unit of work: nothing leaves before the unit is committed.

    The rows handed in are shared with the state before the unit, so no one may
    change one in place: `RecordTable` puts whole new ones.
    """

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._is_closed = False

    def read(self) -> Tables:
        """Return the present tables; TinyDB may replace one."""
        if self._is_closed:
            raise RuntimeError("the unit of work has ended")
        return dict(self.tables)

    def write(self, data: Tables) -> None:
        """Take the tables as they are now; an empty one is none."""
        self.tables = {name: table for name, table in data.items() if table}

    def close(self) -> None:
        """End the unit: a change that could no longer be saved is refused, not lost."""
        self._is_closed = True


def _itself(row: Row, _: str) -> Row:
    return row


class RecordTable(Table):
    """A TinyDB table whose document ids are the records' own keys.

    TinyDB's numbers would be given again after a removal and a restart, its
    `update` changes documents in place, and it copies each one that it finds.
    """

    document_id_class = str  # type: ignore[assignment]
    document_class = staticmethod(_itself)  # type: ignore[assignment]
    _sorted: tuple[str, object, dict[Any, list[Row]]] = ("", None, {})

    def find(self, key: str) -> Row | None:
        """Return the row."""
        row: Any = self._read_table().get(key)
        return row  # type: ignore[no-any-return]

    def rows(self, query: QueryLike | None = None) -> list[Row]:
        """Return the rows that the query finds, or all, in the order in which they were put."""
        found: Any = self.all() if query is None else self.search(query)
        return found  # type: ignore[no-any-return]

    def rows_by(self, field: str) -> Mapping[Any, list[Row]]:
        """Return the rows by the value of the field, each list in the order of the keys.

        The first question after a change goes through the whole table, the next ones do not.
        """
        table: Any = self._read_table()
        known_field, known_table, rows = self._sorted
        if known_field != field or known_table is not table:
            rows = {}
            for row in table.values():
                rows.setdefault(row[field], []).append(row)
            self._sorted = (field, table, rows)
        return rows

    def last_key(self) -> str | None:
        """Return the key that was put last."""
        return next(reversed(self._read_table()), None)

    def put(self, key: str, row: Row) -> None:
        """Add or replace a row."""
        self._update_table(lambda table: table.__setitem__(key, row))

    def drop(self, key: str) -> None:
        """Remove a row, if it is there."""
        self._update_table(lambda table: table.pop(key, None))

    def _update_table(self, updater: Callable[[dict[Any, Any]], Any]) -> None:
        """Do as TinyDB does, whose keys may have to become text: here they are."""
        tables = self._storage.read() or {}
        table = dict(tables.get(self.name, {}))
        updater(table)
        self._storage.write({**tables, self.name: table})


class GroupDatabase(TinyDB):
    """The TinyDB of one group."""

    table_class = RecordTable

    def __init__(self, tables: Tables) -> None:
        super().__init__(tables, storage=StagedStorage)

    @property
    def staged(self) -> StagedStorage:
        """The storage of the unit of work."""
        assert isinstance(self.storage, StagedStorage)
        return self.storage

    def records(self, name: str) -> RecordTable:
        """Return a table, without a cache: a unit of work lives for a moment."""
        table = self.table(name, cache_size=0)
        assert isinstance(table, RecordTable)
        return table
