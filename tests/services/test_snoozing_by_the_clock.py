"""Summer and winter time, weekends, quiet hours, a restart: a snooze comes when asked for."""

from datetime import UTC, date
from pathlib import Path

import pytest

from bot.domain.snooze import is_snooze
from bot.services import snoozing
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.storage import open_tinydb_store
from tests.services.conftest import (
    AINO,
    CATALOGS,
    CHAT,
    RecordingMessenger,
    StillClock,
    found_group,
)
from tests.services.snoozing import add, at, pass_to, reminders_in, snooze


@pytest.mark.parametrize(("month", "utc"), [(3, 15), (11, 16)])
async def test_six_in_the_evening_is_six_by_the_wall_clock(
    store: Store, clock: StillClock, month: int, utc: int
) -> None:
    """Summer time begins on 26.3.2017 in Finland and ends on 29.10.2017."""
    clock.move_to(27, month, 12, year=2017)
    await add(store, clock, date(2017, 12, 20))

    view = await snoozing.view_snooze(store, CHAT, 1, by=AINO, at=clock.now())
    [evening] = [choice.at for choice in view.choices if choice.later == "evening"]
    await snooze(store, clock, evening)

    async with store.group(CHAT) as unit:
        [row] = [r for r in unit.reminders.pending() if is_snooze(r)]
    assert (row.remind_at.tzinfo, row.remind_at.hour) == (UTC, utc)


async def test_over_a_weekend_and_a_holiday_tomorrow_is_the_next_working_day(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    clock.move_to(5, 1, 19, year=2017)
    await add(store, clock, date(2017, 3, 1))

    view = await snoozing.view_snooze(store, CHAT, 1, by=AINO, at=clock.now())
    [choice] = view.choices
    await snooze(store, clock, choice.at)
    await pass_to(reminding, clock, at(9, 1, 8, 59, year=2017))
    assert not messenger.texts()
    await pass_to(reminding, clock, at(9, 1, year=2017))

    assert "Tilaa sali" in messenger.texts()[-1]


async def test_a_group_that_is_quiet_then_is_reminded_in_the_morning(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await add(store, clock)

    await snooze(store, clock, at(25, 11, 22))
    await pass_to(reminding, clock, at(26, 11, 7, 59))
    assert not messenger.texts()
    await pass_to(reminding, clock, at(26, 11, 8))

    assert len(messenger.texts()) == 1


async def test_after_a_restart_the_snooze_stands(
    tmp_path: Path, clock: StillClock, messenger: RecordingMessenger
) -> None:
    async with open_tinydb_store(tmp_path) as store:
        await found_group(store, clock)
        await add(store, clock)
        await snooze(store, clock, at(7, 12))
    async with open_tinydb_store(tmp_path) as store:
        reminding = Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)
        clock.instant = at(6, 12, 23)
        await pass_to(reminding, clock, at(7, 12, 8))
        assert not reminders_in(messenger)
        await pass_to(reminding, clock, at(7, 12, 9))

    assert len(reminders_in(messenger)) == 1
