"""`run_bot.py sandbox` as a person at a terminal meets it."""

import asyncio
import signal
import socket
import sys
from pathlib import Path

import httpx
import pytest

from sandbox.command import main

RUN_BOT = Path(__file__).parents[2] / "run_bot.py"


async def test_it_prints_its_address_and_ends_at_ctrl_c(tmp_path: Path) -> None:
    command = [str(RUN_BOT), "sandbox", "--no-bot", "--port", "0", "--at", "2016-12-01T12:00"]
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, "--data", str(tmp_path / "new"), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None

    line = (await process.stdout.readline()).decode()
    url = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
    async with httpx.AsyncClient() as client:
        view = (await client.get(f"{url}/api/view", params={"as": 101})).json()
    process.send_signal(signal.SIGINT)

    assert await process.wait() == 0
    assert view["now"].startswith("2016-12-01T12:00")
    assert view["bot"]["running"] is False


def test_a_port_that_is_taken_gets_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        code = main(["--no-bot", "--port", str(port)])

    assert code == 69
    assert capsys.readouterr().err == (
        f"run_bot.py sandbox: port {port} of 127.0.0.1 is not free: "
        "Address already in use; --port chooses another\n"
    )


def test_a_folder_that_is_not_empty_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old").touch()

    code = main(["--no-bot", "--data", str(tmp_path)])

    assert code == 73
    assert "is not empty" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--at=huomenna", "--port=http", "--port=70000"])
def test_an_option_that_makes_no_sense_is_refused(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([option])

    assert ended.value.code == 2
    assert option.partition("=")[2] in capsys.readouterr().err
