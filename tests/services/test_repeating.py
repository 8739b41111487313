"""Recurring tasks: the next turn stands when this one is done, with a number of its own."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.draft import TaskDraft
from bot.domain.habits import OwnAlarms
from bot.domain.task import Assignee, Origin, Share, TaskStatus
from bot.domain.understanding import Recurrence
from bot.services import tasks
from bot.services.ports import Store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    VILLE,
    StillClock,
)
from tests.services.repeating import (
    TEN_DAYS,
    add,
    done,
    reminders_of,
    standing,
    wake,
)


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


async def test_the_same_message_twice_is_one_series(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await add(store, clock)
    await done(store, clock)
    await add(store, clock)

    assert await standing(store) == [(2, date(2016, 12, 5))]


async def test_a_moved_turn_does_not_move_the_series(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    await tasks.move_task(store, CHAT, 1, date(2016, 11, 30), by=AINO, at=clock.now())
    clock.move_to(30, 11, 9)
    await wake(store, clock)

    later = await done(store, clock)

    assert later is not None
    assert later.due == date(2016, 12, 5)


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


async def test_nobody_is_reminded_of_a_turn_before_the_one_before_it_is_over(
    store: Store, clock: StillClock
) -> None:
    fortnightly = Recurrence(rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", dtstart=date(2016, 11, 28))
    await add(store, clock, fortnightly)
    await done(store, clock)
    assert await reminders_of(store, 2) == ["05.12.", "09.12.", "12.12."]

    daily = Recurrence(rrule="FREQ=DAILY", dtstart=date(2016, 11, 25))
    draft = TaskDraft(summary="Avaa ovet", due=daily.dtstart, recurrence=daily)
    other = Origin(chat_id=CHAT, message_id=11)
    await tasks.add_task(store, CHAT, draft, origin=other, by=AINO, at=clock.now())
    assert await reminders_of(store, 3) == ["25.11."]


async def test_what_comes_every_week_is_reminded_of_once_before_its_due_unless_somebody_chose(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    assert await reminders_of(store, 1) == ["28.11."]

    await tasks.set_alarms(store, CHAT, 1, OwnAlarms.MORE, by=AINO, at=clock.now())
    assert await reminders_of(store, 1) == ["25.11.", "28.11."]


async def test_a_week_that_ends_on_a_sunday_is_reminded_of_on_its_last_working_day(
    store: Store, clock: StillClock
) -> None:
    weeks = Recurrence(rrule="FREQ=WEEKLY;BYDAY=SU", dtstart=date(2016, 12, 4))

    await add(store, clock, weeks)

    assert await reminders_of(store, 1) == ["02.12."]


async def test_a_turn_that_was_put_off_does_not_put_off_the_next(
    store: Store, clock: StillClock
) -> None:
    first = await add(store, clock)
    async with store.group(CHAT) as unit:
        unit.tasks.save(replace(first, snoozed_until=datetime(2016, 12, 4, 9, tzinfo=HELSINKI)))

    later = await done(store, clock)

    assert later is not None
    assert later.snoozed_until is None
    assert await reminders_of(store, 2) == ["05.12."]
