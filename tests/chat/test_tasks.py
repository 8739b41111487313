"""Tasks by message: what a secretary writes and what the group sees."""

import pytest

from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation
from tests.services.conftest import StillClock


async def test_a_task_is_confirmed_with_weekday_and_full_date(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/tehtava Salin varaus ma 12.12. klo 14 @ville")

    assert "#1" in answer.text
    assert "Salin varaus" in answer.text
    assert "ma 12.12.2016 klo 14.00" in answer.text
    assert "Ville" in answer.text


async def test_every_name_of_the_command_works_with_and_without_the_bots_name(
    talk: Conversation,
) -> None:
    await talk.is_founded()

    for command in ("/tehtava", "/uppgift", "/task", "/tehtävä", "/TASK", "/task@ohjaus_bot"):
        [answer] = await talk.says(f"{command} Tilaa sali 9.12.")
        assert "9.12.2016" in answer.text


async def test_another_bots_command_is_passed_over(talk: Conversation) -> None:
    await talk.is_founded()

    assert await talk.says("/task@other_bot Tilaa sali") == []
    assert await talk.says("/weather Kokkola") == []


async def test_a_reply_turns_the_message_into_a_task(talk: Conversation) -> None:
    await talk.is_founded()
    request = talk.written("Voisiko joku varata salin?")

    [answer] = await talk.says("/tehtava perjantaihin", to=request)

    assert "Voisiko joku varata salin?" in answer.text
    assert "pe 25.11.2016" in answer.text


async def test_the_same_update_again_makes_no_second_task(talk: Conversation) -> None:
    await talk.is_founded()

    [first] = await talk.says("/tehtava Tilaa sali 9.12.", message_id=77)
    [second] = await talk.says("/tehtava Tilaa sali 9.12.", message_id=77)

    assert "#1" in first.text
    assert "#1" in second.text


async def test_an_edited_message_changes_its_task(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.", message_id=77)

    [answer] = await talk.says("/tehtava Tilaa sali 10.12.", message_id=77, is_edited=True)
    [tasks] = await talk.says("/tehtavat")

    assert "la 10.12.2016" in answer.text
    assert "10.12.2016" in tasks.text
    assert "9.12.2016" not in tasks.text


async def test_a_task_without_a_date_is_kept_and_a_date_is_asked_for(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/tehtava Tilaa sali")
    shown = await talk.presses("Huomenna", answer)

    assert "pe 25.11.2016" in shown.text


async def test_a_reply_to_the_card_gives_the_task_its_date(talk: Conversation) -> None:
    await talk.is_founded()
    [card] = await talk.says("/tehtava Tilaa sali")

    [answer] = await talk.says("to 8.12.", to=talk.reply_to(card))

    assert "to 8.12.2016" in answer.text
    assert await talk.says("kiitos!", to=talk.reply_to(card)) == []


async def test_a_doubt_is_asked_and_answered_by_a_button(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/tehtava Kokoustila pe 12.12.")
    assert "täsmää" in answer.text
    shown = await talk.presses("ma 12.12.2016", answer)

    assert "ma 12.12.2016" in shown.text
    assert "täsmää" not in shown.text


async def test_done_is_shown_in_place_and_can_be_taken_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    [tasks] = await talk.says("/tehtavat")
    card = await talk.presses("#1", tasks)

    done = await talk.presses("Valmis", card, by=VILLE)
    assert "<s>Tilaa sali</s>" in done.text
    assert "Ville" in done.text
    assert (await talk.says("/tehtavat"))[0].text.startswith("Avoimia tehtäviä ei ole")

    back = await talk.presses("Palauta", done)
    assert "Valmis" in back.labels[0]


async def test_two_presses_of_done_count_once_and_the_second_is_told_who_was_first(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    [tasks] = await talk.says("/tehtavat")
    card = await talk.presses("#1", tasks)
    data = card.data("Valmis")

    await talk.forges(data, card, by=VILLE)
    toast = await talk.forges(data, card, by=AINO)

    assert "Ville" in toast


async def test_a_task_is_moved_by_the_menu_of_later_dates(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    [tasks] = await talk.says("/tehtavat")
    card = await talk.presses("#1", tasks)

    menu = await talk.presses("Siirrä", card)
    moved = await talk.presses("Viikkoa myöhemmin", menu)

    assert "pe 16.12.2016" in moved.text


async def test_only_the_one_who_added_it_and_officers_remove_a_task(talk: Conversation) -> None:
    await talk.is_founded()
    [card] = await talk.says("/tehtava Tilaa sali 9.12.", by=AINO)

    toast = await talk.forges(card.data("Kumoa"), card, by=VILLE)
    assert "sihteeri" in toast
    removed = await talk.presses("Kumoa", card, by=AINO)

    assert "Poistettu" in removed.text


async def test_an_empty_command_says_how_to_write_it(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/tehtava")

    assert "/tehtava Salin varaus" in answer.text


async def test_a_question_about_days_lists_what_falls_on_them(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 30.11.")
    await talk.says("/tehtava Lähetä kutsut 20.12.")

    [answer] = await talk.says("/tehtavat ensi viikolla")

    assert "Tilaa sali" in answer.text
    assert "Lähetä kutsut" not in answer.text


async def test_in_private_a_member_sees_the_lists_of_their_groups_and_a_stranger_none(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")

    [mine] = await talk.says("/tehtavat", by=VILLE, chat_id=VILLE["id"])
    theirs = await talk.says("/tehtavat", by=STRANGER, chat_id=STRANGER["id"])

    assert "Tilaa sali" in mine.text
    assert all("Tilaa sali" not in shown.text for shown in theirs)


async def test_yesterdays_tomorrow_is_today(talk: Conversation, clock: StillClock) -> None:
    await talk.is_founded()
    request = talk.written("Sali pitää varata huomenna")
    clock.pass_by(days=1)

    [answer] = await talk.says("/tehtava", to=request)

    assert "pe 25.11.2016" in answer.text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Mitä tehtäviä on?", "Tilaa sali"),
        ("What's due?", "Tilaa sali"),
        ("Vilka uppgifter är ogjorda?", "Tilaa sali"),
        ("Milloin on seuraava kokous?", "pe 16.12.2016 klo 9.00"),
        ("När är nästa möte?", "pe 16.12.2016 klo 9.00"),
        ("When is the next meeting?", "pe 16.12.2016 klo 9.00"),
        ("Mitä ensi viikolla?", "ei määräaikoja eikä kokouksia"),
    ],
)
async def test_a_question_in_private_is_answered_by_a_list(
    talk: Conversation, question: str, answer: str
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.says("/kokous pe 16.12. klo 9")

    [shown] = await talk.says(question, by=VILLE, chat_id=VILLE["id"])

    assert answer in shown.text


async def test_talk_in_the_group_is_none_of_the_bots_business(talk: Conversation) -> None:
    await talk.is_founded()

    assert await talk.says("huomenna satelee", chat_id=GROUP) == []


async def test_a_task_without_a_due_is_asked_for_one_and_not_where_it_moves(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Siivoa arkisto")
    [tasks] = await talk.says("/tehtavat")

    menu = await talk.presses("Aseta määräaika", await talk.presses("#1", tasks))

    assert "Mihin mennessä tämä tehdään?" in menu.text
