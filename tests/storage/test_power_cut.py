"""The power goes after every single call, and takes with it what was not synced."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.power_cut_disk import PowerCutDisk
from tests.storage.samples import CHAT, a_group, a_task

NEW_CHAT = -2001
CHANGES = 4


async def numbers_in(folder: Path) -> list[int]:
    async with open_tinydb_store(folder) as store:
        assert store.damaged == {}
        async with store.group(CHAT) as unit:
            return [task.number for task in unit.tasks.all()]


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    (folder / "groups").mkdir(parents=True)
    for name, content in files.items():
        (folder / "groups" / name).write_bytes(content)
    return folder


@asynccontextmanager
async def changing_store(folder: Path, disk: PowerCutDisk) -> AsyncIterator[None]:
    """Save task after task, then move the group; note in the disk what was acknowledged."""
    async with open_tinydb_store(folder, disk=disk) as store:
        for number in range(1, CHANGES + 1):
            async with store.group(CHAT) as unit:
                unit.save_group(a_group())
                unit.tasks.save(a_task(number))
            disk.acknowledged = number
        await store.move_group(CHAT, NEW_CHAT)
        yield


async def test_a_power_cut_at_any_moment_loses_nothing_acknowledged(tmp_path: Path) -> None:
    disk = PowerCutDisk()

    async with changing_store(tmp_path / "model", disk):
        pass

    assert len(disk.cuts) > 30
    for index, cut in enumerate(disk.cuts):
        numbers = await numbers_in(write_files(tmp_path / str(index), cut.files))
        assert numbers == list(range(1, len(numbers) + 1))
        assert cut.acknowledged <= len(numbers) <= cut.acknowledged + 1
