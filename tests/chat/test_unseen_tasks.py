"""What is done to a group's task in a private chat is told to the group, once."""

import pytest

from bot.domain.language import Language
from bot.services.groups import set_language
from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.reminded import of_group, told
from tests.chat.snoozing import in_private
from tests.chat.unseen import add_owned, card, last_of_group, moves


@pytest.fixture
async def owned(talk: Conversation) -> Conversation:
    return await add_owned(talk)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.FI,
            "Ville siirsi: #1 Hankesuunnitelma, määräaika ke 14.12.2016 (oli pe 9.12.2016)",
        ),
        (
            Language.SV,
            "Ville flyttade: #1 Hankesuunnitelma, tidsfrist ons 14.12.2016 (var fre 9.12.2016)",
        ),
        (
            Language.EN,
            "Ville moved: #1 Hankesuunnitelma, due Wed 14 Dec 2016 (was Fri 9 Dec 2016)",
        ),
    ],
)
async def test_the_group_hears_once_of_a_due_moved_in_private_in_its_own_language(
    owned: Conversation, reminding: Reminding, language: Language, said: str
) -> None:
    shown = await card(owned)
    await set_language(owned.store, GROUP, language)
    await owned.forges(f"due|{GROUP}|1|2016-12-14", shown, by=VILLE)

    assert await told(owned, reminding) == [said]
    assert await told(owned, reminding) == []


async def test_it_is_told_two_minutes_later_as_things_stand_then(
    owned: Conversation, reminding: Reminding
) -> None:
    await moves(owned, 1, "2016-12-14")
    before = len(of_group(owned))
    owned.clock.pass_by(minutes=1)
    await moves(owned, 1, "2016-12-15")
    await reminding.send_group(GROUP)
    assert of_group(owned)[before:] == []

    owned.clock.pass_by(minutes=1)
    await reminding.send_group(GROUP)

    [news] = of_group(owned)[before:]
    assert "määräaika to 15.12.2016 (oli pe 9.12.2016)" in news


@pytest.mark.parametrize(
    ("text", "due", "said"),
    [
        (
            "/tehtava Tilaa sali",
            "2016-12-14",
            "Ville asetti määräajan: #3 Tilaa sali, ke 14.12.2016",
        ),
        (
            "/tehtava Tilaa sali 8.12.",
            "",
            "Ville poisti määräajan: #3 Tilaa sali (oli to 8.12.2016)",
        ),
    ],
)
async def test_a_first_due_and_one_taken_away_are_told_too(
    owned: Conversation, reminding: Reminding, text: str, due: str, said: str
) -> None:
    await owned.says(text)
    await moves(owned, 3, due)

    assert await told(owned, reminding) == [said]


async def test_a_removal_is_told_and_so_is_taking_it_back(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.says("/tehtava Tilaa sali 8.12.", by=VILLE)
    removed = await owned.presses("Poista tehtävä", await card(owned, 3), by=VILLE)

    assert await told(owned, reminding) == ["Ville poisti tehtävän: #3 Tilaa sali"]
    assert last_of_group(owned).labels == ["Palauta"]

    await owned.presses("Palauta", removed, by=VILLE)
    [news] = await told(owned, reminding)
    assert news.startswith("Ville palautti tehtävän: #3 Tilaa sali · to 8.12.2016")


async def test_of_a_series_removed_in_private_each_turn_is_told_and_that_it_is_back(
    owned: Conversation, reminding: Reminding
) -> None:
    await owned.says("/tehtava Raportti joka kuukauden 5. päivä", by=VILLE)
    owned.clock.move_to(6, 12, 12)
    await reminding.send_group(GROUP)
    asked = await owned.presses("Poista tehtävä", await card(owned, 4), by=VILLE)
    removed = await owned.presses("Poista koko sarja", asked, by=VILLE)
    [news] = await told(owned, reminding)
    assert news.count("Ville poisti tehtävän") == 2

    await owned.forges(f"undo|{GROUP}|4|", removed, by=VILLE)

    [news] = await told(owned, reminding)
    assert news.count("Ville palautti tehtävän") == 2


@pytest.mark.parametrize(
    ("language", "said", "button"),
    [
        (Language.FI, "Ville: #1 Hankesuunnitelma – ei minun. Kuka ottaa tämän?", "Otan tämän"),
        (Language.SV, "Ville: #1 Hankesuunnitelma – inte min. Vem tar den?", "Jag tar den"),
        (Language.EN, "Ville: #1 Hankesuunnitelma – not mine. Who will take it?", "I’ll take it"),
    ],
)
async def test_a_task_that_its_last_owner_leaves_in_private_is_offered_to_the_group(
    owned: Conversation, reminding: Reminding, language: Language, said: str, button: str
) -> None:
    shown = await card(owned)
    await set_language(owned.store, GROUP, language)
    await owned.presses("Ei minun", shown, by=VILLE)

    assert await told(owned, reminding) == [said]
    assert last_of_group(owned).labels == [button]

    taken = await owned.presses(button, last_of_group(owned))
    assert "Aino" in taken.text


async def test_what_is_pressed_on_a_private_reminder_or_replied_to_it_is_told(
    talk: Conversation, reminding: Reminding
) -> None:
    private = await in_private(talk, reminding, talk.clock)
    await talk.says("14.12.", by=VILLE, chat_id=VILLE["id"], to=talk.reply_to(private))
    await talk.presses("Ei minun", private, by=VILLE)

    [news] = await told(talk, reminding)

    assert "Ville siirsi: #1 Tilaa sali, määräaika ke 14.12.2016 (oli pe 9.12.2016)" in news
    assert "Ville: #1 Tilaa sali – ei minun. Kuka ottaa tämän?" in news


async def test_what_is_taken_back_after_it_was_told_is_told(
    owned: Conversation, reminding: Reminding
) -> None:
    moved = await moves(owned, 1, "2016-12-14")
    await told(owned, reminding)

    await owned.presses("Kumoa #1", moved, by=VILLE)

    [news] = await told(owned, reminding)
    assert "määräaika pe 9.12.2016 (oli ke 14.12.2016)" in news


async def test_what_is_done_at_night_is_told_in_the_morning(
    owned: Conversation, reminding: Reminding
) -> None:
    owned.clock.move_to(24, 11, 22)
    await moves(owned, 1, "2016-12-14")
    await owned.presses("Ei minun", await card(owned), by=VILLE)
    assert await told(owned, reminding) == []

    owned.clock.move_to(25, 11, 8)

    [news] = await told(owned, reminding)
    assert "siirsi: #1" in news
    assert "ei minun" in news
