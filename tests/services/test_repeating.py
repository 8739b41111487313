"""Recurring tasks: the next turn stands when this one is done or has passed, and never twice."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotAllowed
from bot.domain.moment import Moment
from bot.domain.task import Assignee, Origin, Share, Task, TaskStatus
from bot.domain.understanding import Recurrence
from bot.services import series, tasks
from bot.services.claiming import claim_due
from bot.services.groups import suspend_group
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.undoing import undo
from bot.storage.tinydb_store import open_tinydb_store
from bot.texts.catalog import load_catalogs
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    VILLE,
    RecordingMessenger,
    StillClock,
    found_group,
)

LOCALES = Path(__file__).parents[2] / "config" / "locales"
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


async def acts(store: Store, act: str) -> list[str]:
    async with store.group(CHAT) as unit:
        return [entry.detail for entry in unit.audit.all() if entry.act == act]


async def test_done_lets_the_next_turn_stand_with_a_number_of_its_own(
    store: Store, clock: StillClock
) -> None:
    owners = (Assignee(name="Aino", user_id=1), Assignee(name="Ville", user_id=2))
    first = await add(store, clock, assignees=owners, description="Myös roskaposti")

    later = await done(store, clock)

    assert later is not None
    assert (later.number, later.due) == (2, date(2016, 12, 5))
    assert (later.summary, later.description) == (first.summary, first.description)
    assert (later.assignees, later.origin) == (first.assignees, first.origin)
    assert later.uid != first.uid
    async with store.group(CHAT) as unit:
        assert unit.tasks.get(1).status is TaskStatus.COMPLETED
        assert [r for r in unit.reminders.pending() if r.item_uid == later.uid]


async def test_the_next_turn_stands_when_the_day_is_over_and_the_old_one_is_still_owed(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    clock.move_to(28, 11, 23, 59)
    await wake(store, clock)
    assert await standing(store) == [(1, date(2016, 11, 28))]
    clock.move_to(29, 11, 0)
    await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 5))]


async def test_a_turn_that_stands_already_is_not_added_by_done(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 0)
    await wake(store, clock)

    later = await done(store, clock)

    assert later is not None
    assert later.number == 2
    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_an_interval_counts_from_done_and_one_alone_stands_until_then(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, TEN_DAYS)
    clock.move_to(7, 12, 10)
    await wake(store, clock)
    assert await standing(store) == [(1, date(2016, 12, 4))]

    later = await done(store, clock)

    assert later is not None
    assert await standing(store) == [(2, date(2016, 12, 17))]


async def test_done_twice_and_done_again_after_reopening_make_one_next_turn(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    await done(store, clock)
    await done(store, clock)
    await tasks.reopen_task(store, CHAT, 1, by=AINO, at=clock.now())
    assert await standing(store) == [(1, date(2016, 11, 28))]
    await done(store, clock)

    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_a_clock_that_jumps_back_makes_no_turn_twice(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    clock.move_to(29, 11, 0)
    await wake(store, clock)

    clock.move_to(27, 11, 0)
    await wake(store, clock)
    await done(store, clock)
    clock.move_to(29, 11, 1)
    await wake(store, clock)

    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_the_same_message_twice_is_one_series(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await add(store, clock)
    await done(store, clock)
    await add(store, clock)

    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_after_five_weeks_away_one_turn_stands_and_names_those_that_passed(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    clock.move_to(29, 12, 10)
    await wake(store, clock)
    await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2017, 1, 2))]
    async with store.group(CHAT) as unit:
        turn = unit.tasks.get(2).turn
    assert turn is not None
    assert turn.passed == tuple(date(2016, 12, day) for day in (5, 12, 19, 26))
    assert await acts(store, "pass_turns") == ["2016-12-05,2016-12-12,2016-12-19,2016-12-26"]


async def test_done_pressed_right_after_an_absence_names_them_too(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    clock.move_to(29, 12, 10)
    later = await done(store, clock)

    assert later is not None
    assert later.turn is not None
    assert len(later.turn.passed) == 4
    await wake(store, clock)
    assert await standing(store) == [(2, date(2017, 1, 2))]


async def test_what_comes_every_working_day_goes_on_in_its_place_and_counts_what_was_missed(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, WEEKDAYS)

    for day in (26, 29, 30):
        clock.move_to(day, 11, 0, 1)
        await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 11, 30))]
    async with store.group(CHAT) as unit:
        turn = unit.tasks.get(1).turn
    assert turn is not None
    assert turn.passed == tuple(date(2016, 11, day) for day in (25, 28, 29))
    later = await done(store, clock)
    assert later is not None
    assert (later.number, later.due) == (2, date(2016, 12, 1))


async def test_what_was_moved_by_a_person_is_not_moved_on_by_the_rule(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, WEEKDAYS)
    await tasks.move_task(store, CHAT, 1, date(2016, 12, 2), by=AINO, at=clock.now())

    clock.move_to(26, 11, 0, 1)
    await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 12, 2)), (2, date(2016, 11, 28))]


async def test_a_moved_turn_does_not_move_the_series(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await tasks.move_task(store, CHAT, 1, date(2016, 11, 30), by=AINO, at=clock.now())
    clock.move_to(30, 11, 9)
    await wake(store, clock)

    later = await done(store, clock)

    assert later is not None
    assert later.due == date(2016, 12, 5)


async def test_a_time_of_day_stays_when_the_clocks_change(store: Store, clock: StillClock) -> None:
    clock.move_to(20, 3, 12)
    sundays = Recurrence(
        rrule="FREQ=WEEKLY;BYDAY=SU", dtstart=clock.now().replace(hour=18), at=time(18)
    )
    await add(store, clock, sundays)

    clock.move_to(20, 3, 18)
    await wake(store, clock)

    [_, (number, due)] = await standing(store)
    assert number == 2
    assert due == datetime(2016, 3, 27, 18, tzinfo=HELSINKI)


async def test_the_end_of_the_rule_ends_the_series(store: Store, clock: StillClock) -> None:
    rule = Recurrence(rrule="FREQ=WEEKLY;UNTIL=20161206;BYDAY=MO", dtstart=date(2016, 11, 28))
    await add(store, clock, rule)

    assert await done(store, clock) is not None
    assert await done(store, clock, 2) is None
    clock.move_to(1, 2, 9, year=2017)
    await wake(store, clock)

    assert await standing(store) == []


async def test_where_each_has_a_part_the_last_done_lets_the_next_turn_stand(
    store: Store, clock: StillClock
) -> None:
    owners = (Assignee(name="Aino", user_id=1), Assignee(name="Ville", user_id=2))
    await add(store, clock, assignees=owners, share=Share.EACH)

    assert await done(store, clock) is None
    view = await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert view.next_turn is not None
    assert view.next_turn.done_by == ()
    assert view.next_turn.share is Share.EACH


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


async def test_a_turn_passes_while_the_bot_is_out_of_the_chat(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await suspend_group(store, CHAT)

    clock.move_to(29, 11, 0)
    await wake(store, clock)

    assert (2, date(2016, 12, 5)) in await standing(store)


async def test_nothing_is_said_when_a_turn_passes_at_midnight(
    store: Store, clock: StillClock, messenger: RecordingMessenger
) -> None:
    reminding = Reminding(
        store=store, messenger=messenger, catalogs=load_catalogs(LOCALES), clock=clock
    )
    await add(store, clock)
    clock.move_to(28, 11, 9)
    await reminding.send_group(CHAT)
    said = len(messenger.sent)

    clock.move_to(29, 11, 0)
    await reminding.send_group(CHAT)

    assert len(messenger.sent) == said


async def reminders_of(store: Store, number: int) -> list[str]:
    """Return on which days the group is reminded of the task before it is due, and on it."""
    async with store.group(CHAT) as unit:
        task = unit.tasks.get(number)
        rows = [r for r in unit.reminders.of_item(task.uid) if r.is_pending and not r.is_after]
        return [f"{row.remind_at.astimezone(HELSINKI):%d.%m.}" for row in rows]


async def test_nobody_is_reminded_of_a_turn_before_the_one_before_it_is_over(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await done(store, clock)
    assert await reminders_of(store, 2) == ["02.12.", "05.12."]

    daily = Recurrence(rrule="FREQ=DAILY", dtstart=date(2016, 11, 25))
    draft = TaskDraft(summary="Avaa ovet", due=daily.dtstart, recurrence=daily)
    other = Origin(chat_id=CHAT, message_id=11)
    await tasks.add_task(store, CHAT, draft, origin=other, by=AINO, at=clock.now())
    assert await reminders_of(store, 3) == ["25.11."]


async def test_each_missed_day_is_logged_once(store: Store, clock: StillClock) -> None:
    await add(store, clock, WEEKDAYS)

    for day in (26, 29):
        clock.move_to(day, 11, 0, 1)
        await wake(store, clock)

    assert await acts(store, "pass_turns") == ["2016-11-25", "2016-11-28"]


async def test_a_turn_that_passes_while_the_process_is_down_stands_after_the_restart(
    tmp_path: Path, clock: StillClock
) -> None:
    async with open_tinydb_store(tmp_path) as kept:
        await found_group(kept, clock)
        await add(kept, clock)

    clock.move_to(29, 11, 3)
    async with open_tinydb_store(tmp_path) as kept:
        await wake(kept, clock)
    async with open_tinydb_store(tmp_path) as kept:
        await wake(kept, clock)
        assert await standing(kept) == [(1, date(2016, 11, 28)), (2, date(2016, 12, 5))]


async def test_a_turn_that_was_put_off_does_not_put_off_the_next(
    store: Store, clock: StillClock
) -> None:
    first = await add(store, clock)
    async with store.group(CHAT) as unit:
        unit.tasks.save(replace(first, snoozed_until=datetime(2016, 12, 4, 9, tzinfo=HELSINKI)))

    later = await done(store, clock)

    assert later is not None
    assert later.snoozed_until is None
    assert await reminders_of(store, 2) == ["02.12.", "05.12."]
