"""A reply that asks to be reminded again: `muistuta perjantaina`, `påminn`, `remind`."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.errors import NotUnderstood
from bot.domain.moment import Moment, is_whole_day
from bot.domain.understanding import Doubt
from bot.parsing.dates import GivenMoment, find_dates
from bot.parsing.message.choice import choose_due
from bot.parsing.tokens import tokenise
from bot.parsing.words.snoozing import REMIND


def asks_to_remind(text: str) -> bool:
    """Tell whether the text begins with such a word; a date alone moves the due instead."""
    first = next(tokenise(text), None)
    return first is not None and first.folded in REMIND


def parse_again(
    text: str, *, at: datetime, given: Sequence[GivenMoment] = ()
) -> tuple[Moment, tuple[Doubt, ...]]:
    """Return the moment of the reminder, and the doubts about it: of a week its first day.

    Raises:
        NotUnderstood: If the text names none.
    """
    found = find_dates(text, at=at, given=given)
    choice = choose_due(text, found, at=at)
    if choice is None:
        raise NotUnderstood("reminder")
    starts = [one.start for one in found if one.due == choice.due and one.start is not None]
    ahead = [start for start in starts if _is_ahead(start, at)]
    return ahead[0] if ahead and not choice.doubts else choice.due, choice.doubts


def _is_ahead(moment: Moment, at: datetime) -> bool:
    return moment > at.date() if is_whole_day(moment) else moment > at
