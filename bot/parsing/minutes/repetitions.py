"""A task of minutes that comes again and again: `Aino tarkistaa postin joka maanantai`."""

from bot.domain.understanding import Recurrence
from bot.parsing.dates import find_dates
from bot.parsing.message.anchoring import find_anchor
from bot.parsing.message.repetition import repetition_of
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.words.repeating import REPEATING


def find_repetition(text: str, calendar: Calendar) -> Recurrence | None:
    """Return the one repetition in *text*, from the day on which the minutes were handed in.

    What has gone by between the meeting and that day nobody can do any more.
    """
    if not has_phrase(text, REPEATING):
        return None
    at = max(calendar.origin, calendar.at)
    found = find_dates(text, at=at, languages=(calendar.words.language,))
    tied = find_anchor(text)
    repeated = [
        repetition_of(one, at=at)
        for one in found
        if one.recurrence is not None
        and not (tied and tied[1].start <= one.span.start < tied[1].end)
    ]
    return repeated[0] if len(repeated) == 1 else None
