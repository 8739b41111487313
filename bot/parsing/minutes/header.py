"""The head of the document: which body met, and when."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot.domain.understanding import Grain, Understanding
from bot.parsing.dates import find_dates
from bot.parsing.minutes.calendar import day_of, is_clock_alone
from bot.parsing.minutes.layout.labels import find_key
from bot.parsing.minutes.layout.numbering import Style, find_mark
from bot.parsing.minutes.layout.rows import Row
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import Words

HEAD_ROWS = 25
MAX_ROW = 400
MAX_AGE = timedelta(days=366 * 30)
_YEAR = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
_COMPACT = re.compile(r"\b((?:19|20)\d\d)[ -]?([01]\d)[ -]?([0-3]\d)\b")
_CALL = re.compile(r"year:\s*(\d{4}),\s*month:\s*(\d{1,2}),\s*day:\s*(\d{1,2})")
_NUMBERED = re.compile(r"\b\d{1,3}\s*/\s*\d{2,4}\b|\b\d{1,2}[.:]\d{2}\b|\d")
_GAP = re.compile(r"\s{3,}|\t|,| – | - ")


def read_meeting_day(head: Sequence[str], words: Words, at: datetime) -> date | None:
    """Return the day of the meeting as the head states it: behind its key, else the first day."""
    head = [text[:MAX_ROW] for text in head[:HEAD_ROWS]]
    keyed = [text for text in head if (key := find_key(text, words)) and _is_when(key, words)]
    titles = [text for text in head if has_phrase(text, words.minutes) or len(text) < 60]
    for text in [*keyed, *titles, *head[:8]]:
        day = next(_days(text, words, at), None)
        if day is not None:
            return day
    return None


def _is_when(key: re.Match[str], words: Words) -> bool:
    return key["key"].casefold() in words.when


def _days(text: str, words: Words, at: datetime) -> Iterator[date]:
    for pattern in (_CALL, _COMPACT):
        if found := pattern.search(text):
            try:
                yield date(*map(int, found.groups()))
            except ValueError:
                continue
    if has_phrase(text, words.next_meeting):
        return
    for one in find_dates(text, at=at, languages=(words.language,)):
        day = _day(one, text, at)
        if day is not None:
            yield day


def _day(one: Understanding, text: str, at: datetime) -> date | None:
    """The day of a moment; one without a year is the latest that is not ahead."""
    if is_clock_alone(one):
        return None
    if (
        one.start is None
        or one.grain not in (Grain.DAY, Grain.MINUTE)
        or not any(c.isdigit() for c in one.text)
    ):
        return None
    if not re.search(r"\d{1,2}[./-]\s?\d{1,2}|\d\s*[^\W\d]{3,}|[^\W\d]{3,}\s+\d", one.text):
        return None
    day = day_of(one.start)
    if day > at.date() and not _YEAR.search(one.text):
        day = day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else day
    return day if at.date() - MAX_AGE < day <= at.date() + timedelta(days=2) else None


def read_body(rows: Sequence[Row], words: Words) -> str | None:
    """Return the first line of the head that names a body: no date, no key, no name of a paper."""
    for row in [row for row in rows if row.text][:6]:
        if (mark := find_mark(row.text)) and mark.style is not Style.BARE:
            break
        if row.text[0].isdigit() or find_key(row.text, words):
            continue
        for piece in _GAP.split(row.text):
            name = piece.strip(" .:*#-").rpartition(": ")[2]
            is_name = len(name) > 3 and not _NUMBERED.search(name) and len(name.split()) <= 8
            if is_name and name.casefold() not in words.minutes:
                return name
    return None
