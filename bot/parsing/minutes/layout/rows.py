"""Lines without their mark-up: what stands on each, how it is set off, and no page furniture."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.minutes import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """What a row of a table says in the columns of the act, its owner and its date."""

    act: str
    owner: str = ""
    due: str = ""
    is_assigned: bool = False
    """The head has a column of owners, or calls its rows actions."""
    is_over: bool = False
    """A column says that it is done."""
    is_idle: bool = False
    """Dashes stand for owner and date: nobody has anything to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line without mark-up: its text, its depth as a heading (0: none), bullet, indent."""

    text: str
    level: int = 0
    bullet: str = ""
    indent: int = 0
    cells: Cells | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands on the line."""
        return not self.text


BLANK = Row(text="")
_UNDERLINE = re.compile(r"\s*(={4,}|-{4,}|~{4,})\s*$")
_HEADING = re.compile(r"\s*(#{1,6}|={1,5})\s+(?=\S)")
_CLOSED = re.compile(r"\s+#+\s*$")
_BULLET = re.compile(r"(?:[-–—*+•·▪●○◦‣⁃►]|->|=>|[oO](?=\s{2,}))\s*(?=\S)")
_SUB_BULLET = re.compile(r"o\s+(?=[A-ZÅÄÖ])")
_BOX = re.compile(r"\[( |x|X)?\]\s+")
_PAGE = re.compile(
    r"\s*(?:[-–]\s*)?(?:(?:sivu|sida|page|sid\.?|s\.|p\.)\s*)?\d{1,3}\s*"
    r"(?:(?:/|\(|av|of)\s*\d{1,3}\s*\)?)?\s*(?:[-–]\s*)?$",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(r"\s*#[^\W\d][\w.]*\s*(?:\(|$|[^\s:]+)")
_TYPST = re.compile(r"\s*#(import|show|let|set)\b")
_QUOTED = re.compile(r"\[([^\[\]]*)\]")
_LETTER = re.compile(r"[^\W_]")
_SAID = (".", ":")
"""A statement or a label may stand first on several pages; a running head ends otherwise."""
_NUMBER = re.compile(r"\d+")
DONE = "[x]"
OPEN = "[ ]"


def read_rows(lines: Sequence[Line]) -> list[Row]:
    """Return the rows of a document: underlined lines are headings, page furniture is blank."""
    is_typst = any(_TYPST.match(line.text) for line in lines)
    texts = [line.text for line in _without_furniture(lines)]
    rows: list[Row] = []
    for text in texts:
        if _UNDERLINE.match(text) and rows and rows[-1].text and not rows[-1].bullet:
            depth = 1 if "=" in text else 2
            rows[-1] = replace(rows[-1], level=rows[-1].level or depth)
        elif is_typst:
            rows += _typst_rows(text)
        else:
            rows.append(read_row(text))
    return rows


def read_row(text: str) -> Row:
    """Return one line without its mark-up."""
    indent = len(text) - len(text.lstrip())
    if not _LETTER.search(text) or text.lstrip().startswith(("```", "//", "![")):
        return BLANK
    if heading := _HEADING.match(text):
        return Row(text=_plain(_CLOSED.sub("", text[heading.end() :])), level=len(heading[1]))
    text = text.strip()
    bullet = ""
    if mark := _BULLET.match(text) or (_SUB_BULLET.match(text) if indent else None):
        bullet, text = mark[0].strip(), text[mark.end() :]
    if box := _BOX.match(text):
        bullet, text = (DONE if box[1] in ("x", "X") else OPEN), text[box.end() :]
    return Row(text=_plain(text), bullet=bullet, indent=indent)


def _plain(text: str) -> str:
    """Take emphasis off that spans the whole line; inside a line it stays, quotes are verbatim."""
    return (
        text.strip().strip("*_").strip() if text.count("*") + text.count("_") > 1 else text.strip()
    )


def _typst_rows(text: str) -> Iterator[Row]:
    """Yield what a line of Typst says: the pieces in brackets of a call, or the line."""
    pieces = _QUOTED.findall(text)
    if pieces:
        yield from (read_row("- " + piece) for piece in pieces if piece.strip())
    elif not _DIRECTIVE.match(text) and not text.strip().endswith(
        (": setupDocument.with(", '",', ",")
    ):
        yield read_row(text)
    else:
        yield BLANK


def _without_furniture(lines: Sequence[Line]) -> Iterator[Line]:
    """Blank out page numbers, and what stands first or last on most pages after the first."""
    repeated = _repeated(lines)
    for line in lines:
        is_head = line.page > 1 and _masked(line.text) in repeated
        yield replace(line, text="") if is_head or _PAGE.match(line.text) else line


def _repeated(lines: Sequence[Line]) -> set[str]:
    pages: dict[int, list[str]] = {}
    for line in lines:
        if line.text.strip():
            pages.setdefault(line.page, []).append(line.text)
    if len(pages) < 2:
        return set()
    counts = Counter(
        key for texts in pages.values() for key in {_masked(texts[0]), _masked(texts[-1])}
    )
    least = max(2, 0.6 * len(pages))
    return {key for key, count in counts.items() if count >= least and not key.endswith(_SAID)}


def _masked(text: str) -> str:
    return _NUMBER.sub("#", text.strip())
