"""Habits changed, tasks opened again: what lies ahead follows, and nothing is lost by it."""

from datetime import date, datetime, time

import pytest

from bot.domain.draft import MeetingDraft, TaskDraft
from bot.domain.habits import Habit, OwnAlarms, turn
from bot.domain.policy import ReminderPolicy
from bot.domain.reminder import ReminderState
from bot.domain.task import Origin
from bot.domain.working_time import QuietHours
from bot.services import meetings, settings, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from tests.services.conftest import AINO, CHAT, HELSINKI, RecordingMessenger, StillClock, send_due


async def add(store: Store, clock: StillClock, due: date) -> None:
    draft = TaskDraft(summary="Tilaa sali", due=due)
    origin = Origin(chat_id=CHAT, message_id=1)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def change(store: Store, clock: StillClock, change: settings.Change) -> None:
    await settings.change_settings(store, CHAT, change, by=AINO.user_id, at=clock.now())


def without(habit: Habit) -> settings.Change:
    return lambda policy: turn(policy, habit, is_on=False)


def having(habit: Habit) -> settings.Change:
    return lambda policy: turn(policy, habit, is_on=True)


def at(hour: int) -> settings.Change:
    return lambda policy: policy.at(time(hour))


def on(day: int, month: int, hour: int, year: int = 2016) -> datetime:
    return datetime(year, month, day, hour, tzinfo=HELSINKI)


async def ahead(store: Store, clock: StillClock) -> list[datetime]:
    """When the group is reminded of its task from now on, in its own time."""
    async with store.group(CHAT) as unit:
        [task] = unit.tasks.all()
        rows = unit.reminders.of_item(task.uid)
    coming = [row for row in rows if row.tells_group and row.remind_at > clock.now()]
    planned = [row for row in coming if row.state is ReminderState.PLANNED]
    return [row.remind_at.astimezone(HELSINKI) for row in planned]


async def outlooks(store: Store) -> list[datetime]:
    async with store.group(CHAT) as unit:
        rows = unit.reminders.of_item("outlook")
    planned = [row for row in rows if row.state is ReminderState.PLANNED]
    return [row.remind_at.astimezone(HELSINKI) for row in planned]


async def test_a_late_task_that_is_opened_again_is_reminded_of_as_late(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(12, 12, 9, 5)
    await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())

    clock.pass_by(minutes=20)
    await tasks.reopen_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert await ahead(store, clock) == [on(day, 12, 9) for day in (19, 27)] + [
        on(2, 1, 9, year=2017)
    ]


async def test_a_late_task_that_is_restored_is_reminded_of_as_late(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(12, 12, 9, 5)
    await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now())

    await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now())

    assert len(await ahead(store, clock)) == 3


async def test_minutes_are_asked_for_where_a_meeting_was_cancelled_by_mistake_after_it(
    store: Store, clock: StillClock
) -> None:
    origin = Origin(chat_id=CHAT, message_id=2)
    draft = MeetingDraft(start=on(8, 12, 13))
    await meetings.add_meeting(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    clock.move_to(9, 12, 10)
    await meetings.remove_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    await meetings.restore_meeting(store, CHAT, 1, by=AINO, at=clock.now())

    async with store.group(CHAT) as unit:
        pending = [row.alarm for row in unit.reminders.pending() if row.item_kind == "meeting"]
    assert pending == ["P3D/minutes", "P7D/minutes"]


async def test_what_was_late_when_it_was_added_is_not_reminded_of_when_it_is_opened_again(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 11, 22))
    await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())

    await tasks.reopen_task(store, CHAT, 1, by=AINO, at=clock.now())
    await change(store, clock, at(10))

    assert await ahead(store, clock) == []


async def test_an_hour_that_has_gone_by_today_takes_no_reminder_of_today_away(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(9, 12, 8, 30)

    await change(store, clock, at(8))

    assert (await ahead(store, clock))[:2] == [on(9, 12, 9), on(12, 12, 8)]


async def test_habits_changed_twice_on_a_day_leave_its_reminder_where_it_is(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 11))
    clock.move_to(9, 12, 8, 30)
    await change(store, clock, at(8))

    await change(store, clock, without(Habit.TASK_SAME_DAY))

    assert on(9, 12, 9) in await ahead(store, clock)


async def test_a_day_of_which_nothing_is_wanted_any_more_has_no_reminder(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(9, 12, 8, 30)
    await change(store, clock, at(8))

    await change(store, clock, without(Habit.TASK_SAME_DAY))

    assert on(9, 12, 9) not in await ahead(store, clock)


async def test_reminders_of_what_is_late_follow_the_habits_too(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 12, 9))
    clock.move_to(12, 12, 12)

    await change(store, clock, without(Habit.OVERDUE))
    assert await ahead(store, clock) == []
    await change(store, clock, at(10))
    await change(store, clock, having(Habit.OVERDUE))

    assert (await ahead(store, clock))[0] == on(19, 12, 10)


@pytest.mark.parametrize("choice", [OwnAlarms.MORNING, OwnAlarms.MORE])
async def test_a_task_with_alarms_of_its_own_keeps_to_the_hours_of_the_group(
    store: Store, clock: StillClock, choice: OwnAlarms
) -> None:
    await add(store, clock, date(2016, 12, 9))
    await tasks.set_alarms(store, CHAT, 1, choice, by=AINO, at=clock.now())

    await change(store, clock, at(12))
    await change(store, clock, without(Habit.OVERDUE))

    coming = await ahead(store, clock)
    assert {instant.hour for instant in coming} == {12}
    assert coming[-1] == on(9, 12, 12)


async def test_an_outlook_that_is_turned_on_again_comes(store: Store, clock: StillClock) -> None:
    await change(store, clock, without(Habit.OUTLOOK))
    clock.move_to(29, 11, 12)
    async with store.group(CHAT) as unit:
        for row in unit.reminders.of_item("outlook"):
            assert row.remind_at < clock.now(), "the one that was planned has passed"

    await change(store, clock, having(Habit.OUTLOOK))

    assert on(5, 12, 9) in await outlooks(store)


@pytest.mark.parametrize(("hour", "comes_at"), [(12, 12), (10, 10), (7, 8)])
async def test_the_outlook_comes_at_the_hour_of_the_habits_and_not_in_the_quiet_hours(
    store: Store, clock: StillClock, hour: int, comes_at: int
) -> None:
    await change(store, clock, at(hour))

    assert await outlooks(store) == [on(28, 11, comes_at)]


async def test_a_later_hour_on_the_day_of_the_outlook_costs_no_outlook(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, date(2016, 12, 1))
    clock.move_to(28, 11, 9)
    await send_due(reminding)
    assert "Viikko 48" in messenger.texts()[0]

    clock.move_to(28, 11, 10)
    await change(store, clock, at(16))

    assert await outlooks(store) == [on(5, 12, 16)]


async def test_what_waits_for_the_morning_comes_when_a_shorter_night_is_over(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    def short_night(policy: ReminderPolicy) -> ReminderPolicy:
        return policy.with_quiet(QuietHours(start=time(22), end=time(6)))

    await add(store, clock, date(2016, 12, 9))
    clock.move_to(2, 12, 23)
    await send_due(reminding)
    await change(store, clock, short_night)
    await send_due(reminding)
    assert messenger.sent == []

    clock.move_to(3, 12, 6)
    await send_due(reminding)

    assert len(messenger.texts()) == 1
