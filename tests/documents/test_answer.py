"""The child may have been taken over: nothing of its answer is believed before it is checked."""

import json

import pytest

from bot.documents.answer import check_answer
from bot.domain.errors import UnreadableDocument
from bot.domain.minutes import Line


def test_lines_are_taken_as_they_are() -> None:
    assert check_answer('{"lines": [["Läsnä\\tAino", 2]]}'.encode()) == (
        Line(text="Läsnä\tAino", page=2),
    )


def test_a_reason_is_passed_on() -> None:
    with pytest.raises(UnreadableDocument) as refused:
        check_answer(b'{"reason": "document.protected"}')

    assert refused.value.reason == "document.protected"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff",
        b"null",
        b"[" * 100_000,
        b'{"lines": []}',
        b'{"lines": {"a": 1}}',
        b'{"lines": [["a"]]}',
        b'{"lines": [["a", "1"]]}',
        b'{"lines": [["a", 0]]}',
        b'{"lines": [["a", 301]]}',
        b'{"lines": [["a", 1.5]]}',
        b'{"lines": [[7, 1]]}',
        b'{"lines": [["a\\nb", 1]]}',
        b'{"lines": [["a\\u0007b", 1]]}',
        b'{"lines": [["a\\ud800", 1]]}',
        b'{"reason": "error.not_allowed"}',
        b'{"reason": ["document.empty"]}',
        json.dumps({"lines": [["a", 1]] * 50_001}).encode(),
        json.dumps({"lines": [["a" * 50_000, 1]] * 41}).encode(),
    ],
    ids=range(19),
)
def test_anything_else_is_a_damaged_document(answer: bytes) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        check_answer(answer)

    assert refused.value.reason == "document.damaged"
