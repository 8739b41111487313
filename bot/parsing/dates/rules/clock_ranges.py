"""From one clock time to another, in digits."""

from dataclasses import replace

from bot.parsing.dates.rules.clocks import in_digits
from bot.parsing.dates.values.clock import Clock, ClockRange, LooseClock, LooseRange
from bot.parsing.dates.values.days import Day
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.spans import Hours


def clock_range(
    start: Clock, end: Clock | None, minutes: Pair | None, hour: int | None
) -> ClockRange | None:
    """(FROM | BETWEEN)? start:CLOCK (DASH | TO | BY) ENDHOURNAME !MONTH !SHORTMONTH

    `klo 9-11`, `från kl. 9 till 15.30`.
    """
    if minutes is not None and minutes.dotted and may_be_date(minutes):
        return None  # `klo 9 - 17.12. klo 15`: that is a date
    last = end or in_digits(minutes, hour)
    return _in_one_zone(start, last) if last else None


def _in_one_zone(start: Clock, end: Clock) -> ClockRange:
    """`14:00-15:00 UTC`: the zone behind is that of both."""
    return ClockRange(replace(start, zone=start.zone or end.zone), end)


def clocks_told_by_verbs(
    start: Clock | None,
    since: LooseClock | None,
    verb: str,
    until: object,
    end: Clock | None,
    loose: LooseClock | None,
) -> ClockRange | None:
    """(start:CLOCK | since:LOOSECLOCK) (COMMA | AND)+ verb:TIMED (until:TO | until:BY)? (end:CLOCK
    | loose:LOOSECLOCK) until:BYAFTER?

    `alkaa klo 17 ja päättyy klo 19`, `starts at 10 and ends at 12`.
    """
    first, last = start or (since and since.of), end or (loose and loose.of)
    return _in_one_zone(first, last) if first and last and is_end(verb, until) else None


def is_end(verb: str, until: object) -> bool:
    """Tell whether a verb closes a stretch: what `jatkuu klo 19` has a gap without `asti`."""
    return verb == "ends" or (verb == "lasts" and until is not None)


def clocks_between(
    start: Clock, end: Clock | None, minutes: Pair | None, hour: int | None
) -> ClockRange | None:
    """(BETWEEN start:CLOCK AND ENDHOURNAME | start:CLOCK AND ENDHOURNAME BETWEENAFTER)

    `klo 9 ja 11 välillä`, `mellan kl. 9 och 11`.
    """
    return clock_range(start, end, minutes, hour)


def hours_to_clock(minutes: Pair | None, hour: int | None, end: Clock) -> ClockRange | None:
    """(FROM | BETWEEN)? (minutes:HOURMIN | hour:HOURNUM) (DASH | TO | AND) end:CLOCK

    `1-3 pm`, `from 9 to 11 am`.
    """
    start = in_digits(minutes, hour)
    if start is None:
        return None
    if end.hour > 12 and start.hour + 12 <= end.hour:
        start = Clock(start.hour + 12, start.minute)
    return _in_one_zone(start, end)


def loose_hours(start: Pair, end: Pair) -> LooseRange | None:
    """FROM? start:HOURMIN (DASH | TO) end:HOURMIN

    `9.00-11.30`, once a day stands beside it.
    """
    if may_be_date(start) and may_be_date(end):
        return None
    first, last = in_digits(start, None), in_digits(end, None)
    return LooseRange(ClockRange(first, last)) if first and last else None


def loose_whole_hours(start: int, end: int) -> LooseRange | None:
    """(FROM | BETWEEN) start:HOURNUM (TO | AND | BY) end:HOURNUM !NOISE !MONTH !SHORTMONTH !OF

    `from 9 to 11`.
    """
    return LooseRange(ClockRange(Clock(start), Clock(end))) if start < end else None


def hours_between_on_day(start: int, end: int, day: Day) -> Hours | None:
    """(BETWEEN start:HOURNUM AND end:HOURNUM ON DEN? | start:HOURNUM AND end:HOURNUM BETWEENAFTER)
    day:DAY

    `mellan 13 och 15 på torsdag`, `13 ja 15 välillä torstaina`.
    """
    return Hours(day, ClockRange(Clock(start), Clock(end))) if start < end else None


def may_be_date(pair: Pair) -> bool:
    """Tell whether the digits of a clock time would also make a day and a month."""
    return pair.mark != ":" and 1 <= pair.first <= 31 and 1 <= pair.second <= 12
