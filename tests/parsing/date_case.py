"""Sentences with the meaning they must have, read from the case files."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.domain.language import Language
from bot.domain.understanding import DoubtKind
from tests.parsing.date_meaning import Meaning, meanings_of

FOLDER = Path(__file__).parent / "cases" / "dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateCase:
    """One sentence: every meaning of *answers* is right, the first one is preferred."""

    id: str
    language: Language
    family: str
    text: str
    at: datetime
    answers: tuple[frozenset[Meaning], ...]
    is_coarse: bool
    doubts: frozenset[DoubtKind]
    raw: Mapping[str, Any]


def load_date_cases(folder: Path = FOLDER) -> list[DateCase]:
    """Return the cases of all files, by language and family."""
    return [case for path in sorted(folder.glob("*/*.toml")) for case in _cases(path)]


def _cases(path: Path) -> Iterator[DateCase]:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    for number, row in enumerate(rows, start=1):
        yield DateCase(
            id=f"{path.parent.name}/{path.stem}-{number}: {row['text'][:60]!r}",
            language=Language(path.parent.name),
            family=path.stem,
            text=row["text"],
            at=row["at"],
            answers=tuple(meanings_of(answer) for answer in [row, *row.get("accept", [])]),
            is_coarse=row.get("coarse", False),
            doubts=frozenset(DoubtKind(kind) for kind in row.get("doubts", [])),
            raw=row,
        )
