"""Dates of sentences, read from the day of the meeting."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind, Grain, Role, Understanding
from bot.parsing.dates import find_dates
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import Words

_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(
    r"(?:[^\W\d]+\.?\s*)?\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b\.?)?"
    r"(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b\.?)?)?"
)
MAX_STRETCH = 100
"""Days: what lasts longer is a period of planning, no due and no event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Reads what sentences say about time.

    *meeting_on* settles missing years and relative words where the text states
    it, else the instant *at* which the minutes were handed in.
    """

    words: Words
    at: datetime
    meeting_on: date | None

    @property
    def origin(self) -> datetime:
        """The instant from which the text speaks."""
        if self.meeting_on is None:
            return self.at
        return datetime.combine(self.meeting_on, time(0), self.at.tzinfo)

    def find(self, text: str) -> tuple[Understanding, ...]:
        """Return the moments in *text*; one without digits or a word of time has none."""
        if not _DIGIT.search(text) and not has_phrase(text, self.words.months):
            return ()
        found = find_dates(text, at=self.origin, languages=(self.words.language,))
        return tuple(one for one in found if not is_clock_alone(one))

    def is_ahead(self, moment: Moment) -> bool:
        """Whether the moment is not before the day from which the text speaks."""
        return day_of(moment) >= self.origin.date()

    def is_over(self, moment: Moment) -> bool:
        """Whether the moment lies before the day on which the minutes were handed in."""
        return day_of(moment) < self.at.date()


def is_clock_alone(one: Understanding) -> bool:
    """A clock time without a day tells of this meeting: when it began and ended."""
    return one.grain is Grain.MINUTE and bool(_CLOCK.fullmatch(one.text))


def day_of(moment: Moment) -> date:
    """Return the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_period(one: Understanding) -> bool:
    """Whether it names years, or a stretch too long for a due: a plan, a budget, a term."""
    if one.grain is Grain.YEAR or one.role is Role.RECURRENCE or one.start is None:
        return True
    return one.end is not None and (day_of(one.end) - day_of(one.start)).days > MAX_STRETCH


def doubts_of(one: Understanding) -> tuple[Doubt, ...]:
    """Return the doubts of a moment; a stretch is vague."""
    is_told = any(doubt.kind is DoubtKind.VAGUE for doubt in one.doubts)
    is_rough = one.role in (Role.DEADLINE, Role.START) and "season" in one.rule
    if is_told or one.grain is Grain.MINUTE or not (one.end or is_rough):
        return one.doubts
    return (*one.doubts, Doubt(kind=DoubtKind.VAGUE))
