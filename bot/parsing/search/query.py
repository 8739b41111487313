"""What is searched for: words, and the days within which it was."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from dateutil.relativedelta import relativedelta

from bot.parsing.dates import find_dates
from bot.parsing.message import find_period
from bot.parsing.search.stems import words_of

Period = tuple[date, date]

YEAR = relativedelta(years=1)
WRITTEN_YEAR = re.compile(r"(?:19|20)\d\d")
_IDLE = (
    "a about and at by for from in of on since that the to until what when with "
    "att av den det en ett för från i med mot om och på som till under vad vid "
    "ja koskien mitä että"
)
IDLE = frozenset(_IDLE.split())
"""Words that say nothing of what is searched for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Words that must all be found, and the first and last day, where they are limited."""

    words: tuple[str, ...] = ()
    period: Period | None = None


def read_query(text: str, *, at: datetime) -> Query:
    """Return what *text* searches for; a day without a year is one that has been."""
    period = _period(text, at)
    words = words_of(_without_dates(text, at))
    if period is None:
        years = [word for word in words if WRITTEN_YEAR.fullmatch(word)]
        words = [word for word in words if word not in years]
        period = _years(years) if years else None
    telling = [word for word in words if _tells(word)]
    return Query(words=tuple(dict.fromkeys(telling)), period=period)


def _tells(word: str) -> bool:
    return word not in IDLE and (len(word) > 1 or word.isdecimal())


def _period(text: str, at: datetime) -> Period | None:
    """Return the days named; `24.11.` and `in November`, read ahead, are brought back a year."""
    period = find_period(text, at=at)
    if period is None or period[0] <= at.date():
        return period
    earlier = find_period(text, at=at - YEAR)
    is_same = earlier is not None and earlier[0] == period[0] - YEAR
    return earlier if is_same else period


def _years(written: list[str]) -> Period:
    years = sorted(map(int, written))
    return date(years[0], 1, 1), date(years[-1], 12, 31)


def _without_dates(text: str, at: datetime) -> str:
    for one in reversed(list(find_dates(text, at=at))):
        if one.start is not None:
            text = f"{text[: one.span.start]} {text[one.span.end :]}"
    return text
