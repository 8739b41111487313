"""Lengths as Telegram counts them, and cuts that leave a readable text."""

from markupsafe import Markup

from bot.texts.fitting import TEXT_UNITS, fit, shorten, units
from bot.texts.people import join_names
from tests.texts.samples import FI


def test_a_length_counts_what_is_seen_in_utf_16() -> None:
    assert units("ä") == 1
    assert units("📅") == 2
    assert units(Markup("<b>&lt;a&gt; &amp;</b>")) == 5
    assert units("<b>") == 3


def test_a_text_is_cut_between_words_and_stands_on_one_line() -> None:
    assert shorten("Varataan\n  sali", 40) == "Varataan sali"
    assert shorten("Varataan iso sali", 13) == "Varataan iso…"
    assert shorten("Varataan, sitten", 12) == "Varataan…"


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    assert shorten("x" * 50, 10) == "x" * 9 + "…"


def test_a_cut_never_parts_a_surrogate_pair() -> None:
    assert shorten("📅" * 10, 10) == "📅" * 4 + "…"


def test_items_that_do_not_fit_are_counted() -> None:
    blocks = ["x" * 99] * 100

    fitted = fit(FI, ["head"], blocks, ["tail"])

    assert units(fitted.text) <= TEXT_UNITS
    assert fitted.text.endswith(f"\n… ja {100 - fitted.kept} muuta\ntail")
    assert fitted.kept > 35


def test_a_list_that_fits_is_whole() -> None:
    fitted = fit(FI, ["head"], ["one", "two"])

    assert (fitted.text, fitted.kept) == ("head\none\ntwo", 2)


def test_names_beyond_the_room_are_counted() -> None:
    names = [f"Jäsen {number}" for number in range(30)]

    assert join_names(FI, names, limit=30) == "Jäsen 0, Jäsen 1, Jäsen 2, … ja 27 muuta"
