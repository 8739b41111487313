"""Turns that pass: the next one stands all the same, and none comes twice."""

from datetime import date, datetime, time
from pathlib import Path

from bot.domain.understanding import Recurrence
from bot.services import tasks
from bot.services.groups import suspend_group
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.storage.tinydb_store import open_tinydb_store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    RecordingMessenger,
    StillClock,
    found_group,
)
from tests.services.repeating import WEEKDAYS, acts, add, done, passed, standing, wake


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


async def test_after_five_weeks_away_one_turn_stands_and_names_those_that_passed(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    clock.move_to(29, 12, 10)
    await wake(store, clock)
    await wake(store, clock)

    assert await standing(store) == [(1, date(2016, 11, 28)), (2, date(2017, 1, 2))]
    assert await passed(store, 2) == tuple(date(2016, 12, day) for day in (5, 12, 19, 26))
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
    assert await passed(store, 1) == tuple(date(2016, 11, day) for day in (25, 28, 29))
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


async def test_a_turn_passes_while_the_bot_is_out_of_the_chat(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await suspend_group(store, CHAT)

    clock.move_to(29, 11, 0)
    await wake(store, clock)

    assert (2, date(2016, 12, 5)) in await standing(store)


async def test_nothing_is_said_when_a_turn_passes_at_midnight(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock)
    clock.move_to(28, 11, 9)
    await reminding.send_group(CHAT)
    said = len(messenger.sent)

    clock.move_to(29, 11, 0)
    await reminding.send_group(CHAT)

    assert len(messenger.sent) == said


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


async def test_after_a_morning_away_the_turn_of_today_is_reminded_of_late(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, WEEKDAYS)
    clock.move_to(25, 11, 9)
    await reminding.send_group(CHAT)
    told = len(messenger.texts(CHAT))

    clock.move_to(29, 11, 11)
    await reminding.send_group(CHAT)
    await reminding.send_group(CHAT)

    [late] = messenger.texts(CHAT)[told:]
    assert "Tänään" in late
    assert "piti tulla ti 29.11.2016 klo 9.00" in late
    assert "Väliin on jäänyt 2 kertaa" in late


async def test_after_an_absence_both_the_old_turn_and_that_of_today_are_told_of(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock)

    clock.move_to(5, 12, 11)
    await reminding.send_group(CHAT)

    [late] = messenger.texts(CHAT)
    assert "Myöhässä: #1" in late.replace("<b>", "")
    assert "Tänään: #2" in late.replace("<b>", "")
