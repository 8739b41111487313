"""Reading is quick, and no text makes it slow."""

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
]


def seconds(text: str) -> float:
    start = time.perf_counter()
    read(text, AT)
    return time.perf_counter() - start


def test_twenty_kilobytes_take_less_than_a_tenth_of_a_second() -> None:
    sample = next(case.text for case in load_minutes_cases() if case.name == "ohjausryhma_fi")
    seconds(sample)

    text = sample * (20_000 // len(sample))

    assert min(seconds(text + " " * spaces) for spaces in range(3)) < 0.1


@pytest.mark.parametrize("piece", ODD)
def test_an_odd_text_takes_no_more_than_its_length(piece: str) -> None:
    assert seconds(piece * (SIZE // len(piece))) < 2
