"""Cells of HTML tables that reach down over several rows: below them their column is empty."""

from dataclasses import dataclass, field

from .sheet import MAX_WIDTH

MAX_ROWS = 200


@dataclass(slots=True)
class _Table:
    # In how many rows to come a cell from above still stands, by column.
    left: dict[int, int] = field(default_factory=dict)
    # The columns of the open row in which one stands.
    taken: frozenset[int] = frozenset()


class HtmlSpans:
    """Knows for each open table which columns of a row are filled from above."""

    def __init__(self) -> None:
        self._tables: list[_Table] = []

    def open_table(self) -> None:
        """Begin a table, within a cell of another one if need be."""
        self._tables.append(_Table())

    def close_table(self) -> None:
        """End the table."""
        if self._tables:
            self._tables.pop()

    def open_row(self) -> None:
        """Begin a row: the cells that reach into it have one row less to come."""
        if self._tables:
            table = self._tables[-1]
            table.taken = frozenset(table.left)
            table.left = {column: rows - 1 for column, rows in table.left.items() if rows > 1}

    def add(self, column: int, *, width: int, rows: int) -> None:
        """Note a cell that begins at *column* and stands in so many *rows*, this one too."""
        if self._tables and rows > 1:
            columns = range(column, column + min(width, MAX_WIDTH))
            self._tables[-1].left |= dict.fromkeys(columns, min(rows, MAX_ROWS) - 1)

    def is_taken(self, column: int) -> bool:
        """Tell whether a cell from above stands in this column of the open row."""
        return bool(self._tables) and column in self._tables[-1].taken
