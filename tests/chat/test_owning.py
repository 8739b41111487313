"""*Not mine* and *I take it*, pressed on reminders and cards."""

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.snoozing import in_private, reminded
from tests.chat.transport import Shown
from tests.services.conftest import StillClock


async def owners(talk: Conversation) -> list[str]:
    async with talk.store.group(GROUP) as unit:
        return [each.name for each in unit.tasks.get(1).assignees]


async def opened(talk: Conversation) -> Shown:
    [tasks] = await talk.says("/tehtavat")
    return await talk.presses("#1", tasks)


async def test_the_last_owner_leaves_and_the_reminder_asks_who_takes_it(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    after = await talk.presses("Ei minun", reminder, by=VILLE)

    assert "Ville: ei minun. <b>Kuka ottaa tämän?</b>" in after.text
    assert "Vastuu: ei vielä kenelläkään" in after.text
    assert after.labels == ["Valmis", "Myöhemmin", "Otan tämän", "Miksi?", "Kumoa #1"]
    assert talk.transport.toasts[-1] == "Et ole enää tämän vastuuhenkilö."
    taken = await talk.presses("Otan tämän", after)
    assert await owners(talk) == ["Aino"]
    assert "ei minun" not in taken.text
    assert "Ei minun" in taken.labels


@pytest.mark.parametrize(
    ("language", "button", "said"),
    [
        ("Suomi", "Ei minun", "Ville: ei minun. <b>Kuka ottaa tämän?</b>"),
        ("Svenska", "Inte min", "Ville: inte min. <b>Vem tar den?</b>"),
        ("English", "Not mine", "Ville: not mine. <b>Who will take it?</b>"),
    ],
)
async def test_it_is_said_in_the_language_of_the_group(
    talk: Conversation, language: str, button: str, said: str
) -> None:
    await talk.is_founded()
    [choice] = await talk.says("/kieli")
    await talk.presses(language, choice)
    await talk.says("/tehtava Tilaa sali 9.12. @ville")

    assert said in (await talk.presses(button, await opened(talk), by=VILLE)).text


async def test_one_who_is_no_owner_is_told_so_and_nothing_changes(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    after = await talk.presses("Ei minun", reminder)

    assert talk.transport.toasts[-1] == "Et ole tämän vastuuhenkilö, joten mitään ei muutettu."
    assert after.text == reminder.text
    assert await owners(talk) == ["Ville"]


async def test_the_others_stay_and_the_change_is_logged_and_undone(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12. @aino @ville")

    after = await talk.presses("Ei minun", await opened(talk), by=VILLE)
    assert "Ville: ei minun." in after.text
    assert "Kuka ottaa" not in after.text
    assert await owners(talk) == ["Aino"]
    why = await talk.presses("Miksi?", after)
    assert "Ville: ei minun" in why.text

    await talk.says("/kumoa", by=VILLE)
    assert await owners(talk) == ["Aino", "Ville"]


async def test_an_owned_task_may_be_taken_on_from_its_card(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12. @ville")

    after = await talk.presses("Otan tämän", await opened(talk))

    assert await owners(talk) == ["Ville", "Aino"]
    assert "Kumoa #1" in after.labels


async def test_where_the_others_have_done_their_parts_that_is_said(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Kukin toimittaa raporttinsa 9.12. @aino @ville")
    await talk.presses("Valmis", await opened(talk))

    after = await talk.presses("Ei minun", await opened(talk), by=VILLE)

    assert talk.transport.toasts[-1].startswith("Muut ovat jo tehneet osansa")
    assert "Valmis: Aino" in after.text
    back = await talk.presses("Kumoa #1", after, by=VILLE)
    assert "Tehty 1/2" in back.text


async def test_on_a_task_that_is_done_by_now_nothing_is_changed(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12. @ville")
    card = await opened(talk)
    await talk.presses("Valmis", await opened(talk))

    await talk.presses("Ei minun", card, by=VILLE)

    assert talk.transport.toasts[-1].startswith("Tilanne on muuttunut")
    assert await owners(talk) == ["Ville"]


async def test_in_private_too_an_owner_says_that_it_is_not_theirs(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    private = await in_private(talk, reminding, clock)
    assert private.labels == ["Valmis #1", "Myöhemmin #1", "Ei minun", "Miksi?"]

    after = await talk.presses("Ei minun", private, by=VILLE)

    assert talk.transport.toasts[-1].startswith("Et ole enää tämän vastuuhenkilö.")
    assert after.labels == ["Valmis #1", "Myöhemmin #1", "Kumoa #1"]
    assert await owners(talk) == []
    await talk.presses("Kumoa #1", after, by=VILLE)
    assert await owners(talk) == ["Ville"]
