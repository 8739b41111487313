import json
from hashlib import sha256

import pytest

from bot.storage.envelope import Head, Unsound, seal, unseal
from bot.storage.rows import Tables, row_of
from tests.storage.samples import CHAT, OTHER_CHAT, a_task

HEAD = Head(schema=1, chat_id=CHAT, shape="round", entry={"group": "Ohjausryhmä"})


def some_tables() -> Tables:
    return {
        "tasks": {f"task-{n}": row_of(a_task(n, "Tilaa sali ä€😀")) for n in (1, 2)},
        "members": {},
    }


@pytest.fixture
def sealed() -> bytes:
    return seal(HEAD, some_tables())


def assert_unsound(raw: bytes) -> None:
    with pytest.raises(Unsound):
        unseal(raw, CHAT)


def test_what_is_sealed_comes_back(sealed: bytes) -> None:
    found = unseal(sealed, CHAT)

    assert (found.head, found.documents()) == (HEAD, some_tables())


def test_a_sealed_file_is_json_with_a_record_a_line(sealed: bytes) -> None:
    text = sealed.decode("utf-8")

    assert json.loads(text)["data"]["tables"] == some_tables()
    assert [line[:8] for line in text.splitlines() if "summary" in line] == ['"task-1"', '"task-2"']
    assert "Tilaa sali ä€😀" in text


def test_a_line_is_made_anew_when_its_record_changes() -> None:
    tables = some_tables()
    seal(HEAD, tables)
    changed = {**tables, "tasks": {**tables["tasks"], "task-1": row_of(a_task(1, "Muu"))}}
    del changed["tasks"]["task-2"]

    assert unseal(seal(HEAD, changed), CHAT).documents() == changed


def test_a_line_is_made_once_for_a_record_that_stays() -> None:
    tables = some_tables()
    first = seal(HEAD, tables)
    lines = [row.line for row in tables["tasks"].values()]

    assert seal(HEAD, tables) == first
    assert all(row.line is line for row, line in zip(tables["tasks"].values(), lines, strict=True))


def test_half_of_a_surrogate_pair_is_kept() -> None:
    tables = {"tasks": {"task-1": row_of(a_task(1, "broken \ud83d emoji"))}}

    assert unseal(seal(HEAD, tables), CHAT).documents() == tables


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


@pytest.mark.parametrize("body", [b"{}", b"[", b'{"schema":1,"tables":{\n}}', b"7\n"])
def test_a_first_line_that_says_nothing_is_refused(body: bytes) -> None:
    digest = sha256(body).hexdigest().encode()

    with pytest.raises(Unsound, match="first line"):
        unseal(b'{"sha256": "' + digest + b'",\n"data": ' + body + b"}\n", CHAT)


def test_the_file_of_another_chat_is_refused(sealed: bytes) -> None:
    with pytest.raises(Unsound, match=str(CHAT)):
        unseal(sealed, OTHER_CHAT)
