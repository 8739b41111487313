"""The loop asks; what is due is the store's to know."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.scheduling.backoff import FIRST_PAUSE
from bot.scheduling.loop import INTERVAL, JOB, WATCHFUL_INTERVAL, ReminderLoop, open_loop
from bot.scheduling.tick import Tick
from tests.virtual_time import run

NOW = datetime(2016, 12, 9, 7, tzinfo=UTC)


class FakeOutbox:
    """Groups that have something due, some of them broken."""

    def __init__(self, due: Sequence[int] = (), broken: Sequence[int] = ()) -> None:
        self.due = list(due)
        self.broken = set(broken)
        self.sent: list[int] = []
        self.wake_at: datetime | None = None

    async def due_groups(self) -> Sequence[int]:
        return list(self.due)

    async def send_group(self, chat_id: int) -> None:
        if chat_id in self.broken:
            raise RuntimeError("this group's card cannot be rendered")
        self.sent.append(chat_id)

    async def next_wake_at(self) -> datetime | None:
        return self.wake_at


async def test_one_broken_group_never_stops_the_others(caplog: pytest.LogCaptureFixture) -> None:
    outbox = FakeOutbox(due=[-1, -2, -3], broken=[-2])

    async with open_loop(outbox, lambda: NOW) as loop:
        await loop.rounds(1)

    assert outbox.sent == [-1, -3]
    assert "they stay due" in caplog.text


async def test_the_loop_begins_with_a_round_at_once() -> None:
    outbox = FakeOutbox(due=[-1])

    async with open_loop(outbox, lambda: NOW) as loop:
        await loop.rounds(1)

    assert outbox.sent == [-1]


async def test_a_nudge_brings_the_next_round_at_once() -> None:
    outbox = FakeOutbox()

    async with open_loop(outbox, lambda: NOW) as loop:
        await loop.rounds(1)
        outbox.due = [-7]
        loop.nudge()
        await loop.rounds(2)

    assert outbox.sent == [-7]


async def test_something_due_sooner_than_the_tick_is_asked_for_then() -> None:
    outbox = FakeOutbox()
    outbox.wake_at = NOW + timedelta(milliseconds=30)

    async with open_loop(outbox, lambda: NOW) as loop:
        await loop.rounds(3)


async def test_a_clock_set_back_while_a_round_is_under_way_does_not_stop_the_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.scheduling.loop.INTERVAL", timedelta(milliseconds=50))

    class SetBack(FakeOutbox):
        """In the first round the clock goes back an hour: the next tick is that far away."""

        async def due_groups(self) -> Sequence[int]:
            if loop.completed == 0:
                an_hour_on = datetime.now(UTC) + timedelta(hours=1)
                loop._scheduler.modify_job(JOB, next_run_time=an_hour_on)
                loop.nudge()
            return []

    async with open_loop(SetBack(), lambda: NOW) as loop, asyncio.timeout(5):
        await loop.rounds(4)


def test_a_group_that_failed_and_has_nothing_due_any_more_lets_the_loop_rest(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> tuple[timedelta, timedelta]:
        outbox = FakeOutbox(due=[-2], broken=[-2])
        loop = ReminderLoop(outbox, lambda: NOW)
        await loop.run_round_once()
        await loop.rounds(1)
        outbox.due = []
        at_first = await loop.pause()
        await asyncio.sleep(FIRST_PAUSE)
        return at_first, await loop.pause()

    assert run(main()) == (WATCHFUL_INTERVAL, INTERVAL)
    assert "they stay due" in caplog.text


def test_a_jump_of_the_clock_gives_one_round_not_one_for_each_tick_skipped() -> None:
    tick = Tick(first=timedelta(0), interval=INTERVAL)
    a_year_later = NOW + timedelta(days=365)

    assert tick.get_next_fire_time(None, NOW) == NOW
    assert tick.get_next_fire_time(NOW, a_year_later) == a_year_later + INTERVAL
