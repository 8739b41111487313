"""Recurring tasks as people see them, in three languages."""

import pytest

from tests.chat.conversation import AINO, VILLE, Conversation
from tests.chat.recurring import MONDAYS, open_numbers
from tests.services.conftest import StillClock


@pytest.mark.parametrize(
    ("language", "said", "rule"),
    [
        ("Suomi", MONDAYS, "🔁 Toistuu joka maanantai · seuraava ma 5.12.2016"),
        (
            "Svenska",
            "/uppgift Kolla posten varje måndag",
            "🔁 Återkommer varje måndag · nästa mån 5.12.2016",
        ),
        (
            "English",
            "/task Check the post every Monday",
            "🔁 Repeats every Monday · next Mon 5 Dec 2016",
        ),
    ],
)
async def test_the_card_says_how_the_task_repeats(
    talk: Conversation, language: str, said: str, rule: str
) -> None:
    await talk.is_founded()
    [choice] = await talk.says("/kieli")
    await talk.presses(language, choice)

    [answer] = await talk.says(said)

    assert "28" in answer.text
    assert rule in answer.text


@pytest.mark.parametrize(
    ("said", "due", "rule"),
    [
        (
            "Kastele kasvit kahden viikon välein",
            "to 8.12.2016",
            "Toistuu 2 viikon välein siitä, kun tämä on tehty",
        ),
        ("Laadi raportti joka kuukausi", "ke 30.11.2016", "joka kuukauden viimeinen päivä"),
        ("Laadi raportti neljännesvuosittain", "la 31.12.2016", "joka vuosineljänneksen lopussa"),
        ("Maksa vuokra joka kuun 31. päivä", "ke 30.11.2016", "joka kuukauden 31. päivä"),
        ("Avaa ovet joka perjantai klo 17", "pe 25.11.2016 klo 17.00", "Toistuu joka perjantai"),
    ],
)
async def test_what_was_read_is_said_in_full(
    talk: Conversation, said: str, due: str, rule: str
) -> None:
    await talk.is_founded()

    [answer] = await talk.says(f"/tehtava {said}")

    assert f"Määräaika: {due}" in answer.text
    assert rule in answer.text


@pytest.mark.parametrize(
    ("language", "said", "done", "next_one"),
    [
        ("Suomi", MONDAYS, "Valmis", "Seuraava: #2, ma 5.12.2016"),
        ("Svenska", "/uppgift Kolla posten varje måndag", "Klar", "Nästa: #2, mån 5.12.2016"),
        ("English", "/task Check the post every Monday", "Done", "Next: #2, Mon 5 Dec 2016"),
    ],
)
async def test_done_says_which_one_is_next_and_when(
    talk: Conversation, language: str, said: str, done: str, next_one: str
) -> None:
    await talk.is_founded()
    [choice] = await talk.says("/kieli")
    await talk.presses(language, choice)
    await talk.says(said)

    card = await talk.presses(done, await talk.opens())

    assert next_one in card.text
    assert next_one in talk.transport.toasts[-1]
    opened = await talk.presses("#2", card)
    assert "5" in opened.text


async def test_done_twice_makes_one_next_turn(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)
    card = await talk.opens()
    data = card.data("Valmis")

    await talk.forges(data, card)
    await talk.forges(data, card, by=VILLE)

    assert await open_numbers(talk) == [2]


async def test_undo_takes_the_next_turn_back_with_done(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)
    await talk.presses("Valmis", await talk.opens())

    [answer] = await talk.says("/kumoa #1")

    assert await open_numbers(talk) == [1]
    assert "ma 28.11.2016" in answer.text


async def test_an_edited_message_changes_the_rule(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS, message_id=77)

    [answer] = await talk.says(
        "/tehtava Tarkista posti joka perjantai", message_id=77, is_edited=True
    )

    assert "Määräaika: pe 25.11.2016" in answer.text
    assert "Toistuu joka perjantai · seuraava pe 2.12.2016" in answer.text


async def test_a_list_marks_what_repeats(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)

    [listed] = await talk.says("/tehtavat")

    assert "🔁" in listed.text


async def test_the_reason_tells_which_turn_it_is(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)
    await talk.presses("Valmis", await talk.opens(), by=VILLE)

    [why] = await talk.says("/miksi #2")

    assert "Toistuvan tehtävän 2. kerta" in why.text
    assert "Aino" in why.text
    assert "joka maanantai" in why.text


async def test_a_turn_missed_while_the_bot_was_away_is_told(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says(MONDAYS)

    clock.move_to(14, 12, 10)
    card = await talk.presses("Valmis", await talk.opens())
    opened = await talk.presses("#2", card)

    assert "Väliin on jäänyt 2 kertaa: ma 5.12.2016, ma 12.12.2016" in opened.text
    assert "Määräaika: ma 19.12.2016" in opened.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("/kokous hallitus joka kuun ensimmäinen tiistai klo 17", "vain yksi kerta"),
        ("/tehtava Tilaa sali 9.12. ja muistuta joka maanantai", "vain yksi kerta"),
    ],
)
async def test_a_repetition_that_is_not_kept_is_said(
    talk: Conversation, said: str, told: str
) -> None:
    await talk.is_founded()

    [answer] = await talk.says(said)

    assert told in answer.text


async def test_a_reply_that_repeats_moves_the_task_once_and_says_so(talk: Conversation) -> None:
    await talk.is_founded()
    [added] = await talk.says("/tehtava Tilaa sali 9.12.")

    [answer] = await talk.says("joka maanantai", to=talk.reply_to(added))

    assert "ma 28.11.2016" in answer.text
    assert "vain yksi kerta" in answer.text


async def test_a_person_alone_has_recurring_tasks_too(talk: Conversation) -> None:
    [added] = await talk.says(MONDAYS, chat_id=AINO["id"])

    assert "Toistuu joka maanantai" in added.text
