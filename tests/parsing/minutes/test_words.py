"""The tables hold whole words: each Finnish form is one that Voikko knows."""

import importlib.util
from collections.abc import Callable
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import pytest

from bot.domain.language import Language
from bot.parsing.minutes.words import Form, words_of
from bot.parsing.minutes.words.fi_verbs import VERBS
from bot.parsing.minutes.words.forms import gerund as gerund_of

PACKAGES = Path("/usr/lib/python3/dist-packages")


@pytest.fixture(scope="module")
def voikko() -> Any:
    spec = PathFinder.find_spec("libvoikko", [str(PACKAGES)])
    assert spec is not None, "install python3-libvoikko and voikko-fi"
    assert spec.loader is not None
    libvoikko: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(libvoikko)
    return libvoikko.Voikko("fi")


@pytest.fixture
def is_word(voikko: Any) -> Callable[[str], bool]:
    return lambda word: bool(voikko.spell(word) or voikko.spell(word.capitalize()))


@pytest.fixture
def bases_of(voikko: Any) -> Callable[[str], set[str]]:
    return lambda word: {found.get("BASEFORM", "") for found in voikko.analyze(word)}


def test_every_form_of_a_finnish_verb_is_a_word(is_word: Callable[[str], bool]) -> None:
    assert [word for word in words_of(Language.FI).verbs if not is_word(word)] == []


def test_every_form_of_a_place_and_a_gathering_is_a_word(is_word: Callable[[str], bool]) -> None:
    words = words_of(Language.FI)

    unknown = [word for word in [*words.places, *words.events] if not is_word(word)]

    assert [
        word for word in unknown if not word.startswith(("zoom", "Zoom", "teams", "Teams"))
    ] == []


@pytest.mark.parametrize(
    ("language", "word", "form"),
    [
        (Language.FI, "lähettävät", Form.PRESENT),
        (Language.FI, "varaavat", Form.PRESENT),
        (Language.FI, "tekevät", Form.PRESENT),
        (Language.FI, "tuovat", Form.PRESENT),
        (Language.FI, "valmistelevat", Form.PRESENT),
        (Language.FI, "tarkistettava", Form.DUTY),
        (Language.FI, "tehtävät", Form.DUTY),
        (Language.FI, "tuotava", Form.DUTY),
        (Language.FI, "selvitetään", Form.ORDER),
        (Language.SV, "skickas", Form.ORDER),
        (Language.SV, "köps", Form.ORDER),
        (Language.SV, "görs", Form.ORDER),
        (Language.SV, "beställas", Form.PASSIVE),
        (Language.SV, "löses", Form.ORDER),
        (Language.EN, "sent", Form.PASSIVE),
        (Language.EN, "circulated", Form.PASSIVE),
        (Language.EN, "notified", Form.PASSIVE),
    ],
)
def test_a_verb_has_its_forms(language: Language, word: str, form: Form) -> None:
    assert form in words_of(language).verbs[word]


@pytest.mark.parametrize("language", Language)
def test_a_language_has_several_hundred_verbs_of_doing(language: Language) -> None:
    verbs = words_of(language).verbs

    assert sum(Form.BASE in forms for forms in verbs.values()) >= 350


def test_the_forms_of_a_finnish_verb_are_its_own(bases_of: Callable[[str], set[str]]) -> None:
    rows = [row.split() for row in VERBS.splitlines() if row]

    strange = [row for row in rows if any(row[0] not in bases_of(form) for form in row)]

    assert strange == []


@pytest.mark.parametrize(
    ("base", "gerund"),
    [
        ("send", "sending"),
        ("arrange", "arranging"),
        ("submit", "submitting"),
        ("get", "getting"),
        ("oversee", "overseeing"),
        ("open", "opening"),
        ("read", "reading"),
        ("plan", "planning"),
    ],
)
def test_an_english_verb_has_its_gerund(base: str, gerund: str) -> None:
    assert gerund_of(base) == gerund
