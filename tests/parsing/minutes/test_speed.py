"""Reading is quick, and no text makes it slow.

What is promised is measured by `benchmarks/bench_minutes.py`; these bounds, five
times as wide, are such as a busy machine keeps too.
"""

import time
from datetime import datetime

import pytest

from tests.parsing.minutes.minutes_case import HELSINKI, load_minutes_cases, read

AT = datetime(2016, 11, 24, 9, tzinfo=HELSINKI)
SIZE = 40_000
ODD = [
    "a",
    "1. A\n",
    "(",
    "- ",
    "9.12. ",
    "Aino, ",
    "Päätös: ",
    "§ 1 X\n\n",
    ". ",
    "ja ",
    "a-\n",
    "Aino tekee. ",
    "| Vem | När |\n| Eva | 9.12. |\n",
    "Vem    När\n",
    "- D1.2 - May 2019 - ",
    "a      ",
    "IV. X\n\n",
    "* x (kim, 18:00:20)\n",
    "ACTION: AB ",
    "1 § Aa Bb ",
    "Aino:\n",
    "AVAUS: x\n\n",
    "två veckor före ",
    " " * 1000 + "x",
]


def seconds(text: str) -> float:
    start = time.perf_counter()
    read(text, AT)
    return time.perf_counter() - start


def test_twenty_kilobytes_are_read_at_once() -> None:
    sample = next(case.text for case in load_minutes_cases() if case.name == "ohjausryhma_fi")
    seconds(sample)

    text = sample * (20_000 // len(sample))

    assert min(seconds(text + " " * spaces) for spaces in range(3)) < 0.5


@pytest.mark.parametrize("piece", ODD)
def test_an_odd_text_takes_no_more_than_its_length(piece: str) -> None:
    assert seconds(piece * (SIZE // len(piece))) < 2
