"""Reading never raises, and what it returns is sound, whatever the text."""

import re
import string
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.understanding import Understanding
from bot.parsing.dates import find_dates
from tests.parsing.date_case import load_date_cases
from tests.parsing.date_meaning import HELSINKI, local

CASES = load_date_cases()
PIECES = sorted(
    {piece for case in CASES for piece in re.findall(r"\w+|\W", case.text)}
    | set("0123456789.:/-–§€()[]{}%,;\u00a0\u2011\ufffc\u0307ſİ")
)

ODD = (
    *("31.12.9999", "0.0.0000", "29.2.2023", "31.11.", "32.1.", "1.13.", "00.00.", "1.1.0001"),
    *("999999999 vuoden kuluttua", "om 99999999 månader", "in 999999999999 hours"),
    *("0 päivän päästä", "viikko 0", "viikko 54", "viikko 99/9999", "vecka 53/2025", "2025-W53"),
    *("9999-W53", "klo 25", "klo 24", "klo 24.00", "klo 99.99", "kl. 0", "at 13 pm", "klo 9–99"),
    *("joka 0. päivä", "every 0 weeks", "0 viikon välein", "joka kuun 32. päivä"),
    *("every 99999999 days", "31.12.9999 jälkeen", "ennen 1.1.0001", "1.1.9999–31.12.9999"),
    *("vuonna 9999", "vuonna 0000", "9999 työpäivän kuluessa", "in 99999 working days"),
    *("joka päivä 31.12.9999 asti", "loppuun mennessä", "²³.⁴.", "٣.٤.٢٠٢٦", "１２.１２.", "Ⅻ"),
    *("\ufffd9.12.\ufffd", "\x009.12.\x00", "9\u200b.12.", "9.\u030712."),
)
"""What no calendar holds, and digits that are no digits of ours."""


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.text(), st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)))  # noqa: DTZ001
def test_reading_any_text_never_raises(text: str, wall: datetime) -> None:
    at = wall.replace(tzinfo=HELSINKI)

    assert_sound(text, find_dates(text, at=at))


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["", " ", ".", "-"]))
def test_reading_shuffled_pieces_of_dates_never_raises(pieces: list[str], between: str) -> None:
    text = between.join(pieces)

    assert_sound(text, find_dates(text, at=local(2024, 2, 29)))


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.text(string.digits + " .:/-–§,klovpå", max_size=40))
def test_reading_any_digits_and_stops_never_raises(text: str) -> None:
    assert_sound(text, find_dates(text, at=local(2026, 12, 31, 23, 59)))


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("at", [local(2026, 12, 31), local(1970, 1, 2), local(9990, 6, 1)])
def test_reading_what_no_calendar_holds_never_raises(text: str, at: datetime) -> None:
    assert_sound(text, find_dates(text, at=at))


def test_every_span_of_every_sentence_is_sound() -> None:
    for case in CASES:
        assert_sound(case.text, find_dates(case.text, at=case.at.astimezone(HELSINKI)))


def assert_sound(text: str, found: tuple[Understanding, ...]) -> None:
    """Spans lie in the text, in order and apart; each understanding holds one thing."""
    ends = 0
    for each in found:
        assert ends <= each.span.start < each.span.end <= len(text)
        assert text[each.span.start : each.span.end] == each.text
        assert (each.start is None) != (each.recurrence is None)
        assert each.rule
        assert_ordered(each)
        ends = each.span.end


def assert_ordered(each: Understanding) -> None:
    """Ends follow starts, and both are days or both aware instants."""
    moments = [moment for moment in (each.start, each.end) if moment is not None]
    assert all(moment.tzinfo for moment in moments if isinstance(moment, datetime))
    if len(moments) == 2:
        assert len({isinstance(moment, datetime) for moment in moments}) == 1
        assert moments[0] <= moments[1]
