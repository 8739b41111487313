"""The child's own life: bind itself, read the document from stdin, answer in JSON on stdout."""

import codecs
import json
import sys
from collections.abc import Callable
from typing import TypeAlias

from .cage import enter_cage
from .limits import MAX_OUTPUT
from .lines import RawLine, Refused

Read: TypeAlias = Callable[[bytes], list[RawLine]]

# Python would open a file for each when it first meets it, and in the cage there are no files.
_ENCODINGS = ("ascii", "cp437", "cp1252", "latin-1", "utf-8", "utf-16-le", "utf-16-be")


def main() -> None:
    """Read the document of the kind that the last argument names."""
    read = find_reader(sys.argv[-1])
    for encoding in _ENCODINGS:
        codecs.lookup(encoding)
    enter_cage()
    sys.stdout.buffer.write(answer(read, sys.stdin.buffer.read()))


def find_reader(kind: str) -> Read:
    """Return the reader; each is imported only when it is needed, for it costs time to start."""
    match kind:
        case "pdf":
            from .pdf import read_pdf as read
        case "package":
            from .office import read_package as read
        case "html":
            from .html import read_html as read
        case _:
            from .text import read_text as read
    return read


def answer(read: Read, data: bytes) -> bytes:
    """Return the lines, or the reason for having none, as JSON.

    Whatever else goes wrong ends the process, and its parent takes the file as damaged.
    """
    try:
        lines = json.dumps({"lines": read(data)}, ensure_ascii=False).encode()
    except Refused as error:
        return _reason(error.reason)
    except MemoryError:
        return _reason("document.too_large")
    return lines if len(lines) <= MAX_OUTPUT else _reason("document.too_large")


def _reason(reason: str) -> bytes:
    return json.dumps({"reason": reason}).encode()
