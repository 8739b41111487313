"""A clock time in the same sentence as a date, with words between, is that date's."""

from collections.abc import Sequence

from bot.parsing.dates.engine import Node
from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.rules.timed_days import hours_on, moment
from bot.parsing.dates.sentences import is_one_sentence
from bot.parsing.dates.values.clock import Clock, ClockRange
from bot.parsing.dates.values.days import Day, Marked
from bot.parsing.dates.values.spans import Hours, Instant

LONE = (Clock, ClockRange)
TIMED = (Instant, Hours)
LISTED = frozenset({Kind.AND, Kind.OR, Kind.COMMA})
REACH = 12
"""How many words may stand between."""


def attach_clocks(
    nodes: Sequence[Node], places: Sequence[int], values: Sequence[object], text: str
) -> list[object]:
    """Return *values* with each lone clock time put on the date before it, None where it went.

    `La 15.6. kesäretki, lähtö kello 7.30`: the date takes the time. A second time
    of that date stands for itself.
    """
    result = list(values)
    for at in range(1, len(places)):
        clock = result[at]
        if isinstance(clock, LONE) and _near(nodes, places[at - 1], places[at], text):
            result[at - 1], result[at] = _shared(result[at - 1], clock)
    for at in range(len(places) - 2, -1, -1):
        clock, after = result[at], result[at + 1]
        if isinstance(clock, LONE) and isinstance(after, TIMED) and _listed(nodes, places, at):
            result[at] = _on(after.of, clock)
    _share_in_lists(nodes, places, result)
    return result


def _share_in_lists(nodes: Sequence[Node], places: Sequence[int], values: list[object]) -> None:
    """`12.12., 13.12. ja 14.12. klo 9`: the time is that of every day of the list."""
    for at in range(len(places) - 2, -1, -1):
        time = _time_of(values[at + 1])
        if time is not None and _is_plain_day(values[at]) and _listed(nodes, places, at):
            values[at] = _on(values[at], time)


def _time_of(value: object) -> Clock | ClockRange | None:
    if isinstance(value, Instant):
        return value.clock
    return value.clocks if isinstance(value, Hours) else None


def _is_plain_day(value: object) -> bool:
    return hasattr(value, "day") and not isinstance(value, Marked)


def _shared(before: object, clock: Clock | ClockRange) -> tuple[object, object]:
    """The moment before and the clock time behind it, once they know of each other."""
    if hasattr(before, "day") and not isinstance(before, Marked):
        return _on(before, clock), None
    if isinstance(before, TIMED):
        return before, _on(before.of, clock)
    return before, clock


def _listed(nodes: Sequence[Node], places: Sequence[int], at: int) -> bool:
    """`kl. 9 och kl. 13 på måndag`: only a separator stands between."""
    between = nodes[places[at] + 1 : places[at + 1]]
    return bool(between) and all(LISTED & node.readings.keys() for node in between)


def _near(nodes: Sequence[Node], first: int, last: int, text: str) -> bool:
    return last - first <= REACH and is_one_sentence(nodes[first : last + 1], text)


def _on(day: object, clock: Clock | ClockRange) -> object:
    of: Day = day  # type: ignore[assignment]
    return hours_on(of, clock) if isinstance(clock, ClockRange) else moment(of, clock)
