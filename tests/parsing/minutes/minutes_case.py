"""Minutes that we wrote, with what must be read out of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.minutes import Line, MinutesReading, Proposal
from bot.domain.moment import Moment
from bot.parsing.minutes import read_minutes

SAMPLES = Path(__file__).parents[2] / "samples"
ASIDE = SAMPLES / "aside"
"""Samples that were written before the rules and kept from them: they show what is missed."""
FRESH = SAMPLES / "fresh"
"""Samples that were labelled without a look at the rules, and read once before these grew."""
HELSINKI = ZoneInfo("Europe/Helsinki")


@dataclass(frozen=True, slots=True)
class MinutesCase:
    """A text with its gold: what stands in `NAME.toml` beside `NAME.txt`."""

    name: str
    text: str
    gold: Mapping[str, Any]

    @property
    def at(self) -> datetime:
        """The morning of the day on which it is handed in."""
        day = datetime.fromisoformat(self.gold["at"])
        return day.replace(hour=9, tzinfo=HELSINKI)


def load_minutes_cases(folder: Path = SAMPLES) -> list[MinutesCase]:
    """Return the samples of a folder that have a gold."""
    return [
        MinutesCase(
            name=path.stem,
            text=path.with_suffix(".txt").read_text(encoding="utf-8"),
            gold=tomllib.loads(path.read_text(encoding="utf-8")),
        )
        for path in sorted(folder.glob("*.toml"))
    ]


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of a text on one page."""
    return tuple(Line(text=line) for line in text.splitlines())


@lru_cache(maxsize=64)
def read(text: str, at: datetime) -> MinutesReading:
    """Read a text that was handed in at *at*."""
    return read_minutes(lines_of(text), at=at)


def squeeze(text: str) -> str:
    """The letters and digits of a text: quotes are compared without spaces and hyphens."""
    return "".join(filter(str.isalnum, text.casefold()))


def written(moment: Moment | None) -> str | None:
    """A moment as the gold writes it."""
    if moment is None:
        return None
    return f"{moment:%Y-%m-%dT%H:%M}" if isinstance(moment, datetime) else moment.isoformat()


def overlaps(proposal: Proposal, quote: str) -> bool:
    """Whether the proposal's quote is, or holds, or lies in *quote*."""
    one, other = squeeze(proposal.quote), squeeze(quote)
    return one in other or other in one
