"""Another time for something that is there already: a snooze, an answer to a question."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.errors import NotUnderstood
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind
from bot.parsing.dates import GivenMoment, find_dates
from bot.parsing.message.choice import choose_due


def parse_due(
    text: str, *, at: datetime, given: Sequence[GivenMoment] = ()
) -> tuple[Moment, tuple[Doubt, ...]]:
    """Return the moment that *text* moves something to, and the doubts about it.

    Raises:
        NotUnderstood: If it names none.
    """
    choice = choose_due(text, find_dates(text, at=at, given=given), at=at)
    if choice is None:
        raise NotUnderstood("due")
    once = (Doubt(kind=DoubtKind.ONCE),) if choice.recurrence else ()
    return choice.due, (*choice.doubts, *once)
