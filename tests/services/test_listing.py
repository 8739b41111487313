"""What lies ahead between two days."""

from datetime import date, datetime

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import NotFound
from bot.domain.moment import Moment
from bot.domain.task import Origin
from bot.domain.view import ListView
from bot.services import meetings, tasks
from bot.services.listing import list_agenda
from bot.services.ports import Store
from tests.services.conftest import AINO, CHAT, HELSINKI, VILLE, StillClock, found_group

FIRST, LAST = date(2016, 12, 5), date(2016, 12, 11)


async def add_task(store: Store, clock: StillClock, summary: str, due: Moment | None) -> int:
    draft = TaskDraft(summary=summary, due=due)
    origin = Origin(chat_id=CHAT, message_id=sum(map(ord, summary)))
    view = await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    return view.task.number


async def add_meeting(store: Store, clock: StillClock, summary: str, start: Moment) -> int:
    draft = MeetingDraft(summary=summary, start=start)
    origin = Origin(chat_id=CHAT, message_id=sum(map(ord, summary)))
    view = await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    return view.meeting.number


async def agenda(store: Store, clock: StillClock, chat_id: int = CHAT) -> ListView:
    return await list_agenda(store, chat_id, at=clock.now(), start=FIRST, end=LAST)


async def test_both_days_are_included(store: Store, clock: StillClock) -> None:
    for day in (4, 5, 11, 12):
        await add_task(store, clock, f"Tehtävä {day}.12.", date(2016, 12, day))
        await add_meeting(store, clock, f"Kokous {day}.12.", date(2016, 12, day))

    view = await agenda(store, clock)

    assert [task.summary for task in view.tasks] == ["Tehtävä 5.12.", "Tehtävä 11.12."]
    assert [meeting.summary for meeting in view.meetings] == ["Kokous 5.12.", "Kokous 11.12."]
    assert (view.start, view.end) == (FIRST, LAST)


async def test_an_instant_falls_on_its_day_in_the_zone_of_the_group(
    store: Store, clock: StillClock
) -> None:
    await add_task(store, clock, "Ensin", datetime(2016, 12, 5, 0, 30, tzinfo=HELSINKI))
    await add_task(store, clock, "Viimeksi", datetime(2016, 12, 11, 23, 59, tzinfo=HELSINKI))
    await add_task(store, clock, "Liian myöhään", datetime(2016, 12, 12, 0, 0, tzinfo=HELSINKI))

    view = await agenda(store, clock)

    assert [task.summary for task in view.tasks] == ["Ensin", "Viimeksi"]


async def test_what_is_done_cancelled_or_undated_is_left_out(
    store: Store, clock: StillClock
) -> None:
    done = await add_task(store, clock, "Tehty", FIRST)
    removed = await add_task(store, clock, "Poistettu", FIRST)
    await add_task(store, clock, "Joskus", None)
    meeting = await add_meeting(store, clock, "Peruttu", FIRST)
    await tasks.complete_task(store, CHAT, done, by=VILLE, at=clock.now())
    await tasks.remove_task(store, CHAT, removed, by=AINO, at=clock.now())
    await meetings.remove_meeting(store, CHAT, meeting, by=AINO, at=clock.now())

    view = await agenda(store, clock)

    assert (view.tasks, view.meetings) == ((), ())


async def test_an_overdue_task_is_listed_and_a_meeting_over_is_not(
    store: Store, clock: StillClock
) -> None:
    await add_task(store, clock, "Myöhässä", date(2016, 12, 6))
    await add_meeting(store, clock, "Pidetty", datetime(2016, 12, 6, 9, tzinfo=HELSINKI))
    clock.move_to(8, 12, 9)

    view = await agenda(store, clock)

    assert [task.summary for task in view.tasks] == ["Myöhässä"]
    assert view.meetings == ()


async def test_tasks_stand_in_the_order_of_their_dues(store: Store, clock: StillClock) -> None:
    for day in (9, 6, 7):
        await add_task(store, clock, f"{day}.12.", date(2016, 12, day))

    view = await agenda(store, clock)

    assert [task.summary for task in view.tasks] == ["6.12.", "7.12.", "9.12."]


async def test_nothing_of_another_group_is_listed(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=-2002)
    await add_task(store, clock, "Tilaa sali", FIRST)

    view = await agenda(store, clock, chat_id=-2002)

    assert (view.tasks, view.meetings) == ((), ())
    assert (view.group.chat_id, view.names) == (-2002, {AINO.user_id: "Aino"})


async def test_a_chat_the_bot_was_never_in_has_no_agenda(store: Store, clock: StillClock) -> None:
    with pytest.raises(NotFound):
        await agenda(store, clock, chat_id=-3003)
