"""The child's answer: untrusted, for the document may have taken the child over."""

import asyncio
import json
import re
from collections.abc import Iterator

from bot.documents.extraction.limits import MAX_CHARACTERS, MAX_LINES, MAX_PAGES
from bot.documents.extraction.lines import REASONS
from bot.domain.errors import UnreadableDocument
from bot.domain.minutes import Line

_UNWANTED = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


async def take_answer(output: bytes) -> tuple[Line, ...]:
    """Return the lines of an answer, or raise the reason that it gives.

    Raises:
        UnreadableDocument: If the document was refused, or the answer is not
            what the child is to write.
    """
    # In a thread: the largest answer takes longer than others should wait for the loop.
    return await asyncio.to_thread(check_answer, output)


def check_answer(output: bytes) -> tuple[Line, ...]:
    """Return the lines of an answer, as `take_answer` does."""
    try:
        answer = json.loads(output)
    except (ValueError, RecursionError) as error:
        raise UnreadableDocument("document.damaged") from error
    match answer:
        case {"reason": str(reason)} if reason in REASONS:
            raise UnreadableDocument(reason)
        case {"lines": list(rows)} if 0 < len(rows) <= MAX_LINES:
            return _checked(tuple(_lines(rows)))
    raise UnreadableDocument("document.damaged")


def _lines(rows: list[object]) -> Iterator[Line]:
    for row in rows:
        match row:
            case [str(text), int(page)] if 1 <= page <= MAX_PAGES and not _UNWANTED.search(text):
                yield Line(text=text, page=page)
            case _:
                raise UnreadableDocument("document.damaged")


def _checked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    if sum(len(line.text) for line in lines) > MAX_CHARACTERS:
        raise UnreadableDocument("document.damaged")
    return lines
