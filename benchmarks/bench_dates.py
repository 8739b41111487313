"""Accuracy and speed of the date reader beside dateparser and chrono-node.

Runs on the repo's own case files; the promises checked are those of issue 3.
chrono-node is measured where Node and the package are there:
`npm install chrono-node` in a folder, and `NODE_PATH=that folder/node_modules`.
"""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path
from statistics import median

from benchmarks import date_readers
from benchmarks.date_readers import Answer
from bot.domain.language import Language
from bot.parsing.dates import find_dates
from tests.parsing.date_case import DateCase, load_date_cases
from tests.parsing.date_meaning import agree, local
from tests.parsing.odd_texts import ODD_TEXTS

AT = local(2026, 11, 18)
MINUTES_SIZE = 20_000
PROSE = Path(__file__).with_name("minutes_fi.txt")
EVERY = 4
"""Lines of prose for each dated sentence."""
START_UP = """
import time
start = time.perf_counter()
from datetime import datetime
from zoneinfo import ZoneInfo
from bot.parsing.dates import find_dates
find_dates("9.12.", at=datetime(2026, 11, 18, tzinfo=ZoneInfo("Europe/Helsinki")))
print(time.perf_counter() - start)
"""
Reader = Callable[[Sequence[DateCase]], list[Answer] | None]
READERS: dict[str, Reader] = {
    "ours, fi+sv+en at once": date_readers.read_ours,
    "dateparser.parse": date_readers.read_dateparser,
    "dateparser search_dates": date_readers.read_search_dates,
    "chrono-node": date_readers.read_chrono,
}


def main() -> None:
    """Print the tables, then each promise with what was measured."""
    cases = load_date_cases()
    answers = {name: read(cases) for name, read in READERS.items()}
    _print_accuracy(cases, answers)
    ours, parse = (
        _milliseconds(answers["ours, fi+sv+en at once"]),
        _milliseconds(answers["dateparser.parse"]),
    )
    text = minutes_text(cases)
    read = min(_seconds(text) for _ in range(5)) * 1000
    searched = date_readers.search_text(text, AT, Language.FI) * 1000
    odd = {name: min(_seconds(text) for _ in range(3)) * 1000 for name, text in ODD_TEXTS.items()}
    worst = max(odd, key=odd.__getitem__)
    print()
    _promise("one message, median", median(ours), 1, "ms")
    _promise("... as a share of dateparser.parse", median(ours) / median(parse), 1, "")
    _promise(f"minutes of {len(text.encode()) // 1000} kB", read, 30, "ms")
    _promise("... as a share of search_dates", read / searched, 0.1, "")
    _promise(f"worst of {len(odd)} odd texts ({worst})", odd[worst], 50, "ms")
    _promise("import and tables", min(_start_up() for _ in range(5)) * 1000, 150, "ms")


def minutes_text(cases: Sequence[DateCase]) -> str:
    """Return minutes of 20 kB, with some two dates a kilobyte, as real minutes have."""
    dated = [c.text for c in cases if c.language is Language.FI and c.family == "minutes"]
    prose = PROSE.read_text(encoding="utf-8").splitlines()
    lines: list[str] = []
    for number, text in enumerate(cycle(prose)):
        lines.append(text)
        if number % EVERY == 0:
            lines.append(dated[number // EVERY % len(dated)])
        if len("\n".join(lines).encode()) >= MINUTES_SIZE:
            return "\n".join(lines).encode()[:MINUTES_SIZE].decode(errors="ignore")
    raise AssertionError("endless")


def _print_accuracy(cases: Sequence[DateCase], answers: dict[str, list[Answer] | None]) -> None:
    print(f"{len(cases)} sentences of tests/parsing/cases/dates, read from their own instants")
    print(
        f"{'':24} {'exact':>7} {'fi':>6} {'sv':>6} {'en':>6} {'wrong':>6} {'missed':>6} {'ms':>6}"
    )
    for name, found in answers.items():
        if found is None:
            print(f"{name:24} not measured: Node or the package is missing (see the docstring)")
            continue
        shares = [_share(cases, found, {language}) for language in Language]
        counts = Counter(_judge(c, a) for c, a in zip(cases, found, strict=True))
        print(
            f"{name:24} {_share(cases, found, set(Language)):6.1f} %"
            + "".join(f" {share:6.1f}" for share in shares)
            + f" {counts['wrong']:6} {counts['missed']:6} {median(_milliseconds(found)):6.2f}"
        )


def _share(cases: Sequence[DateCase], found: Sequence[Answer], languages: set[Language]) -> float:
    pairs = [(c, a) for c, a in zip(cases, found, strict=True) if c.language in languages]
    judged = [_judge(case, answer) == "exact" for case, answer in pairs]
    return 100 * sum(judged) / len(judged)


def _judge(case: DateCase, answer: Answer) -> str:
    if any(agree(right, answer.meanings, is_coarse=case.is_coarse) for right in case.answers):
        return "exact"
    return "wrong" if answer.meanings else "missed"


def _milliseconds(answers: Sequence[Answer] | None) -> list[float]:
    return [answer.seconds * 1000 for answer in answers or ()]


def _seconds(text: str) -> float:
    start = time.perf_counter()
    find_dates(text, at=AT)
    return time.perf_counter() - start


def _start_up() -> float:
    done = subprocess.run(
        [sys.executable, "-c", START_UP], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def _promise(what: str, measured: float, most: float, unit: str) -> None:
    verdict = "ok  " if measured <= most else "MISS"
    print(f"{verdict} {what:48} {measured:8.3f} {unit:2} (at most {most} {unit})".rstrip())


if __name__ == "__main__":
    main()
