"""Taking a task, and saying that it is not one's own."""

from datetime import date

from bot.domain.alarm import Audience
from bot.domain.owning import Released
from bot.domain.task import Assignee, Share
from bot.services import owning, tasks
from bot.services.ports import Store
from bot.services.undoing import undo
from tests.services.conftest import AINO, CHAT, VILLE, StillClock
from tests.services.snoozing import add, at, planned

OF_VILLE = Assignee(name=VILLE.name, user_id=VILLE.user_id)
OF_AINO = Assignee(name=AINO.name, user_id=AINO.user_id)


async def owners(store: Store) -> tuple[Assignee, ...]:
    async with store.group(CHAT) as unit:
        return unit.tasks.get(1).assignees


async def test_an_owner_leaves_a_task_and_the_others_stay(store: Store, clock: StillClock) -> None:
    await add(store, clock, owners=(OF_AINO, OF_VILLE))

    await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert await owners(store) == (OF_AINO,)


async def test_an_owner_known_by_name_only_is_found_by_it(store: Store, clock: StillClock) -> None:
    await add(store, clock, owners=(Assignee(name="Ville"), Assignee(name="Urho")))

    await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now())
    assert await owners(store) == (Assignee(name="Urho"),)
    await undo(store, CHAT, 1, by=VILLE, at=clock.now())

    await owning.claim_task(store, CHAT, 1, by=VILLE, at=clock.now())
    assert await owners(store) == (OF_VILLE, Assignee(name="Urho"))


async def test_one_who_is_no_owner_changes_nothing(store: Store, clock: StillClock) -> None:
    await add(store, clock, owners=(OF_VILLE,))

    _, outcome = await owning.release_task(store, CHAT, 1, by=AINO, at=clock.now())
    assert outcome is Released.NOT_THEIRS
    assert await owners(store) == (OF_VILLE,)


async def test_the_officers_hear_of_a_late_task_that_its_last_owner_left(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 11, 25), (OF_VILLE,))
    clock.move_to(28, 11, 10)
    before = await planned(store, clock)

    await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now())
    assert (await planned(store, clock), await planned(store, clock, Audience.LEADERS)) == (
        before,
        [at(2, 12)],
    )
    await undo(store, CHAT, 1, by=VILLE, at=clock.now())

    assert await owners(store) == (OF_VILLE,)
    assert (await planned(store, clock), await planned(store, clock, Audience.LEADERS)) == (
        before,
        [at(2, 12)],
    )


async def test_a_late_task_ticked_off_by_mistake_is_reminded_of_again(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, date(2016, 11, 25))
    clock.move_to(28, 11, 10)
    before = await planned(store, clock)

    await tasks.complete_task(store, CHAT, 1, by=VILLE, at=clock.now())
    assert await planned(store, clock) == []
    await undo(store, CHAT, 1, by=VILLE, at=clock.now())

    assert (await planned(store, clock), await planned(store, clock, Audience.LEADERS)) == (
        before,
        [at(2, 12)],
    )


async def test_where_each_has_a_part_the_last_one_is_not_waited_for(
    store: Store, clock: StillClock
) -> None:
    await add(store, clock, owners=(OF_AINO, OF_VILLE))
    await tasks.share_task(store, CHAT, 1, Share.EACH, by=AINO, at=clock.now())
    await tasks.complete_task(store, CHAT, 1, by=AINO, at=clock.now())

    view, outcome = await owning.release_task(store, CHAT, 1, by=VILLE, at=clock.now())

    assert outcome is Released.DONE
    assert (view.task.is_open, view.task.completed_by) == (False, AINO.user_id)
    assert await planned(store, clock) == []
