"""A meeting as people announce it: when, where, about what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.draft import MeetingDraft
from bot.domain.errors import NotUnderstood
from bot.domain.understanding import Doubt, DoubtKind, Grain, Role, Span, Understanding
from bot.parsing.dates import GivenMoment, find_dates
from bot.parsing.message.apart import words_of_moment
from bot.parsing.message.clauses import find_clauses, read_clauses
from bot.parsing.message.shortening import shorten

SUMMARY_LIMIT, LOCATION_LIMIT = 200, 120
WORKDAYS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """The moment taken, why to ask about it, and the words that said it and nothing else."""

    taken: Understanding
    doubts: tuple[Doubt, ...]
    cuts: tuple[Span, ...]


def parse_meeting(
    text: str,
    *,
    at: datetime,
    quoted: str = "",
    quoted_at: datetime | None = None,
    given: Sequence[GivenMoment] = (),
    quoted_given: Sequence[GivenMoment] = (),
) -> MeetingDraft:
    """Return the meeting that *text* announces; what it does not say, *quoted* may.

    *at* and *quoted_at* are the instants at which each was written.

    Raises:
        NotUnderstood: If neither names a day.
    """
    own = _choose(text, find_dates(text, at=at, given=given), at)
    then = quoted_at or at
    time = own or _choose(quoted, find_dates(quoted, at=then, given=quoted_given), then)
    if time is None or time.taken.due is None:
        raise NotUnderstood("start")
    words, cuts = (text, own.cuts if own else ()) if text.strip() else (quoted, time.cuts)
    summary, location = read_clauses(list(find_clauses(words, cuts)))
    return MeetingDraft(
        start=time.taken.start or time.taken.due,
        end=time.taken.end,
        summary=shorten(summary, SUMMARY_LIMIT),
        location=shorten(location, LOCATION_LIMIT),
        doubts=time.doubts,
    )


def _choose(text: str, found: Sequence[Understanding], at: datetime) -> Time | None:
    """Choose the first event; a deadline or a repetition only where there is none.

    Another event makes the first one doubtful; the words of both are taken out.
    """
    events = [one for one in found if one.role in (Role.EVENT, Role.START)]
    taken = next(iter(events or found), None)
    if taken is None:
        return None
    repeats = taken.role is Role.RECURRENCE
    words = [*words_of_moment(text, taken, at=at), *(one.span for one in events)]
    return Time(
        taken=taken,
        doubts=(*taken.doubts, *_two_readings(events), *_vague(taken), *_once(found)),
        cuts=() if repeats else tuple(dict.fromkeys(words)),
    )


def _two_readings(events: Sequence[Understanding]) -> Iterator[Doubt]:
    starts = tuple(dict.fromkeys(one.start for one in events if one.start is not None))
    if len(starts) > 1:
        yield Doubt(kind=DoubtKind.TWO_READINGS, candidates=starts)


def _once(found: Sequence[Understanding]) -> Iterator[Doubt]:
    """Doubt a meeting that comes again and again: the first one is kept, the others are not."""
    if any(one.recurrence is not None for one in found):
        yield Doubt(kind=DoubtKind.ONCE)


def _vague(taken: Understanding) -> Iterator[Doubt]:
    """Doubt a meeting `next week`: on which day is to be asked."""
    if taken.grain in (Grain.MINUTE, Grain.DAY) or taken.start is None:
        return
    days = range(WORKDAYS if taken.grain is Grain.WEEK else 0)
    candidates = tuple(taken.start + timedelta(days=number) for number in days)
    yield Doubt(kind=DoubtKind.VAGUE, candidates=candidates)
