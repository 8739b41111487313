"""The child: started with nothing, and killed with all it started when it takes too long."""

import asyncio
import sys
import time
from pathlib import Path

import pytest

from bot.documents import read_document
from bot.documents.extraction.limits import MAX_OUTPUT
from bot.documents.process import Reader
from tests.documents.pdf_writer import column, write_pdf
from tests.documents.reading import reason_of, texts_of

PDF = write_pdf([column(["Pöytäkirja"])])
NAME = "minutes.pdf"
# It starts a child of its own and writes down both, then waits.
PARENT = """
import os, subprocess, sys, time
from pathlib import Path
grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
Path({0!r}).with_suffix(".new").write_text(f"{{os.getpid()}} {{grandchild.pid}}")
Path({0!r}).with_suffix(".new").rename({0!r})
time.sleep(60)
"""


def child(code: str, *, seconds: float = 10) -> Reader:
    """A child of our own instead of the reader."""
    return Reader(command=(sys.executable, "-I", "-c", code), seconds=seconds)


def is_running(pid: int) -> bool:
    """Tell whether the process is there and not merely waiting to be buried."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def eventually_gone(pids: list[int]) -> bool:
    deadline = time.monotonic() + 2
    while any(map(is_running, pids)) and time.monotonic() < deadline:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return not any(map(is_running, pids))


async def test_a_document_is_read_from_any_folder_in_any_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(7)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    assert await texts_of(PDF, NAME) == ["Pöytäkirja"]


async def test_a_document_larger_than_a_pipe_comes_whole() -> None:
    lines = [f"Rivi {number} jatkuu näin" for number in range(40_000)]

    assert await texts_of("\n".join(lines).encode(), "minutes.txt") == lines


async def test_two_documents_may_be_read_at_once() -> None:
    other = write_pdf([column(["Toinen"])])

    one, two = await asyncio.gather(texts_of(PDF, NAME), texts_of(other, NAME))

    assert one + two == ["Pöytäkirja", "Toinen"]


async def test_the_child_gets_no_secret_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "secret")
    leak = "import os, json; print(json.dumps({'lines': [[k, 1] for k in ['a', *os.environ]]}))"

    lines = await read_document(PDF, NAME, reader=child(leak))

    assert "BOT_TOKEN" not in [line.text for line in lines]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise SystemExit(1)", "document.damaged"),
        ("import os; os.abort()", "document.too_large"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "document.damaged"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "document.too_slow"),
        ("import sys; sys.stdin.read(); print('hello')", "document.damaged"),
        (f"print('a' * {MAX_OUTPUT + 1})", "document.too_large"),
    ],
    ids=["fails", "aborts", "crashes", "runs out of time", "babbles", "floods"],
)
async def test_a_child_that_breaks_down_costs_its_document_alone(code: str, reason: str) -> None:
    large = PDF + b"%" * 3_000_000

    assert await reason_of(large, NAME, reader=child(code)) == reason
    assert await texts_of(PDF, NAME) == ["Pöytäkirja"]


async def test_a_child_that_hangs_is_killed_with_all_that_it_started(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    begin = time.monotonic()

    reason = await reason_of(PDF, NAME, reader=child(PARENT.format(str(pids)), seconds=0.8))

    assert reason == "document.too_slow"
    assert time.monotonic() - begin < 5
    assert await eventually_gone([int(pid) for pid in pids.read_text().split()])


async def test_a_child_that_does_not_listen_is_killed_too() -> None:
    deaf = child("import time; time.sleep(60)", seconds=0.2)

    assert await reason_of(PDF + b"%" * 3_000_000, NAME, reader=deaf) == "document.too_slow"


async def test_giving_up_a_reading_kills_its_child(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    reading = asyncio.create_task(read_document(PDF, NAME, reader=child(PARENT.format(str(pids)))))
    while not pids.exists():  # noqa: ASYNC110
        await asyncio.sleep(0.01)

    reading.cancel()

    with pytest.raises(asyncio.CancelledError):
        await reading
    assert await eventually_gone([int(pid) for pid in pids.read_text().split()])
