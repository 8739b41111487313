"""Removing: of a recurring task the bot asks how much of it."""

from tests.chat.conversation import VILLE, Conversation
from tests.chat.recurring import MONDAYS, open_numbers


async def test_removing_asks_whether_this_one_or_the_series(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)

    asked = await talk.presses("Poista tehtävä", await talk.opens())

    assert asked.labels == ["Poista vain tämä", "Poista koko sarja", "Takaisin"]
    assert await open_numbers(talk) == [1]
    removed = await talk.presses("Poista vain tämä", asked)
    assert "Seuraava: #2, ma 5.12.2016" in removed.text
    assert await open_numbers(talk) == [2]


async def test_the_whole_series_is_removed_and_brought_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)
    asked = await talk.presses("Poista tehtävä", await talk.opens())

    removed = await talk.presses("Poista koko sarja", asked)

    assert await open_numbers(talk) == []
    assert "Seuraava" not in removed.text
    back = await talk.presses("Palauta", removed)
    assert "Toistuu joka maanantai" in back.text
    assert await open_numbers(talk) == [1]


async def test_whoever_may_not_remove_it_is_not_even_asked(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)
    card = await talk.opens()

    after = await talk.presses("Poista tehtävä", card, by=VILLE)

    assert "Poista koko sarja" not in after.labels
    assert await open_numbers(talk) == [1]


async def test_undo_right_after_adding_leaves_nothing_behind(talk: Conversation) -> None:
    await talk.is_founded()
    [added] = await talk.says(MONDAYS)

    await talk.presses("Kumoa", added)

    assert await open_numbers(talk) == []


async def test_a_single_task_is_removed_without_a_question(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")

    await talk.presses("Poista tehtävä", await talk.opens())

    assert await open_numbers(talk) == []
