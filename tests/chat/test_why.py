"""Why a task is there: by its number, as a reply to its card, and by a button on the card."""

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import StillClock

OTHER = -2002


@pytest.fixture
async def added(talk: Conversation) -> Shown:
    await talk.is_founded()
    [card] = await talk.says("/tehtava Tilaa sali 9.12. mennessä")
    return card


@pytest.mark.parametrize("words", ["/miksi 1", "/miksi #1", "/varfor 1", "/varför 1", "/why 1"])
async def test_the_number_is_enough(talk: Conversation, added: Shown, words: str) -> None:
    [card] = await talk.says(words, by=VILLE)

    assert "❓ <b>Tilaa sali</b> · #1" in card.text
    assert "Lisäsi: Aino, to 24.11.2016" in card.text
    assert "Seuraava muistutus: pe 2.12.2016 klo 9.00" in card.text


async def test_a_reply_to_the_card_needs_no_number(talk: Conversation, added: Shown) -> None:
    [card] = await talk.says("/miksi", by=VILLE, to=talk.reply_to(added))

    assert "❓ <b>Tilaa sali</b> · #1" in card.text


async def test_without_number_and_card_it_is_asked_for(talk: Conversation, added: Shown) -> None:
    [answer] = await talk.says("/miksi")

    assert "/miksi 12" in answer.text


async def test_a_number_that_nothing_has_is_said_so(talk: Conversation, added: Shown) -> None:
    [answer] = await talk.says("/miksi 99")

    assert "#99" in answer.text


async def test_a_reminder_explains_itself_in_place_and_comes_back(
    talk: Conversation, added: Shown, reminding: Reminding, clock: StillClock
) -> None:
    clock.move_to(8, 12, 9)
    await reminding.send_group(GROUP)
    reminder = next(m for m in talk.transport.messages.values() if "Huomenna" in m.text)

    why = await talk.presses("Miksi?", reminder, by=VILLE)
    why_text = why.text
    back = await talk.presses("Takaisin", why, by=VILLE)

    assert "Lisäsi: Aino" in why_text
    assert back.message_id == reminder.message_id
    assert "Huomenna" in back.text
    assert "Miksi?" in back.labels


async def test_what_has_happened_since_is_told(talk: Conversation, added: Shown) -> None:
    [card] = await talk.says("siirrä 12.12.", by=VILLE, to=talk.reply_to(added))
    await talk.presses("Valmis", card, by=VILLE)

    [why] = await talk.says("/miksi 1")

    assert "Ville siirsi, uusi aika ma 12.12.2016" in why.text
    assert "Ville merkitsi valmiiksi" in why.text
    assert "koska tehtävä on valmis" in why.text


async def test_in_private_the_number_is_looked_up_in_every_group(
    talk: Conversation, added: Shown
) -> None:
    await talk.brings(AINO, OTHER)
    await talk.says("/tehtava Toinen asia", chat_id=OTHER)

    of_two = await talk.says("/miksi 1", chat_id=AINO["id"])
    of_one = await talk.says("/miksi 1", by=VILLE, chat_id=VILLE["id"])

    assert [("Tilaa sali" in card.text, "Toinen asia" in card.text) for card in of_two] == [
        (True, False),
        (False, True),
    ]
    assert ["Tilaa sali" in card.text for card in of_one] == [True]


async def test_a_stranger_is_told_nothing(talk: Conversation, added: Shown) -> None:
    [answer] = await talk.says("/miksi 1", by=STRANGER, chat_id=STRANGER["id"])

    toast = await talk.forges(f"why|{GROUP}|1|", answer, by=STRANGER)

    assert "Tilaa sali" not in answer.text
    assert "vain ryhmän jäsenet" in toast
