"""Tasks of several owners: one Done, or each their own part."""

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import StillClock


async def is_open(talk: Conversation) -> bool:
    async with talk.store.group(GROUP) as unit:
        return unit.tasks.get(1).is_open


async def opened(talk: Conversation) -> Shown:
    [tasks] = await talk.says("/tehtavat")
    return await talk.presses("#1", tasks)


async def test_one_done_is_enough_for_a_task_of_several(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12. @aino @ville")

    await talk.presses("Valmis", await opened(talk), by=VILLE)

    assert not await is_open(talk)


async def test_where_each_has_a_part_the_last_one_closes_the_task(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Kukin toimittaa raporttinsa 9.12. @aino @ville")

    card = await talk.presses("Valmis", await opened(talk), by=VILLE)
    assert await is_open(talk)
    assert "Tehty 1/2" in card.text
    assert talk.transport.toasts[-1] == "Oma osasi on kuitattu."

    await talk.presses("Valmis", await opened(talk))
    assert not await is_open(talk)


async def test_a_part_ticked_off_twice_counts_once(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/uppgift Var och en skickar sin rapport 9.12 @aino @ville")

    for _ in range(2):
        await talk.presses("Valmis", await opened(talk), by=VILLE)

    assert await is_open(talk)


async def test_a_button_changes_whose_done_it_takes(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/task Book the hall 9.12. @aino @ville")

    card = await talk.presses("Jokainen kuittaa", await opened(talk))
    assert "Tehty 0/2" in card.text
    card = await talk.presses("Yksi kuittaus", card)
    assert "Tehty" not in card.text


async def test_only_those_who_have_not_done_their_part_are_called(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/task Each sends a report 9.12. @aino @ville")
    await talk.presses("Valmis", await opened(talk), by=VILLE)

    clock.move_to(2, 12, 9)
    await reminding.send_group(GROUP)

    newest = max(m for c, m in talk.transport.messages if c == GROUP)
    text = talk.transport.messages[GROUP, newest].text
    assert "Aino" in text
    assert "Ville" not in text


async def test_a_single_owner_has_no_parts(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Kukin tilaa sali 9.12. @ville")

    await talk.presses("Valmis", await opened(talk), by=VILLE)

    assert not await is_open(talk)
