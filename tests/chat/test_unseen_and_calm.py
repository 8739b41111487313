"""What is no news to a group, what comes in one message, and what no other group hears."""

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.reminded import told
from tests.chat.unseen import add_owned, card, last_of_group, moves

OTHER = -1002


@pytest.fixture
async def owned(talk: Conversation) -> Conversation:
    return await add_owned(talk)


async def test_a_task_that_has_other_owners_is_no_news(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.presses("Ei minun", await card(owned, 2), by=VILLE)

    assert await told(owned, reminding) == []


async def test_a_task_that_somebody_has_taken_meanwhile_is_no_news(
    owned: Conversation, reminding: Reminding
) -> None:
    left = await owned.presses("Ei minun", await card(owned), by=VILLE)
    await owned.forges(f"claim|{GROUP}|1|", left)

    assert await told(owned, reminding) == []


@pytest.mark.parametrize(
    "data", ["done|{}|1|", "again|{}|1|2016-12-02", "alarms|{}|1|early", "why|{}|1|"]
)
async def test_what_is_done_snoozed_or_looked_at_is_no_news(
    owned: Conversation, reminding: Reminding, data: str
) -> None:
    await owned.forges(data.format(GROUP), await card(owned), by=VILLE)

    assert await told(owned, reminding) == []


async def test_a_task_that_is_done_by_then_is_no_news(
    owned: Conversation, reminding: Reminding
) -> None:
    moved = await moves(owned, 1, "2016-12-14")
    await owned.presses("Valmis", moved, by=VILLE)

    assert await told(owned, reminding) == []


async def test_what_was_taken_back_before_it_was_told_is_not_told(
    owned: Conversation, reminding: Reminding
) -> None:
    moved = await moves(owned, 1, "2016-12-14")
    await owned.presses("Kumoa #1", moved, by=VILLE)
    left = await owned.presses("Ei minun", await card(owned), by=VILLE)
    await owned.presses("Kumoa #1", left, by=VILLE)

    assert await told(owned, reminding) == []


async def test_what_is_done_in_the_group_is_not_told_again(
    owned: Conversation, reminding: Reminding
) -> None:
    [tasks] = await owned.says("/tehtavat")
    shown = await owned.presses("#1", tasks)
    await owned.forges(f"due|{GROUP}|1|2016-12-14", shown)
    await owned.presses("Ei minun", shown, by=VILLE)

    assert await told(owned, reminding) == []


async def test_tasks_and_meetings_changed_one_after_the_other_are_one_message(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.says("/kokous 16.12. klo 9")
    await moves(owned, 1, "2016-12-14")
    await owned.presses("Ei minun", await card(owned), by=VILLE)
    owned.clock.pass_by(minutes=1)
    await owned.forges(f"start|{GROUP}|3|2016-12-19T13:00+02:00", await card(owned), by=VILLE)
    await moves(owned, 2, "2016-12-15")

    assert len(await told(owned, reminding)) == 1
    lines = last_of_group(owned).text.splitlines()

    assert lines[0].startswith("Ville siirsi: #1 Hankesuunnitelma")
    assert lines[1].startswith("Ville: #1 Hankesuunnitelma – ei minun.")
    assert lines[2].endswith("siirtyi · #3")
    assert lines[-1].startswith("Ville siirsi: #2 Laskut")
    assert last_of_group(owned).labels == ["Otan #1", "Tulen #3", "En pääse #3"]


async def test_whoever_takes_a_task_leaves_the_other_news_where_they_are(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.presses("Ei minun", await card(owned), by=VILLE)
    await moves(owned, 2, "2016-12-15")
    await told(owned, reminding)

    taken = await owned.presses("Otan #1", last_of_group(owned))

    assert "Ville siirsi: #2 Laskut" in taken.text
    assert "Kuka ottaa" not in taken.text
    assert "#1 Hankesuunnitelma" in taken.text
    assert taken.labels == ["Valmis #1", "Myöhemmin #1", "Kumoa #1"]
    back = await owned.presses("Kumoa #1", taken)
    assert "Kuka ottaa" in back.text
    assert "Ville siirsi: #2 Laskut" in back.text


async def test_what_is_ones_own_is_told_to_no_group(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.says("/tehtava Oma asia 9.12.", by=VILLE, chat_id=VILLE["id"])
    [_, own] = await owned.says("/tehtavat", by=VILLE, chat_id=VILLE["id"])
    await owned.forges(f"due|{VILLE['id']}|1|2016-12-14", own, by=VILLE)
    await owned.forges(f"remove|{VILLE['id']}|1|", own, by=VILLE)

    assert await told(owned, reminding) == []
    owned.clock.pass_by(minutes=2)
    before = len(owned.transport.messages)
    await reminding.send_group(VILLE["id"])
    assert len(owned.transport.messages) == before


async def test_another_group_never_hears(owned: Conversation, reminding: Reminding) -> None:
    await owned.brings(AINO, OTHER)
    await owned.says("/tehtava Salainen 9.12.", chat_id=OTHER, by=VILLE)
    shown, _ = await owned.says("/tehtavat", by=VILLE, chat_id=VILLE["id"])
    await owned.forges(f"due|{GROUP}|1|2016-12-14", shown, by=VILLE)

    owned.clock.pass_by(minutes=2)
    for chat_id in await reminding.due_groups():
        await reminding.send_group(chat_id)

    told_in = [
        each.chat_id for each in owned.transport.messages.values() if "Ville siirsi" in each.text
    ]
    assert told_in == [GROUP]
