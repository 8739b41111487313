"""Whoever changes a group's item in private is told that the group will hear of it."""

import pytest

from tests.chat.conversation import AINO, Conversation
from tests.chat.transport import Shown

PRIVATE = AINO["id"]


async def opened(talk: Conversation, number: int, *, in_private: bool = True) -> Shown:
    """The card of the item, in Aino's private chat or in the group."""
    chat = {"chat_id": PRIVATE} if in_private else {}
    command = "/tehtavat" if number == 1 else "/kokoukset"
    [listed, *_] = await talk.says(command, **chat)
    return await talk.presses(f"#{number}", listed)


@pytest.fixture
async def busy(talk: Conversation) -> Conversation:
    """A group with a task, #1, and a meeting, #2."""
    await talk.is_founded()
    await talk.says("/start", chat_id=PRIVATE)
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.says("/kokous 16.12. klo 9")
    return talk


@pytest.mark.parametrize("number", [1, 2])
async def test_a_move_in_private_says_so_and_one_in_the_group_does_not(
    busy: Conversation, number: int
) -> None:
    card = await opened(busy, number)
    [moved] = await busy.says("19.12. klo 10", chat_id=PRIVATE, to=busy.reply_to(card))
    assert "Kerron tästä ryhmälle." in moved.text
    assert f"Kumoa #{number}" in moved.labels

    card = await opened(busy, number, in_private=False)
    [moved] = await busy.says("20.12. klo 10", to=busy.reply_to(card))

    assert "Kerron tästä ryhmälle." not in moved.text


@pytest.mark.parametrize(("number", "button"), [(1, "Poista tehtävä"), (2, "Peru kokous")])
async def test_a_removal_in_private_says_so_in_its_toast(
    busy: Conversation, number: int, button: str
) -> None:
    card = await busy.presses(button, await opened(busy, number))
    assert busy.transport.toasts[-1].endswith(" Kerron tästä ryhmälle.")

    await busy.presses("Palauta", card)
    await busy.presses(button, await opened(busy, number, in_private=False))

    assert "ryhmälle" not in busy.transport.toasts[-1]


async def test_done_in_private_is_no_news(busy: Conversation) -> None:
    await busy.presses("Valmis", await opened(busy, 1))

    assert busy.transport.toasts[-1] == "Merkitty valmiiksi."


async def test_the_last_owner_who_says_in_private_that_it_is_not_theirs_is_told_so_too(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/start", chat_id=PRIVATE)
    await talk.says("/tehtava Tilaa sali 9.12. @aino")

    await talk.presses("Ei minun", await opened(talk, 1))

    assert talk.transport.toasts[-1] == "Et ole enää tämän vastuuhenkilö. Kerron tästä ryhmälle."
