"""The lines of a message: what is left of each once its date and its owners are taken out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.understanding import Span
from bot.parsing.message.owners import NOBODY, Owners, find_owners
from bot.parsing.message.trimming import trim
from bot.parsing.people.directory import Directory
from bot.parsing.words import Use, is_used_as

READ_LINES = 50
"""What stands further down is description, as it is written."""
_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"\s*([\w-]+)\s?:")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """A line as written, what is left of it, and the owners it names."""

    text: str
    left: str
    owners: Owners


def split_lines(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines that are not blank."""
    return (line for line in _LINE.finditer(text) if line[0].strip())


def read_lines(text: str, cuts: Sequence[Span], directory: Directory) -> Iterator[ReadLine]:
    """Yield each line of *text*, read without the *cuts*, the words of its date."""
    for number, line in enumerate(split_lines(text)):
        if number < READ_LINES:
            yield _read(line[0], list(_gaps(line, cuts)), directory)
        else:
            yield ReadLine(text=line[0].strip(), left=if_said(line[0]), owners=NOBODY)


def if_said(text: str) -> str:
    """Return *text* where it has a letter or a figure: marks alone say nothing."""
    return text if any(letter.isalnum() for letter in text) else ""


def _gaps(line: re.Match[str], cuts: Sequence[Span]) -> Iterator[Span]:
    """Yield those of the cuts that lie in the line, counted from its beginning."""
    start, end = line.span()
    for cut in cuts:
        if start <= cut.start < end:
            yield Span(start=cut.start - start, end=min(cut.end, end) - start)


def _read(line: str, gaps: Sequence[Span], directory: Directory) -> ReadLine:
    owners = find_owners(line, directory, gaps)
    left = trim(line, [*gaps, *owners.cuts, *_label(line)])
    return ReadLine(text=line.strip(), left=if_said(left), owners=owners)


def _label(line: str) -> Iterator[Span]:
    """`Tehtävä: ...`: the word calls a task a task."""
    label = _LABEL.match(line)
    if label and is_used_as(label[1].casefold(), Use.TASK):
        yield Span(start=label.start(), end=label.end())
