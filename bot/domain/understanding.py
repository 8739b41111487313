"""What a piece of text was understood to say about time, and how sure that is."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.domain.moment import Moment


class Role(StrEnum):
    """What the moment does in its sentence."""

    EVENT = "event"
    DEADLINE = "deadline"
    START = "start"
    END = "end"
    RECURRENCE = "recurrence"


class Grain(StrEnum):
    """How finely the words name the moment."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class DoubtKind(StrEnum):
    """Why a reading has to be shown to a person before it is relied on."""

    WEEKDAY_MISMATCH = "weekday_mismatch"
    """The weekday written is not that of the date; the date was taken."""
    PAST = "past"
    """The moment lies before the reference instant, and nothing says it should."""
    FAR = "far"
    """More than two years ahead."""
    YEAR_AGAINST_NEIGHBOURS = "year_against_neighbours"
    """A written year breaks the order of its series; it was kept as written."""
    TWO_READINGS = "two_readings"
    """Native speakers disagree (`ensi perjantaina`, `nästa fredag`, `next Friday`)."""
    HOUR_BY_CONVENTION = "hour_by_convention"
    """A spoken hour without a part of the day (`kahdelta` as 14.00)."""
    DAY_MONTH_ORDER = "day_month_order"
    """D/M or M/D, in English."""
    VAGUE = "vague"
    """A stretch or a rough word (`joulun alla`) was narrowed to a day."""
    NO_SUCH_DAY = "no_such_day"
    """The day does not exist (31.11.); the last day of that month was taken."""
    FALLBACK = "fallback"
    """Read by the general fallback parser, not by our own grammar."""
    ONCE = "once"
    """A repetition was said too; what was taken is one time of it, or another moment."""
    NARROWED = "narrowed"
    """Words beside a repetition narrow it; the rule that was taken does not hold them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One reason to ask, with the moments a person may choose between, likeliest first.

    The moment that was taken is among the candidates where there is more than one.
    """

    kind: DoubtKind
    candidates: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open range of code points in the text as the person wrote it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A repeating rule (RFC 5545 RRULE value), its first occurrence, and its wall time.

    *at* is None where the occurrences are whole days.
    """

    rrule: str
    dtstart: Moment
    at: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """One thing a text says about time.

    Exactly one of *start* and *recurrence* is given. A day or an instant has no
    *end*; a range has both ends included. Instants are aware, in the zone of the
    reference instant. *rule* names the grammar rule that read it.
    """

    span: Span
    text: str
    role: Role
    grain: Grain
    rule: str
    start: Moment | None = None
    end: Moment | None = None
    recurrence: Recurrence | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def due(self) -> Moment | None:
        """The last moment at which what is asked may be done: a range's end, else its start."""
        if self.recurrence is not None:
            return self.recurrence.dtstart
        return self.end or self.start
