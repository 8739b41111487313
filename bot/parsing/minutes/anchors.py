"""Dues that are told by a gathering: tied to it, and dated where the same minutes date it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from bot.domain.anchor import NEXT, Anchor
from bot.domain.language import Language
from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.working_time import MONDAY_TO_FRIDAY, WorkCalendar
from bot.parsing.dates import is_holiday
from bot.parsing.minutes.calendar import Calendar, day_of
from bot.parsing.minutes.phrases import find_phrase, words_in
from bot.parsing.minutes.words import Words, words_of
from bot.parsing.words.anchors import NEXT_ONE, NUMBERS, WORKING_DAYS

DAY = timedelta(days=1)
OWN = ("kokous", "möte", "meeting")
"""A meeting of the body's own, whichever; with a distance before it, the next one."""
WEEKDAYS = WorkCalendar(weekdays=MONDAY_TO_FRIDAY, is_holiday=is_holiday)
Tie = tuple[Anchor, str]
"""How long before a gathering, and what that is called."""


def tied_to_gatherings(
    found: Sequence[Proposal], words: Words, calendar: Calendar
) -> list[Proposal]:
    """Tie tasks to the gathering they name: `to the next meeting`, `veckan före mötet`."""
    called = _name_gatherings(found, words, calendar)
    named = [replace(p, called=called.get(index, ())) for index, p in enumerate(found)]
    days = {
        name: day_of(p.start) for p in reversed(named) for name in p.called if p.start is not None
    }
    return [_tied(p, days, words) if p.kind is ProposalKind.TASK else p for p in named]


def _name_gatherings(
    found: Sequence[Proposal], words: Words, calendar: Calendar
) -> dict[int, tuple[str, ...]]:
    """Return what dues call the meetings ahead, by place: the first of each name has it."""
    ahead = {
        index: day_of(p.start)
        for index, p in enumerate(found)
        if p.kind is ProposalKind.MEETING and p.is_ticked and p.start and calendar.is_ahead(p.start)
    }
    called: dict[int, tuple[str, ...]] = {}
    seen: set[str] = set()
    for index in ahead:
        name = next(filter(None, (_anchor(w[0], words) for w in words_in(found[index].quote))), "")
        called[index] = (name,) if name and name not in seen else ()
        seen.add(name)
    if ahead:
        first = min(ahead, key=lambda index: ahead[index])
        called[first] = (NEXT, *called[first])
    return called


def _anchor(word: str, words: Words) -> str:
    return words.anchors.get(word.casefold(), "")


def _tied(task: Proposal, days: Mapping[str, date], words: Words) -> Proposal:
    """Return the task tied; what has a day of its own keeps that, and a gathering needs one."""
    tie = _find_tie(task.quote, words)
    if tie is None:
        return task
    anchor, name = tie
    day = days.get(name)
    if name == NEXT:
        is_free = task.start is None or task.start == day
    else:
        is_free = task.start is None and day is not None
    if not is_free:
        return task
    start = None if day is None else _day_before(day, anchor)
    return replace(task, start=start, anchor=anchor, called=(name,))


def _find_tie(quote: str, words: Words) -> Tie | None:
    told = _pattern(words.language).search(quote)
    if told is not None:
        name = _anchor(told["anchor"], words)
        is_next = name in OWN and bool(told["unit"] or told["next"])
        if told["unit"] or is_next:
            return _distance(told, words), NEXT if is_next else name
    if by_next := find_phrase(quote, words.by_next_meeting):
        opening = quote[: by_next.start()].split()[-1:]
        is_before = find_phrase(" ".join([*opening, by_next[0]]), words.before) is not None
        return Anchor(working_days=int(is_before)), NEXT
    return None if told is None else (Anchor(working_days=1), _anchor(told["anchor"], words))


def _distance(told: re.Match[str], words: Words) -> Anchor:
    if not told["unit"]:
        return Anchor(working_days=1)
    count, unit = (told["count"] or "").casefold(), told["unit"].casefold()
    number = int(count) if count.isdigit() else {**NUMBERS, **words.counts}.get(count, 1)
    if unit in WORKING_DAYS:
        return Anchor(working_days=max(1, number))
    return Anchor(working_days=0, days=number * words.units[unit])


def _day_before(day: date, anchor: Anchor) -> date:
    """Return the due as far as the text alone tells it: the group has its own working days."""
    if anchor.working_days > 1:
        return WEEKDAYS.before(day, anchor.working_days)
    return day - DAY * (anchor.days or anchor.working_days)


@lru_cache(maxsize=len(Language))
def _pattern(language: Language) -> re.Pattern[str]:
    words = words_of(language)
    counts, units, before, nexts, anchors = (
        _any_of(table)
        for table in (
            {**NUMBERS, **words.counts},
            (*words.units, *WORKING_DAYS),
            words.before,
            NEXT_ONE,
            words.anchors,
        )
    )
    return re.compile(
        rf"(?:(?:\b(?P<count>\d{{1,2}}|{counts})\s+)?\b(?P<unit>{units})\s+)?"
        rf"\b(?:{before})\s+(?:the\s+|our\s+)?(?:(?P<next>{nexts})\s+)?(?P<anchor>{anchors})\b",
        re.IGNORECASE,
    )


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
