"""A due that is tied to the next meeting: `ennen seuraavaa kokousta`, `till nästa möte`."""

import re
from collections.abc import Iterable

from bot.domain.anchor import Anchor
from bot.domain.understanding import Span
from bot.parsing.words.anchors import BEFORE_MEETING, BY_MEETING, NUMBERS, WORKING_DAYS

MOST_DAYS = 30


def _any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of the phrases, the longest first, with any gap between their words."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)


PHRASE = re.compile(
    rf"\b(?:(?P<count>\d{{1,2}}|{_any_of(NUMBERS)})\s+(?:{_any_of(WORKING_DAYS)})\s+)?"
    rf"(?:(?P<before>{_any_of(BEFORE_MEETING)})|(?P<by>{_any_of(BY_MEETING)}))\b",
    re.IGNORECASE,
)


def find_anchor(text: str) -> tuple[Anchor, Span] | None:
    """Return what ties the due to the next meeting, and where it is said."""
    found = PHRASE.search(text)
    if found is None:
        return None
    days = 0 if found["by"] else _days(found["count"])
    return Anchor(working_days=days), Span(start=found.start(), end=found.end())


def _days(count: str | None) -> int:
    if count is None:
        return 1
    days = int(count) if count.isdecimal() else NUMBERS[count.lower()]
    return max(1, min(days, MOST_DAYS))
