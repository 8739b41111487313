import asyncio
import os
import shutil
import socket
import stat
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.errors import AlreadyRunning, DamagedFile, StoreUnavailable
from bot.storage.disk import Disk
from bot.storage.reading import read_next_wake_at
from bot.storage.tinydb_store import TinyDBStore, open_tinydb_store
from tests.storage.contract import (
    NEW_CHAT,
    StoreContract,
    assert_one_of_everything,
    put_group,
    put_one_of_everything,
)
from tests.storage.faulty_disk import Fault, FaultyDisk
from tests.storage.samples import CHAT, MORNING, OTHER_CHAT, a_group, a_reminder, a_task


class TestTinyDBStore(StoreContract):
    @pytest.fixture
    async def store(self, tmp_path: Path) -> AsyncIterator[TinyDBStore]:
        async with open_tinydb_store(tmp_path) as store:
            yield store


def file_of(folder: Path, chat_id: int = CHAT) -> Path:
    return folder / "groups" / f"{chat_id}.json"


def backup_of(folder: Path, chat_id: int = CHAT) -> Path:
    return folder / "groups" / f"{chat_id}.json.bak"


def modes_in(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}


async def fill(folder: Path) -> None:
    async with open_tinydb_store(folder) as store:
        await put_one_of_everything(store)


async def fill_twice(folder: Path) -> None:
    """Leave a file and a previous generation, in which task 2 is missing."""
    async with open_tinydb_store(folder) as store:
        await put_one_of_everything(store)
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task(2))


async def test_a_restart_forgets_nothing(tmp_path: Path) -> None:
    await fill(tmp_path)

    async with open_tinydb_store(tmp_path) as store:
        assert await store.groups() == [a_group()]
        assert await store.groups_of(11) == [a_group()]
        assert await store.due(MORNING) == [CHAT]
        assert await store.next_wake_at() == MORNING
        async with store.group(CHAT) as unit:
            assert_one_of_everything(unit)


async def test_a_moved_group_is_known_by_its_former_id_after_a_restart(tmp_path: Path) -> None:
    async with open_tinydb_store(tmp_path) as store:
        await put_one_of_everything(store)
        await store.move_group(CHAT, NEW_CHAT)

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        assert_one_of_everything(unit)
    assert [path.name for path in (tmp_path / "groups").iterdir()] == [f"{NEW_CHAT}.json"]


async def test_a_unit_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    await fill(tmp_path)
    before = file_of(tmp_path).stat()

    async with open_tinydb_store(tmp_path) as store:
        async with store.group(CHAT) as unit:
            unit.tasks.save(unit.tasks.get(1))
            unit.save_group(a_group())
            unit.uploads.remove("never there")
        async with store.group(OTHER_CHAT) as unit:
            unit.uploads.remove("never there")

    after = file_of(tmp_path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not file_of(tmp_path, OTHER_CHAT).exists()


async def test_a_unit_of_many_changes_writes_once(tmp_path: Path) -> None:
    disk = FaultyDisk()
    async with open_tinydb_store(tmp_path, disk=disk) as store:
        await put_group(store)
        before = disk.calls
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task(1))
        calls_of_one = disk.calls - before

        async with store.group(CHAT) as unit:
            for number in range(2, 20):
                unit.tasks.save(a_task(number))

        assert disk.calls - before == 2 * calls_of_one


async def test_files_are_for_the_bots_eyes_only(tmp_path: Path) -> None:
    await fill_twice(tmp_path / "data")

    modes = modes_in(tmp_path)

    assert {modes["data"], modes["groups"]} == {0o700}
    assert {modes[f"{CHAT}.json"], modes[f"{CHAT}.json.bak"], modes["lock"]} == {0o600}


# One process alone


async def test_a_second_opening_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    async with open_tinydb_store(tmp_path):
        with pytest.raises(AlreadyRunning) as refusal:
            async with open_tinydb_store(tmp_path):
                pass

    assert refusal.value.holder.startswith(f"process {os.getpid()} on {socket.gethostname()} since")


async def test_the_lock_goes_with_its_holder(tmp_path: Path) -> None:
    await fill(tmp_path)

    async with open_tinydb_store(tmp_path) as store:
        assert await store.groups() == [a_group()]


async def test_a_closed_store_refuses(tmp_path: Path) -> None:
    async with open_tinydb_store(tmp_path) as store:
        unit = store.group(CHAT)

    with pytest.raises(StoreUnavailable, match="closed"):
        await unit.__aenter__()


async def test_a_unit_still_open_when_the_store_closes_saves_nothing(tmp_path: Path) -> None:
    async with open_tinydb_store(tmp_path) as store:
        context = store.group(CHAT)
        unit = await context.__aenter__()
        unit.tasks.save(a_task())

    with pytest.raises(StoreUnavailable, match="closed"):
        await context.__aexit__(None, None, None)
    assert not file_of(tmp_path).exists()


async def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")

    with pytest.raises(StoreUnavailable, match="data"):
        async with open_tinydb_store(tmp_path / "data"):
            pass


# Damage


async def test_a_damaged_group_stops_no_other(tmp_path: Path) -> None:
    async with open_tinydb_store(tmp_path) as store:
        await put_one_of_everything(store)
        await put_group(store, OTHER_CHAT, "Toinen")
    file_of(tmp_path).write_bytes(b"")

    async with open_tinydb_store(tmp_path) as store:
        async with store.group(OTHER_CHAT) as unit:
            unit.tasks.save(a_task())
        with pytest.raises(DamagedFile, match="empty"):
            async with store.group(CHAT):
                pass

        assert list(store.damaged) == [CHAT]
        assert [group.title for group in await store.groups()] == ["Toinen"]
    assert file_of(tmp_path).read_bytes() == b""


async def test_a_damaged_file_is_refused_with_the_good_generation_named(tmp_path: Path) -> None:
    await fill_twice(tmp_path)
    file_of(tmp_path).write_bytes(b"[]")

    async with open_tinydb_store(tmp_path) as store:
        damage = store.damaged[CHAT]

    assert damage.path == file_of(tmp_path)
    assert damage.good == backup_of(tmp_path)
    assert str(backup_of(tmp_path)) in str(damage)


async def test_the_named_generation_put_in_place_is_taken(tmp_path: Path) -> None:
    await fill_twice(tmp_path)
    file_of(tmp_path).write_bytes(b"[]")

    shutil.copy(backup_of(tmp_path), file_of(tmp_path))

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        assert_one_of_everything(unit)


async def test_a_damaged_generation_is_not_named_as_good(tmp_path: Path) -> None:
    await fill_twice(tmp_path)
    file_of(tmp_path).write_bytes(b"[]")
    backup_of(tmp_path).write_bytes(b"[]")

    async with open_tinydb_store(tmp_path) as store:
        assert store.damaged[CHAT].good is None


async def test_a_missing_file_is_no_new_group_where_a_generation_is_left(tmp_path: Path) -> None:
    await fill_twice(tmp_path)
    file_of(tmp_path).unlink()

    async with open_tinydb_store(tmp_path) as store:
        assert store.damaged[CHAT].good == backup_of(tmp_path)
        with pytest.raises(DamagedFile, match="missing"):
            async with store.group(CHAT):
                pass
    assert not file_of(tmp_path).exists()


async def test_a_lost_folder_is_no_new_installation(tmp_path: Path) -> None:
    await fill(tmp_path)
    shutil.rmtree(tmp_path / "groups")

    with pytest.raises(DamagedFile, match="groups"):
        async with open_tinydb_store(tmp_path):
            pass


async def test_another_groups_file_is_refused(tmp_path: Path) -> None:
    await fill(tmp_path)
    shutil.copy(file_of(tmp_path), file_of(tmp_path, OTHER_CHAT))

    async with open_tinydb_store(tmp_path) as store:
        assert list(store.damaged) == [OTHER_CHAT]
        async with store.group(CHAT) as unit:
            assert_one_of_everything(unit)


async def test_what_a_crash_left_half_written_is_removed_at_the_start(tmp_path: Path) -> None:
    await fill(tmp_path)
    leftover = file_of(tmp_path).with_name(f"{CHAT}.json.new")
    leftover.write_bytes(b'{"sha256": "')

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        assert_one_of_everything(unit)
    assert not leftover.exists()


async def test_files_that_are_none_of_ours_are_left_alone(tmp_path: Path) -> None:
    await fill(tmp_path)
    (tmp_path / "groups" / "muistiinpanot.json").write_text("[]")

    async with open_tinydb_store(tmp_path) as store:
        assert store.damaged == {}
    assert (tmp_path / "groups" / "muistiinpanot.json").read_text() == "[]"


# Failures


async def test_after_a_failed_save_memory_is_what_the_disk_is(tmp_path: Path) -> None:
    disk = FaultyDisk()
    async with open_tinydb_store(tmp_path, disk=disk) as store:
        await put_one_of_everything(store)
        disk.fail_at(3, Fault.NO_SPACE)

        with pytest.raises(StoreUnavailable, match="No space left"):
            async with store.group(CHAT) as unit:
                unit.reminders.add(a_reminder(alarm="x", remind_at=MORNING - timedelta(days=1)))

        assert await store.next_wake_at() == MORNING
        async with store.group(CHAT) as unit:
            assert_one_of_everything(unit)


class WaitingDisk(Disk):
    """Holds every sync until the event loop says go: the loop must be free to say it."""

    def __init__(self) -> None:
        self.is_syncing = threading.Event()
        self.go = threading.Event()

    def sync(self, file: int) -> None:
        self.is_syncing.set()
        assert self.go.wait(timeout=5), "the event loop stood still while a file was synced"
        super().sync(file)


async def test_the_event_loop_runs_on_while_the_disk_works(tmp_path: Path) -> None:
    disk = WaitingDisk()

    async def save() -> None:
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task())

    async with open_tinydb_store(tmp_path, disk=disk) as store:
        saving = asyncio.create_task(save())
        await asyncio.to_thread(disk.is_syncing.wait)
        disk.go.set()

        await saving


async def test_a_cancelled_save_keeps_its_lock_until_the_disk_is_done(tmp_path: Path) -> None:
    disk = WaitingDisk()

    async def save(number: int) -> None:
        async with store.group(CHAT) as unit:
            unit.tasks.save(a_task(number))

    async with open_tinydb_store(tmp_path, disk=disk) as store:
        first = asyncio.create_task(save(1))
        await asyncio.to_thread(disk.is_syncing.wait)
        first.cancel()
        second = asyncio.create_task(save(2))
        await asyncio.sleep(0)
        assert not first.done()
        disk.go.set()
        with suppress(asyncio.CancelledError):
            await first
        await second

        assert first.cancelled()
        async with store.group(CHAT) as unit:
            assert unit.tasks.all() == [a_task(1), a_task(2)]


# Beside a running bot


async def test_the_next_reminder_is_read_while_the_bot_runs(tmp_path: Path) -> None:
    assert read_next_wake_at(tmp_path) is None

    async with open_tinydb_store(tmp_path) as store:
        await put_one_of_everything(store)
        async with store.group(OTHER_CHAT) as unit:
            unit.reminders.add(a_reminder(remind_at=datetime(2026, 12, 1, 7, tzinfo=UTC)))

        assert read_next_wake_at(tmp_path) == datetime(2026, 12, 1, 7, tzinfo=UTC)


async def test_the_next_reminder_is_read_past_a_damaged_file(tmp_path: Path) -> None:
    await fill(tmp_path)
    file_of(tmp_path, OTHER_CHAT).write_bytes(b"")

    assert read_next_wake_at(tmp_path) == MORNING
