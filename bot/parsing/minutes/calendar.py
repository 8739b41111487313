"""Dates of sentences, read from the day of the meeting."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.language import Language
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind, Grain, Role, Span, Understanding
from bot.parsing.dates import find_dates
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.words import Words

_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(
    r"(?:[^\W\d]+\.?\s*)?\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b\.?)?"
    r"(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b\.?)?)?"
)
_AMERICAN = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\d\d\b")
_BRITISH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? (?:19|20)\d\d\b")
_DECIMAL = re.compile(r"(?:[a-z]+ )?\d{1,2}\.\d{1,2}")
"""In English a version, a sum, an item: `support for 3.7`, `dropped in 2.5`."""
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b")
MONTHS = 12
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
    puts_month_first: bool = False
    """`4/1/2015` is the first of April, as the text writes `April 1, 2015` elsewhere."""

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
        if self.words.language is Language.EN:
            found = tuple(one for one in found if not _names_thing(one, text))
        ordered = map(_month_first, found) if self.puts_month_first else found
        return tuple(one for one in ordered if not is_clock_alone(one))

    def find_last_month(self, text: str) -> tuple[Understanding, ...]:
        """Return the stretch of a bare month that is the last word of *text*: `... Eva okt`."""
        last = text.rstrip(" .*|").rpartition(" ")[2]
        spelt = self.words.bare_months.get(last.casefold())
        if spelt is None:
            return ()
        start = text.rfind(last)
        span = Span(start=start, end=start + len(last))
        found = find_dates(spelt, at=self.origin, languages=(self.words.language,))
        return tuple(replace(one, span=span, text=last) for one in found)

    def is_ahead(self, moment: Moment) -> bool:
        """Whether the moment is not before the day from which the text speaks."""
        return day_of(moment) >= self.origin.date()

    def is_over(self, moment: Moment) -> bool:
        """Whether the moment lies before the day on which the minutes were handed in."""
        return day_of(moment) < self.at.date()


def _names_thing(one: Understanding, text: str) -> bool:
    """A version or a sum, or which month's: `the figures for November`."""
    told = f"{text[: one.span.start][-5:]}{one.text}".casefold()
    is_for = one.grain is Grain.MONTH and " for " in f" {told}"
    return is_for or bool(_DECIMAL.fullmatch(one.text))


def is_clock_alone(one: Understanding) -> bool:
    """A clock time without a day tells of this meeting: when it began and ended."""
    is_dated = "month" in one.rule
    return one.grain is Grain.MINUTE and not is_dated and bool(_CLOCK.fullmatch(one.text))


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


def _month_first(one: Understanding) -> Understanding:
    """Read `4/1/2015` as the first of April."""
    numbers = _SLASHED.search(one.text)
    if numbers is None or one.start is None or one.end is not None:
        return one
    month, day = int(numbers[1]), int(numbers[2])
    if month > MONTHS or day > MONTHS:
        return one
    read_as = one.start.replace(month=day, day=month)
    return replace(
        one, start=one.start.replace(month=month, day=day) + (one.start - read_as), doubts=()
    )


def puts_month_first(text: str) -> bool:
    """Whether a text in English writes its dates the American way."""
    return bool(_AMERICAN.search(text)) and not _BRITISH.search(text)
