"""The one way in: the bytes of a file that somebody sent, and out come its lines."""

from bot.documents.answer import take_answer
from bot.documents.extraction.limits import MAX_BYTES
from bot.documents.extraction.lines import Refused
from bot.documents.extraction.text import read_text
from bot.documents.kind import Kind, tell_kind
from bot.documents.process import READER, Reader, run_reader
from bot.domain.errors import UnreadableDocument
from bot.domain.minutes import Line

# So little does no harm: 4,000 accents on one letter are put in order in some ten milliseconds,
# ten times as many take a hundred times as long. All else is left to the child.
MAX_TEXT_HERE = 8 * 1024


async def read_document(data: bytes, name: str, *, reader: Reader = READER) -> tuple[Line, ...]:
    """Return the document's lines in reading order, with empty ones where it shows a gap.

    A row of a table is one line, its cells parted by tabs. Pages count from 1;
    a format without pages has one. *name* only helps where the content does not
    tell the kind.

    Raises:
        UnreadableDocument: If the file gives no text; its reason says why.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableDocument("document.too_large")
    kind = tell_kind(data, name)
    if kind is Kind.TEXT and len(data) <= MAX_TEXT_HERE:
        return _read_here(data)
    return await take_answer(await run_reader(reader, kind, data))


def _read_here(data: bytes) -> tuple[Line, ...]:
    try:
        return tuple(Line(text=text, page=page) for text, page in read_text(data))
    except Refused as error:
        raise UnreadableDocument(error.reason) from error
