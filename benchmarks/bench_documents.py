"""Time and memory of reading documents: plain ones by their kind, and the hostile ones.

The promises are those of issue 4; the tests hold to bounds that a busy machine keeps too.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.documents import read_document
from tests.documents.hostile.run import run_samples
from tests.documents.hostile.samples import samples
from tests.documents.office_writer import paragraph, write_docx, write_odt
from tests.documents.pdf_writer import column, write_pdf

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "tests" / "samples"
PAGES = 20
LINES = 45
ROUNDS = 5
UNUSED_PORT = 9


def main() -> None:
    """Print what plain documents cost, then what the hostile ones do."""
    text = minutes_text()
    files = {
        "text": ("m.txt", "\n".join(text).encode()),
        "HTML": ("m.html", "".join(["<html>", *(f"<p>{line}</p>" for line in text)]).encode()),
        "DOCX": ("m.docx", write_docx("".join(map(paragraph, text)))),
        "ODT": ("m.odt", write_odt("".join(f"<text:p>{line}</text:p>" for line in text))),
        "PDF": ("m.pdf", write_pdf([column(page) for page in _pages(text)])),
    }
    print(f"{PAGES} pages of {LINES} lines:")
    for kind, (name, data) in files.items():
        read = _best(lambda data=data, name=name: asyncio.run(read_document(data, name)))  # type: ignore[misc]
        print(f"  {kind}, {len(data) / 1024:.0f} kB: read in {read * 1000:.0f} ms")
    print(f"  run_bot.py minutes on the PDF: {_preview(files['PDF'][1]):.2f} s")
    _print_hostile()


def minutes_text() -> list[str]:
    """Return the lines of the Finnish sample minutes, over and over."""
    prose = "\n".join(file.read_text(encoding="utf-8") for file in sorted(SAMPLES.glob("*_fi.txt")))
    lines = [line for line in prose.splitlines() if line.strip()]
    return [lines[number % len(lines)] for number in range(PAGES * LINES)]


def _pages(lines: list[str]) -> list[list[str]]:
    return [lines[start : start + LINES] for start in range(0, len(lines), LINES)]


def _preview(data: bytes) -> float:
    """Return the seconds of the whole command, the start of Python included."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = [sys.executable, str(ROOT / "run_bot.py"), "minutes", file.name]
        return _best(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))


def _best(call: Callable[[], object]) -> float:
    def seconds() -> float:
        begin = time.perf_counter()
        call()
        return time.perf_counter() - begin

    return min(seconds() for _ in range(ROUNDS))


def _print_hostile() -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = samples(Path(folder) / "secret", UNUSED_PORT)
        report = run_samples(made, Path(folder))
    print(f"{len(made)} hostile files:")
    for sample, said in zip(made, report["said"], strict=True):
        name = sample.name.replace("\n", " ")[:24]
        answer = said["reason"] or "read"
        print(f"  {name:24} {answer:26} {said['seconds']:6.2f} s {said['blocked'] * 1000:5.0f} ms")
    print(f"  the bot grew by {report['growth']:.0f} MiB, its largest child had", end=" ")
    print(f"{report['child']:.0f} MiB")


if __name__ == "__main__":
    main()
