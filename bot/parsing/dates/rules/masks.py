"""What looks like a time and is none: it is covered before anything else is read."""

from bot.parsing.dates.values.numbers import Pair
from bot.parsing.dates.values.spans import Blank


def numbered() -> Blank:
    """NUMBERED+ COLON? (ISODATE | DAYMONTH | HOURMIN | MONTHYEAR | (NUMBER | DOTTED) !MONTH
    !SHORTMONTH) (DASH (NUMBER | DOTTED | DAYMONTH))? !BYAFTER !SINCE

    `kohta 4.1`, `SFS-EN 1991-1-4`; `taulukko 9.12 mennessä` is a date.
    """
    return Blank()


def maybe_numbered(date: Pair | None) -> Blank | None:
    """MAYBENUMBERED COLON? (date:DAYMONTH | HOURMIN | MONTHYEAR | NUMBER DASH NUMBER | (NUMBER |
    DOTTED !AND !COMMA) !MONTH !SHORTMONTH) !DASH !BYAFTER !SINCE !CLOCKWORD !YEAR

    `sali 3.12`, `sivut 12-14`; `varaa sali 9.12.` and `boka salen 9.12 kl. 14` are dates.
    """
    return None if date is not None and date.dotted else Blank()


def numbered_list(dates: tuple[Pair, ...]) -> Blank | None:
    """(NUMBERED | MAYBENUMBERED) COLON? *dates:DAYMONTH ((AND | COMMA | OR | DASH)
    *dates:DAYMONTH)+ !CLOCKWORD

    `kohdat 3.1 ja 3.2`; in `punkt 3.2, 12.2 kl. 14` the last is a date.
    """
    return None if any(date.dotted for date in dates) else Blank()


def pointed_out() -> Blank:
    """SEE MAYBENUMBERED COLON? DAYMONTH

    `ks. taulukko 9.12.`
    """
    return Blank()


def some_long() -> Blank:
    """SOME UNIT

    `muutaman viikon päästä`: nobody knows when.
    """
    return Blank()


def versioned(word: str, date: Pair | None) -> Blank | None:
    """word:VERSION (date:DAYMONTH | HOURMIN) !BYAFTER !SINCE

    `v. 2.1`, but `lopullinen versio 16.12.` has its date.
    """
    return None if word == "weak" and date is not None and date.dotted else Blank()


def titled() -> Blank:
    """TITLED OPEN? MONTHYEAR"""
    return Blank()


def counted(date: Pair | None) -> Blank | None:
    """(NUMBER | HOURMIN | date:DAYMONTH) ((!SPACED DASH | SLASH | AND) (NUMBER | HOURMIN |
    DAYMONTH))? COUNTED

    `13 henkilöä`, `1-2 kertaa`, `3/4 jäsenistä`; a date with its point stays (`9.12. jäsenet`).
    """
    return None if date is not None and date.dotted else Blank()


def out_of(date: Pair | None) -> Blank | None:
    """OUTOF HAPPENED? COLON? (date:DAYMONTH | NUMBER !SPACED DASH NUMBER)

    `läsnä 6/8`, `läsnä oli 6/8`, `äänin 7-5`.
    """
    return Blank() if date is None or date.mark == "/" else None


def shared(date: Pair) -> Blank | None:
    """date:DAYMONTH PARTOF

    `3/4 av medlemmarna`, `2/3 kunnista`.
    """
    return Blank() if date.mark == "/" and date.first < date.second <= 10 else None


def around_the_clock(date: Pair) -> Blank | None:
    """date:DAYMONTH !YEAR !CLOCKWORD !DASH !BYAFTER !SINCE

    `24/7`, but `24/7 2024` and `24/7 mennessä` are days.
    """
    return Blank() if (date.first, date.second, date.mark) == (24, 7, "/") else None


def even_weeks() -> Blank:
    """(PARITY WEEKWORD (ON | COMMA)? (WEEKDAYS | WEEKDAY) | (WEEKDAYS | ON WEEKDAY) (IN | ON)?
    PARITY WEEKWORD)

    `parillisten viikkojen maanantaisin`: no rule of ours says this, and weekly would be wrong.
    """
    return Blank()


def multiplied() -> Blank:
    """NUMBER TIMES NUMBER"""
    return Blank()


def telephone() -> Blank:
    """PHONE (DASH? (NUMBER | PHONE))? (DASH? (NUMBER | PHONE))?

    `040 123 4567`: three groups at most, a date may stand behind.
    """
    return Blank()
