"""The decision register in the chat: searched, paged, and never of another group."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.language import Language
from bot.domain.minutes import AgendaItem, Decision, Minutes, MinutesReading, MinutesState
from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation

OTHER = -2002
BRIDGE = AgendaItem(number="5", title="Silta-hanke")


async def has_decisions(talk: Conversation, *texts: str, chat_id: int = GROUP) -> None:
    reading = MinutesReading(
        language=Language.FI,
        meeting_on=date(2016, 11, 21),
        body=None,
        sections=(BRIDGE,),
        decisions=tuple(Decision(section="5", text=text) for text in texts),
        proposals=(),
    )
    async with talk.store.group(chat_id) as unit:
        unit.minutes.save(
            Minutes(
                uid="m" * 16,
                name="poytakirja.pdf",
                digest="d",
                reading=reading,
                received_at=datetime(2016, 11, 24, 12, tzinfo=ZoneInfo("Europe/Helsinki")),
                received_by=AINO["id"],
                review_chat_id=AINO["id"],
                state=MinutesState.SAVED,
            )
        )


@pytest.mark.parametrize("command", ["/paatokset", "/päätökset", "/beslut", "/decisions"])
async def test_a_word_in_another_form_finds_the_decision(talk: Conversation, command: str) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Haetaan avustusta.", "Katto korjataan.")

    [card] = await talk.says(f"{command} avustuksen")

    assert "Päätökset: avustuksen" in card.text
    assert "§ 5 Silta-hanke</b> · ma 21.11.2016" in card.text
    assert "Haetaan avustusta." in card.text
    assert "Katto" not in card.text


async def test_a_page_is_turned_in_place_with_the_same_search(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, *(f"Katto {n} korjataan." for n in range(8)), "Haetaan.")

    [card] = await talk.says("/paatokset katon")
    second = await talk.presses("Seuraavat", card, by=VILLE)

    assert (card.text.count("Katto"), second.text.count("Katto")) == (5, 3)
    assert second.message_id == card.message_id
    assert "Haetaan" not in second.text
    assert "Katto 0 korjataan" in (await talk.presses("‹ Edelliset", second)).text


async def test_in_private_every_group_of_the_person_is_searched(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.brings(AINO, OTHER)
    await has_decisions(talk, "Katto korjataan.")
    await has_decisions(talk, "Katto uusitaan.", chat_id=OTHER)

    cards = await talk.says("/paatokset katto", chat_id=AINO["id"])

    assert [("Ryhmä 1001" in card.text, "Ryhmä 2002" in card.text) for card in cards] == [
        (True, False),
        (False, True),
    ]


async def test_nothing_of_another_group_is_found(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.brings(AINO, OTHER)
    await has_decisions(talk, "Salainen päätös.", chat_id=OTHER)

    answers = [
        *await talk.says("/paatokset salainen"),
        *await talk.says("/paatokset salainen", by=VILLE, chat_id=VILLE["id"]),
        *await talk.says("/paatokset", by=STRANGER, chat_id=STRANGER["id"]),
    ]

    assert len(answers) == 3
    assert not any("Salainen" in answer.text for answer in answers)
    assert "En tunne vielä yhtään ryhmääsi" in answers[-1].text


async def test_a_forged_page_of_another_group_is_refused(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Salainen päätös.")
    [private] = await talk.says("/paatokset", by=STRANGER, chat_id=STRANGER["id"])

    toast = await talk.forges(f"found|{GROUP}|salainen|0", private, by=STRANGER)

    assert "vain ryhmän jäsenet" in toast
    assert "Salainen" not in talk.transport.messages[private.chat_id, private.message_id].text


async def test_a_turned_page_in_private_keeps_its_group_and_language(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, *(f"Katto {n} korjataan." for n in range(8)))
    [languages] = await talk.says("/kieli", chat_id=AINO["id"])
    await talk.presses("Svenska", languages)

    [card] = await talk.says("/beslut", chat_id=AINO["id"])
    second = await talk.presses("Följande", card)

    assert "Ryhmä 1001" in second.text
    assert "Beslut 6–8" in second.text
