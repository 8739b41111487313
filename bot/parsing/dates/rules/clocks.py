"""Clock times in digits."""

from dataclasses import replace

from bot.parsing.dates.values.clock import Clock, LooseClock
from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.terms import Named, Part, Unit, UnitWord


def marked_clock(minutes: Pair | None, hour: int | None) -> Clock | None:
    """APPROX? CLOCKWORD APPROX? HOURNAME

    `klo 9.00`, `kl. 9`.
    """
    clock = _said(in_digits(minutes, hour), minutes)
    return replace(clock, marked=True) if clock else None


def marked_clock_in_case(of: Named) -> Clock | None:
    """CLOCKWORD of:DIGITORDINAL !MONTH !SHORTMONTH

    `klo 14:n jälkeen`, `klo 9:ksi`.
    """
    return marked_clock(None, of.number)


def marked_clock_without_point(digits: int) -> Clock | None:
    """CLOCKWORD digits:NUMBER

    `kl 1400`.
    """
    hour, minute = divmod(digits, 100)
    return Clock(hour, minute, marked=True) if 1 <= hour <= 23 and minute <= 59 else None


def hours_without_point(digits: int, unit: UnitWord) -> Clock | None:
    """AT digits:NUMBER unit:UNIT

    `at 1700 hrs`.
    """
    return marked_clock_without_point(digits) if unit.unit is Unit.HOUR else None


def clock_with_colon(minutes: Pair) -> Clock:
    """minutes:COLONTIME"""
    return Clock(minutes.first, minutes.second)


def hour_at(minutes: Pair | None, hour: int | None) -> Clock | None:
    """AT HOURNAME !NOISE

    `at 8`.
    """
    return _said(in_digits(minutes, hour), minutes)


def loose_hour_at(minutes: Pair | None, hour: int | None) -> LooseClock | None:
    """AT HOURNAME"""
    clock = _said(in_digits(minutes, hour), minutes)
    return LooseClock(clock) if clock else None


def half_of_day(minutes: Pair | None, hour: int | None, half: str) -> Clock | None:
    """AT? (minutes:HOURMIN | hour:HOURNUM | hour:CARDINAL) half:AMPM

    `9 am`, `3:30 pm`.
    """
    clock = in_digits(minutes, hour)
    return twelve_hours(clock, half == "pm") if clock else None


def full_hour(hour: int) -> Clock | None:
    """AT? (hour:HOURNUM | hour:CARDINAL) OCLOCK"""
    return Clock(hour) if 1 <= hour <= 24 else None


def clock_in_zone(clock: Clock | None, loose: LooseClock | None, zone: str) -> Clock | None:
    """(clock:CLOCK | loose:LOOSECLOCK) OPEN? zone:ZONE !PLUS CLOSE?

    `14:00 UTC`, `klo 15 Ruotsin aikaa`; `UTC+2` is left alone.
    """
    of = clock or (loose.of if loose else None)
    return replace(of, zone=zone, guessed=False) if of else None


def noon(twelve: int | None, hour: int) -> Clock | None:
    """(AT | CLOCKWORD)? twelve:HOURNUM? hour:NOON

    `at noon`, `12 noon`.
    """
    return Clock(hour) if twelve in (None, 12) else None


def clock_with_part(clock: Clock | None, loose: LooseClock | None, part: Part) -> Clock | None:
    """(clock:CLOCK | loose:LOOSECLOCK) (IN | ON)? DEN? part:PART

    `kello kaksi iltapäivällä`, `half past two in the afternoon`.
    """
    of = clock or (loose.of if loose else None)
    return in_part(of, part) if of else None


def part_with_clock(part: Part, clock: Clock | None, loose: LooseClock | None) -> Clock | None:
    """part:PART COMMA? (clock:CLOCK | loose:LOOSECLOCK)

    `iltapäivällä klo 2`, `evening at 6`.
    """
    return clock_with_part(clock, loose, part)


def in_digits(minutes: Pair | None, hour: int | None) -> Clock | None:
    """Return the wall time of digits, None where there is no such time."""
    if minutes is not None:
        past_end = minutes.first == 24 and minutes.second > 0
        shape = minutes.mark in ".:" and minutes.first <= 24 and minutes.second <= 59
        return Clock(minutes.first, minutes.second) if shape and not past_end else None
    return Clock(hour) if hour is not None and hour <= 24 else None


def twelve_hours(clock: Clock, afternoon: bool) -> Clock | None:
    """Return a time of the 12-hour clock."""
    if not 1 <= clock.hour <= 12:
        return clock if afternoon and clock.hour <= 24 else None
    return Clock(clock.hour % 12 + 12 * afternoon, clock.minute)


def in_part(clock: Clock, part: Part) -> Clock:
    """Let the part of day choose between morning and afternoon."""
    hour = clock.hour - 12 if clock.guessed and clock.hour > 12 else clock.hour
    late = part in (Part.AFTERNOON, Part.EVENING) and hour < 12
    if late or (part is Part.DAYTIME and hour < 7):
        return Clock(hour + 12, clock.minute)
    return Clock(hour, clock.minute)


def _said(clock: Clock | None, minutes: Pair | None) -> Clock | None:
    """Doubt a bare hour before seven: `at 5` may be the afternoon's."""
    early = clock is not None and minutes is None and 1 <= clock.hour <= 6
    return replace(clock, guessed=True) if clock and early else clock
