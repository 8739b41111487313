"""Snoozing: the reminder comes again later, the due stays, and nothing that matters is lost."""

from datetime import date

import pytest

from bot.domain.alarm import Audience
from bot.domain.errors import Conflict
from bot.domain.habits import OwnAlarms
from bot.domain.history import ChangeKind
from bot.services import owning, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.undoing import undo
from bot.services.why import explain_item
from tests.services.conftest import (
    AINO,
    CHAT,
    VILLE,
    RecordingMessenger,
    StillClock,
)
from tests.services.snoozing import add, at, pass_to, planned, reminders_in, snooze


async def test_the_reminder_comes_again_then_and_not_before(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock)

    await snooze(store, clock, at(7, 12, 18))
    await pass_to(reminding, clock, at(7, 12, 17, 59))
    assert not reminders_in(messenger)
    await pass_to(reminding, clock, at(7, 12, 18))

    [text] = reminders_in(messenger)
    assert "Tilaa sali" in text
    assert "pe 9.12.2016" in text


async def test_the_day_before_and_the_day_of_the_due_come_after_it_all_the_same(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    await snooze(store, clock, at(7, 12, 18))

    assert await planned(store, clock) == [
        at(7, 12, 18),
        at(8, 12),
        at(9, 12),
        at(12, 12),
        at(19, 12),
        at(27, 12),
        at(2, 1, year=2017),
    ]


async def test_the_morning_of_the_due_comes_before_a_snooze_to_its_evening(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)

    await snooze(store, clock, at(9, 12, 18))

    assert (await planned(store, clock))[:2] == [at(9, 12), at(9, 12, 18)]


async def test_what_goes_to_the_officers_is_not_put_off(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    clock.move_to(12, 12, 10)

    await snooze(store, clock, at(2, 1, 18, year=2017))

    assert await planned(store, clock, Audience.LEADERS) == [at(16, 12)]
    assert await planned(store, clock) == [at(2, 1, 18, year=2017)]


async def test_a_later_snooze_takes_the_place_of_the_first(store: Store, clock: StillClock) -> None:
    await add(store, clock)

    await snooze(store, clock, at(7, 12))
    await snooze(store, clock, at(1, 12))

    assert (await planned(store, clock))[:3] == [at(1, 12), at(2, 12), at(8, 12)]
    await snooze(store, clock, at(7, 12))
    assert (await planned(store, clock))[:2] == [at(7, 12), at(8, 12)]


async def test_without_the_snooze_everything_is_as_it_was(store: Store, clock: StillClock) -> None:
    await add(store, clock)
    before = await planned(store, clock)

    await snooze(store, clock, at(7, 12))
    await snooze(store, clock, None)

    assert await planned(store, clock) == before


async def test_a_snooze_is_undone_with_what_it_held_back(store: Store, clock: StillClock) -> None:
    await add(store, clock, date(2016, 11, 25))
    clock.move_to(28, 11, 10)
    before = await planned(store, clock)

    await snooze(store, clock, at(20, 12))
    assert await planned(store, clock) == [at(20, 12)]
    await undo(store, CHAT, 1, by=AINO, at=clock.now())

    assert await planned(store, clock) == before
    assert await planned(store, clock, Audience.LEADERS) == [at(2, 12)]


@pytest.mark.parametrize("end", ["done", "removed", "moved"])
async def test_done_removal_and_another_due_end_a_snooze(
    store: Store, clock: StillClock, end: str
) -> None:
    await add(store, clock)
    await snooze(store, clock, at(7, 12, 18))

    match end:
        case "done":
            await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())
            await tasks.reopen_task(store, CHAT, 1, by=VILLE, at=clock.now())
        case "removed":
            await tasks.remove_task(store, CHAT, 1, by=AINO, at=clock.now())
            await tasks.restore_task(store, CHAT, 1, by=AINO, at=clock.now())
        case "moved":
            await tasks.move_task(store, CHAT, 1, date(2016, 12, 16), by=AINO, at=clock.now())

    assert at(7, 12, 18) not in await planned(store, clock)


async def test_a_task_without_a_due_is_reminded_of_when_it_was_asked_for(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock, None)

    await snooze(store, clock, at(25, 11))
    await owning.claim_task(store, CHAT, 1, by=VILLE, at=clock.now())
    assert await planned(store, clock) == [at(25, 11)]
    await pass_to(reminding, clock, at(26, 11))

    assert ["Tilaa sali" in text for text in messenger.texts()] == [True]


async def test_a_time_that_is_over_or_after_the_due_is_refused(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    before = await planned(store, clock)

    for until in (at(24, 11, 14), at(10, 12), date(2016, 12, 12)):
        with pytest.raises(Conflict):
            await snooze(store, clock, until)

    assert await planned(store, clock) == before


async def test_other_habits_of_the_group_leave_a_snooze_alone(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await snooze(store, clock, at(7, 12, 18))

    await tasks.set_alarms(store, CHAT, 1, OwnAlarms.MORE, by=AINO, at=clock.now())
    assert (await planned(store, clock))[:2] == [at(7, 12, 18), at(8, 12)]
    await tasks.set_alarms(store, CHAT, 1, OwnAlarms.NONE, by=AINO, at=clock.now())
    assert await planned(store, clock) == [at(7, 12, 18)]


async def test_the_reason_of_a_task_tells_who_put_it_off_and_when_it_comes(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock)
    await snooze(store, clock, at(7, 12, 18), by=VILLE)

    view = await explain_item(store, CHAT, 1, by=AINO, at=clock.now())

    assert [(change.kind, change.by) for change in view.changes] == [(ChangeKind.SNOOZED, "Ville")]
    assert min(r.remind_at for r in view.item.reminders) == at(7, 12, 18)
