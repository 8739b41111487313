"""A month of a steering group of six, played by the clock: tasks, meetings, one that repeats."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.language import Language
from bot.domain.member import Member, MemberRole
from bot.domain.task import Assignee, Origin
from bot.domain.understanding import Recurrence
from bot.services import meetings, tasks
from bot.services.groups import remember_member, welcome_group
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.snoozing import snooze_task
from tests.services.conftest import CHAT, HELSINKI, RecordingMessenger, StillClock

AINO = Member(user_id=1, name="Aino", username="aino", role=MemberRole.SECRETARY)
VILLE = Member(user_id=2, name="Ville", role=MemberRole.CHAIR)
TIINA = Member(user_id=3, name="Tiina", language=Language.SV)
EERO = Member(user_id=4, name="Eero")
SAARA = Member(user_id=5, name="Saara")
OTSO = Member(user_id=6, name="Otso")
PEOPLE = (AINO, VILLE, TIINA, EERO, SAARA, OTSO)

BEGIN = datetime(2016, 11, 30, 16, tzinfo=HELSINKI)
END = datetime(2016, 12, 31, 23, tzinfo=HELSINKI)

WORK: Sequence[tuple[str, date | None, tuple[Member, ...], date | None]] = (
    ("Tilaa kokoustila", date(2016, 12, 2), (AINO,), date(2016, 12, 1)),
    ("Lähetä kokouskutsu", date(2016, 12, 5), (AINO,), date(2016, 12, 5)),
    ("Pyydä tarjoukset tilasuunnittelusta", date(2016, 12, 9), (EERO,), date(2016, 12, 8)),
    ("Täydennä rahoitushakemus", date(2016, 12, 9), (VILLE,), date(2016, 12, 9)),
    ("Kokoa palaute koulutuksesta", date(2016, 12, 9), (SAARA,), date(2016, 12, 14)),
    ("Päivitä verkkosivut", date(2016, 12, 13), (OTSO,), date(2016, 12, 13)),
    ("Tarkista hankkeen budjetti", date(2016, 12, 15), (EERO, VILLE), date(2016, 12, 15)),
    ("Översätt broschyren", date(2016, 12, 16), (TIINA,), None),
    ("Valmistele väliraportti", date(2016, 12, 20), (SAARA,), date(2016, 12, 20)),
    ("Sovi auditoinnin ajankohta", date(2016, 12, 22), (), date(2016, 12, 21)),
    ("Lähetä väliraportti rahoittajalle", date(2017, 1, 9), (AINO,), None),
    ("Selvitä kevään koulutuspaikat", None, (OTSO,), None),
)
"""What, until when, by whom, and the day on which it is done."""
WEEKLY = (
    "Lähetä viikkotiedote",
    Recurrence(rrule="FREQ=WEEKLY;BYDAY=FR", dtstart=date(2016, 12, 2)),
)
"""Otso's, done each Friday afternoon but one, on the Monday after it."""
WEEKLY_DONE = (date(2016, 12, 2), date(2016, 12, 9), date(2016, 12, 19), date(2016, 12, 23))
PUT_OFF = (
    8,
    datetime(2016, 12, 9, 10, tzinfo=HELSINKI),
    datetime(2016, 12, 14, 9, tzinfo=HELSINKI),
)
"""Tiina has *Later* bring the reminder of her task: the number, when she asks, and for when."""
MEETINGS = (
    datetime(2016, 12, 8, 13, tzinfo=HELSINKI),
    datetime(2016, 12, 20, 9, tzinfo=HELSINKI),
)


Act = Callable[[Store, datetime], Awaitable[None]]
"""What somebody does, and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One message: when, to whom, and what it says."""

    at: datetime
    chat_id: int
    text: str
    is_silent: bool


async def found(store: Store, clock: StillClock) -> None:
    """The bot comes, everybody is known, and the plans of the month are told to it."""
    clock.instant = BEGIN
    await welcome_group(
        store,
        chat_id=CHAT,
        title="Rantakylän ohjausryhmä",
        thread_id=None,
        by=AINO,
        at=BEGIN,
        language=Language.FI,
        zone=HELSINKI,
    )
    for person in PEOPLE:
        await remember_member(store, CHAT, person)
    for number, (summary, due, owners, _) in enumerate(WORK, start=1):
        assignees = tuple(Assignee(name=who.name, user_id=who.user_id) for who in owners)
        draft = TaskDraft(summary=summary, due=due, assignees=assignees)
        origin = Origin(chat_id=CHAT, message_id=number)
        await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=BEGIN)
    summary, rule = WEEKLY
    weekly = TaskDraft(
        summary=summary,
        due=rule.dtstart,
        recurrence=rule,
        assignees=(Assignee(name=OTSO.name, user_id=OTSO.user_id),),
    )
    origin = Origin(chat_id=CHAT, message_id=50)
    await tasks.add_task(store, CHAT, weekly, origin=origin, by=AINO, at=BEGIN)
    for number, start in enumerate(MEETINGS, start=100):
        meeting = MeetingDraft(start=start, location="Kylätalo")
        origin = Origin(chat_id=CHAT, message_id=number)
        await meetings.add_meeting(store, CHAT, meeting, origin=origin, by=AINO, at=BEGIN)


async def play(
    store: Store, clock: StillClock, messenger: RecordingMessenger, reminding: Reminding
) -> AsyncIterator[Told]:
    """Let the month pass: the bot wakes when it has to, people act in the afternoons."""
    acts = sorted(_acts(), key=lambda act: act[0])
    while True:
        wake_at = await reminding.next_wake_at()
        coming = min([at for at, _ in acts[:1]] + [at for at in [wake_at] if at is not None])
        if coming > END:
            return
        clock.instant = coming
        if acts and acts[0][0] == coming:
            await acts.pop(0)[1](store, coming)
            continue
        told = len(messenger.sent)
        for chat_id in await reminding.due_groups():
            await reminding.send_group(chat_id)
        for index, (chat_id, card) in enumerate(messenger.sent[told:], start=told + 1):
            yield Told(
                at=coming.astimezone(HELSINKI),
                chat_id=chat_id,
                text=str(card.text.striptags()),
                is_silent=index in messenger.silent,
            )


def _acts() -> Iterator[tuple[datetime, Act]]:
    """Yield what people do: most tasks are done, one reminder is put off."""
    for number, (_, _, _, done_on) in enumerate(WORK, start=1):
        if done_on is not None:
            yield _afternoon(done_on), partial(_complete, number)
    for day in WEEKLY_DONE:
        yield _afternoon(day), _complete_weekly
    number, asked_at, until = PUT_OFF
    yield asked_at, partial(_put_off, number, until)


def _afternoon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 14, tzinfo=HELSINKI)


async def _complete(number: int, store: Store, at: datetime) -> None:
    owners = WORK[number - 1][2] or (AINO,)
    await tasks.complete_task(store, CHAT, number, by=owners[0], at=at)


async def _complete_weekly(store: Store, at: datetime) -> None:
    """Do the first turn that is still owed."""
    async with store.group(CHAT) as unit:
        turns = [task.number for task in unit.tasks.all() if task.turn and task.is_open]
    await tasks.complete_task(store, CHAT, turns[0], by=OTSO, at=at)


async def _put_off(number: int, until: datetime, store: Store, at: datetime) -> None:
    await snooze_task(store, CHAT, number, until, by=TIINA, at=at)
