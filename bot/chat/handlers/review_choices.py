"""What the buttons of a review card carry besides their verb: a place, and what was chosen."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.action import Action
from bot.domain.errors import NotUnderstood
from bot.domain.moment import Moment, local_instant

DATE_LENGTH = len("2016-12-09")


def place_of(action: Action) -> int:
    """Return the proposal's index, or the page's: `3`, or the number before the slash in `3/…`.

    Raises:
        NotUnderstood: If there is none; callback data may be forged.
    """
    place, _, _ = action.value.partition("/")
    if not (place.isascii() and place.isdecimal()):
        raise NotUnderstood("action")
    return int(place)


def choice_in(action: Action) -> str:
    """Return what stands behind the slash."""
    return action.value.partition("/")[2]


def moment_in(action: Action, zone: ZoneInfo) -> Moment | None:
    """Return the day, or the instant by its wall time in *zone*; None where none was chosen.

    Raises:
        NotUnderstood: If it is neither.
    """
    choice = choice_in(action)
    if not choice:
        return None
    try:
        if len(choice) == DATE_LENGTH:
            return date.fromisoformat(choice)
        wall = datetime.fromisoformat(choice)
    except ValueError as error:
        raise NotUnderstood("action") from error
    return local_instant(wall.date(), wall.time(), zone)


def day_in(action: Action, zone: ZoneInfo) -> date | None:
    """Return the day chosen, or None.

    Raises:
        NotUnderstood: If it is no day.
    """
    moment = moment_in(action, zone)
    if isinstance(moment, datetime):
        raise NotUnderstood("action")
    return moment


def number_in(action: Action) -> int | None:
    """Return the user id, or the item's number, that was chosen; None for none.

    Raises:
        NotUnderstood: If it is none.
    """
    choice = choice_in(action)
    if not choice:
        return None
    if not (choice.isascii() and choice.isdecimal()):
        raise NotUnderstood("action")
    return int(choice)
