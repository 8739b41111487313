"""A task that is put off, and what becomes of its reminders."""

from datetime import date, datetime

from bot.domain.alarm import Audience
from bot.domain.draft import TaskDraft
from bot.domain.member import Member
from bot.domain.moment import Moment
from bot.domain.task import Assignee, Origin
from bot.services import snoozing, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    RecordingMessenger,
    StillClock,
    send_due,
)

DUE = date(2016, 12, 9)
"""A Friday."""


def at(day: int, month: int, hour: int = 9, minute: int = 0, year: int = 2016) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=HELSINKI)


async def add(
    store: Store, clock: StillClock, due: Moment | None = DUE, owners: tuple[Assignee, ...] = ()
) -> None:
    origin = Origin(chat_id=CHAT, message_id=1)
    draft = TaskDraft(summary="Tilaa sali", due=due, assignees=owners)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def snooze(store: Store, clock: StillClock, until: Moment | None, by: Member = AINO) -> None:
    await snoozing.snooze_task(store, CHAT, 1, until, by=by, at=clock.now())


async def planned(
    store: Store, clock: StillClock, audience: Audience = Audience.GROUP
) -> list[datetime]:
    """When the task is reminded of from now on."""
    async with store.group(CHAT) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(1).uid)
        ahead = [r for r in rows if r.is_pending and r.remind_at > clock.now()]
        return [r.remind_at.astimezone(HELSINKI) for r in ahead if r.audience is audience]


def reminders_in(messenger: RecordingMessenger) -> list[str]:
    """What the group was reminded of, without the outlooks of weeks."""
    return [text for text in messenger.texts() if "Viikko " not in text]


async def pass_to(reminding: Reminding, clock: StillClock, until: datetime) -> None:
    """Let the time pass up to then, and send at each instant what is due."""
    while (wake := await reminding.next_wake_at()) is not None and wake <= until:
        clock.instant = max(clock.instant, wake).astimezone(HELSINKI)
        await send_due(reminding)
    clock.instant = until
