"""A group on the morning of Thursday 8 December 2016, what it has to do, and how cards read."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.meeting import Attendance, Meeting
from bot.domain.minutes import (
    AgendaItem,
    Decision,
    Minutes,
    MinutesReading,
    Proposal,
    ProposalKind,
)
from bot.domain.moment import Moment
from bot.domain.reminder import ItemKind, Reminder
from bot.domain.task import Assignee, Origin, Task
from bot.domain.view import MeetingView, ReviewView, TaskView
from bot.texts.card import Button, Card
from bot.texts.catalog import load_catalogs
from tests.texts.reading import read

HELSINKI = ZoneInfo("Europe/Helsinki")
LOCALES = Path(__file__).parents[2] / "config" / "locales"
CATALOGS = load_catalogs(LOCALES)
FI, SV, EN = (CATALOGS[language] for language in Language)

NOW = datetime(2016, 12, 8, 9, tzinfo=HELSINKI)
GROUP = Group(
    chat_id=-1001000000001,
    title="Rantakylän ohjausryhmä",
    language=Language.FI,
    zone=HELSINKI,
    created_at=NOW,
)
PRIVATE = replace(GROUP, chat_id=101, title="Aino Lehto")
NAMES = {101: "Aino Lehto", 102: "Ville Koski", 103: "Tiina Berg"}
VILLE = Assignee(name="Ville Koski", user_id=102)
PEKKA = Assignee(name="Pekka")
TYPED = Origin(chat_id=GROUP.chat_id, message_id=7)
FROM_MINUTES = Origin(
    chat_id=101, message_id=8, minutes_uid="m" * 16, section="5", quote="Ville varaa salin."
)


def at(day: int, month: int, hour: int, minute: int = 0, year: int = 2016) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=HELSINKI)


NEXT_MEETING_AT = at(16, 12, 9)


def task(
    number: int = 12,
    *,
    summary: str = "Salin varaus",
    due: Moment | None = date(2016, 12, 9),
    assignees: Sequence[Assignee] = (),
    origin: Origin = TYPED,
) -> Task:
    return Task(
        uid=f"task-{number}",
        number=number,
        summary=summary,
        due=due,
        assignees=tuple(assignees),
        origin=origin,
        created_at=NOW,
        created_by=101,
    )


def meeting(
    number: int = 13,
    *,
    start: Moment = NEXT_MEETING_AT,
    end: Moment | None = None,
    summary: str = "",
    location: str = "Kaupungintalo",
    attendance: dict[int, Attendance] | None = None,
) -> Meeting:
    return Meeting(
        uid=f"meeting-{number}",
        number=number,
        start=start,
        end=end,
        summary=summary,
        location=location,
        attendance=attendance or {},
        origin=TYPED,
        created_at=NOW,
        created_by=101,
    )


def task_view(shown: Task | None = None, *, group: Group = GROUP) -> TaskView:
    return TaskView(group=group, task=shown or task(), names=NAMES)


def meeting_view(shown: Meeting | None = None, *, group: Group = GROUP) -> MeetingView:
    return MeetingView(group=group, meeting=shown or meeting(), names=NAMES)


def reminder(remind_at: datetime = NOW) -> Reminder:
    return Reminder(
        item_kind=ItemKind.TASK,
        item_uid="task-12",
        sequence=0,
        alarm="-P1D",
        remind_at=remind_at.astimezone(UTC),
    )


def proposal(summary: str = "Varataan sali", **facts: object) -> Proposal:
    plain = Proposal(
        kind=ProposalKind.TASK,
        summary=summary,
        quote="Ville varaa salin 9.12. mennessä.",
        section="5",
        start=date(2016, 12, 9),
        owners=("Ville",),
    )
    return replace(plain, **facts)  # type: ignore[arg-type]  # the caller's fields are checked by use


def minutes(*proposals: Proposal, **facts: object) -> Minutes:
    reading = MinutesReading(
        language=Language.FI,
        meeting_on=date(2016, 11, 24),
        body=None,
        sections=tuple(AgendaItem(number=str(n), title="Asia") for n in range(1, 12)),
        decisions=(Decision(section="5", text="Hyväksyttiin."),) * 8,
        proposals=proposals,
    )
    plain = Minutes(
        uid="0123456789abcdef",
        name="poytakirja.pdf",
        digest="d",
        reading=reading,
        received_at=NOW,
        received_by=101,
        review_chat_id=101,
    )
    return replace(plain, **facts)  # type: ignore[arg-type]  # the caller's fields are checked by use


def review(*proposals: Proposal, page: int = 0, **facts: object) -> ReviewView:
    return ReviewView(group=GROUP, minutes=minutes(*proposals, **facts), page=page)


def seen(card: Card) -> str:
    """Return what a person reads."""
    return "".join(read(card.text).seen)


def lines(card: Card) -> list[str]:
    return seen(card).split("\n")


def labels(card: Card) -> list[list[str]]:
    return [[button.label for button in row] for row in card.rows]


def buttons(card: Card) -> dict[str, Button]:
    return {button.label: button for row in card.rows for button in row}


def data_of(card: Card) -> list[str]:
    return [b.action.data for row in card.rows for b in row if b.action is not None]
