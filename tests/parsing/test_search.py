"""Words are found in whatever form they stand, in three languages."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.parsing.search import distance, read_query

AT = datetime(2016, 12, 8, 9, tzinfo=ZoneInfo("Europe/Helsinki"))


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("avustus", "avustuksen avustukset avustuksia avustuksesta avustusta AVUSTUS"),
        ("hanke", "hankkeen hankkeet hankkeiden hankkeessa hanketta"),
        ("katu", "kadun kadulla katua kadut"),
        ("lupa", "luvan lupaa luvat luvasta"),
        ("määräaika", "määräajan määräaikaa määräajasta"),
        ("osallisuus", "osallisuuden osallisuutta osallisuudesta"),
        ("pätevyys", "pätevyyden pätevyyttä pätevyydestä"),
        ("kehittäminen", "kehittämisen kehittämistä kehittämisestä kehittämiset"),
        ("työntekijä", "työntekijän työntekijöiden työntekijöitä"),
        ("täydennys", "täydennykset täydennyksen täydennyksiä taydennykset"),
        ("raportti", "raportin raporttia raportit"),
        ("sopimus", "sopimuksen sopimusta sopimukset"),
        ("päätös", "päätöksen päätöstä päätökset"),
        ("tila", "tilan tilat tiloja tilojen"),
        ("työryhmä", "työryhmän työryhmään työryhmälle"),
        ("Virtanen", "Virtasen Virtaselle Virtasta"),
        ("Lehto", "Lehdon Lehdolle Lehtoa"),
        ("Mäki", "Mäen Mäelle"),
        ("Koski", "Kosken Koskelle"),
        ("Laine", "Laineen Laineelle"),
        ("Aino", "Ainon Ainolle"),
        ("bidrag", "bidraget bidragen bidragets"),
        ("förening", "föreningen föreningar föreningarna forening"),
        ("möte", "mötet möten mötets"),
        ("Berg", "Bergs Bergin Bergille"),
        ("budget", "budgets budgeten budget's"),
        ("policy", "policies"),
        ("council", "councils"),
    ],
)
def test_a_word_is_found_in_its_forms_and_by_them(word: str, forms: str) -> None:
    for form in forms.split():
        assert distance(read_query(word, at=AT).words, f"Siitä {form}, sanoi hän.") == 0, form
        assert distance(read_query(form, at=AT).words, f"Siitä {word}, sanoi hän.") == 0, form


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("avustus", "Kulttuuriavustukset jaetaan."),
        ("avustus", "Avustushakemus hyväksyttiin."),
        ("avustuksen", "Avustushakemus hyväksyttiin."),
        ("hanke", "Hankesuunnitelma"),
        ("bidrag", "Kulturbidraget beviljades."),
        ("plan", "Verksamhetsplanen godkändes."),
    ],
)
def test_a_part_of_a_compound_is_found_further_off(word: str, text: str) -> None:
    assert distance(read_query(word, at=AT).words, text) == 1


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("avustus", "Avoin kokous"),
        ("hanke", "Hankinnat"),
        ("katu", "Kate"),
        ("tila", "Tilit hyväksyttiin"),
        ("vuosi", "Virtanen valittiin"),
        ("bidrag", "Bilagor"),
        ("budget", "Buses"),
        ("5", "§ 15"),
        ("201", "2016"),
        ("Salo", "Sali varataan"),
    ],
)
def test_another_word_is_not_found(word: str, text: str) -> None:
    assert distance(read_query(word, at=AT).words, text) is None


def test_every_word_has_to_be_there() -> None:
    words = read_query("avustus kylätalo", at=AT).words

    assert distance(words, "Kylätalon avustukset") == 0
    assert distance(words, "Avustukset jaetaan") is None


def test_a_joined_word_is_found_by_either_part() -> None:
    assert distance(("silta",), "Silta-hanke") == 0
    assert distance(("hanke",), "Silta-hankkeen tilanne") == 0


def test_no_words_fit_everything() -> None:
    assert distance((), "Mitä tahansa") == 0


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("avustus 21.11.2016", ("avustus",), date(2016, 11, 21), date(2016, 11, 21)),
        ("24.11.", (), date(2016, 11, 24), date(2016, 11, 24)),
        ("avustus marraskuussa", ("avustus",), date(2016, 11, 1), date(2016, 11, 30)),
        ("bidrag i november", ("bidrag",), date(2016, 11, 1), date(2016, 11, 30)),
        ("the budget in November", ("budget",), date(2016, 11, 1), date(2016, 11, 30)),
        ("viime vuonna", (), date(2015, 1, 1), date(2015, 12, 31)),
        ("avustus 2015", ("avustus",), date(2015, 1, 1), date(2015, 12, 31)),
        ("2014 2016", (), date(2014, 1, 1), date(2016, 12, 31)),
        ("1.1.2018", (), date(2018, 1, 1), date(2018, 1, 1)),
    ],
)
def test_a_date_limits_the_days_and_is_no_word(
    text: str, words: tuple[str, ...], first: date, last: date
) -> None:
    query = read_query(text, at=AT)

    assert (query.words, query.period) == (words, (first, last))


def test_words_alone_are_of_any_time() -> None:
    query = read_query("  Avustus, ja AVUSTUS & bidrag ", at=AT)

    assert (query.words, query.period) == (("avustus", "bidrag"), None)
