"""Cost stays flat. The bounds are those that a busy machine keeps; `make bench` has the figures."""

import time
from pathlib import Path

from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.many_groups import OLD_CHAT, fill_many, fill_old
from tests.storage.pulse import Pulse
from tests.storage.samples import MORNING, a_task

GROUPS = 100
FEW, MANY = 100, 10_000
ROUNDS = 5


async def test_a_start_and_what_is_due_cost_as_much_with_many_reminders(tmp_path: Path) -> None:
    starts: dict[int, list[float]] = {FEW: [], MANY: []}
    questions: dict[int, list[float]] = {FEW: [], MANY: []}
    for reminders in starts:
        await fill_many(tmp_path / str(reminders), GROUPS, reminders)

    for _ in range(ROUNDS):
        for reminders in starts:
            begun = time.perf_counter()
            async with open_tinydb_store(tmp_path / str(reminders)) as store:
                opened = time.perf_counter()
                assert len(await store.due(MORNING)) == 1
                assert await store.next_wake_at() == MORNING
                questions[reminders].append(time.perf_counter() - opened)
            starts[reminders].append(opened - begun)

    assert min(starts[MANY]) <= 3 * min(starts[FEW])
    assert min(questions[MANY]) <= 3 * min(questions[FEW])


async def test_a_change_in_an_old_group_is_quick_and_never_stops_the_event_loop(
    tmp_path: Path,
) -> None:
    await fill_old(tmp_path)
    seconds = []

    async with Pulse() as pulse, open_tinydb_store(tmp_path) as store:
        for number in range(1, 16):
            begun = time.perf_counter()
            async with store.group(OLD_CHAT) as unit:
                assert len(unit.reminders.of_item(f"task-{number}")) == 8
                unit.tasks.save(a_task(number, "Muu asia"))
            seconds.append(time.perf_counter() - begun)

    assert min(seconds) <= 0.03
    assert pulse.busiest <= 0.05
