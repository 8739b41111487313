"""Rules of repetition in words: what the bot says, it would read again as the same rule."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.language import Language
from bot.parsing.dates import find_dates
from bot.texts.catalog import Catalog
from bot.texts.recurrence import DAYS, say_rule
from tests.parsing.date_case import load_date_cases
from tests.texts.samples import CATALOGS, EN, FI, HELSINKI, SV, at

NOW = at(24, 11, 10)
READ = sorted({case.raw["rrule"] for case in load_date_cases() if "rrule" in case.raw})
UNREAD = {"FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO"}
"""Rules whose words our own reader does not take as one yet."""


@pytest.mark.parametrize(
    ("rrule", "fi", "sv", "en"),
    [
        ("FREQ=DAILY", "joka päivä", "varje dag", "every day"),
        ("FREQ=WEEKLY;BYDAY=MO", "joka maanantai", "varje måndag", "every Monday"),
        (
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
            "joka maanantai, keskiviikko ja perjantai",
            "varje måndag, onsdag och fredag",
            "every Monday, Wednesday and Friday",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
            "joka toinen torstai",
            "varannan torsdag",
            "every other Thursday",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2",
            "2 viikon välein",
            "med 2 veckors mellanrum",
            "every 2 weeks",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "joka kuukauden 1. ja 15. päivä",
            "den 1:a och 15:e i varje månad",
            "on the 1st and 15th of every month",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "joka kuukauden viimeinen päivä",
            "den sista dagen i varje månad",
            "on the last day of every month",
        ),
        (
            "FREQ=MONTHLY;BYDAY=1MO,3MO",
            "joka kuukauden ensimmäinen ja kolmas maanantai",
            "den första och tredje måndagen i varje månad",
            "on the first and third Monday of every month",
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "joka kuukauden viimeinen arkipäivä",
            "den sista vardagen i varje månad",
            "on the last weekday of every month",
        ),
        (
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6",
            "joka vuosi 6. joulukuuta",
            "varje år den 6 december",
            "every year on 6 December",
        ),
        (
            "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
            "joka vuosineljänneksen lopussa",
            "i slutet av varje kvartal",
            "at the end of every quarter",
        ),
        (
            "FREQ=WEEKLY;UNTIL=20170328T205959Z;BYDAY=TU",
            "joka tiistai (ti 28.3.2017 asti)",
            "varje tisdag (till och med tis 28.3.2017)",
            "every Tuesday (until Tue 28 Mar 2017)",
        ),
        (
            "FREQ=WEEKLY;COUNT=5;BYDAY=MO",
            "joka maanantai, yhteensä 5 kertaa",
            "varje måndag, sammanlagt 5 gånger",
            "every Monday, 5 times in all",
        ),
    ],
)
def test_a_rule_reads_as_a_native_would_say_it(rrule: str, fi: str, sv: str, en: str) -> None:
    said = [say_rule(catalog, rrule, HELSINKI) for catalog in (FI, SV, EN)]

    assert said == [fi, sv, en]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("rrule", READ)
def test_every_rule_that_is_read_has_words_that_are_read_as_the_same_rule(
    rrule: str, language: Language
) -> None:
    endless = ";".join(part for part in rrule.split(";") if not part.startswith("UNTIL"))

    words = say_rule(CATALOGS[language], endless, HELSINKI)

    found = [one.recurrence for one in find_dates(words, at=NOW, languages=[language])]
    read = [recurrence.rrule for recurrence in found if recurrence is not None]
    assert "FREQ" not in words
    assert read == [endless] or endless in UNREAD


UNITS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
NTHS = st.sampled_from([*range(1, 6), -1])
PLACES = st.one_of(
    st.just(""),
    st.lists(st.sampled_from(DAYS), min_size=1, unique=True).map(lambda d: f";BYDAY={','.join(d)}"),
    st.lists(st.sampled_from([*range(1, 32), -1]), min_size=1, unique=True).map(
        lambda days: f";BYMONTHDAY={','.join(map(str, days))}"
    ),
    st.builds(lambda nth, day: f";BYDAY={nth}{day}", NTHS, st.sampled_from(DAYS)),
    st.builds(
        lambda m, nth, d: f";BYMONTH={m};BYDAY={nth}{d}",
        st.integers(1, 12),
        NTHS,
        st.sampled_from(DAYS),
    ),
    st.integers(1, 12).map(lambda month: f";BYMONTH={month}"),
    st.just(";BYEASTER=0"),
)


@settings(deadline=None)
@given(st.sampled_from(UNITS), st.integers(1, 60), PLACES, st.sampled_from([FI, SV, EN]))
def test_whatever_the_rule_there_are_words_for_it(
    unit: str, interval: int, place: str, catalog: Catalog
) -> None:
    rrule = f"FREQ={unit}" + (f";INTERVAL={interval}" if interval > 1 else "") + place

    words = say_rule(catalog, rrule, HELSINKI)

    assert words.strip() == words
    assert words
    assert "{" not in words


@pytest.mark.parametrize(
    ("unit", "interval"), list(product(UNITS, range(1, 5))), ids=lambda value: str(value)
)
def test_the_languages_do_not_share_words(unit: str, interval: int) -> None:
    rrule = f"FREQ={unit};INTERVAL={interval}"

    assert len({say_rule(catalog, rrule, HELSINKI) for catalog in (FI, SV, EN)}) == 3
