"""Accuracy and speed of the reader of minutes beside keywords with dateparser's search_dates.

Runs on the repo's own samples: those that the rules were written with, those kept aside, and
the fresh ones that were first read when all rules stood.
"""

import subprocess
import sys
import time
from collections.abc import Sequence

from benchmarks.minutes_keywords import read_keywords
from bot.parsing.minutes import read_minutes
from tests.parsing.minutes.minutes_case import (
    ASIDE,
    FRESH,
    MinutesCase,
    lines_of,
    load_minutes_cases,
)
from tests.parsing.minutes.minutes_score import Reader, Score, read_ours, score

SIZE = 20_000
FIGURES = ("tasks", "dated", "meetings", "decisions", "sections")
START_UP = """
import time
start = time.perf_counter()
from datetime import datetime
from zoneinfo import ZoneInfo
from bot.domain.minutes import Line
from bot.parsing.minutes import read_minutes
at = datetime(2026, 11, 18, tzinfo=ZoneInfo("Europe/Helsinki"))
read_minutes([Line(text="1. Asia"), Line(text="Aino tilaa salin 9.12. mennessä.")], at=at)
print(time.perf_counter() - start)
"""


def main() -> None:
    """Print the figures of both readers on each set, then the times."""
    known = load_minutes_cases()
    sets = {
        "known to the rules": known,
        "kept aside": load_minutes_cases(ASIDE),
        "fresh": load_minutes_cases(FRESH),
    }
    for name, cases in sets.items():
        print(f"{len(cases)} minutes {name}")
        print(f"{'':28}" + "".join(f"{figure:>10}" for figure in FIGURES) + "    alarms       ms")
        _print("ours", cases, read_ours)
        _print("keywords and search_dates", cases, read_keywords)
    sample = next(case for case in known if case.name == "ohjausryhma_fi")
    text = sample.text * (SIZE // len(sample.text))
    print(f"minutes of 20 kB: {min(_seconds(text, sample) for _ in range(5)) * 1000:.1f} ms")
    print(f"import, tables, first reading: {min(_start_up() for _ in range(3)) * 1000:.0f} ms")


def _print(name: str, cases: Sequence[MinutesCase], reader: Reader) -> None:
    start = time.perf_counter()
    result = score(cases, reader)
    each = (time.perf_counter() - start) * 1000 / max(1, len(cases))
    figures = "".join(f"{_f1(result, figure):10.3f}" for figure in FIGURES)
    print(f"{name:28}{figures}{result.alarms:6}/{result.traps}{each:9.1f}")


def _f1(result: Score, figure: str) -> float:
    f1: float = getattr(result, figure).f1
    return f1


def _seconds(text: str, sample: MinutesCase) -> float:
    lines = lines_of(text)
    start = time.perf_counter()
    read_minutes(lines, at=sample.at)
    return time.perf_counter() - start


def _start_up() -> float:
    done = subprocess.run(
        [sys.executable, "-c", START_UP], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


if __name__ == "__main__":
    main()
