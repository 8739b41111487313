"""What words mean: the values of the word tables."""

from dataclasses import dataclass
from enum import StrEnum


class Case(StrEnum):
    """What the ending of a name says of it; other languages use `PLAIN`."""

    PLAIN = "plain"
    OF = "of"
    """Genitive: part of a longer expression."""
    SOME = "some"
    """Partitive: behind a number or `ennen`."""
    WHEN = "when"
    """Essive, adessive, inessive, allative."""
    SINCE = "since"
    """Elative, ablative."""
    BY = "by"
    """Illative, translative."""


@dataclass(frozen=True, slots=True)
class Named:
    """A weekday (Monday is 0), a month or an ordinal, and its case."""

    number: int
    case: Case = Case.PLAIN
    soft: bool = False
    """A Swedish day that is a common word in the others (`on`): believed only where it fits."""
    preposition: bool = False
    """A day that is an English preposition (`to`)."""
    english: bool = False


class Unit(StrEnum):
    """Units in which spans and periods are counted."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALFYEAR = "halfyear"
    YEAR = "year"
    VEE = "v"
    """`v.`, a Swedish week or a Finnish year."""


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A unit as written; *times* is how many of it one word means (`halvtimme`: 30 minutes)."""

    unit: Unit
    case: Case = Case.PLAIN
    times: int = 1


class Edge(StrEnum):
    """Which end of a period."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class EdgeWord:
    """An end of a period as written, with the case of its ending."""

    edge: Edge
    case: Case = Case.PLAIN


@dataclass(frozen=True, slots=True)
class WeekWord:
    """`viikolla`, `vecka`, `week` before a number."""

    language: str
    case: Case = Case.WHEN


class Pointer(StrEnum):
    """Which of the running units is pointed at."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    COMING = "coming"
    """Like next, but of a weekday always the nearest."""


class Part(StrEnum):
    """Part of a day."""

    MORNING = "morning"
    FORENOON = "forenoon"
    DAYTIME = "daytime"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class PartNamed:
    """A weekday or a count of days from today, with its part of day."""

    number: int
    part: Part


@dataclass(frozen=True, slots=True)
class Often:
    """How often: a frequency of RFC 5545, its interval, its weekdays."""

    unit: Unit
    interval: int = 1
    weekdays: tuple[int, ...] = ()
