"""What a start believes: every byte is checked, and only its own head spares it the records."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.errors import DamagedFile
from bot.storage.codec import encode
from bot.storage.envelope import Documents, Head, seal, unseal
from bot.storage.index import SUMMARY, Entry, summarise
from bot.storage.reading import read_next_wake_at
from bot.storage.rows import Row
from bot.storage.tinydb_store import open_tinydb_store
from tests.storage.contract import put_one_of_everything
from tests.storage.samples import CHAT, MORNING, NOW, a_group

GOLDEN = Path(__file__).parent / "golden"


async def fill(folder: Path) -> Path:
    async with open_tinydb_store(folder) as store:
        await put_one_of_everything(store)
    return folder / "groups" / f"{CHAT}.json"


def rewrite(path: Path, change_head: Callable[[Head], Head], documents: Documents) -> None:
    """Write a file whose checksum holds."""
    head = unseal(path.read_bytes(), CHAT).head
    rows = {
        name: {key: Row(document, None) for key, document in table.items()}
        for name, table in documents.items()
    }
    path.write_bytes(seal(change_head(head), rows))


def documents_in(path: Path) -> Documents:
    return unseal(path.read_bytes(), CHAT).documents()


async def test_the_head_holds_what_the_records_say(tmp_path: Path) -> None:
    path = await fill(tmp_path)

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        entry = encode(summarise(unit))

    assert unseal(path.read_bytes(), CHAT).head.entry == entry


async def test_the_summary_is_the_one_of_its_number(tmp_path: Path) -> None:
    """Does it fail? Then count SUMMARY up, and say here what is derived now."""
    async with open_tinydb_store(tmp_path) as store:
        await put_one_of_everything(store)
        async with store.group(CHAT) as unit:
            entry = summarise(unit)

    known = {
        1: Entry(group=a_group(), present=(11,), wake_at=MORNING, rings_at=MORNING, newest=MORNING)
    }
    assert known[SUMMARY] == entry


async def test_a_head_of_this_bot_spares_the_start_the_records(tmp_path: Path) -> None:
    path = await fill(tmp_path)
    rewrite(path, lambda head: head, {"tasks": {"task-1": {"nothing": "of the kind"}}})

    async with open_tinydb_store(tmp_path) as store:
        assert await store.next_wake_at() == MORNING
        with pytest.raises(DamagedFile, match="tasks/task-1"):
            async with store.group(CHAT):
                pass
        with pytest.raises(DamagedFile):
            async with store.group(CHAT):
                pass


@pytest.mark.parametrize(
    "foreign",
    [
        lambda head: replace(head, shape="another"),
        lambda head: replace(head, shape="", entry={}),
        lambda head: replace(head, entry={"group": 1}),
    ],
)
async def test_the_head_of_another_version_is_not_believed(
    foreign: Callable[[Head], Head], tmp_path: Path
) -> None:
    path = await fill(tmp_path)
    documents = documents_in(path)
    documents["reminders"] = {}
    rewrite(path, foreign, documents)

    assert read_next_wake_at(tmp_path) is None
    async with open_tinydb_store(tmp_path) as store:
        assert await store.next_wake_at() is None
        assert await store.newest() == MORNING


async def test_the_start_believes_only_the_records_where_a_head_is_foreign(tmp_path: Path) -> None:
    path = await fill(tmp_path)
    documents = {"tasks": {"task-1": {"nothing": "of the kind"}}}
    rewrite(path, lambda head: replace(head, shape="another"), documents)

    async with open_tinydb_store(tmp_path) as store:
        assert list(store.damaged) == [CHAT]


async def test_a_byte_changed_in_the_last_record_is_found_at_the_start(tmp_path: Path) -> None:
    path = await fill(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[-20] ^= 1
    path.write_bytes(raw)

    async with open_tinydb_store(tmp_path) as store:
        assert list(store.damaged) == [CHAT]
        assert await store.next_wake_at() is None


async def test_a_file_damaged_while_the_bot_runs_is_never_an_empty_group(tmp_path: Path) -> None:
    path = await fill(tmp_path)

    async with open_tinydb_store(tmp_path) as store:
        path.write_bytes(b"")
        with pytest.raises(DamagedFile, match="empty"):
            async with store.group(CHAT):
                pass
        path.unlink()
        path.with_name(f"{CHAT}.json.bak").write_bytes(b"")
        with pytest.raises(DamagedFile, match="missing"):
            async with store.group(CHAT):
                pass


async def test_a_file_without_a_head_gets_one_with_its_next_change(tmp_path: Path) -> None:
    path = tmp_path / "groups" / f"{CHAT}.json"
    path.parent.mkdir()
    path.write_bytes((GOLDEN / "v1.json").read_bytes())

    async with open_tinydb_store(tmp_path) as store, store.group(CHAT) as unit:
        assert await store.next_wake_at() == MORNING
        unit.save_group(replace(a_group(), created_at=NOW, title="Toinen nimi"))

    assert unseal(path.read_bytes(), CHAT).head.entry["wake_at"] == "2026-12-08T07:00:00Z"
