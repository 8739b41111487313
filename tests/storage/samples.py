"""Records to store: an invented group, one of everything."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.audit import AuditEntry
from bot.domain.group import Group
from bot.domain.language import Language
from bot.domain.meeting import Attendance, Meeting
from bot.domain.member import Member, MemberRole, MemberState
from bot.domain.minutes import (
    AgendaItem,
    Decision,
    Line,
    Minutes,
    MinutesReading,
    Proposal,
    ProposalKind,
    Upload,
)
from bot.domain.moment import Moment
from bot.domain.reminder import ItemKind, Reminder, ReminderState
from bot.domain.task import Assignee, Origin, Task
from bot.domain.understanding import Doubt, DoubtKind

CHAT = -1001
OTHER_CHAT = -1002
HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=HELSINKI)
MORNING = datetime(2026, 12, 8, 7, 0, tzinfo=UTC)


def a_group(chat_id: int = CHAT, title: str = "Ohjausryhmä") -> Group:
    return Group(
        chat_id=chat_id,
        title=title,
        language=Language.FI,
        zone=HELSINKI,
        created_at=NOW,
        thread_id=7,
    )


def a_member(
    user_id: int = 11,
    name: str = "Aino Ääri",
    *,
    role: MemberRole = MemberRole.MEMBER,
    state: MemberState = MemberState.PRESENT,
) -> Member:
    return Member(
        user_id=user_id,
        name=name,
        username="aino",
        language=Language.SV,
        role=role,
        state=state,
    )


def a_task(number: int = 1, summary: str = "Tilaa sali", due: Moment | None = None) -> Task:
    return Task(
        uid=f"task-{number}",
        number=number,
        summary=summary,
        origin=Origin(chat_id=CHAT, message_id=100 + number, quote="Aino tilaa salin."),
        created_at=NOW,
        created_by=11,
        due=due,
        assignees=(Assignee(name="Aino", user_id=11), Assignee(name="Pekka")),
    )


def a_meeting(number: int = 2) -> Meeting:
    return Meeting(
        uid=f"meeting-{number}",
        number=number,
        start=datetime(2026, 12, 16, 9, 0, tzinfo=HELSINKI),
        end=datetime(2026, 12, 16, 11, 0, tzinfo=HELSINKI),
        location="Kaupungintalo, kokoushuone 2",
        origin=Origin(chat_id=11, message_id=5, ordinal=3, minutes_uid="minutes-1", section="8"),
        created_at=NOW,
        created_by=11,
        attendance={11: Attendance.ACCEPTED, 12: Attendance.DECLINED},
    )


def a_minutes(uid: str = "minutes-1", *, digest: str = "d1", days: int = 0) -> Minutes:
    proposal = Proposal(
        kind=ProposalKind.TASK,
        summary="Täydennä hakemus",
        quote="Täydennetään hakemus 9.12. mennessä.",
        section="5",
        start=date(2026, 12, 9),
        owners=("Aino",),
        doubts=(Doubt(kind=DoubtKind.PAST, candidates=(date(2026, 12, 9), NOW)),),
    )
    reading = MinutesReading(
        language=Language.FI,
        meeting_on=date(2026, 11, 20),
        body="Ohjausryhmä",
        sections=(
            AgendaItem(number="5", title="Hakemukset"),
            AgendaItem(number=None, title="Muut"),
        ),
        decisions=(Decision(section="5", text="Täydennetään hakemus."),),
        proposals=(proposal,),
    )
    return Minutes(
        uid=uid,
        name="pöytäkirja.pdf",
        digest=digest,
        reading=reading,
        received_at=NOW + timedelta(days=days),
        received_by=11,
        review_chat_id=11,
    )


def an_upload(uid: str = "upload-1") -> Upload:
    return Upload(
        uid=uid,
        name="muistio.txt",
        digest="d2",
        lines=(Line(text="1. Avaus"), Line(text="2. Päätös", page=2)),
        received_at=NOW,
        message_id=9,
    )


def a_reminder(
    item_uid: str = "task-1",
    *,
    alarm: str = "-P1D",
    remind_at: datetime = MORNING,
    state: ReminderState = ReminderState.PLANNED,
    retry_at: datetime | None = None,
) -> Reminder:
    return Reminder(
        item_kind=ItemKind.TASK,
        item_uid=item_uid,
        sequence=0,
        alarm=alarm,
        remind_at=remind_at,
        state=state,
        retry_at=retry_at,
    )


def an_entry(target: str = "1") -> AuditEntry:
    return AuditEntry(at=MORNING, user_id=11, act="add_task", target=target, detail="Tilaa sali")
