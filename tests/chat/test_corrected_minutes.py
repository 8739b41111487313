"""Corrected minutes of a meeting: only what differs from the saved ones is offered."""

from datetime import date

import pytest
from markupsafe import Markup

from bot.domain.task import Task, TaskStatus
from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.transport import Shown

TEXT = """Rantakylän ohjausryhmä
Pöytäkirja
Aika to 24.11.2016 klo 13

1. Tiedotus
Päätös: Ville laatii tiedotteen 9.12.2016 mennessä.

2. Talous
Päätös: Aino tarkistaa budjetin 12.12.2016 mennessä.

3. Tilat
Päätös: Ville siivoaa varaston 13.12.2016 mennessä.
"""
CORRECTED = TEXT.replace("9.12.", "14.12.").replace(
    "3. Tilat\nPäätös: Ville siivoaa varaston 13.12.2016 mennessä.",
    "3. Tilat\nPäätös: Merkitään tiedoksi.\n\n"
    "4. Retki\nPäätös: Aino tilaa bussin 15.12.2016 mennessä.",
)


async def hands_in(talk: Conversation, text: str, name: str) -> Shown:
    [card] = await talk.sends_file(name, text.encode(), by=AINO)
    return card


@pytest.fixture
async def saved(talk: Conversation) -> Shown:
    await talk.is_founded()
    review = await hands_in(talk, TEXT, "muistio.txt")
    return await talk.presses("Tallenna: 3 tehtävää", review)


async def tasks_of(talk: Conversation) -> dict[int, Task]:
    async with talk.store.group(GROUP) as unit:
        return {task.number: task for task in unit.tasks.all()}


async def test_only_the_difference_is_offered(talk: Conversation, saved: Shown) -> None:
    review = await hands_in(talk, CORRECTED, "korjattu.txt")

    assert (
        "Korjattu pöytäkirja: 1 muuttunut, 1 uusi, 1 poistunut." in Markup(review.text).striptags()
    )
    assert "budjetin" not in review.text
    assert "✏️ muuttaa kohtaa #1, nyt: pe 9.12.2016 · Ville" in review.text
    assert [label[0] for label in review.labels if label[1:2] == " "] == ["☑", "☑", "☐"]
    assert any(label.startswith("Tallenna: 1 tehtävä, 1 muutos") for label in review.labels)


async def test_saving_moves_the_task_and_keeps_its_done_state_and_owner(
    talk: Conversation, saved: Shown
) -> None:
    [card] = await talk.says("/tehtavat", by=VILLE)
    card = await talk.presses("#1", card, by=VILLE)
    await talk.presses("Valmis", card, by=VILLE)

    await talk.presses("Tallenna", await hands_in(talk, CORRECTED, "korjattu.txt"))

    tasks = await tasks_of(talk)
    assert [task.due for task in tasks.values()] == [
        date(2016, 12, day) for day in (14, 12, 13, 15)
    ]
    assert tasks[1].status is TaskStatus.COMPLETED
    assert [person.user_id for person in tasks[1].assignees] == [VILLE["id"]]
    assert tasks[3].status is TaskStatus.NEEDS_ACTION


async def test_what_is_gone_is_removed_only_when_it_is_ticked(
    talk: Conversation, saved: Shown, reminding: Reminding
) -> None:
    review = await hands_in(talk, CORRECTED, "korjattu.txt")

    review = await talk.presses("☐", review)
    card = await talk.presses("Tallenna", review)
    await reminding.send_group(GROUP)

    assert "1 tehtävä, 1 muutos, 1 poisto" in card.text
    assert (await tasks_of(talk))[3].status is TaskStatus.CANCELLED
    summary = [s.text for s in talk.transport.messages.values() if s.chat_id == GROUP][-1]
    assert "Poistettu: #3" in summary
    assert "ke 14.12.2016" in summary


async def test_minutes_that_say_the_same_offer_nothing(talk: Conversation, saved: Shown) -> None:
    review = await hands_in(talk, TEXT + "\nKokous päätettiin.\n", "sama.txt")

    assert "ei ole muutoksia" in review.text
    assert review.labels == ["Hylkää"]


async def test_what_a_person_edited_in_the_first_review_is_not_a_difference(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    review = await hands_in(talk, TEXT, "muistio.txt")
    await talk.forges(review.buttons[1][1]["callback_data"], review)
    await talk.says("20.12.2016", chat_id=AINO["id"], to=talk.reply_to(review))
    await talk.forges(review.data("Tallenna"), review)

    again = await hands_in(talk, TEXT + "\nKokous päätettiin.\n", "sama.txt")

    assert (await tasks_of(talk))[2].due == date(2016, 12, 20)
    assert "ei ole muutoksia" in again.text


async def test_a_third_version_is_compared_with_what_the_second_made(
    talk: Conversation, saved: Shown
) -> None:
    await talk.presses("Tallenna", await hands_in(talk, CORRECTED, "korjattu.txt"))

    third = await hands_in(talk, CORRECTED.replace("14.12.", "16.12."), "kolmas.txt")

    assert "1 muuttunut" in third.text
    assert "uusi" not in third.text
    assert "nyt: ke 14.12.2016" in third.text


async def test_corrected_decisions_take_the_place_of_the_earlier_ones(
    talk: Conversation, saved: Shown
) -> None:
    await talk.presses("Tallenna", await hands_in(talk, CORRECTED, "korjattu.txt"))

    async with talk.store.group(GROUP) as unit:
        texts = [d.text for minutes in unit.minutes.all() for d in minutes.reading.decisions]
    assert sorted(texts) == [
        "Aino tarkistaa budjetin 12.12.2016 mennessä.",
        "Aino tilaa bussin 15.12.2016 mennessä.",
        "Merkitään tiedoksi.",
        "Ville laatii tiedotteen 14.12.2016 mennessä.",
    ]


async def test_the_next_meetings_minutes_are_no_correction(
    talk: Conversation, saved: Shown
) -> None:
    later = TEXT.replace("to 24.11.2016", "to 1.12.2016")
    talk.clock.move_to(2, 12, 9)

    review = await hands_in(talk, later, "seuraava.txt")

    assert "Korjattu" not in review.text
    assert any(label.startswith("Tallenna: 3 tehtävää") for label in review.labels)
