"""Each hostile file gets its answer, and costs the bot neither time, memory nor a secret."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.documents.extraction.limits import MEMORY, MIB, WALL_SECONDS
from tests.documents.hostile.office import OUTSIDE
from tests.documents.hostile.run import ROOT, run_samples
from tests.documents.hostile.samples import Sample, samples
from tests.documents.hostile.watch import CALM, Report, Said

NOWHERE = Path("/nowhere")
NAMES = [sample.name for sample in samples(NOWHERE, 0)]
SECRET = "a secret of this machine"
PATIENCE = 5
MAX_GROWTH = 50


@dataclass(frozen=True, slots=True)
class Run:
    """All of the samples, read by a process of its own."""

    samples: list[Sample]
    report: Report
    folder: Path
    is_called: bool

    def of(self, name: str) -> tuple[Sample, Said]:
        place = NAMES.index(name)
        return self.samples[place], self.report["said"][place]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    folder = tmp_path_factory.mktemp("hostile")
    secret = tmp_path_factory.mktemp("secret") / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as canary:
        canary.settimeout(0)
        made = samples(secret, canary.getsockname()[1])
        report = run_samples(made, folder)
        yield Run(made, report, folder, _is_called(canary))


def _is_called(canary: socket.socket) -> bool:
    try:
        canary.accept()
    except BlockingIOError:
        return False
    return True


@pytest.mark.parametrize("name", NAMES)
def test_each_file_gets_its_answer_in_bounded_time(name: str, run: Run) -> None:
    sample, said = run.of(name)

    assert said["reason"] in sample.reasons
    assert said["reason"] or sample.seen in said["text"]
    assert said["seconds"] < WALL_SECONDS + PATIENCE


@pytest.mark.parametrize("name", NAMES)
def test_the_loop_goes_on_while_a_file_is_read(name: str, run: Run) -> None:
    assert run.of(name)[1]["blocked"] < CALM


def test_the_bot_grows_little_over_all_of_them(run: Run) -> None:
    assert run.report["growth"] < MAX_GROWTH


def test_no_child_has_more_memory_than_it_may(run: Run) -> None:
    assert 0 < run.report["child"] * MIB < MEMORY


def test_nothing_is_fetched_and_nothing_of_the_machine_is_read(run: Run) -> None:
    assert not run.is_called
    assert not any(SECRET in said["text"] for said in run.report["said"])


def test_nothing_is_written_anywhere(run: Run) -> None:
    places = [run.folder, ROOT, Path("/")]

    assert not any((place / name).exists() for place in places for name in OUTSIDE)
    assert {file.name for file in run.folder.iterdir()} == {
        "names.json",
        *map(str, range(len(NAMES))),
    }


def test_what_is_not_shown_is_not_read(run: Run) -> None:
    assert run.of("hidden.html")[1]["text"] == "Aino tilaa salin 9.12."
    assert run.of("bidi.txt")[1]["text"] == "Aino tilaa salin 9.12."
    assert run.of("s_count.odt")[1]["text"] == "Aino tilaa salin 9.12.\na b"
