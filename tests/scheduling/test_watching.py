"""Jumps of the clock, things that stand still, and when the process was last alive."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.alert import AlertKind
from bot.domain.errors import Stalled
from bot.scheduling.clock_watch import ClockWatch
from bot.scheduling.keeping_watch import keep_watch
from bot.scheduling.last_resort import SILENT_FOR, TIME_TO_END, LastResort
from bot.scheduling.presence import Presence
from bot.scheduling.watchdog import MEND_AFTER, TO_THE_END, Watchdog
from tests.virtual_time import now, run

START = datetime(2016, 12, 9, 7, tzinfo=UTC)
NO_JUMP = timedelta(0)
END_AFTER = MEND_AFTER * TO_THE_END


@pytest.mark.parametrize(
    ("wall_passed", "steady_passed", "jump"),
    [
        (1.0, 1.0, NO_JUMP),
        (61.0, 61.0, NO_JUMP),  # stopped and continued: both clocks went on
        (2.5, 1.0, NO_JUMP),
        (3601.0, 1.0, timedelta(hours=1)),
        (-3599.0, 1.0, timedelta(hours=-1)),
        (28801.0, 1.0, timedelta(hours=8)),  # suspended: the steady clock stood still
    ],
)
def test_a_jump_is_what_the_wall_clock_did_and_the_steady_one_did_not(
    wall_passed: float, steady_passed: float, jump: timedelta
) -> None:
    watch = ClockWatch(wall=START, steady=5.0)

    seen = watch.step(wall=START + timedelta(seconds=wall_passed), steady=5.0 + steady_passed)

    assert seen == jump
    assert watch.step(wall=START + timedelta(seconds=wall_passed), steady=5.0 + steady_passed) == (
        NO_JUMP
    )


class Patient:
    """Something that is watched."""

    def __init__(self) -> None:
        self.pulse = 0
        self.mended = 0

    async def mend(self) -> None:
        self.mended += 1

    def dog(self, *, can_be_mended: bool = True) -> Watchdog:
        return Watchdog(
            kind=AlertKind.POLLING_STALLS,
            progress=lambda: self.pulse,
            mend=self.mend if can_be_mended else None,
        )


async def after(dog: Watchdog, seconds: float, step: float = 1.0) -> None:
    for _ in range(int(seconds / step)):
        await dog.step(step)


async def test_what_stands_still_is_mended_once_and_then_ends_the_watch() -> None:
    patient = Patient()
    dog = patient.dog()

    await after(dog, MEND_AFTER)
    assert patient.mended == 0
    await after(dog, 1)
    assert patient.mended == 1
    with pytest.raises(Stalled, match="polling_stalls"):
        await after(dog, END_AFTER - MEND_AFTER)

    assert patient.mended == 1


async def test_what_moves_again_begins_anew() -> None:
    patient = Patient()
    dog = patient.dog()
    await after(dog, MEND_AFTER + 1)

    patient.pulse += 1
    await after(dog, MEND_AFTER)

    assert patient.mended == 1


async def test_what_cannot_be_mended_ends_the_watch_sooner() -> None:
    dog = Patient().dog(can_be_mended=False)

    with pytest.raises(Stalled):
        await after(dog, MEND_AFTER + 1)


async def test_a_process_that_slept_is_not_taken_for_one_that_stood_still() -> None:
    dog = Patient().dog(can_be_mended=False)

    await dog.step(1)
    await dog.step(8 * 3600)
    await after(dog, MEND_AFTER - 3)


def test_a_jump_nudges_the_loop_within_two_seconds(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    nudged: list[float] = []
    beats: list[float] = []
    jumped_by = timedelta(0)

    async def main() -> None:
        nonlocal jumped_by
        watching = asyncio.create_task(
            keep_watch(
                now=lambda: START + timedelta(seconds=now()) + jumped_by,
                on_jump=lambda: nudged.append(now()),
                beat=lambda: beats.append(now()),
                watchdogs=(),
                presence=Presence(tmp_path / "alive"),
            )
        )
        await asyncio.sleep(10.6)
        jumped_by = timedelta(hours=8)
        await asyncio.sleep(100)
        watching.cancel()

    run(main())

    assert nudged == [12.0]
    assert len(beats) == 74
    assert "jumped by 8:00:00" in caplog.text


def test_the_watch_ends_with_what_a_watchdog_says(tmp_path: Path) -> None:
    async def main() -> float:
        with pytest.raises(Stalled):
            await keep_watch(
                now=lambda: START + timedelta(seconds=now()),
                on_jump=lambda: None,
                beat=lambda: None,
                watchdogs=(Patient().dog(),),
                presence=Presence(tmp_path / "alive"),
            )
        return now()

    assert run(main()) == pytest.approx(END_AFTER, abs=2)


def test_the_process_is_on_record_as_alive_every_minute(tmp_path: Path) -> None:
    presence = Presence(tmp_path / "alive")
    assert presence.last_seen() is None

    for second in range(100):
        presence.note(START + timedelta(seconds=second), float(second))

    assert Presence(tmp_path / "alive").last_seen() == START + timedelta(seconds=60)


@pytest.mark.parametrize("damage", [b"", b"\0\0\0", b"2016-12-09", b"2016-12-09T07:00:00"])
def test_a_record_of_being_alive_that_says_nothing_is_as_good_as_none(
    tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "alive").write_bytes(damage)

    assert Presence(tmp_path / "alive").last_seen() is None


def test_a_record_that_cannot_be_written_is_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "alive.new").mkdir()

    Presence(tmp_path / "alive").note(START, 0.0)

    assert "not on record" in caplog.text


def test_a_blocked_event_loop_ends_the_process_from_outside() -> None:
    ended: list[bool] = []
    resort = LastResort(lambda: ended.append(True))

    for _ in range(100):
        resort.step(5.0)
        resort.beat()
    resort.step(SILENT_FOR - 1)
    assert ended == []
    resort.step(5.0)

    assert ended == [True]


def test_an_ending_that_hangs_is_cut_short() -> None:
    ended: list[bool] = []
    resort = LastResort(lambda: ended.append(True))

    resort.begin_to_end()
    resort.beat()
    resort.step(TIME_TO_END)

    assert ended == [True]
