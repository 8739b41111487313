from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.alarm import DayAlarm, LeadAlarm
from bot.domain.meeting import Attendance, Meeting
from bot.domain.task import Task, TaskStatus
from bot.storage.codec import codec_of, decode, encode
from bot.storage.envelope import Head, seal, unseal
from bot.storage.rows import row_of
from bot.storage.tables import RECORD_TYPES
from tests.storage.samples import CHAT, NOW, a_group, a_meeting, a_task
from tests.storage.strategies import values_of


@pytest.mark.parametrize("table", RECORD_TYPES)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_record_comes_back_from_its_file_as_it_was(table: str, data: st.DataObject) -> None:
    record = data.draw(values_of(RECORD_TYPES[table]))

    raw = seal(Head(schema=1, chat_id=CHAT), {table: {"key": row_of(record)}})
    found = decode(RECORD_TYPES[table], unseal(raw, CHAT).documents()[table]["key"])

    assert found == record
    assert encode(found) == encode(record)


def test_a_task_is_plain_data_that_a_person_can_read() -> None:
    task = replace(a_task(due=date(2026, 12, 9)), completed_at=NOW.astimezone(UTC))

    assert encode(task) == {
        "uid": "task-1",
        "number": 1,
        "summary": "Tilaa sali",
        "origin": {
            "chat_id": CHAT,
            "message_id": 101,
            "ordinal": 0,
            "minutes_uid": None,
            "section": None,
            "quote": "Aino tilaa salin.",
        },
        "created_at": "2026-11-24T09:30:00+02:00[Europe/Helsinki]",
        "created_by": 11,
        "description": "",
        "due": "2026-12-09",
        "status": "NEEDS-ACTION",
        "assignees": [{"name": "Aino", "user_id": 11}, {"name": "Pekka", "user_id": None}],
        "sequence": 0,
        "completed_at": "2026-11-24T07:30:00Z",
        "completed_by": None,
        "share": "any",
        "done_by": [],
        "alarms": None,
        "anchor": None,
        "snoozed_until": None,
        "turn": None,
    }


def test_alarms_are_told_apart_by_the_name_of_their_kind() -> None:
    policy = encode(a_group())["policy"]

    assert policy["task"][0] == {"type": "DayAlarm", "days": 7, "at": "09:00:00"}
    assert policy["meeting"][2] == {"type": "LeadAlarm", "lead": 3600}


def test_answers_are_kept_by_user_id() -> None:
    document = encode(a_meeting())

    assert document["attendance"] == {"11": "ACCEPTED", "12": "DECLINED"}
    assert decode(Meeting, document).attendance == a_meeting().attendance


def test_answers_that_were_read_cannot_be_changed_for_others_who_read_them() -> None:
    found = decode(Meeting, encode(a_meeting()))

    with pytest.raises(TypeError):
        found.attendance[11] = Attendance.DECLINED  # type: ignore[index]


def test_a_field_that_an_older_file_lacks_takes_its_default() -> None:
    document = encode(a_task())
    del document["description"]

    assert decode(Task, document) == a_task()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"priority": 1}, "priority"),
        ({"number": "1"}, "number"),
        ({"number": True}, "number"),
        ({"summary": None}, "summary"),
        ({"due": "9.12.2026"}, "due"),
        ({"due": "2026-12-09T14:00:00"}, "time zone"),
        ({"due": "2026-12-09T14:00:00+02:00[Europe/Turku]"}, "Turku"),
        ({"status": "DONE"}, "DONE"),
        ({"assignees": {}}, "assignees"),
        ({"assignees": [{"name": "Aino", "phone": "1"}]}, "assignees: Assignee: .*phone"),
        ({"origin": []}, "origin"),
    ],
)
def test_a_document_that_is_no_task_is_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        decode(Task, encode(a_task()) | change)


def test_a_document_without_what_has_no_default_is_refused() -> None:
    document = encode(a_task())
    del document["origin"]

    with pytest.raises(ValueError, match="origin"):
        decode(Task, document)


@pytest.mark.parametrize(
    "record",
    [
        replace(a_task(), number=1.0),  # type: ignore[arg-type]
        replace(a_task(), summary=b"bytes"),  # type: ignore[arg-type]
        replace(a_task(), status="NEEDS-ACTION"),  # type: ignore[arg-type]
        replace(a_task(), assignees=[]),  # type: ignore[arg-type]
        replace(a_task(), due=datetime(2026, 12, 9, 14)),  # noqa: DTZ001
        replace(a_meeting(), attendance=[11]),  # type: ignore[arg-type]
        LeadAlarm(lead=timedelta(milliseconds=1)),
        DayAlarm(days="7"),  # type: ignore[arg-type]
    ],
)
def test_what_would_not_come_back_the_same_is_refused(record: object) -> None:
    with pytest.raises(ValueError, match=": "):
        encode(record)


def test_an_enum_in_a_field_of_text_is_its_text() -> None:
    task = replace(a_task(), description=TaskStatus.COMPLETED)

    assert type(encode(task)["description"]) is str


def test_a_type_without_a_codec_is_an_error_of_the_programmer() -> None:
    @dataclass
    class Weighed:
        weight: float

    with pytest.raises(TypeError, match="float"):
        codec_of(Weighed)
