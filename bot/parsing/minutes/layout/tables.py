"""Tables of what is to be done: a head that names its columns, and the rows below it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.parsing.minutes.layout.rows import BLANK, Cells, Row
from bot.parsing.minutes.words import Words

_GAP = re.compile(r"\s{2,}")
MIN_COLUMNS = 2
MAX_COLUMNS = 8
Piece = tuple[int, str]
"""Where a cell begins in its line, and what stands in it."""


def mark_tables(rows: Sequence[Row], words: Words) -> Iterator[Row]:
    """Yield the rows with their cells; one that runs over two lines is one row."""
    held: Row | None = None
    for row in _marked(rows, words):
        if held and _runs_on(held, row):
            held = _joined(held, row)
            continue
        if held:
            yield held
        held = row
    if held:
        yield held


def _runs_on(above: Row, row: Row) -> bool:
    """Whether the row goes on with a small letter, and names no date and no new owner."""
    one, other = above.cells, row.cells
    if one is None or other is None or other.due or not other.act[:1].islower():
        return False
    is_open = one.owner.endswith(",") or not other.owner
    return is_open and one.act[:1].isupper()


def _joined(above: Row, row: Row) -> Row:
    one, other = above.cells, row.cells
    if one is None or other is None:
        return above
    cells = replace(one, act=f"{one.act} {other.act}", owner=f"{one.owner} {other.owner}".strip())
    return replace(above, text=f"{above.text} {row.text}", cells=cells)


def _marked(rows: Sequence[Row], words: Words) -> Iterator[Row]:
    """Yield the rows; those of a table with owners or dates get their cells, its head is blank."""
    head: list[Piece] = []
    has_begun = False
    for row in rows:
        pieces = _pieces(row)
        if _is_head(pieces, words):
            head, has_begun = pieces, False
            yield BLANK
            continue
        is_rest = has_begun and bool(pieces) and pieces[0][1][:1].islower()
        if head and (is_rest or len(pieces) >= MIN_COLUMNS):
            has_begun = True
            yield replace(row, cells=_cells(head, pieces, words), bullet=row.bullet or "|")
            continue
        if has_begun or not row.is_blank:
            head = []
        yield row


def _pieces(row: Row) -> list[Piece]:
    """The cells of a line, parted by strokes, or by gaps of two spaces."""
    if row.is_blank or row.level:
        return []
    if row.text.startswith("|"):
        texts = row.text.strip().strip("|").split("|")
        return [(number, text.strip(" *")) for number, text in enumerate(texts)]
    if "\t" in row.text:
        return [(at, text.strip(" *")) for at, text in enumerate(row.text.split("\t"))]
    pieces: list[Piece] = []
    start = 0
    for gap in [*_GAP.finditer(row.text), None]:
        end = gap.start() if gap else len(row.text)
        pieces.append((row.indent + start, row.text[start:end].strip(" *")))
        start = gap.end() if gap else end
    return pieces if len(pieces) <= MAX_COLUMNS else []


def _is_head(pieces: Sequence[Piece], words: Words) -> bool:
    """Columns of an act and its owner or date, or of owner and date."""
    names = list(_names(pieces))
    tables = (words.act_column, words.owner_column, words.due_column)
    return sum(any(_is_in(name, table) for name in names) for table in tables) >= MIN_COLUMNS


def _cells(head: Sequence[Piece], pieces: Sequence[Piece], words: Words) -> Cells:
    """What stands under the column of the act, of its owner, of its date."""
    found: dict[str, str] = {}
    for start, text in pieces:
        name = min(head, key=lambda column: abs(column[0] - start))[1].casefold().strip(":.? ")
        found.setdefault(name, text)
    act = _under(found, words.action) or _under(found, words.act_column)
    owner, due = _under(found, words.owner_column), _under(found, words.due_column)
    return Cells(
        act=act or next((text for text in found.values() if len(text) > 3), ""),
        owner=owner,
        due=due,
        is_assigned=any(_is_in(name, words.owner_column | words.action) for name in _names(head)),
        is_over=any(text.casefold() in words.done_marks for text in found.values()),
        is_idle=_is_dash(owner) and (not due or _is_dash(due)),
    )


def _is_dash(text: str) -> bool:
    """Whether the cell says that there is nothing: a dash."""
    return bool(text) and not any(map(str.isalnum, text))


def _names(head: Sequence[Piece]) -> Iterator[str]:
    for _, text in head:
        yield text.casefold().strip(":.? ")


def _under(found: dict[str, str], names: frozenset[str]) -> str:
    return next((text for name, text in found.items() if _is_in(name, names)), "")


def _is_in(name: str, names: frozenset[str]) -> bool:
    """Whether a column has one of *names*, or ends with one: `Keskustelu ja toimenpiteet`."""
    return name in names or (name.count(" ") > 0 and name.rsplit(" ", 1)[-1] in names)
