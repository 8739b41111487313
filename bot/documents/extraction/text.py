"""Plain text: its encoding, and its pages where form feeds part them."""

import codecs

from .limits import MAX_CHARACTERS
from .lines import RawLine, Refused, finish, split_lines

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> str:
    """Return the text: by its byte order mark, else as UTF-8, else as Windows-1252.

    Nothing is guessed: statistics took Finnish Windows-1252 for other code
    pages every time (Å became Ĺ).
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_text(data: bytes) -> list[RawLine]:
    """Return the lines of a text; blanks within them stay, for they may be columns.

    Raises:
        Refused: If there is no text, or too much of it.
    """
    text = decode(data)
    if len(text) > MAX_CHARACTERS:
        raise Refused("document.too_large")
    pages = enumerate(text.split("\f"), start=1)
    return finish((line, number) for number, page in pages for line in split_lines(page))
