"""Every system call of a change fails once, in every way; nothing acknowledged is lost."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.errors import StoreUnavailable
from bot.domain.group import Group
from bot.domain.task import Task
from bot.storage.group_store import GroupStore
from bot.storage.tinydb_store import TinyDBStore, open_tinydb_store
from tests.storage.faulty_disk import Fault, FaultyDisk, Killed
from tests.storage.samples import CHAT, a_group, a_task

NEW_CHAT = -2001

Change = Callable[[GroupStore], Awaitable[None]]
State = tuple[Group | None, tuple[Task, ...]]
"""What is compared: the group's own record and its tasks."""


async def create(store: GroupStore) -> None:
    async with store.group(CHAT) as unit:
        unit.save_group(a_group())
        unit.tasks.save(a_task(1))


async def change(store: GroupStore) -> None:
    async with store.group(CHAT) as unit:
        unit.save_group(replace(a_group(), last_number=2))
        unit.tasks.save(a_task(2, "Kutsu väki"))


async def move(store: GroupStore) -> None:
    await store.move_group(CHAT, NEW_CHAT)


async def read_state(store: GroupStore) -> State:
    async with store.group(CHAT) as unit:
        return unit.group, tuple(unit.tasks.all())


BEFORE: dict[Change, tuple[Change, ...]] = {
    create: (),
    change: (create, change, create),
    move: (create, change),
}
"""Each kind of change, and what has happened before it."""


@asynccontextmanager
async def prepared(folder: Path, kind: Change, disk: FaultyDisk) -> AsyncIterator[TinyDBStore]:
    async with open_tinydb_store(folder, disk=disk) as store:
        for earlier in BEFORE[kind]:
            await earlier(store)
        yield store


async def states_around(folder: Path, kind: Change) -> tuple[State, State]:
    async with prepared(folder, kind, FaultyDisk()) as store:
        before = await read_state(store)
        await kind(store)
        return before, await read_state(store)


async def state_on_disk(folder: Path) -> State:
    """What the next start finds; it must work without repair."""
    async with open_tinydb_store(folder) as store:
        assert store.damaged == {}
        assert not list((folder / "groups").glob("*.new"))
        return await read_state(store)


@pytest.mark.parametrize("fault", [fault for fault in Fault if not fault.is_deadly])
@pytest.mark.parametrize("kind", BEFORE)
async def test_an_error_at_any_call_rejects_the_change_and_keeps_the_store_going(
    kind: Change, fault: Fault, tmp_path: Path
) -> None:
    before, after = await states_around(tmp_path / "model", kind)
    call, has_failed = 0, True

    while has_failed:
        call += 1
        folder, disk = tmp_path / str(call), FaultyDisk()
        async with prepared(folder, kind, disk) as store:
            disk.fail_at(call, fault)
            is_acknowledged = await _is_acknowledged(kind(store))
            has_failed = disk.has_failed
            state = await read_state(store)
            copied = shutil.copytree(folder, tmp_path / f"{call} as left")

            assert state in (before, after)
            assert state == after or not is_acknowledged
            assert state == await state_on_disk(copied)

            await kind(store)
            assert await read_state(store) == after
        assert await state_on_disk(folder) == after

    assert call > 5


async def _is_acknowledged(saving: Awaitable[None]) -> bool:
    try:
        await saving
    except StoreUnavailable:
        return False
    return True


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.is_deadly])
@pytest.mark.parametrize("kind", BEFORE)
async def test_a_kill_at_any_call_leaves_the_old_or_the_new(
    kind: Change, fault: Fault, tmp_path: Path
) -> None:
    before, after = await states_around(tmp_path / "model", kind)
    call, has_failed = 0, True

    while has_failed:
        call += 1
        folder, disk = tmp_path / str(call), FaultyDisk()
        async with prepared(folder, kind, disk) as store:
            disk.fail_at(call, fault)
            is_alive = await _is_alive(kind(store))
            has_failed = disk.has_failed
        state = await state_on_disk(folder)

        assert state == after if is_alive else state in (before, after)

    assert call > 5


async def _is_alive(saving: Awaitable[None]) -> bool:
    try:
        await saving
    except Killed:
        return False
    return True
