"""Messages with the meaning they must have, read from the case files."""

import tomllib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.domain.errors import NotUnderstood
from bot.domain.member import Member
from bot.domain.understanding import Doubt
from bot.parsing.message import find_period, parse_due, parse_meeting, parse_task
from tests.parsing.date_meaning import local, wall

FOLDER = Path(__file__).parent / "cases" / "messages"
AT: datetime = local(2016, 11, 24)
MEMBERS = (
    Member(user_id=101, name="Aino Lehto", username="aino"),
    Member(user_id=102, name="Ville Koski", username="ville"),
    Member(user_id=103, name="Tiina Berg", username="tiina"),
    Member(user_id=104, name="Arto Rautajoki", username="arto"),
    Member(user_id=105, name="Anna Lindholm"),
    Member(user_id=106, name="Pekka Salo"),
    Member(user_id=107, name="Pekka Mäki"),
)
Meaning = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageCase:
    """One message: *asks* names the reader, *meaning* is all that it must find."""

    id: str
    asks: str
    text: str
    quoted: str
    meaning: Meaning = field(default_factory=dict)


def load_message_cases(language: str) -> list[MessageCase]:
    """Return the cases of one language."""
    rows = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["case"]
    return [_case(row, f"{language}-{number}") for number, row in enumerate(rows, start=1)]


def _case(row: Meaning, name: str) -> MessageCase:
    asks, text = row.pop("asks", "task"), row.pop("text")
    quoted = row.pop("quoted", "")
    if "assignee" in row:
        row["assignees"] = [row.pop("assignee")]
    return MessageCase(
        id=f"{name} {asks}: {text[:50]!r}", asks=asks, text=text, quoted=quoted, meaning=row
    )


def meaning_of(case: MessageCase) -> Meaning:
    """Return what is understood, in the words of a case: what is empty is left out."""
    readers = {"task": _task, "meeting": _meeting, "due": _due, "period": _period}
    try:
        meaning = readers[case.asks](case)
    except NotUnderstood as error:
        return {"missing": error.missing}
    return {key: value for key, value in meaning.items() if value not in ("", None, [])}


def _task(case: MessageCase) -> Meaning:
    draft = parse_task(case.text, at=AT, members=MEMBERS, quoted=case.quoted)
    return {
        "summary": draft.summary,
        "description": draft.description,
        "due": draft.due and wall(draft.due),
        "assignees": [assignee.name for assignee in draft.assignees],
        "doubts": _kinds(draft.doubts),
    }


def _meeting(case: MessageCase) -> Meaning:
    draft = parse_meeting(case.text, at=AT, quoted=case.quoted)
    return {
        "summary": draft.summary,
        "location": draft.location,
        "start": wall(draft.start),
        "end": draft.end and wall(draft.end),
        "doubts": _kinds(draft.doubts),
    }


def _due(case: MessageCase) -> Meaning:
    due, doubts = parse_due(case.text, at=AT)
    return {"due": wall(due), "doubts": _kinds(doubts)}


def _period(case: MessageCase) -> Meaning:
    start, end = find_period(case.text, at=AT) or (None, None)
    return {"start": start, "end": end}


def _kinds(doubts: tuple[Doubt, ...]) -> list[str]:
    return [doubt.kind.value for doubt in doubts]
