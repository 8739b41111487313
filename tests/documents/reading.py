"""Short ways to read a document in a test."""

import pytest

from bot.documents import read_document
from bot.documents.process import READER, Reader
from bot.domain.errors import UnreadableDocument


async def texts_of(data: bytes, name: str) -> list[str]:
    """Return the lines that say something."""
    return [line.text for line in await read_document(data, name) if line.text]


async def reason_of(data: bytes, name: str, *, reader: Reader = READER) -> str:
    """Return why the document is refused."""
    with pytest.raises(UnreadableDocument) as refused:
        await read_document(data, name, reader=reader)
    return refused.value.reason
