"""The verb `parse`, as a person or a program runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
AT = ("--at", "2016-11-24")


def parse(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "run_bot.py", "parse", *arguments],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        timeout=30,
        check=False,
    )


def found(*rows: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the answers to rows of JSON lines."""
    done = parse("--jsonl", stdin="\n".join(map(json.dumps, rows)).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.splitlines()]


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line on standard error."""
    (line,) = done.stderr.decode().splitlines()
    return line


@pytest.mark.parametrize(
    ("language", "date"),
    [("fi", "pe 9.12.2016"), ("sv", "fre 9.12.2016"), ("en", "Fri 9 Dec 2016")],
)
def test_a_reading_is_shown_in_the_language_asked_for(language: str, date: str) -> None:
    done = parse(*AT, "--language", language, "Arvio", "9.12.", "mennessä")

    shown = done.stdout.decode()
    assert done.returncode == 0
    assert shown.splitlines()[:2] == ["Arvio 9.12. mennessä", "      " + "‾" * 14]
    assert date in shown
    assert "day_and_month > moment_by" in shown


def test_every_reading_of_a_text_is_shown_with_its_doubt() -> None:
    shown = parse(*AT, "ensi perjantaina tai 9.12.").stdout.decode()

    assert "pe 25.11.2016" in shown
    assert "pe 2.12.2016" in shown
    assert "pe 9.12.2016" in shown


def test_a_text_without_a_time_is_said_to_have_none_and_fails() -> None:
    done = parse(*AT, "kokous 3/2016, 5 henkilöä")

    assert (done.returncode, done.stderr) == (1, b"")
    assert len(done.stdout.decode().splitlines()) == 1


def test_what_is_left_out_of_at_is_the_present() -> None:
    done = parse("tänään")

    assert (done.returncode, done.stderr) == (0, b"")


def test_json_lines_are_answered_in_order_in_the_items_of_the_benchmark() -> None:
    answers = found(
        {"id": "a", "text": "kokous 9.12. klo 14", "ref": "2016-11-24T10:15+02:00", "lang": "fi"},
        {"id": 2, "text": "9.-11.12.", "ref": "2016-11-24T10:15+02:00", "lang": "fi"},
        {"id": "c", "text": "varje måndag kl. 9", "ref": "2016-11-24T10:15+02:00", "lang": "sv"},
        {"id": "d", "text": "§ 12", "ref": "2016-11-24T10:15+02:00", "lang": "en"},
    )

    assert [answer["id"] for answer in answers] == ["a", 2, "c", "d"]
    (instant,), (days,), (rule,), nothing = [answer["found"] for answer in answers]
    assert instant["datetime"] == "2016-12-09T14:00"
    assert (instant["text"], instant["span"]) == ("9.12. klo 14", [7, 19])
    assert (days["start"], days["end"]) == ("2016-12-09", "2016-12-11")
    assert (rule["rrule"], rule["time"]) == ("FREQ=WEEKLY;BYDAY=MO", "09:00")
    assert rule["dtstart"] == "2016-11-28"
    assert nothing == []


@pytest.mark.parametrize(
    ("ref", "tomorrow"),
    [
        ("2016-11-24", "2016-11-25"),
        ("2016-11-24T23:30", "2016-11-25"),
        ("2016-11-24T23:30+02:00", "2016-11-25"),
        ("2016-11-24T23:30Z", "2016-11-26"),
        ("2016-11-24T23:30:59-05:00", "2016-11-26"),
    ],
)
def test_a_reference_is_a_day_or_an_instant_with_or_without_its_offset(
    ref: str, tomorrow: str
) -> None:
    (answer,) = found({"id": 1, "text": "huomenna", "ref": ref})

    assert [item["date"] for item in answer["found"]] == [tomorrow]


def test_a_row_is_answered_before_the_next_one_is_read() -> None:
    row = json.dumps({"id": 1, "text": "huomenna", "ref": "2016-11-24"})
    command = [sys.executable, "run_bot.py", "parse", "--jsonl"]
    buffered = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        command, cwd=ROOT, env=buffered, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        watchdog = Timer(10, process.kill)
        watchdog.start()
        process.stdin.write(row.encode() + b"\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        watchdog.cancel()

        assert json.loads(answer)["id"] == 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "this is no JSON"),
        (b"\xff\xfe9", "this is no JSON"),
        (b"[" * 100_000, "this is no JSON"),
        (b"[]", "this is no JSON object"),
        (b'{"text": "9.12.", "ref": "2016-11-24"}', '"id" is missing'),
        (b'{"id": 1, "ref": "2016-11-24"}', '"text" is missing'),
        (b'{"id": 1, "text": "9.12."}', '"ref" is missing'),
        (b'{"id": 1, "text": 9.12, "ref": "2016-11-24"}', '"text" is no string'),
        (b'{"id": 1, "text": "", "ref": "eilen"}', "'eilen' is no ISO 8601 date or time"),
        (b'{"id": 1, "text": "", "ref": null}', "None is no ISO 8601 date or time"),
        (
            b'{"id": 1, "text": "", "ref": "9999-12-31"}',
            "'9999-12-31' is not between the years 1900 and 2199",
        ),
    ],
)
def test_a_bad_line_is_named_and_ends_the_reading(line: bytes, reason: str) -> None:
    good = b'{"id": 1, "text": "huomenna", "ref": "2016-11-24"}\n'

    done = parse("--jsonl", stdin=good + b"\n" + line + b"\n" + good)

    assert done.returncode == 65
    assert len(done.stdout.splitlines()) == 1
    assert complaint(done) == f"run_bot.py parse: line 3: {reason}"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--at", "eilen", "9.12."), "argument --at: 'eilen' is no ISO 8601 date or time"),
        (("--at", "", "9.12."), "argument --at: '' is no ISO 8601 date or time"),
        (("--at", "2016-13-01", "9.12."), "argument --at: '2016-13-01' is no ISO 8601 date"),
        (("--at", "0001-01-01T00:00+14:00", "9.12."), "argument --at: '0001-01-01T00:00+14:00'"),
        (("9.12.", "--at"), "argument --at: expected one argument"),
        (("--language", "no", "9.12."), "argument --language: invalid choice"),
        ((), "no text to read"),
        ((" ",), "no text to read"),
    ],
)
def test_a_mistake_on_the_command_line_is_told_in_one_line(
    arguments: tuple[str, ...], reason: str
) -> None:
    done = parse(*arguments)

    assert (done.returncode, done.stdout) == (64, b"")
    assert complaint(done).startswith(f"run_bot.py parse: {reason}")
