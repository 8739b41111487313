"""What people do with tasks."""

from datetime import date

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.reminder import ReminderState
from bot.domain.task import Origin, TaskStatus
from bot.services import listing, owning, tasks
from bot.services.ports import Store
from tests.services.conftest import AINO, CHAT, STRANGER, VILLE, StillClock, found_group

ORIGIN = Origin(chat_id=CHAT, message_id=10)
DRAFT = TaskDraft(summary="Tilaa sali", due=date(2016, 12, 9))


async def test_a_task_gets_a_number_and_its_reminders(store: Store, clock: StillClock) -> None:
    view = await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    assert (view.task.number, view.task.summary) == (1, "Tilaa sali")
    assert len(view.reminders) == 3


async def test_the_same_message_twice_is_one_task(store: Store, clock: StillClock) -> None:
    for _ in range(2):
        view = await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    listed = await listing.list_tasks(store, CHAT, at=clock.now())
    assert [task.uid for task in listed.tasks] == [view.task.uid]


async def test_a_number_is_never_used_twice(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())
    await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now())

    later = Origin(chat_id=CHAT, message_id=11)
    view = await tasks.add_task(store, CHAT, DRAFT, origin=later, by=AINO, at=clock.now())

    assert view.task.number == 2


async def test_done_ends_the_reminders_and_the_first_one_counts(
    store: Store, clock: StillClock
) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())
    view = await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert view.task.status is TaskStatus.COMPLETED
    assert view.task.completed_by == VILLE.user_id
    assert view.reminders == ()
    async with store.group(CHAT) as unit:
        states = {r.state for r in unit.reminders.of_item(view.task.uid)}
    assert states == {ReminderState.EXPIRED}


async def test_taking_done_back_plans_the_reminders_again(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())
    await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())

    view = await tasks.reopen_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert view.task.is_open
    assert len(view.reminders) == 3


async def test_a_moved_task_is_reminded_of_by_its_new_due_only(
    store: Store, clock: StillClock
) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    view = await tasks.move_task(store, CHAT, 1, date(2016, 12, 20), by=VILLE, at=clock.now())

    assert [f"{r.remind_at:%d.%m.}" for r in view.reminders] == ["13.12.", "19.12.", "20.12."]


async def test_an_edited_message_changes_its_task(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())
    changed = TaskDraft(summary="Tilaa iso sali", due=date(2016, 12, 12))

    view = await tasks.edit_task(store, CHAT, changed, origin=ORIGIN, by=AINO, at=clock.now())

    assert (view.task.number, view.task.summary) == (1, "Tilaa iso sali")
    assert view.task.due == date(2016, 12, 12)


async def test_whoever_claims_a_task_is_its_assignee_once(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    for _ in range(2):
        view = await owning.claim_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert [assignee.name for assignee in view.task.assignees] == ["Ville"]


async def test_a_stranger_may_do_nothing(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    for verb in (tasks.complete_task, tasks.view_task, owning.claim_task, tasks.remove_task):
        with pytest.raises(NotAllowed):
            await verb(store, CHAT, 1, by=STRANGER, at=clock.now())


async def test_a_member_may_not_remove_what_another_added(store: Store, clock: StillClock) -> None:
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    with pytest.raises(NotAllowed):
        await tasks.remove_task(store, CHAT, 1, by=VILLE, at=clock.now())


async def test_tasks_are_listed_by_due_the_undated_last(store: Store, clock: StillClock) -> None:
    dues = [None, date(2016, 12, 20), date(2016, 12, 1)]
    for message_id, due in enumerate(dues):
        draft = TaskDraft(summary="Asia", due=due)
        origin = Origin(chat_id=CHAT, message_id=message_id)
        await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())

    listed = await listing.list_tasks(store, CHAT, at=clock.now())

    assert [task.due for task in listed.tasks] == [date(2016, 12, 1), date(2016, 12, 20), None]


async def test_a_task_of_one_group_is_not_found_in_another(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=-2002)
    await tasks.add_task(store, CHAT, DRAFT, origin=ORIGIN, by=AINO, at=clock.now())

    with pytest.raises(NotFound):
        await tasks.view_task(store, -2002, 1, by=AINO, at=clock.now())
