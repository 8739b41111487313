"""A restart within the minute breaks no limit, whatever became of the file."""

import asyncio
from pathlib import Path

import pytest
from telegram.error import RetryAfter

from bot.chat.pacing.diary import LINES_KEPT
from tests.chat.pacing.server import GROUP, OTHER, Server, ask, opened
from tests.virtual_time import run


def test_what_the_last_process_sent_counts(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            for _ in range(20):
                await ask(pacing, server, GROUP)
        async with opened(tmp_path) as pacing:
            with pytest.raises(RetryAfter):
                await ask(pacing, server, GROUP)
            await ask(pacing, server, OTHER)

    run(main())

    assert server.violations() == []


def test_kills_again_and_again_break_no_window(tmp_path: Path) -> None:
    server = Server(latency=0.2)

    async def main() -> None:
        chats = iter(range(1, 10_000))
        for _ in range(20):
            async with opened(tmp_path) as pacing:
                sending = [
                    asyncio.create_task(ask(pacing, server, -next(chats))) for _ in range(60)
                ]
                await asyncio.sleep(0.7)
                for task in sending:  # a kill: whatever is under way is never answered
                    task.cancel()
                await asyncio.gather(*sending, return_exceptions=True)

    run(main())

    assert len(server.arrivals) > 200
    assert server.violations() == []


def test_a_request_under_way_at_a_kill_counts_from_the_restart(tmp_path: Path) -> None:
    (tmp_path / "pacing").write_text(f"b -3.000 {GROUP}\n")
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await ask(pacing, server, GROUP)

    run(main())

    assert server.times() == [1.0]


def test_a_pause_that_telegram_asked_for_outlives_the_process(tmp_path: Path) -> None:
    server = Server()
    server.errors = [RetryAfter(90)]

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            with pytest.raises(RetryAfter):
                await ask(pacing, server, GROUP)
        await asyncio.sleep(60)
        async with opened(tmp_path) as pacing:
            with pytest.raises(RetryAfter):
                await ask(pacing, server, GROUP)

    run(main())

    assert len(server.arrivals) == 1


def test_what_is_older_than_a_minute_counts_no_longer(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            for _ in range(20):
                await ask(pacing, server, GROUP)
        await asyncio.sleep(60)
        async with opened(tmp_path) as pacing:
            await ask(pacing, server, GROUP)

    run(main())

    assert server.times()[-1] == 79.0


def test_a_clock_put_back_counts_against_nobody_too_little(tmp_path: Path) -> None:
    (tmp_path / "pacing").write_text(f"e 3600.000 {GROUP}\n" * 20)

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            with pytest.raises(RetryAfter):
                await ask(pacing, Server(), GROUP)

    run(main())


@pytest.mark.parametrize("damage", [b"\0" * 400, b"\xff\xfe garbage\n" * 30, b"e 1.0"])
def test_what_cannot_be_read_counts_against_every_chat(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "pacing").write_bytes(damage)
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            while True:
                try:
                    await ask(pacing, server, GROUP)
                    return
                except RetryAfter:
                    await asyncio.sleep(1)

    run(main())

    assert 0.9 < server.times()[0] <= 61


def test_a_file_that_cannot_be_used_at_all_is_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "pacing").mkdir()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await asyncio.sleep(60)
            await ask(pacing, Server(), GROUP)

    run(main())

    assert "cannot be read" in caplog.text
    assert "not noted" in caplog.text


def test_the_file_stays_small(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            for round_ in range(0, 15_000, 25):
                await asyncio.gather(*(ask(pacing, server, -1 - round_ - n) for n in range(25)))

    run(main())

    two_minutes = 2 * 25 * 120
    lines = (tmp_path / "pacing").read_text().splitlines()
    assert len(lines) <= LINES_KEPT + two_minutes + 25
    assert server.violations() == []
