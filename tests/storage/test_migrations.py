"""Files of every version ever released open in this one; a failed migration harms nothing.

`golden/` holds what `put_one_of_everything` wrote in each version. Once released, never change one.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.errors import DamagedFile, StoreUnavailable
from bot.storage.envelope import Documents, Head, seal, unseal
from bot.storage.migrations import MIGRATIONS
from bot.storage.reading import read_next_wake_at
from bot.storage.rows import Row, Tables
from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.contract import assert_one_of_everything
from tests.storage.faulty_disk import Fault, FaultyDisk, Killed
from tests.storage.samples import CHAT, MORNING, a_group

GOLDEN = Path(__file__).parent / "golden"
VERSIONS = range(1, len(MIGRATIONS) + 2)


def shout(tables: Documents) -> Documents:
    """A migration as a later version may bring: every summary in capitals."""
    tasks = {
        key: task | {"summary": task["summary"].upper()} for key, task in tables["tasks"].items()
    }
    return {**tables, "tasks": tasks}


def put_file(folder: Path, content: bytes) -> Path:
    (folder / "groups").mkdir(parents=True)
    path = folder / "groups" / f"{CHAT}.json"
    path.write_bytes(content)
    return path


async def summary_in(folder: Path) -> str:
    async with (
        open_tinydb_store(folder, migrations=(shout,)) as store,
        store.group(CHAT) as unit,
    ):
        return unit.tasks.get(1).summary


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_file_of_every_version_opens(version: int, tmp_path: Path) -> None:
    put_file(tmp_path, (GOLDEN / f"v{version}.json").read_bytes())

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        assert unit.group == a_group()
        assert_one_of_everything(unit)


async def test_a_file_is_migrated_and_kept_as_it_was(tmp_path: Path) -> None:
    old = (GOLDEN / "v1.json").read_bytes()
    path = put_file(tmp_path, old)

    assert await summary_in(tmp_path) == "TILAA SALI"

    assert path.with_name(f"{CHAT}.json.pre-v2").read_bytes() == old
    assert unseal(path.read_bytes(), CHAT).head.schema == 2


async def test_a_migrated_file_is_not_migrated_again(tmp_path: Path) -> None:
    path = put_file(tmp_path, (GOLDEN / "v1.json").read_bytes())
    await summary_in(tmp_path)
    migrated = path.read_bytes()

    await summary_in(tmp_path)

    assert path.read_bytes() == migrated


async def test_a_newer_file_is_refused_and_the_one_kept_before_is_named(tmp_path: Path) -> None:
    path = put_file(tmp_path, (GOLDEN / "v1.json").read_bytes())
    await summary_in(tmp_path)
    newer = path.read_bytes()

    async with open_tinydb_store(tmp_path) as store:
        with pytest.raises(DamagedFile, match="newer"):
            async with store.group(CHAT):
                pass
        assert store.damaged[CHAT].good in (
            path.with_name(f"{CHAT}.json.bak"),
            path.with_name(f"{CHAT}.json.pre-v2"),
        )
    assert path.read_bytes() == newer


async def test_reading_beside_the_bot_migrates_nothing_on_disk(tmp_path: Path) -> None:
    old = (GOLDEN / "v1.json").read_bytes()
    path = put_file(tmp_path, old)

    assert read_next_wake_at(tmp_path) == MORNING

    assert path.read_bytes() == old


@pytest.mark.parametrize("fault", Fault)
async def test_a_migration_that_fails_at_any_call_can_be_begun_again(
    fault: Fault, tmp_path: Path
) -> None:
    old = (GOLDEN / "v1.json").read_bytes()
    call, has_failed = 0, True

    while has_failed:
        call += 1
        folder, disk = tmp_path / str(call), FaultyDisk()
        path = put_file(folder, old)
        disk.fail_at(call, fault)
        has_failed = not await _opens(folder, disk)

        assert await summary_in(folder) == "TILAA SALI"
        assert path.with_name(f"{CHAT}.json.pre-v2").read_bytes() == old

    assert call > 5


async def _opens(folder: Path, disk: FaultyDisk) -> bool:
    try:
        async with open_tinydb_store(folder, disk=disk, migrations=(shout,)):
            return not disk.has_failed
    except (StoreUnavailable, Killed):
        return False


def with_an_unknown_table(tables: Documents) -> Documents:
    return {**tables, "votes": {"1": {"yes": 3}}}


def with_an_unknown_field(tables: Documents) -> Documents:
    return {**tables, "members": {"11": tables["members"]["11"] | {"phone": "1"}}}


def with_another_groups_record(tables: Documents) -> Documents:
    return {**tables, "group": {"group": tables["group"]["group"] | {"chat_id": -9}}}


def as_rows(documents: Documents) -> Tables:
    return {
        name: {key: Row(document, None) for key, document in table.items()}
        for name, table in documents.items()
    }


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (with_an_unknown_table, "votes"),
        (with_an_unknown_field, "members/11 .*phone"),
        (with_another_groups_record, "chat -9"),
    ],
)
async def test_a_whole_file_that_is_not_understood_is_refused_and_left_as_it_is(
    change: Callable[[Documents], Documents], reason: str, tmp_path: Path
) -> None:
    documents = unseal((GOLDEN / "v1.json").read_bytes(), CHAT).documents()
    content = seal(Head(schema=1, chat_id=CHAT), as_rows(change(documents)))
    path = put_file(tmp_path, content)

    async with open_tinydb_store(tmp_path) as store:
        assert list(store.damaged) == [CHAT]
        with pytest.raises(DamagedFile, match=reason):
            async with store.group(CHAT):
                pass
    assert path.read_bytes() == content
