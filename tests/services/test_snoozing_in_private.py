"""One person puts a reminder off for themselves alone."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.member import MemberRole
from bot.domain.moment import Moment
from bot.domain.reminder import Purpose, Reminder
from bot.domain.task import Assignee
from bot.services import groups, owning, snoozing, tasks
from bot.services.ports import Store
from bot.services.reminders import Reminding
from bot.services.undoing import undo
from tests.services.conftest import AINO, CHAT, VILLE, RecordingMessenger, StillClock
from tests.services.snoozing import add, at, pass_to, planned


@pytest.fixture(autouse=True)
async def owned(store: Store, clock: StillClock) -> None:
    """Ville owns the task, and wants to be told in private too."""
    async with store.group(CHAT) as unit:
        unit.members.save(replace(VILLE, wants_private=True))
    await add(store, clock, owners=(Assignee(name=VILLE.name, user_id=VILLE.user_id),))


async def put_off(store: Store, clock: StillClock, until: Moment | None) -> None:
    await snoozing.snooze_for_person(store, CHAT, 1, until, by=VILLE, at=clock.now())


async def own_rows(store: Store) -> list[Reminder]:
    async with store.group(CHAT) as unit:
        return [r for r in unit.reminders.pending() if r.user_id == VILLE.user_id]


async def test_the_group_hears_as_before_and_the_person_later(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    before = await planned(store, clock)
    await put_off(store, clock, at(7, 12, 18))
    assert await planned(store, clock) == before

    await pass_to(reminding, clock, at(7, 12, 17))
    assert [text for text in messenger.texts() if "Viikon päästä" in text]
    assert not messenger.texts(VILLE.user_id)
    await pass_to(reminding, clock, at(7, 12, 18))

    [own] = messenger.texts(VILLE.user_id)
    assert "Tilaa sali" in own


async def test_the_day_of_the_due_is_told_to_the_person_too(
    store: Store, clock: StillClock, reminding: Reminding, messenger: RecordingMessenger
) -> None:
    await put_off(store, clock, at(9, 12, 18))

    await pass_to(reminding, clock, at(9, 12, 12))

    assert len(messenger.texts(VILLE.user_id)) == 1


async def test_a_later_choice_takes_the_place_and_none_ends_it(
    store: Store, clock: StillClock
) -> None:
    await put_off(store, clock, at(7, 12))
    await put_off(store, clock, at(1, 12))
    assert [row.remind_at for row in await own_rows(store)] == [at(1, 12)]

    await put_off(store, clock, at(7, 12))
    assert [row.remind_at for row in await own_rows(store)] == [at(7, 12)]
    await put_off(store, clock, None)
    assert await own_rows(store) == []


async def test_it_ends_with_the_task_with_another_due_and_with_the_membership(
    store: Store, clock: StillClock
) -> None:
    await put_off(store, clock, at(7, 12))
    await groups.forget_member(store, CHAT, VILLE.user_id)
    assert await own_rows(store) == []

    await groups.remember_member(store, CHAT, VILLE)
    await put_off(store, clock, at(6, 12, 18))
    await tasks.move_task(store, CHAT, 1, date(2016, 12, 16), by=AINO, at=clock.now())
    assert await own_rows(store) == []
    await put_off(store, clock, at(7, 12))
    await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())
    assert await own_rows(store) == []


async def test_it_stands_over_what_others_change_and_take_back(
    store: Store, clock: StillClock
) -> None:
    await put_off(store, clock, at(7, 12))

    await owning.claim_task(store, CHAT, 1, by=AINO, at=clock.now())
    await undo(store, CHAT, 1, by=AINO, at=clock.now())
    await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())
    await undo(store, CHAT, 1, by=AINO, at=clock.now())

    assert [row.remind_at for row in await own_rows(store)] == [at(7, 12)]


async def test_an_officer_who_is_no_owner_is_told_again_as_an_officer(
    store: Store, clock: StillClock
) -> None:
    await put_off(store, clock, at(7, 12))
    await snoozing.snooze_for_person(store, CHAT, 1, at(7, 12), by=AINO, at=clock.now())

    async with store.group(CHAT) as unit:
        secretary = unit.members.find(AINO.user_id)
        told = {r.user_id: r.purpose for r in unit.reminders.pending() if r.user_id is not None}
    assert secretary is not None
    assert secretary.role is MemberRole.SECRETARY
    assert told == {AINO.user_id: Purpose.LEADERS, VILLE.user_id: Purpose.REMIND}
