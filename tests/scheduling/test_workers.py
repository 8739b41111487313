"""Many groups at once, one at a time each; who hangs or fails holds nobody up."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.alert import Alert, AlertKind
from bot.domain.errors import StoreUnavailable
from bot.scheduling.loop import INTERVAL, WATCHFUL_INTERVAL, ReminderLoop
from bot.scheduling.workers import NUMBER
from tests.virtual_time import now, run

START = datetime(2016, 12, 9, 7, tzinfo=UTC)
HANGING, POISON, NEW = -1, -2, -99


def wall() -> datetime:
    return START + timedelta(seconds=now())


class Outbox:
    """Groups in the order in which they are due; each takes *seconds* to send to."""

    def __init__(self, *due: int, seconds: float = 0.0) -> None:
        self.due = list(due)
        self.seconds = seconds
        self.sent: list[tuple[float, int]] = []
        self.tries: list[float] = []
        self.begun: list[int] = []
        self.under_way: Counter[int] = Counter()
        self.most_under_way = 0
        self.failure: Exception = RuntimeError("the card cannot be rendered")
        self.is_released = asyncio.Event()

    async def due_groups(self) -> Sequence[int]:
        return list(self.due)

    async def send_group(self, chat_id: int) -> None:
        self.begun.append(chat_id)
        self.under_way[chat_id] += 1
        assert self.under_way[chat_id] == 1, "one message in flight for each group"
        self.most_under_way = max(self.most_under_way, self.under_way.total())
        try:
            await self._send(chat_id)
        finally:
            self.under_way[chat_id] -= 1

    async def next_wake_at(self) -> datetime | None:
        return None

    async def _send(self, chat_id: int) -> None:
        if chat_id == POISON:
            self.tries.append(now())
            raise self.failure
        if chat_id == HANGING:
            await self.is_released.wait()
        await asyncio.sleep(self.seconds)
        self.due.remove(chat_id)
        self.sent.append((now(), chat_id))


@asynccontextmanager
async def looking(outbox: Outbox, **options: Any) -> AsyncIterator[ReminderLoop]:
    """A loop that looks every second of the virtual time, as its job does on the wall clock."""
    loop = ReminderLoop(outbox, wall, **options)

    async def look() -> None:
        while True:
            await loop.run_round_once()
            await asyncio.sleep(1)

    job = asyncio.create_task(look())
    try:
        yield loop
    finally:
        job.cancel()
        await loop.stop()


def test_no_more_than_the_workers_send_at_once_longest_due_first() -> None:
    outbox = Outbox(*range(-50, -10), seconds=0.5)

    async def main() -> None:
        async with looking(outbox) as loop:
            await loop.rounds(1)

    run(main())

    assert outbox.most_under_way == NUMBER
    assert outbox.begun == list(range(-50, -10))
    assert outbox.sent[-1][0] == 40 / NUMBER * 0.5


def test_a_hanging_group_holds_up_neither_the_others_nor_what_falls_due_later() -> None:
    outbox = Outbox(HANGING, *range(-30, -10))

    async def main() -> None:
        async with looking(outbox) as loop:
            await asyncio.sleep(60)
            outbox.due.append(NEW)
            await asyncio.sleep(1)
            assert outbox.due == [HANGING]
            outbox.is_released.set()
            await loop.rounds(1)

    run(main())

    assert outbox.due == []


def test_the_loop_sleeps_five_seconds_and_one_while_a_group_hangs() -> None:
    outbox = Outbox(HANGING)

    async def main() -> list[timedelta]:
        async with looking(outbox) as loop:
            pauses = [await loop.pause()]
            await asyncio.sleep(60.2)
            pauses.append(await loop.pause())
            outbox.is_released.set()
            await loop.rounds(1)
            return [*pauses, await loop.pause()]

    assert run(main()) == [INTERVAL, WATCHFUL_INTERVAL, INTERVAL]


def test_a_group_that_fails_is_left_alone_for_longer_and_longer() -> None:
    outbox = Outbox(POISON, -7)
    heard: list[Alert] = []

    async def main() -> None:
        async def alarm(alert: Alert) -> None:
            heard.append(alert)

        async with looking(outbox, alarm=alarm):
            await asyncio.sleep(4 * 3600)

    run(main())

    pauses = [later - at for at, later in zip(outbox.tries, outbox.tries[1:], strict=False)]
    assert [chat for _, chat in outbox.sent] == [-7]
    assert pauses[0] < 3
    assert pauses == sorted(pauses)
    assert 900 <= pauses[-1] <= 902
    assert [alert.number for alert in heard] == list(range(1, len(outbox.tries) + 1))
    assert {(a.kind, a.chat_id) for a in heard} == {(AlertKind.GROUP_FAILS, POISON)}


def test_a_full_disk_is_tried_again_every_ten_seconds() -> None:
    outbox = Outbox(POISON)
    outbox.failure = StoreUnavailable("not saved: no space left on device")
    heard: list[Alert] = []

    async def main() -> None:
        async def alarm(alert: Alert) -> None:
            heard.append(alert)

        async with looking(outbox, alarm=alarm):
            await asyncio.sleep(300)

    run(main())

    pauses = [later - at for at, later in zip(outbox.tries, outbox.tries[1:], strict=False)]
    assert max(pauses) <= 11
    assert {alert.kind for alert in heard} == {AlertKind.NOT_SAVED}


def test_a_stop_waits_for_the_messages_under_way_and_begins_no_other() -> None:
    outbox = Outbox(*range(-40, -20), seconds=3.0)

    async def main() -> None:
        async with looking(outbox):
            await asyncio.sleep(1)

    run(main())

    assert sorted(chat for _, chat in outbox.sent) == list(range(-40, -40 + NUMBER))


def test_a_stop_does_not_wait_for_ever() -> None:
    outbox = Outbox(HANGING)

    async def main() -> float:
        async with looking(outbox):
            await asyncio.sleep(1)
        return now()

    assert run(main()) == 31.0


def test_rounds_are_counted_no_more_when_no_worker_comes_free() -> None:
    outbox = Outbox(*range(-40, -20), seconds=1e6)

    async def main() -> tuple[int, int]:
        async with looking(outbox) as loop:
            await asyncio.sleep(170)
            counted = loop.completed
            await asyncio.sleep(30)
            later = loop.completed
            await asyncio.sleep(300)
            return later - counted, loop.completed - later

    moving, standing = run(main())

    assert moving >= 10
    assert standing == 0


def test_nothing_is_sent_while_it_may_not_be() -> None:
    outbox = Outbox(-7)
    is_right = False

    async def may_send() -> bool:
        return is_right

    async def main() -> None:
        nonlocal is_right
        async with looking(outbox, may_send=may_send):
            await asyncio.sleep(100)
            assert outbox.sent == []
            is_right = True
            await asyncio.sleep(60)

    run(main())

    assert [chat for _, chat in outbox.sent] == [-7]


async def test_a_round_by_hand_only_hands_out() -> None:
    outbox = Outbox(-7)
    loop = ReminderLoop(outbox, lambda: START)

    await loop.run_round_once()

    assert (loop.completed, outbox.sent) == (1, [])
    await loop.rounds(1)
    assert [chat for _, chat in outbox.sent] == [-7]
