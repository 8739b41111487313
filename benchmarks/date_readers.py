"""The readers of dates that are measured side by side: ours, dateparser's, chrono-node's."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import dateparser
from dateparser.date import DateDataParser
from dateparser.search import search_dates

from bot.domain.moment import Moment
from bot.parsing.dates import find_dates
from tests.parsing.date_case import DateCase
from tests.parsing.date_meaning import HELSINKI, Meaning, meaning_of, wall

CHRONO = Path(__file__).with_name("chrono_dates.cjs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a reader made of one case, and the seconds that it took."""

    meanings: tuple[Meaning, ...]
    seconds: float


def read_ours(cases: Sequence[DateCase]) -> list[Answer]:
    """Read with our own grammar, all three languages at once."""
    find_dates("9.12.", at=_at(cases[0]))
    return [_timed(partial(_understood, case)) for case in cases]


def read_dateparser(cases: Sequence[DateCase]) -> list[Answer]:
    """Read with `dateparser.parse`, told the language of each case."""
    dateparser.parse("1.2.2016", languages=["fi", "sv", "en"])
    return [_timed(partial(_parsed, case)) for case in cases]


def read_search_dates(cases: Sequence[DateCase]) -> list[Answer]:
    """Read with `dateparser.search.search_dates`, told the language of each case."""
    return [_timed(partial(_searched, case)) for case in cases]


def read_chrono(cases: Sequence[DateCase]) -> list[Answer] | None:
    """Read with chrono-node, told the language; None where Node or chrono-node is missing."""
    node = shutil.which("node")
    if node is None:
        return None
    rows = [{"text": c.text, "at": c.at.isoformat(), "language": c.language} for c in cases]
    done = subprocess.run(
        [node, str(CHRONO)],
        input="\n".join(json.dumps(row) for row in rows),
        capture_output=True,
        text=True,
        env={**os.environ, "TZ": "Europe/Helsinki"},
        check=False,
    )
    if done.returncode != 0:
        return None
    return [_from_chrono(json.loads(line)) for line in done.stdout.splitlines()]


def search_text(text: str, at: datetime, language: str) -> float:
    """Return the seconds that `search_dates` takes for a long text."""
    start = time.perf_counter()
    search_dates(text, languages=[language], settings=_settings(at))
    return time.perf_counter() - start


def _timed(read: Callable[[], Iterable[Meaning]]) -> Answer:
    start = time.perf_counter()
    meanings = tuple(read())
    return Answer(meanings=meanings, seconds=time.perf_counter() - start)


def _understood(case: DateCase) -> Iterator[Meaning]:
    return (meaning_of(each) for each in find_dates(case.text, at=_at(case)))


def _at(case: DateCase) -> datetime:
    return case.at.astimezone(HELSINKI)


def _settings(at: datetime) -> Any:
    return {
        "RELATIVE_BASE": at.replace(tzinfo=None),
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "future",
        "RETURN_TIME_AS_PERIOD": True,
    }


def _parsed(case: DateCase) -> Iterator[Meaning]:
    parser = DateDataParser(languages=[case.language.value], settings=_settings(_at(case)))
    data = parser.get_date_data(case.text)
    if data.date_obj is not None:
        yield _whole(data.date_obj, data.period or "day")


def _searched(case: DateCase) -> Iterator[Meaning]:
    settings = {**_settings(_at(case)), "RETURN_TIME_SPAN": False}
    found = search_dates(case.text, languages=[case.language.value], settings=settings) or []
    base = _at(case).replace(tzinfo=None)
    for _, moment in ((text, moment) for text, moment, *_ in found):
        has_clock = moment.time() not in (base.time(), moment.min.time())
        yield wall(moment) if has_clock else moment.date()


def _whole(moment: datetime, period: str) -> Meaning:
    """Return a day, an instant or a stretch, as the period found says."""
    day = moment.date()
    if period == "time":
        return moment.replace(tzinfo=None, second=0, microsecond=0)
    if period == "week":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=6)
    if period == "month":
        following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
        return day.replace(day=1), following - timedelta(days=1)
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day


def _from_chrono(row: Any) -> Answer:
    meanings = tuple(_range(start, end) for start, end in row["found"])
    return Answer(meanings=meanings, seconds=row["ms"] / 1000)


def _range(start: str, end: str | None) -> Meaning:
    return _iso(start) if end is None else (_iso(start), _iso(end))


def _iso(text: str) -> Moment:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
