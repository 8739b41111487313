"""What is no date changes nothing about the date beside it."""

from datetime import date
from itertools import product

import pytest

from bot.domain.language import Language
from bot.parsing.dates import find_dates
from tests.parsing.date_meaning import Meaning, local, meaning_of, wall

AT = local(2026, 11, 18)
TEMPLATES = (
    *("{x}, {d}", "{d}, {x}", "{d} ({x})", "({x}) {d}", "{x}: {d}", "{d}: {x}", "{d}\n{x}"),
    *("{x}\n{d}", "{x} {d}", "{d} {x}", "{d} – {x}", "{x} / {d}", "{d}; {x}."),
)
DATED: dict[Language, dict[str, Meaning]] = {
    Language.FI: {
        "ti 9.2.": date(2027, 2, 9),
        "9.2.2027": date(2027, 2, 9),
        "12.2. klo 14": wall(local(2027, 2, 12, 14)),
        "perjantaina": date(2026, 11, 20),
        "9. helmikuuta": date(2027, 2, 9),
        "huomenna klo 9": wall(local(2026, 11, 19, 9)),
        "viikolla 50": (date(2026, 12, 7), date(2026, 12, 13)),
        "12.–14.1.": (date(2027, 1, 12), date(2027, 1, 14)),
        "ke 25.11. klo 9–11": (wall(local(2026, 11, 25, 9)), wall(local(2026, 11, 25, 11))),
        "15.1. mennessä": date(2027, 1, 15),
        "helmikuun loppuun mennessä": date(2027, 2, 28),
        "kahden viikon kuluttua": date(2026, 12, 2),
    },
    Language.SV: {
        "ti 9.2": date(2027, 2, 9),
        "9.2.2027": date(2027, 2, 9),
        "12.2 kl. 14": wall(local(2027, 2, 12, 14)),
        "på fredag": date(2026, 11, 20),
        "den 9 februari": date(2027, 2, 9),
        "i morgon kl. 9": wall(local(2026, 11, 19, 9)),
        "vecka 50": (date(2026, 12, 7), date(2026, 12, 13)),
        "12–14.1": (date(2027, 1, 12), date(2027, 1, 14)),
        "on 25.11 kl. 9–11": (wall(local(2026, 11, 25, 9)), wall(local(2026, 11, 25, 11))),
        "senast 15.1": date(2027, 1, 15),
        "om två veckor": date(2026, 12, 2),
    },
    Language.EN: {
        "Tue 9 Feb": date(2027, 2, 9),
        "9.2.2027": date(2027, 2, 9),
        "12 Feb at 2 pm": wall(local(2027, 2, 12, 14)),
        "on Friday": date(2026, 11, 20),
        "9 February": date(2027, 2, 9),
        "tomorrow at 9:00": wall(local(2026, 11, 19, 9)),
        "week 50": (date(2026, 12, 7), date(2026, 12, 13)),
        "12–14 January": (date(2027, 1, 12), date(2027, 1, 14)),
        "by 15 January": date(2027, 1, 15),
        "in two weeks": date(2026, 12, 2),
    },
}
NO_DATES: dict[Language, tuple[str, ...]] = {
    Language.FI: (
        *("500 €", "1 500,50 euroa", "12 jäsentä", "3 kpl", "32 %", "§ 12", "5 §", "2 h", "45 min"),
        *("puh. 040 123 4567", "huone 2.14", "v. 2.4", "kohta 3.2", "s. 12–18", "liite 3", "24/7"),
        *("3/4 jäsenistä", "äänin 7–5", "pöytäkirja 2/2026", "kokous 3/2026", "laki 410/2015"),
        *("2 x 3 m", "Touko", "Helmi", "Dnro 14/2026", "toinen versio", "kolme vaihtoehtoa"),
        *("29 kk", "5 työpäivää", "ks. https://esimerkki.fi/2026/02", "@aino", "#12"),
    ),
    Language.SV: (
        *("500 €", "1 500,50 euro", "12 medlemmar", "3 st.", "32 %", "§ 12", "2 h", "45 min"),
        *("tel. 040 123 4567", "rum 2.14", "version 2.4", "punkt 3.2", "s. 12–18", "bilaga 3"),
        *("3/4 av medlemmarna", "med rösterna 7–5", "24/7", "protokoll 2/2026", "möte 3/2026"),
        *(
            "lag 410/2015",
            "Maj-Lis",
            "första utkastet",
            "29 mån.",
            "@ilse",
            "#12",
            "två alternativ",
        ),
    ),
    Language.EN: (
        *("€500", "500 euros", "12 members", "3 copies", "32 %", "§ 12", "2 h", "45 min", "24/7"),
        *("tel. 040 123 4567", "room 2.14", "version 2.4", "section 3.2", "pp. 12–18", "annex 3"),
        *("3/4 of the members", "carried 7–5", "minutes 2/2026", "meeting 3/2026", "Act 410/2015"),
        *("June Berg", "first draft", "29 months", "@anna", "#12", "two options", "May Lind"),
    ),
}


@pytest.mark.parametrize(
    ("language", "no_date"),
    [(language, no_date) for language in Language for no_date in NO_DATES[language]],
)
def test_a_date_means_the_same_beside_what_is_no_date(language: Language, no_date: str) -> None:
    told = {
        template.format(d=words, x=no_date): meaning
        for (words, meaning), template in product(DATED[language].items(), TEMPLATES)
    }

    found = {text: [meaning_of(each) for each in find_dates(text, at=AT)] for text in told}
    assert {text: each for text, each in found.items() if each != [told[text]]} == {}
