import json

import pytest

from bot.storage.codec import encode
from bot.storage.envelope import Sealer, Tables, Unsound, unseal
from tests.storage.samples import CHAT, OTHER_CHAT, a_task


def some_tables() -> Tables:
    return {
        "tasks": {f"task-{n}": encode(a_task(n, "Tilaa sali ä€😀")) for n in (1, 2)},
        "members": {},
    }


@pytest.fixture
def sealed() -> bytes:
    return Sealer().seal(CHAT, 1, some_tables())


def assert_unsound(raw: bytes) -> None:
    with pytest.raises(Unsound):
        unseal(raw, CHAT)


def test_what_is_sealed_comes_back(sealed: bytes) -> None:
    assert unseal(sealed, CHAT) == (1, some_tables())


def test_a_sealed_file_is_json_with_a_record_a_line(sealed: bytes) -> None:
    text = sealed.decode("utf-8")

    assert json.loads(text)["data"]["tables"] == some_tables()
    assert [line[:8] for line in text.splitlines() if "summary" in line] == ['"task-1"', '"task-2"']
    assert "Tilaa sali ä€😀" in text


def test_a_line_is_made_anew_when_its_record_changes() -> None:
    sealer, tables = Sealer(), some_tables()
    sealer.seal(CHAT, 1, tables)
    changed = {**tables, "tasks": {**tables["tasks"], "task-1": encode(a_task(1, "Muu"))}}
    del changed["tasks"]["task-2"]

    assert unseal(sealer.seal(CHAT, 1, changed), CHAT) == (1, changed)


def test_half_of_a_surrogate_pair_is_kept() -> None:
    tables = {"tasks": {"task-1": encode(a_task(1, "broken \ud83d emoji"))}}

    assert unseal(Sealer().seal(CHAT, 1, tables), CHAT) == (1, tables)


def test_any_byte_changed_is_noticed(sealed: bytes) -> None:
    for offset in range(len(sealed)):
        for flip in (0x01, 0x20, 0xFF):
            changed = bytearray(sealed)
            changed[offset] ^= flip
            assert_unsound(bytes(changed))


def test_a_cut_at_any_offset_is_noticed(sealed: bytes) -> None:
    for offset in range(len(sealed)):
        assert_unsound(sealed[:offset])


def test_nuls_from_any_offset_on_are_noticed(sealed: bytes) -> None:
    for offset in range(len(sealed)):
        assert_unsound(sealed[:offset] + bytes(len(sealed) - offset))


def test_what_is_added_is_noticed(sealed: bytes) -> None:
    for rest in (b"\n", b" ", b"\0", b"}", sealed, sealed[-20:]):
        assert_unsound(sealed + rest)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (bytes(1408), "NUL"),
        (b"[]", "does not begin"),
        (b"{}", "does not begin"),
        (b'{"_default": {"1": {"summary": "TinyDB"}}}', "does not begin"),
        (b'{"sha256": "' + b"0" * 64 + b'",\n"data": {}}\n', "checksum"),
    ],
)
def test_a_foreign_file_is_refused_with_the_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(Unsound, match=reason):
        unseal(raw, CHAT)


def test_the_file_of_another_chat_is_refused(sealed: bytes) -> None:
    with pytest.raises(Unsound, match=str(CHAT)):
        unseal(sealed, OTHER_CHAT)
