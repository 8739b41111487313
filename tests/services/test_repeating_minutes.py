"""Recurring tasks that minutes speak of."""

from datetime import date

from bot.domain.minutes import Line, Upload
from bot.domain.task import Task, TaskStatus
from bot.services import minutes, review, tasks
from bot.services.ports import Store
from bot.services.repeating import pass_turns
from bot.services.review import Desk
from tests.services.conftest import AINO, CHAT, StillClock

TEXT = """Ohjausryhmän kokous 24.11.2016
Läsnä: Aino, Ville
1. Avaus
Puheenjohtaja avasi kokouksen.
2. Seuranta
Aino tarkistaa postin {rule}.
Ville lähettää kutsun 9.12. mennessä.
Aino varaa salin 16.12. mennessä.
"""


async def hand_in(store: Store, clock: StillClock, rule: str, uid: str) -> None:
    lines = tuple(Line(text=line) for line in TEXT.format(rule=rule).splitlines())
    upload = Upload(
        uid=uid, name="m.txt", digest=uid, lines=lines, received_at=clock.now(), message_id=5
    )
    await minutes.propose_minutes(
        store, CHAT, upload, review_chat_id=AINO.user_id, by=AINO, at=clock.now()
    )
    await minutes.save_minutes(store, CHAT, uid, by=AINO, at=clock.now())


async def posts(store: Store) -> list[Task]:
    async with store.group(CHAT) as unit:
        return [task for task in unit.tasks.all() if "postin" in task.summary and task.is_open]


async def test_a_saved_task_repeats_as_the_minutes_say(store: Store, clock: StillClock) -> None:
    await hand_in(store, clock, "joka maanantai", "u1")
    [task] = await posts(store)
    assert task.due == date(2016, 11, 28)

    await tasks.complete_task(store, CHAT, task.number, by=AINO, at=clock.now())

    [later] = await posts(store)
    assert later.due == date(2016, 12, 5)
    assert later.origin == task.origin


async def test_corrected_minutes_with_the_same_rule_change_nothing(
    store: Store, clock: StillClock
) -> None:
    await hand_in(store, clock, "joka maanantai", "u1")
    clock.move_to(2, 12, 10)
    await hand_in(store, clock, "joka  maanantai", "u2")

    [task] = await posts(store)
    assert task.due == date(2016, 11, 28)


async def test_corrected_minutes_with_another_rule_hold_for_what_is_ahead(
    store: Store, clock: StillClock
) -> None:
    await hand_in(store, clock, "joka maanantai", "u1")
    [task] = await posts(store)
    await tasks.complete_task(store, CHAT, task.number, by=AINO, at=clock.now())

    await hand_in(store, clock, "joka kuukauden 5. päivä", "u2")

    [later] = await posts(store)
    assert later.turn is not None
    assert later.turn.recurrence.rrule == "FREQ=MONTHLY;BYMONTHDAY=5"
    async with store.group(CHAT) as unit:
        assert unit.tasks.get(task.number).status is TaskStatus.COMPLETED


async def test_corrected_minutes_without_the_task_remove_what_is_open_of_it(
    store: Store, clock: StillClock
) -> None:
    await hand_in(store, clock, "joka maanantai", "u1")
    clock.move_to(29, 11, 10)
    async with store.group(CHAT) as unit:
        pass_turns(unit, now=clock.now())
    assert len(await posts(store)) == 2

    text = "".join(line for line in TEXT.splitlines(keepends=True) if "postin" not in line)
    lines = tuple(Line(text=line) for line in text.splitlines())
    upload = Upload(
        uid="u2", name="m.txt", digest="u2", lines=lines, received_at=clock.now(), message_id=6
    )
    view = await minutes.propose_minutes(
        store, CHAT, upload, review_chat_id=AINO.user_id, by=AINO, at=clock.now()
    )
    [gone] = [n for n, p in enumerate(view.minutes.reading.proposals) if p.is_gone]
    desk = Desk(store=store, chat_id=CHAT, uid="u2", by=AINO, at=clock.now())
    await review.tick_proposal(desk, gone, is_ticked=True, page=0)
    await minutes.save_minutes(store, CHAT, "u2", by=AINO, at=clock.now())

    assert await posts(store) == []


async def test_a_late_summary_names_the_first_turn_alone(store: Store, clock: StillClock) -> None:
    await hand_in(store, clock, "joka maanantai", "u1")
    [task] = await posts(store)
    await tasks.complete_task(store, CHAT, task.number, by=AINO, at=clock.now())

    async with store.group(CHAT) as unit:
        saved = minutes.view_saved(unit, unit.minutes.get("u1"), at=clock.now())

    assert len([each for each in saved.tasks if "postin" in each.summary]) == 1
