"""Reminders of dues that are tied to a meeting, and the news of a meeting changed unseen."""

from datetime import datetime

import pytest

from bot.domain.anchor import Anchor
from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import ChatGone, InDoubt
from bot.domain.task import Origin, Task
from bot.services import meetings, tasks
from bot.services.held import count_held
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import AINO, CHAT, HELSINKI, RecordingMessenger, StillClock

START = datetime(2016, 12, 16, 9, tzinfo=HELSINKI)
LATER = datetime(2016, 12, 20, 9, tzinfo=HELSINKI)


@pytest.fixture
async def tied(store: Store, clock: StillClock) -> Task:
    """Meeting #1 on Friday 16.12., and task #2 due the working day before it."""
    await meetings.add_meeting(
        store,
        CHAT,
        MeetingDraft(start=START),
        origin=Origin(chat_id=CHAT, message_id=1),
        by=AINO,
        at=clock.now(),
    )
    view = await tasks.add_task(
        store,
        CHAT,
        TaskDraft(summary="Kokoa palaute", anchor=Anchor(working_days=1)),
        origin=Origin(chat_id=CHAT, message_id=2),
        by=AINO,
        at=clock.now(),
    )
    return view.task


async def rings(store: Store, number: int) -> list[str]:
    """When the group is reminded of the task up to its due."""
    async with store.group(CHAT) as unit:
        task = unit.tasks.get(number)
        rows = [row for row in unit.reminders.of_item(task.uid) if row.is_pending]
        ahead = [row for row in rows if row.tells_group and not row.is_after]
        return [f"{row.remind_at.astimezone(HELSINKI):%d.%m. %H}" for row in ahead]


async def move(store: Store, clock: StillClock, start: datetime) -> None:
    """Aino moves the meeting in private, and the group is about to hear of it."""
    await meetings.move_meeting(store, CHAT, 1, start, by=AINO, at=clock.now(), is_unseen=True)
    clock.pass_by(minutes=2)


async def test_the_reminders_of_a_cancelled_meetings_dues_go_on(
    store: Store, clock: StillClock, tied: Task
) -> None:
    before = await rings(store, tied.number)

    await meetings.remove_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    assert await rings(store, tied.number) == before == ["08.12. 09", "14.12. 09", "15.12. 09"]


async def test_the_reminders_follow_the_meeting(
    store: Store, clock: StillClock, tied: Task
) -> None:
    await move(store, clock, LATER)

    assert await rings(store, tied.number) == ["12.12. 09", "16.12. 09", "19.12. 09"]


async def test_news_in_doubt_comes_once_more_and_says_so(
    store: Store,
    clock: StillClock,
    reminding: Reminding,
    messenger: RecordingMessenger,
    tied: Task,
) -> None:
    await move(store, clock, LATER)
    messenger.faults = [InDoubt("read timeout")]
    await reminding.send_group(CHAT)

    clock.pass_by(seconds=31)
    for _ in range(2):
        await reminding.send_group(CHAT)

    [news] = messenger.texts()
    assert "ti 20.12.2016 klo 9.00" in news
    assert "mahdollinen toisto" in news


async def test_news_while_the_bot_is_away_is_held_and_counted(
    store: Store,
    clock: StillClock,
    reminding: Reminding,
    messenger: RecordingMessenger,
    tied: Task,
) -> None:
    await move(store, clock, LATER)
    messenger.refuse_to = {CHAT: ChatGone("kicked")}

    await reminding.send_group(CHAT)

    assert await count_held(store, CHAT, at=clock.now()) == 1
