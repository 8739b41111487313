"""A document in a table, and what was made of it before."""

from typing import Any

from bot.storage.codec import Document, decode, encode


class Row(Document):
    """A record as TinyDB keeps it, with the record itself and its line in the file.

    A change puts a new row: no one may change one in place, so that what was
    read or written of it once is never made again.
    """

    __slots__ = ("line", "record")

    def __init__(self, document: Document, record: Any) -> None:
        super().__init__(document)
        self.record = record
        self.line: bytes | None = None


Tables = dict[str, dict[str, Row]]
"""The rows by their key, by table: what TinyDB reads and writes."""


def row_of(record: object) -> Row:
    """Return the record as a row; what is read from it is what the file will give back.

    Raises:
        ValueError: If a field does not hold what its type hint says.
    """
    document = encode(record)
    return Row(document, decode(type(record), document))


def row_from(record_type: type[Any], document: Document) -> Row:
    """Return a document of a file as a row, complete where the file is of an earlier shape.

    Raises:
        ValueError: If it is not such a record.
    """
    record = decode(record_type, document)
    complete = encode(record)
    return Row(complete, record if complete == document else decode(record_type, complete))
