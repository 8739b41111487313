"""Every Finnish form in the word tables is a word that Voikko knows, or is listed here as spoken.

libvoikko is a Debian package (`python3-libvoikko`, `voikko-fi`), so it lies
outside the virtual environment; it is one file of pure ctypes.
"""

import importlib.util
import re
from collections.abc import Callable, Iterable
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import pytest

from bot.parsing.dates.words import fi, finnish, finnish_numbers

PACKAGES = Path("/usr/lib/python3/dist-packages")
GENERATED: dict[str, Callable[[], Iterable[str]]] = {
    "weekdays": lambda: (form for *_, form in finnish.weekday_forms()),
    "recurring weekdays": lambda: (form for *_, form in finnish.recurring_weekdays()),
    "months": lambda: (form for *_, form in finnish.month_forms()),
    "parts of weekdays": lambda: (form for *_, form in finnish.parts_of_weekdays()),
    "parts of the day": lambda: (form for all_ in finnish.part_forms().values() for form in all_),
    "recurring parts of the day": lambda: iter(finnish.recurring_parts().values()),
    "ordinals": lambda: (form for *_, form in finnish_numbers.ordinal_forms()),
    "cardinals": lambda: (form for *_, form in finnish_numbers.cardinal_forms()),
    "hours": lambda: (form for _, *forms in finnish_numbers.hours() for form in forms),
}
SPOKEN = """
pääst vikaan
ens tän huomena huommenna ylihuomena huomiseks menness viikottain keskiviikkon keskarina
maanantaiks tiistaiks keskiviikoks torstaiks perjantaiks lauantaiks sunnuntaiks
internettiin yks kaks viis kuus seittemän kaheksan yheksän kymppi eka ekana toka tokana vika vikana
viikonloppun viikonlopuna
cest eest utc-aikaa sfs-en ysiltä seiska seiskalta seiskasta seiskaan kasi kasilta
kasista kasiin kympiltä kympistä kymppiin ysistä ysiin
kahelta kaheltä kaheltoista seittemältä kaheksalta yheksältä
menessä mennes tänää tännään tännää ylihuomen ylihuomiseks viikol
yhen kahen viien kuuen kakskyt kolkyt puol ensviikolla ensiviikolla ensvuonna ensivuonna
"""
"""Said and typed, but in no dictionary."""
STEMS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"
"""First halves: `maalis-huhtikuussa`."""
SHORT = re.compile(r"(vko|pv|hlö)[a-zåäö]*|dnro|minsaa")
"""Abbreviations with Finnish endings."""
UNKNOWN_TO_VOIKKO = re.compile(
    r"toissa(päivänä|viikolla|vuonna)|työpäivisin|[a-zä]+aamupäivisin"
    r"|(kalevalan|lucian|runebergin)päivä[a-zä]*|iltapäivä[a-zä]+lt[aä]"
)
"""Right, or at least regular: compounds that its dictionary does not join."""


@pytest.fixture(scope="module")
def is_word() -> Callable[[str], bool]:
    spec = PathFinder.find_spec("libvoikko", [str(PACKAGES)])
    assert spec is not None, "install python3-libvoikko and voikko-fi"
    assert spec.loader is not None
    libvoikko: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(libvoikko)
    voikko = libvoikko.Voikko("fi")
    return lambda word: bool(voikko.spell(word) or voikko.spell(word.capitalize()))


def parts(words: Iterable[str]) -> set[str]:
    """Return the words of phrases (`_` is their space), each once."""
    return {part for word in words for part in word.split("_") if part}


@pytest.mark.parametrize("name", GENERATED)
def test_a_generated_form_is_a_finnish_word(name: str, is_word: Callable[[str], bool]) -> None:
    forms = parts(GENERATED[name]())

    assert len(forms) >= 5
    refused = (form for form in forms if not is_word(form))
    assert sorted(form for form in refused if not UNKNOWN_TO_VOIKKO.fullmatch(form)) == []


def test_voikko_refuses_what_a_wrong_rule_would_make(is_word: Callable[[str], bool]) -> None:
    wrong = ["neljas", "kuudentenä", "keskiviikkossa", "tiistaissin", "maanantaihen", "kolmasta"]

    assert [form for form in wrong if is_word(form)] == []


def test_every_word_of_the_table_is_finnish_spoken_or_short(is_word: Callable[[str], bool]) -> None:
    words = parts(word for *_, words in fi.rows() for word in words.split())

    full = {word for word in words if re.fullmatch(r"[a-zåäö-]{4,}", word)}
    slips = {form for slip in " ".join(fi.SLIPS).split() for _, form in finnish.cases_of_slip(slip)}
    others = full - set(SPOKEN.split()) - set(STEMS.split()) - slips
    refused = (word for word in others if not is_word(word))
    unknown = {word for word in refused if not UNKNOWN_TO_VOIKKO.fullmatch(word)}
    assert sorted(word for word in unknown if not SHORT.fullmatch(word)) == []
