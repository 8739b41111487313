"""Whatever people do and however the clock jumps: no turn twice, and no series that stalls."""

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.domain.errors import BotError
from bot.domain.moment import has_passed
from bot.domain.task import Task
from bot.domain.understanding import Recurrence
from bot.services import series, tasks
from bot.services.ports import Store
from bot.services.turns import turns_of
from bot.services.undoing import undo
from bot.storage.memory_store import MemoryStore
from tests.services.conftest import AINO, CHAT, HELSINKI, StillClock, found_group
from tests.services.repeating import MONDAYS, TEN_DAYS, WEEKDAYS, add, wake

RULES = (MONDAYS, WEEKDAYS, TEN_DAYS)
STEPS = 25
Step = Callable[[Store, StillClock, random.Random], Awaitable[object]]


async def numbers(store: Store) -> list[int]:
    async with store.group(CHAT) as unit:
        return [task.number for task in unit.tasks.all()]


async def some(store: Store, dice: random.Random) -> int:
    return dice.choice(await numbers(store))


async def done(store: Store, clock: StillClock, dice: random.Random) -> object:
    number = await some(store, dice)
    return await tasks.complete_task(store, CHAT, number, by=AINO, at=clock.now())


async def reopen(store: Store, clock: StillClock, dice: random.Random) -> object:
    number = await some(store, dice)
    return await tasks.reopen_task(store, CHAT, number, by=AINO, at=clock.now())


async def remove(store: Store, clock: StillClock, dice: random.Random) -> object:
    number = await some(store, dice)
    return await tasks.remove_task(store, CHAT, number, by=AINO, at=clock.now())


async def take_back(store: Store, clock: StillClock, dice: random.Random) -> object:
    number = await some(store, dice)
    return await undo(store, CHAT, number, by=AINO, at=clock.now())


async def move(store: Store, clock: StillClock, dice: random.Random) -> object:
    due = clock.now().date() + timedelta(days=dice.randint(-5, 20))
    number = await some(store, dice)
    return await tasks.move_task(store, CHAT, number, due, by=AINO, at=clock.now())


async def pass_by(store: Store, clock: StillClock, dice: random.Random) -> None:
    clock.pass_by(hours=dice.choice([1, 20, 24 * 3, 24 * 40]))
    await wake(store, clock)


async def jump_back(store: Store, clock: StillClock, dice: random.Random) -> None:
    clock.pass_by(hours=-dice.choice([1, 30]))
    await wake(store, clock)


WALK: tuple[Step, ...] = (done, done, reopen, remove, take_back, move, pass_by, pass_by, jump_back)


async def walked(clock: StillClock, rule: Recurrence, seed: int) -> MemoryStore:
    """Return the store after some steps at random."""
    dice, store = random.Random(seed), MemoryStore()
    await found_group(store, clock)
    await add(store, clock, rule)
    for _ in range(STEPS):
        try:
            await dice.choice(WALK)(store, clock, dice)
        except BotError:
            continue  # nothing to take back, or too late: people try it all the same
        assert len({nth_of(task) for task in await series_in(store)}) == len(await series_in(store))
    return store


async def series_in(store: Store) -> list[Task]:
    async with store.group(CHAT) as unit:
        first = unit.tasks.get(1)
        return turns_of(unit, first.turn.series_uid) if first.turn else []


def nth_of(task: Task) -> int:
    return task.turn.nth if task.turn else 0


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rrule)
async def test_no_turn_comes_twice_and_the_series_goes_on(rule: Recurrence) -> None:
    for seed in range(20):
        clock = StillClock()
        store = await walked(clock, rule, seed)
        clock.pass_by(days=60)
        await wake(store, clock)

        standing = [task for task in await series_in(store) if task.is_open]
        assert standing, seed
        last = standing[-1].turn
        assert last is not None
        if last.goes_by_calendar:
            assert not has_passed(last.on, now=clock.now(), zone=HELSINKI), seed


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rrule)
async def test_a_removed_series_stays_away(rule: Recurrence) -> None:
    for seed in range(8):
        clock = StillClock()
        store = await walked(clock, rule, seed)
        await series.remove_series(store, CHAT, 1, by=AINO, at=clock.now())
        clock.pass_by(days=60)
        await wake(store, clock)

        assert [task.number for task in await series_in(store) if task.is_open] == [], seed
