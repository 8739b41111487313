"""A task that comes again and again, and which turns of it stand."""

from datetime import date

from bot.domain.draft import TaskDraft
from bot.domain.moment import Moment
from bot.domain.task import Origin, Task
from bot.domain.understanding import Recurrence
from bot.services import tasks
from bot.services.claiming import claim_due
from bot.services.ports import Store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    StillClock,
)

ORIGIN = Origin(chat_id=CHAT, message_id=10)
MONDAYS = Recurrence(rrule="FREQ=WEEKLY;BYDAY=MO", dtstart=date(2016, 11, 28))
WEEKDAYS = Recurrence(rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", dtstart=date(2016, 11, 25))
TEN_DAYS = Recurrence(rrule="FREQ=DAILY;INTERVAL=10", dtstart=date(2016, 12, 4))


async def add(store: Store, clock: StillClock, rule: Recurrence = MONDAYS, **more: object) -> Task:
    draft = TaskDraft(summary="Tarkista posti", due=rule.dtstart, recurrence=rule, **more)  # type: ignore[arg-type]
    view = await tasks.add_task(store, CHAT, draft, origin=ORIGIN, by=AINO, at=clock.now())
    return view.task


async def done(store: Store, clock: StillClock, number: int = 1) -> Task | None:
    """Return the next turn that stands after a Done."""
    view = await tasks.complete_task(store, CHAT, number, by=AINO, at=clock.now())
    return view.next_turn


async def wake(store: Store, clock: StillClock) -> None:
    """Do what the loop does where something is due."""
    if CHAT in await store.due(clock.now()):
        async with store.group(CHAT) as unit:
            claim_due(unit, now=clock.now())


async def standing(store: Store) -> list[tuple[int, Moment | None]]:
    """Return number and due of what is still to be done."""
    async with store.group(CHAT) as unit:
        return [(task.number, task.due) for task in unit.tasks.all() if task.is_open]


async def passed(store: Store, number: int) -> tuple[Moment, ...]:
    """Return the turns before the task that never stood."""
    async with store.group(CHAT) as unit:
        turn = unit.tasks.get(number).turn
    return () if turn is None else turn.passed


async def acts(store: Store, act: str) -> list[str]:
    async with store.group(CHAT) as unit:
        return [entry.detail for entry in unit.audit.all() if entry.act == act]


async def reminders_of(store: Store, number: int) -> list[str]:
    """Return on which days the group is reminded of the task before it is due, and on it."""
    async with store.group(CHAT) as unit:
        task = unit.tasks.get(number)
        rows = [r for r in unit.reminders.of_item(task.uid) if r.is_pending and not r.is_after]
        return [f"{row.remind_at.astimezone(HELSINKI):%d.%m.}" for row in rows]
