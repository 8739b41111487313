"""A clock time that stands apart from its date: `perjantaina kaupungintalolla klo 9`."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.understanding import Grain, Span, Understanding
from bot.parsing.dates import find_dates

REACH = 200
"""Characters after the date in which its time may stand."""


def words_of_moment(text: str, taken: Understanding, *, at: datetime) -> Iterator[Span]:
    """Yield where *taken* is said: its own words, and those of its clock time further on.

    The reader gives a date the time that follows in its sentence, but the place
    of the date alone. Read without the date, the same words are a time of today.
    """
    yield taken.span
    if taken.grain is not Grain.MINUTE:
        return
    after = taken.span.end
    for clock in find_dates(text[after : after + REACH], at=at):
        if _is_today(clock, at) and _times(clock) == _times(taken):
            yield Span(start=after + clock.span.start, end=after + clock.span.end)


def _is_today(one: Understanding, at: datetime) -> bool:
    if one.grain is not Grain.MINUTE or not isinstance(one.start, datetime):
        return False
    return one.start.date() == at.date()


def _times(one: Understanding) -> list[tuple[int, int]]:
    ends = (one.start, one.end)
    return [(end.hour, end.minute) for end in ends if isinstance(end, datetime)]
