"""The reason behind an item: its source, who confirmed it, and what has changed since."""

from datetime import date, datetime

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.history import ChangeKind, WhyView
from bot.domain.meeting import Attendance
from bot.domain.task import Origin
from bot.domain.view import MeetingView, TaskView
from bot.services import meetings, minutes, owning, tasks
from bot.services.ports import Store
from bot.services.why import explain_item
from tests.services.conftest import AINO, CHAT, HELSINKI, STRANGER, VILLE, StillClock
from tests.services.test_minutes import propose

DRAFT = TaskDraft(summary="Tilaa sali", due=date(2016, 12, 9))
TYPED = Origin(chat_id=CHAT, message_id=7)


@pytest.fixture
async def number(store: Store, clock: StillClock) -> int:
    view = await tasks.add_task(store, CHAT, DRAFT, origin=TYPED, by=AINO, at=clock.now())
    return view.task.number


async def why(store: Store, clock: StillClock, number: int) -> WhyView:
    return await explain_item(store, CHAT, number, by=VILLE, at=clock.now())


async def test_a_typed_task_names_who_wrote_it(
    store: Store, clock: StillClock, number: int
) -> None:
    view = await why(store, clock, number)

    assert isinstance(view.item, TaskView)
    assert (view.by, view.source, view.changes) == ("Aino", None, ())
    assert [reminder.alarm for reminder in view.item.reminders] == ["-P7D", "-P1D", "-P0D"]


async def test_a_task_of_minutes_names_item_and_meeting(store: Store, clock: StillClock) -> None:
    await propose(store, clock)
    saved = await minutes.save_minutes(store, CHAT, "u1", by=AINO, at=clock.now())
    task = next(task for task in saved.tasks if task.due == date(2016, 12, 9))

    source = (await why(store, clock, task.number)).source

    assert source is not None
    assert source.item is not None
    assert (source.item.number, source.item.title) == ("5", "Silta-hanke: tilannekatsaus")
    assert source.held_on == date(2016, 11, 21)


async def test_what_happened_is_told_in_order_with_names_and_new_times(
    store: Store, clock: StillClock, number: int
) -> None:
    await owning.claim_task(store, CHAT, number, by=VILLE, at=clock.now())
    for due in (date(2016, 12, 12), None):
        await tasks.move_task(store, CHAT, number, due, by=VILLE, at=clock.now())
    clock.pass_by(days=1)
    await tasks.complete_task(store, CHAT, number, by=AINO, at=clock.now())
    await tasks.reopen_task(store, CHAT, number, by=AINO, at=clock.now())
    await tasks.view_task(store, CHAT, number, by=AINO, at=clock.now())

    changes = (await why(store, clock, number)).changes

    assert [(change.kind, change.by) for change in changes] == [
        (ChangeKind.CLAIMED, "Ville"),
        (ChangeKind.MOVED, "Ville"),
        (ChangeKind.UNDATED, "Ville"),
        (ChangeKind.COMPLETED, "Aino"),
        (ChangeKind.REOPENED, "Aino"),
    ]
    assert [change.to for change in changes] == [None, date(2016, 12, 12), None, None, None]
    assert changes[3].at == clock.now()


async def test_changes_of_another_item_are_not_told(
    store: Store, clock: StillClock, number: int
) -> None:
    origin = Origin(chat_id=CHAT, message_id=8)
    await tasks.add_task(store, CHAT, DRAFT, origin=origin, by=AINO, at=clock.now())
    await tasks.complete_task(store, CHAT, number + 1, by=VILLE, at=clock.now())

    assert (await why(store, clock, number)).changes == ()


async def test_a_meeting_has_its_reason_too_without_the_answers(
    store: Store, clock: StillClock
) -> None:
    starts = [datetime(2016, 12, day, 9, tzinfo=HELSINKI) for day in (16, 19)]
    draft = MeetingDraft(start=starts[0])
    view = await meetings.add_meeting(store, CHAT, draft, origin=TYPED, by=AINO, at=clock.now())
    number = view.meeting.number
    await meetings.attend_meeting(
        store, CHAT, number, Attendance.ACCEPTED, by=VILLE, at=clock.now()
    )
    await meetings.move_meeting(store, CHAT, number, starts[1], by=AINO, at=clock.now())

    reason = await why(store, clock, number)

    assert isinstance(reason.item, MeetingView)
    assert [(change.kind, change.to) for change in reason.changes] == [
        (ChangeKind.MOVED, starts[1])
    ]


async def test_an_older_log_does_not_say_where_to(
    store: Store, clock: StillClock, number: int
) -> None:
    async with store.group(CHAT) as unit:
        entry = unit.audit.all()[-1]
        unit.audit.add(type(entry)(at=clock.now(), user_id=9, act="move", target=str(number)))

    [change] = (await why(store, clock, number)).changes

    assert (change.kind, change.by, change.to) == (ChangeKind.MOVED, "", None)


async def test_there_is_no_reason_for_what_is_not_there(store: Store, clock: StillClock) -> None:
    with pytest.raises(NotFound):
        await why(store, clock, 99)


async def test_a_stranger_is_told_nothing(store: Store, clock: StillClock, number: int) -> None:
    with pytest.raises(NotAllowed):
        await explain_item(store, CHAT, number, by=STRANGER, at=clock.now())
