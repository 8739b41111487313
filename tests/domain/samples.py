"""A group on Thursday 24 November 2016, and a task of it."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.moment import Moment
from bot.domain.task import Origin, Task

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2016, 11, 24, 12, tzinfo=HELSINKI)
"""A Thursday."""
GROUP = Group(chat_id=-1, title="Ryhmä", language=Language.FI, zone=HELSINKI, created_at=NOW)


def a_task(due: Moment | None = date(2016, 12, 9), **facts: object) -> Task:
    plain = Task(
        uid="t",
        number=1,
        summary="Tilaa sali",
        origin=Origin(chat_id=-1, message_id=1),
        created_at=NOW,
        created_by=1,
        due=due,
    )
    return replace(plain, **facts)  # type: ignore[arg-type]  # the caller's fields are checked by use


def at(day: int, month: int, hour: int = 9, minute: int = 0, year: int = 2016) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=HELSINKI)
