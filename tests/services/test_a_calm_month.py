"""A month that nobody would mute."""

import re
from collections import Counter

import pytest

from bot.parsing.dates import is_holiday
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.storage.memory_store import MemoryStore
from tests.services.conftest import CATALOGS, CHAT, RecordingMessenger, StillClock
from tests.services.month import (
    AINO,
    PEOPLE,
    PUT_OFF,
    VILLE,
    WEEKLY,
    WORK,
    Told,
    found,
    play,
)


@pytest.fixture
async def told(clock: StillClock, messenger: RecordingMessenger) -> list[Told]:
    store: Store = MemoryStore()
    reminding = Reminding(store=store, messenger=messenger, catalogs=CATALOGS, clock=clock)
    await found(store, clock)
    return [each async for each in play(store, clock, messenger, reminding)]


def to_group(told: list[Told]) -> list[Told]:
    return [each for each in told if each.chat_id == CHAT]


async def test_the_group_hears_of_its_month_in_nineteen_messages(told: list[Told]) -> None:
    assert len(to_group(told)) == 19


async def test_a_task_that_repeats_is_told_of_once_before_each_due(told: list[Told]) -> None:
    summary, _ = WEEKLY
    ahead = [e for e in to_group(told) if re.search(rf"Tänään: (#\d+ )?{summary}", e.text)]

    assert [each.at.day for each in ahead] == [2, 9, 16, 23, 30]
    assert not [each for each in told if re.search(rf"Huomenna: (#\d+ )?{summary}", each.text)]


async def test_a_reminder_that_was_put_off_comes_when_it_was_asked_for(told: list[Told]) -> None:
    number, _, until = PUT_OFF
    heard = [e.at for e in to_group(told) if f"päästä: #{number} " in e.text]

    assert heard[-1] == until


async def test_there_are_two_messages_on_a_day_at_most(told: list[Told]) -> None:
    days = Counter(each.at.date() for each in to_group(told))

    assert max(days.values()) == 2


async def test_nights_weekends_and_holidays_are_left_in_peace(told: list[Told]) -> None:
    assert {each.at.hour for each in told} <= set(range(8, 20))
    assert [each for each in told if each.at.weekday() > 4 or is_holiday(each.at.date())] == []
    assert not any(each.is_silent for each in told)


async def test_a_task_is_named_once_a_day(told: list[Told]) -> None:
    for summary, *_ in WORK:
        days = Counter(e.at.date() for e in to_group(told) for _ in range(e.text.count(summary)))
        assert max(days.values(), default=0) <= 1


async def test_only_officers_are_written_to_who_did_not_ask_for_it(told: list[Told]) -> None:
    private = Counter(each.chat_id for each in told if each.chat_id != CHAT)

    assert private == {AINO.user_id: 5, VILLE.user_id: 1}
    assert len(PEOPLE) == 6


async def test_what_is_done_in_time_is_never_called_late(told: list[Told]) -> None:
    late = {
        summary for e in told if "Myöhässä" in e.text for summary, *_ in WORK if summary in e.text
    }

    assert {"Översätt broschyren", "Kokoa palaute koulutuksesta"} <= late
    assert not {"Tilaa kokoustila", "Lähetä kokouskutsu", "Valmistele väliraportti"} & {
        summary
        for each in told
        for summary, *_ in WORK
        if f"Myöhässä: #{1 + [w[0] for w in WORK].index(summary)} {summary}" in each.text
    }
