"""A recurring task as a whole: undone, removed, given another rule."""

from datetime import date

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotAllowed
from bot.domain.task import TaskStatus
from bot.domain.understanding import Recurrence
from bot.services import series, tasks
from bot.services.ports import Store
from bot.services.undoing import undo
from tests.services.conftest import AINO, CHAT, VILLE, StillClock
from tests.services.repeating import MONDAYS, ORIGIN, TEN_DAYS, add, done, standing, wake


async def test_undo_takes_back_done_and_the_turn_it_made(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await done(store, clock)

    await undo(store, CHAT, 1, by=AINO, at=clock.now())

    assert await standing(store) == [(1, date(2016, 11, 28))]
    async with store.group(CHAT) as unit:
        withdrawn = unit.tasks.get(2)
        assert not [r for r in unit.reminders.pending() if r.item_uid == withdrawn.uid]


async def test_undo_leaves_a_turn_that_somebody_has_touched(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await done(store, clock)
    await tasks.move_task(store, CHAT, 2, date(2016, 12, 7), by=VILLE, at=clock.now())

    await undo(store, CHAT, 1, by=AINO, at=clock.now())

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 7))]


async def test_a_turn_that_stands_by_the_calendar_stays_when_the_old_one_is_reopened(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 9)
    await wake(store, clock)
    await done(store, clock)

    await tasks.reopen_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 5))]


async def test_removing_one_turn_leaves_the_series(store: Store, clock: StillClock) -> None:
    await add(store, clock)

    view = await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert view.next_turn is not None
    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_an_interval_turn_that_is_left_out_is_followed_by_its_own_next_day(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, TEN_DAYS)

    await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert await standing(store) == [(2, date(2016, 12, 14))]


async def test_removing_the_series_removes_what_is_open_and_ends_it(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await done(store, clock)
    clock.move_to(6, 12, 9)
    await wake(store, clock)

    await series.remove_series(store, CHAT, 3, by=AINO, at=clock.now())
    clock.move_to(1, 2, 9, year=2017)
    await wake(store, clock)

    assert await standing(store) == []
    async with store.group(CHAT) as unit:
        assert unit.tasks.get(1).status is TaskStatus.COMPLETED


async def test_undo_brings_the_whole_series_back(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 9)
    await wake(store, clock)
    await series.remove_series(store, CHAT, 2, by=AINO, at=clock.now())

    await undo(store, CHAT, 2, by=AINO, at=clock.now())

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 5))]
    clock.move_to(6, 12, 9)
    await wake(store, clock)
    assert (3, date(2016, 12, 12)) in await standing(store)


async def test_a_task_restored_after_its_series_was_removed_repeats_again(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await series.remove_series(store, CHAT, 1, by=AINO, at=clock.now())

    await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert await done(store, clock) is not None


async def test_an_older_turn_restored_goes_on_past_those_removed_with_it(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 9)
    await wake(store, clock)
    await series.remove_series(store, CHAT, 2, by=AINO, at=clock.now())

    await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now())
    clock.move_to(30, 11, 9)
    await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 5))]


async def test_a_rule_taken_out_and_written_again_repeats_from_the_turn_that_stands(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 9)
    await wake(store, clock)
    again = Recurrence(rrule=MONDAYS.rrule, dtstart=date(2016, 12, 5))
    for due, rule in ((date(2016, 12, 15), None), (again.dtstart, again)):
        draft = TaskDraft(summary="Tarkista posti", due=due, recurrence=rule)
        await tasks.edit_task(store, CHAT, draft, origin=ORIGIN, by=AINO, at=clock.now())

    clock.move_to(6, 12, 9)
    await wake(store, clock)

    assert (2, date(2016, 12, 5)) in await standing(store)
    assert (3, date(2016, 12, 12)) in await standing(store)


async def test_only_who_added_it_or_holds_an_office_removes_a_series(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    with pytest.raises(NotAllowed):
        await series.remove_series(store, CHAT, 1, by=VILLE, at=clock.now())
    with pytest.raises(NotAllowed):
        await series.view_removal(store, CHAT, 1, by=VILLE, at=clock.now())


async def edit(store: Store, clock: StillClock, draft: TaskDraft) -> None:
    await tasks.edit_task(store, CHAT, draft, origin=ORIGIN, by=AINO, at=clock.now())


async def test_an_edited_rule_holds_for_what_is_ahead(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await done(store, clock)
    fridays = Recurrence(rrule="FREQ=WEEKLY;BYDAY=FR", dtstart=date(2016, 11, 25))

    await edit(store, clock, TaskDraft(summary="Posti", due=fridays.dtstart, recurrence=fridays))

    assert await standing(store) == [(2, date(2016, 11, 25))]
    clock.move_to(26, 11, 0)
    await wake(store, clock)
    assert (3, date(2016, 12, 2)) in await standing(store)


async def test_the_same_rule_edited_leaves_a_moved_due(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await tasks.move_task(store, CHAT, 1, date(2016, 11, 30), by=AINO, at=clock.now())

    await edit(store, clock, TaskDraft(summary="Posti", due=MONDAYS.dtstart, recurrence=MONDAYS))

    assert await standing(store) == [(1, date(2016, 11, 30))]


async def test_a_task_whose_edited_text_repeats_no_more_is_the_last(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 9)
    await wake(store, clock)

    await edit(store, clock, TaskDraft(summary="Posti", due=date(2016, 12, 9)))
    await done(store, clock)
    await done(store, clock, 2)

    assert await standing(store) == []
