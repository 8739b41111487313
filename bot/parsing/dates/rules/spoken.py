"""Clock times as they are spoken."""

from bot.parsing.dates.values.clock import Clock, ClockRange, LooseClock, LooseRange


def hour_in_words(hour: int) -> Clock | None:
    """(CLOCKWORD | AT) (hour:CARDINAL | hour:HOURAT) !UNIT !PAST !LESS !TO

    `kello kaksi`, `klockan elva`, `at nine`.
    """
    return working_hour(hour)


def loose_hour_in_words(hour: int) -> LooseClock | None:
    """hour:HOURAT

    `huomenna kahdelta`.
    """
    return _loose(working_hour(hour))


def hour_until(hour: int) -> Clock | None:
    """CLOCKWORD (hour:HOURTO | hour:HOURFROM)

    `kello kahteentoista mennessä`, `klo 18:sta alkaen`.
    """
    return working_hour(hour)


def loose_hour_until(hour: int) -> LooseClock | None:
    """hour:HOURTO BYAFTER"""
    return _loose(working_hour(hour))


def exact_hour(hour: int) -> LooseClock | None:
    """(EXACTLY (hour:CARDINAL | hour:HOURAT) !UNIT !COUNTED | hour:CARDINAL ABOUT)

    `tasan kaksitoista`, `neljän maissa`.
    """
    return _loose(working_hour(hour))


def half_to(hour: int) -> Clock | None:
    """(CLOCKWORD | AT)? HALFTO (hour:CARDINAL | hour:HOURAT | hour:HOURNUM) !UNIT

    `puoli yhdeksän`, `halv nio`: half an hour before.
    """
    return _before(hour, 30)


def half_past(hour: int) -> Clock | None:
    """AT? HALFPAST (hour:CARDINAL | hour:HOURNUM)"""
    return _after(hour, 30)


def quarter(past: bool | None, hour: int) -> Clock | None:
    """(CLOCKWORD | AT)? QUARTER (past:PAST | LESS | IN | TO) (hour:CARDINAL | hour:HOURAT |
    hour:HOURNUM)

    `varttia vaille kaksitoista`, `kvart över nio`.
    """
    return _after(hour, 15) if past else _before(hour, 15)


def minutes_past(minutes: int, hour: int) -> LooseClock | None:
    """(minutes:CARDINAL | minutes:NUMBER) UNIT? PAST (hour:CARDINAL | hour:HOURAT | hour:HOURNUM)

    `kymmenen yli yhdeksän`, `tjugo över åtta`.
    """
    return _loose(_after(hour, minutes))


def minutes_to(minutes: int, hour: int) -> LooseClock | None:
    """(minutes:CARDINAL | minutes:NUMBER) UNIT? (LESS | IN | TO) (hour:CARDINAL | hour:HOURAT)
    !UNIT

    `viittä vaille yhdeksän`, `tio i nio`.
    """
    return _loose(_before(hour, minutes))


def minutes_from_half(minutes: int, past: bool | None, hour: int) -> LooseClock | None:
    """(minutes:CARDINAL | minutes:NUMBER) UNIT? (past:PAST | LESS | IN) HALFTO (hour:CARDINAL |
    hour:HOURNUM)

    `fem över halv nio`.
    """
    return _loose(_before(hour, 30 - minutes if past else 30 + minutes))


def marked_loose_clock(of: LooseClock) -> Clock:
    """(CLOCKWORD | AT) of:LOOSECLOCK

    `kello kymmentä vaille yhdeksän`.
    """
    return of.of


def hours_in_words(half: bool | None, start: int, til: bool | None, end: int) -> LooseRange | None:
    """half:HALFTO? start:HOURFROM CLOCKWORD? til:HALFTO? end:HOURTO

    `yhdestä kolmeen`, `yhdeksästä puoli yhteentoista`.
    """
    first = _before(start, 30) if half else working_hour(start)
    last = _before(end, 30) if til else working_hour(end)
    return LooseRange(ClockRange(first, last)) if first and last else None


def marked_hours_in_words(
    half: bool | None, start: int, til: bool | None, end: int
) -> ClockRange | None:
    """CLOCKWORD half:HALFTO? start:HOURFROM CLOCKWORD? til:HALFTO? end:HOURTO

    `kello yhdestä kolmeen`, `klo 9:stä 15:een`.
    """
    loose = hours_in_words(half, start, til, end)
    return loose.of if loose else None


def working_hour(hour: int) -> Clock | None:
    """An hour in words falls in the working day: one to six are 13 to 18."""
    if not 1 <= hour <= 24:
        return None
    return Clock(hour + 12, guessed=True) if hour <= 6 else Clock(hour)


def _before(hour: int, minutes: int) -> Clock | None:
    if not (1 <= hour <= 24 and 1 <= minutes < 60):
        return None
    of = working_hour(hour)
    if of is None:
        return None
    earlier = of.hour * 60 - minutes
    return Clock(earlier // 60, earlier % 60, of.guessed or earlier < 360)


def _after(hour: int, minutes: int) -> Clock | None:
    of = working_hour(hour) if 1 <= minutes < 60 else None
    return Clock(of.hour, minutes, of.guessed) if of else None


def _loose(of: Clock | None) -> LooseClock | None:
    return LooseClock(of) if of else None
