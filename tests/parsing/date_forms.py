"""Every way to write a day, in digits and in words: the inverse of what is read."""

from collections.abc import Callable
from datetime import date

from bot.domain.language import Language

Form = Callable[[date], str]
WeekForm = Callable[[int, int], str]

FINNISH_DAYS = (
    *("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
)
SWEDISH_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FINNISH_MONTHS = (
    *("tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu"),
    *("heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"),
)
SWEDISH_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FINNISH_ORDINALS = (
    *("ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "kuudes", "seitsemäs", "kahdeksas"),
    *("yhdeksäs", "kymmenes", "yhdestoista", "kahdestoista", "kolmastoista", "neljästoista"),
    *("viidestoista", "kuudestoista", "seitsemästoista", "kahdeksastoista", "yhdeksästoista"),
    *("kahdeskymmenes", "kahdeskymmenesensimmäinen", "kahdeskymmenestoinen"),
    *("kahdeskymmeneskolmas", "kahdeskymmenesneljäs", "kahdeskymmenesviides"),
    *("kahdeskymmeneskuudes", "kahdeskymmenesseitsemäs", "kahdeskymmeneskahdeksas"),
    *("kahdeskymmenesyhdeksäs", "kolmaskymmenes", "kolmaskymmenesensimmäinen"),
)
FINNISH_ON = (
    *("ensimmäisenä", "toisena", "kolmantena", "neljäntenä", "viidentenä", "kuudentena"),
    *("seitsemäntenä", "kahdeksantena", "yhdeksäntenä", "kymmenentenä", "yhdentenätoista"),
    *("kahdentenatoista", "kolmantenatoista", "neljäntenätoista", "viidentenätoista"),
    *("kuudentenatoista", "seitsemäntenätoista", "kahdeksantenatoista", "yhdeksäntenätoista"),
    *("kahdentenakymmenentenä", "kahdentenakymmenentenäensimmäisenä"),
    *("kahdentenakymmenentenätoisena", "kahdentenakymmenentenäkolmantena"),
    *("kahdentenakymmenentenäneljäntenä", "kahdentenakymmenentenäviidentenä"),
    *("kahdentenakymmenentenäkuudentena", "kahdentenakymmenentenäseitsemäntenä"),
    *("kahdentenakymmenentenäkahdeksantena", "kahdentenakymmenentenäyhdeksäntenä"),
    *("kolmantenakymmenentenä", "kolmantenakymmenentenäensimmäisenä"),
)
SWEDISH_ORDINALS = (
    *("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde"),
    *("tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde"),
    *("sjuttonde", "artonde", "nittonde", "tjugonde", "tjugoförsta", "tjugoandra"),
    *("tjugotredje", "tjugofjärde", "tjugofemte", "tjugosjätte", "tjugosjunde"),
    *("tjugoåttonde", "tjugonionde", "trettionde", "trettioförsta"),
)
ENGLISH_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
    *("twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)


def weekday(names: tuple[str, ...], day: date) -> str:
    return names[day.weekday()]


def month(names: tuple[str, ...], day: date) -> str:
    return names[day.month - 1]


def english_ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"{number}{ending}"


def swedish_ordinal(number: int) -> str:
    return f"{number}:{'a' if number % 10 in (1, 2) and number not in (11, 12) else 'e'}"


FULL_FORMS: dict[str, Form] = {
    "iso": lambda d: d.isoformat(),
    "d.m.yyyy": lambda d: f"{d.day}.{d.month}.{d.year}",
    "dd.mm.yyyy": lambda d: f"{d:%d.%m.%Y}",
    "d.m.yy": lambda d: f"{d.day}.{d.month}.{d:%y}",
    "d.m. yyyy": lambda d: f"{d.day}.{d.month}. {d.year}",
    "d/m/yyyy": lambda d: f"{d.day}/{d.month}/{d.year}",
    "d/m yyyy": lambda d: f"{d.day}/{d.month} {d.year}",
    "fi pe d.m.yyyy": lambda d: f"{weekday(FINNISH_DAYS, d)[:2]} {d.day}.{d.month}.{d.year}",
    "fi perjantaina": lambda d: f"{weekday(FINNISH_DAYS, d)}na {d.day}.{d.month}.{d.year}",
    "fi d. kuuta": lambda d: f"{d.day}. {month(FINNISH_MONTHS, d)}ta {d.year}",
    "fi kuun d. päivänä": lambda d: f"{month(FINNISH_MONTHS, d)}n {d.day}. päivänä {d.year}",
    "fi kuun viides": lambda d: (
        f"{month(FINNISH_MONTHS, d)}n {FINNISH_ORDINALS[d.day - 1]} {d.year}"
    ),
    "sv den d december": lambda d: f"den {d.day} {month(SWEDISH_MONTHS, d)} {d.year}",
    "sv fredagen den": lambda d: (
        f"{weekday(SWEDISH_DAYS, d)}en den {d.day} {month(SWEDISH_MONTHS, d)} {d.year}"
    ),
    "sv d:e": lambda d: f"den {swedish_ordinal(d.day)} {month(SWEDISH_MONTHS, d)} {d.year}",
    "sv den femte": lambda d: (
        f"den {SWEDISH_ORDINALS[d.day - 1]} {month(SWEDISH_MONTHS, d)} {d.year}"
    ),
    "en d Month": lambda d: f"{d.day} {month(ENGLISH_MONTHS, d)} {d.year}",
    "en Month d, yyyy": lambda d: f"{month(ENGLISH_MONTHS, d)} {d.day}, {d.year}",
    "en dth Month": lambda d: f"{english_ordinal(d.day)} {month(ENGLISH_MONTHS, d)} {d.year}",
    "en Friday d Mon": lambda d: (
        f"{weekday(ENGLISH_DAYS, d)} {d.day} {month(ENGLISH_MONTHS, d)[:3]} {d.year}"
    ),
    "en the fifth of": lambda d: (
        f"the {ENGLISH_ORDINALS[d.day - 1]} of {month(ENGLISH_MONTHS, d)} {d.year}"
    ),
}
"""Forms that name the year."""

OPEN_FORMS: dict[str, Form] = {
    "d.m.": lambda d: f"{d.day}.{d.month}.",
    "d.m": lambda d: f"{d.day}.{d.month}",
    "d/m": lambda d: f"{d.day}/{d.month}",
    "fi pe d.m.": lambda d: f"{weekday(FINNISH_DAYS, d)[:2]} {d.day}.{d.month}.",
    "fi d. kuuta": lambda d: f"{d.day}. {month(FINNISH_MONTHS, d)}ta",
    "fi kuun viidentenä": lambda d: f"{month(FINNISH_MONTHS, d)}n {FINNISH_ON[d.day - 1]}",
    "sv den d december": lambda d: f"den {d.day} {month(SWEDISH_MONTHS, d)}",
    "sv på fredag den d": lambda d: (
        f"{weekday(SWEDISH_DAYS, d)} den {d.day} {month(SWEDISH_MONTHS, d)}"
    ),
    "en d Month": lambda d: f"{d.day} {month(ENGLISH_MONTHS, d)}",
    "en Month dth": lambda d: f"{month(ENGLISH_MONTHS, d)} {english_ordinal(d.day)}",
}
"""Forms without a year: the next such day is meant."""

WEEK_FORMS: dict[str, WeekForm] = {
    "iso": lambda year, week: f"{year}-W{week:02}",
    "fi viikolla w/yyyy": lambda year, week: f"viikolla {week}/{year}",
    "fi vk w/yyyy": lambda year, week: f"vk {week}/{year}",
    "fi vuoden viikolla": lambda year, week: f"vuoden {year} viikolla {week}",
    "sv vecka w/yyyy": lambda year, week: f"vecka {week}/{year}",
    "sv vecka w år": lambda year, week: f"vecka {week} {year}",
    "en week w of": lambda year, week: f"week {week} of {year}",
    "en week w/yyyy": lambda year, week: f"week {week}/{year}",
}
OPEN_WEEKS = {
    Language.FI: ("viikolla {}", "viikko {}", "vk {}", "vko {}", "vkolla {}"),
    Language.SV: ("vecka {}", "v. {}", "under vecka {}", "v {}"),
    Language.EN: ("week {}", "during week {}"),
}
