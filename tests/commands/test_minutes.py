"""`run_bot.py minutes` previews for people, prints JSON for programs, and refuses in one line."""

import json
from pathlib import Path

import pytest

from bot.commands.minutes import main

SAMPLE = Path(__file__).parents[1] / "samples" / "ohjausryhma_fi.txt"


def test_the_preview_shows_what_an_import_on_that_day_would_propose(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([str(SAMPLE), "--at", "2016-11-24"]) == 0

    shown = capsys.readouterr().out
    assert "pe 9.12.2016" in shown
    assert "Täydennykset on pyydetty 9.12.2016 mennessä." in shown
    assert "pe 16.12.2016 klo 9.00" in shown
    assert "<" not in shown


def test_the_json_has_the_form_of_the_labelled_minutes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([str(SAMPLE), "--at", "2016-11-24", "--json"]) == 0

    reading = json.loads(capsys.readouterr().out)
    assert (reading["language"], reading["read_at"]) == ("fi", "2016-11-24")
    assert (reading["doc_date"], reading["body"]) == ("2016-11-21", "Rantakylän ohjausryhmä")
    assert {"number": "3", "title": "Edellisen kokouksen muistio"} in reading["sections"]
    adopted = next(d for d in reading["decisions"] if d["section"] == "2")
    assert adopted["text_start"] == "Hyväksyttiin esityksen mukaan."
    assert adopted["proposal"]
    due = next(task for task in reading["tasks"] if task["due"] == "2016-12-09")
    assert due == {
        "title": "Silta-hanke: täydennykset",
        "due": "2016-12-09",
        "owner": None,
        "section": "5",
        "quote": "Täydennykset on pyydetty 9.12.2016 mennessä.",
        "ticked": True,
        "doubts": [],
    }
    meeting = next(meeting for meeting in reading["meetings"] if meeting["ticked"])
    assert (meeting["date"], meeting["time"]) == ("2016-12-16", "09:00")
    assert meeting["place"] == "Rantakylän kaupungintalo"


@pytest.mark.parametrize("name", ["missing.txt", "noise.bin", "empty.txt"])
def test_a_file_without_text_is_refused_in_one_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "empty.txt").write_bytes(b"")

    assert main([str(tmp_path / name)]) == 65

    complaint = capsys.readouterr().err
    assert complaint.count("\n") == 1
    assert complaint.startswith(str(tmp_path / name))


@pytest.mark.parametrize("arguments", [["--at", "jouluna", str(SAMPLE)], [], ["--what"]])
def test_a_wrong_command_line_ends_with_64_and_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 64
    assert capsys.readouterr().err.count("\n") == 1
