"""The tables of a group's database, and TinyDB's view of them during one unit of work."""

from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from bot.domain.audit import AuditEntry
from bot.domain.group import Group
from bot.domain.meeting import Meeting
from bot.domain.member import Member
from bot.domain.minutes import Minutes, Upload
from bot.domain.reminder import Reminder
from bot.domain.task import Task
from bot.storage.codec import Document, decode, encode
from bot.storage.envelope import Tables, Unsound

RECORD_TYPES: dict[str, type[Any]] = {
    "group": Group,
    "members": Member,
    "tasks": Task,
    "meetings": Meeting,
    "minutes": Minutes,
    "uploads": Upload,
    "reminders": Reminder,
    "audit": AuditEntry,
}
"""What each table holds, by its name in the file."""

GROUP_KEY = "group"


def normalise(tables: Tables, chat_id: int) -> Tables:
    """Return the tables with every document read and written again: complete and understood.

    Raises:
        Unsound: If a table, a record or a field is not known here, or is another group's.
    """
    known = {name: _normalise_table(name, table) for name, table in tables.items()}
    group = known.get("group", {}).get(GROUP_KEY)
    if group is not None and group["chat_id"] != chat_id:
        raise Unsound(f"its group is that of chat {group['chat_id']}")
    return known


def _normalise_table(name: str, table: dict[str, Document]) -> dict[str, Document]:
    if name not in RECORD_TYPES:
        raise Unsound(f"its table {name!r} is not known here")
    record_type = RECORD_TYPES[name]
    return {key: _normalise_record(record_type, name, key, doc) for key, doc in table.items()}


def _normalise_record(record_type: type[Any], name: str, key: str, document: Document) -> Document:
    try:
        return encode(decode(record_type, document))
    except ValueError as error:
        raise Unsound(f"its record {name}/{key} is not understood: {error}") from error


class StagedStorage(Storage):
    """Where TinyDB writes during a unit of work: nothing leaves before the unit is committed.

    The documents handed in are shared with the state before the unit, so no
    one may change one in place: `RecordTable` puts whole new ones.
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


class RecordTable(Table):
    """A TinyDB table whose document ids are the records' own keys.

    TinyDB's numbers would be given again after a removal and a restart, and its
    `update` changes documents in place.
    """

    document_id_class = str  # type: ignore[assignment]

    def find(self, key: str) -> Document | None:
        """Return the document."""
        document = self._read_table().get(key)
        return None if document is None else dict(document)

    def keys(self) -> list[str]:
        """Return the keys, in the order in which they were first put."""
        return list(self._read_table())

    def put(self, key: str, document: Document) -> None:
        """Add or replace a document."""
        self._update_table(lambda table: _put(table, key, document))

    def drop(self, key: str) -> None:
        """Remove a document, if it is there."""
        self._update_table(lambda table: _drop(table, key))


def _put(table: dict[Any, Any], key: str, document: Document) -> None:
    table[key] = document


def _drop(table: dict[Any, Any], key: str) -> None:
    table.pop(key, None)


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
