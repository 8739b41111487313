"""Dues that are told by a gathering, which the same minutes date."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from bot.domain.language import Language
from bot.domain.minutes import Proposal, ProposalKind
from bot.parsing.minutes.calendar import Calendar, day_of
from bot.parsing.minutes.phrases import find_phrase, words_in
from bot.parsing.minutes.words import Words, words_of

DAY = timedelta(days=1)


def tied_to_gatherings(
    found: Sequence[Proposal], words: Words, calendar: Calendar
) -> list[Proposal]:
    """Give tasks the day of the gathering they name: `to the next meeting`, `veckan före mötet`."""
    meetings = [
        p
        for p in found
        if p.kind is ProposalKind.MEETING and p.is_ticked and p.start and calendar.is_ahead(p.start)
    ]
    if not meetings:
        return list(found)
    days = dict(_days(meetings, words))
    return [_tied(p, days, words) if p.kind is ProposalKind.TASK else p for p in found]


def _days(meetings: Sequence[Proposal], words: Words) -> Iterator[tuple[str, date]]:
    """Yield each named gathering with its day; the body's next meeting has the empty name."""
    named: dict[str, date] = {}
    own: list[date] = []
    for meeting in meetings:
        if meeting.start is None:
            continue
        own.append(day_of(meeting.start))
        name = next(filter(None, (_anchor(w[0], words) for w in words_in(meeting.quote))), "")
        if name:
            named.setdefault(name, day_of(meeting.start))
    yield from named.items()
    yield "", min(own)


def _anchor(word: str, words: Words) -> str:
    return words.anchors.get(word.casefold(), "")


def _tied(task: Proposal, days: Mapping[str, date], words: Words) -> Proposal:
    next_on = days[""]
    if by_next := find_phrase(task.quote, words.by_next_meeting):
        is_before = find_phrase(by_next[0], words.before) is not None
        day = next_on - DAY if is_before else next_on
        return replace(task, start=day) if task.start in (None, next_on) else task
    if task.start is not None:
        return task
    told = _pattern(words.language).search(task.quote)
    name = _anchor(told["anchor"], words) if told else ""
    if told is None or (name not in days and not _is_own(name, told)):
        return task
    return replace(task, start=days.get(name, next_on) - _distance(told, words))


def _is_own(name: str, told: re.Match[str]) -> bool:
    """`a week before the meeting` is told of the next one; a meeting alone may be any."""
    return bool(told["unit"]) and name in ("kokous", "möte", "meeting")


def _distance(told: re.Match[str], words: Words) -> timedelta:
    if not told["unit"]:
        return DAY
    count = told["count"] or ""
    number = int(count) if count.isdigit() else words.counts.get(count.casefold(), 1)
    return number * DAY * words.units[told["unit"].casefold()]


@lru_cache(maxsize=len(Language))
def _pattern(language: Language) -> re.Pattern[str]:
    words = words_of(language)
    counts, units, before, anchors = (
        "|".join(sorted(map(re.escape, table), key=len, reverse=True))
        for table in (words.counts, words.units, words.before, words.anchors)
    )
    return re.compile(
        rf"(?:(?:\b(?P<count>\d{{1,2}}|{counts})\s+)?\b(?P<unit>{units})\s+)?"
        rf"\b(?:{before})\s+(?:the\s+|our\s+)?(?P<anchor>{anchors})\b",
        re.IGNORECASE,
    )
