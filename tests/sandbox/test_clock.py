"""The clock of the sandbox, and the file in which the bot reads it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.clock import SandboxClock
from sandbox.scene import START


def read_as_the_bot_does(clock: SandboxClock) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(clock.file.read_text(encoding="ascii")))


@pytest.fixture
def clock(tmp_path: Path) -> SandboxClock:
    return SandboxClock(tmp_path / "new" / "clock", at=START)


def test_the_bot_reads_the_same_time(clock: SandboxClock) -> None:
    assert abs(read_as_the_bot_does(clock) - clock.now()) < timedelta(seconds=1)
    assert abs(clock.now() - START) < timedelta(seconds=1)


def test_every_move_reaches_the_bot(clock: SandboxClock) -> None:
    clock.advance(timedelta(days=1))
    after_a_day = read_as_the_bot_does(clock)
    clock.move_to(START + timedelta(days=9))
    after_nine = read_as_the_bot_does(clock)

    assert abs(after_a_day - START - timedelta(days=1)) < timedelta(seconds=1)
    assert abs(after_nine - START - timedelta(days=9)) < timedelta(seconds=1)


def test_the_wall_clock_is_that_of_helsinki(clock: SandboxClock) -> None:
    clock.move_to(datetime(2017, 6, 1, 6, 0, tzinfo=UTC))

    assert clock.now().isoformat().startswith("2017-06-01T09:00")
    assert clock.now().isoformat().endswith("+03:00")
