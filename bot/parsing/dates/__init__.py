"""Dates, deadlines and recurrences in Finnish, Swedish and English."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.domain.language import Language
from bot.domain.moment import require_aware
from bot.domain.understanding import Understanding
from bot.parsing.dates.given import GivenMoment
from bot.parsing.dates.reader import reader_for
from bot.parsing.dates.values.workdays import is_holiday

__all__ = ["GivenMoment", "find_dates", "is_holiday"]


def find_dates(
    text: str,
    *,
    at: datetime,
    languages: Collection[Language] = tuple(Language),
    given: Sequence[GivenMoment] = (),
) -> tuple[Understanding, ...]:
    """Return what *text* says about time, in text order, spans not overlapping.

    *at* is the instant against which relative words and missing years are
    settled; its zone is the zone of every instant returned. *given* are
    moments that are taken at their word.

    Raises:
        ValueError: If *at* carries no time zone.
    """
    return tuple(reader_for(frozenset(languages)).read(text, require_aware(at), given))
