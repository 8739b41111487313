"""Reading takes time in proportion to the text, however odd the text is.

The figures that issue 3 asks for are measured by `benchmarks/bench_dates.py`;
here only bounds that a busy machine keeps too: a rule that backtracks is
slower than these by orders of magnitude.
"""

import time
from collections.abc import Callable

import pytest

from bot.parsing.dates import find_dates
from tests.parsing.date_case import load_date_cases
from tests.parsing.date_meaning import local
from tests.parsing.odd_texts import ODD_TEXTS

LONGEST = 0.25
"""Seconds for 4,096 characters: five times what is promised."""
AT = local(2026, 11, 18)


@pytest.fixture(scope="module")
def seconds() -> Callable[[str], float]:
    """Return the best of three times for a text, the reader being warm."""
    find_dates("perjantaina 9.12. klo 9", at=AT)
    return lambda text: min(_timed(text) for _ in range(3))


def _timed(text: str) -> float:
    start = time.perf_counter()
    find_dates(text, at=AT)
    return time.perf_counter() - start


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_four_thousand_odd_characters_are_read_at_once(
    text: str, seconds: Callable[[str], float]
) -> None:
    assert seconds(text) < LONGEST


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_four_times_the_text_takes_about_four_times_the_time(
    text: str, seconds: Callable[[str], float]
) -> None:
    once, fourfold = seconds(text), seconds(text * 4)

    assert fourfold < 4 * 4 * once + 0.02


def test_all_sentences_in_one_text_take_no_longer_than_one_by_one(
    seconds: Callable[[str], float],
) -> None:
    texts = [case.text for case in load_date_cases()[:400]]

    apart = sum(seconds(text) for text in texts)
    together = seconds("\n".join(texts))
    assert together < 5 * apart
