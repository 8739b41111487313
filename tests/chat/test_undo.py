"""The last change is taken back, for ten minutes."""

import pytest

from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import StillClock


async def due(talk: Conversation, number: int = 1) -> str:
    async with talk.store.group(GROUP) as unit:
        return str(unit.tasks.get(number).due)


async def is_open(talk: Conversation, number: int = 1) -> bool:
    async with talk.store.group(GROUP) as unit:
        return unit.tasks.get(number).is_open


async def test_a_due_moved_by_a_button_is_moved_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    menu = await talk.presses("Siirrä", await shown(talk))
    moved = await talk.presses("Huomenna", menu)
    assert await due(talk) == "2016-11-25"

    back = await talk.presses("Kumoa #1", moved)

    assert await due(talk) == "2016-12-09"
    assert "pe 9.12.2016" in back.text


async def shown(talk: Conversation) -> Shown:
    [tasks] = await talk.says("/tehtavat")
    return await talk.presses("#1", tasks)


async def test_the_command_takes_back_ones_own_last_change(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.presses("Valmis", await shown(talk), by=VILLE)
    assert not await is_open(talk)

    await talk.says("/angra", by=VILLE)

    assert await is_open(talk)


async def test_what_another_did_is_theirs_to_take_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.presses("Valmis", await shown(talk))

    [answer] = await talk.says("/kumoa #1", by=VILLE)

    assert not await is_open(talk)
    assert "teki joku muu" in answer.text


@pytest.mark.parametrize(
    ("language", "said"), [("Suomi", "Kumottu"), ("Svenska", "Ångrat"), ("English", "Undone")]
)
async def test_the_answer_to_the_command_says_that_it_shows_what_was_taken_back(
    talk: Conversation, language: str, said: str
) -> None:
    await talk.is_founded()
    [languages] = await talk.says("/kieli")
    await talk.presses(language, languages)
    [added] = await talk.says("/task Tilaa sali 9.12.")
    await talk.says("12.12.", to=talk.reply_to(added))

    [answer] = await talk.says("/undo")

    assert answer.text.startswith(f"↩️ <b>{said}</b>")


async def test_after_ten_minutes_it_is_too_late(talk: Conversation, clock: StillClock) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.presses("Valmis", await shown(talk))

    clock.pass_by(minutes=10, seconds=1)
    [answer] = await talk.says("/undo")

    assert "Tämän aika päättyi to 24.11.2016 klo 15.10." in answer.text
    assert not await is_open(talk)


async def test_a_button_pressed_too_late_says_until_when_it_could_be(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    menu = await talk.presses("Siirrä", await shown(talk))
    moved = await talk.presses("Huomenna", menu)

    clock.pass_by(minutes=10, seconds=1)
    toast = await talk.forges(moved.data("Kumoa #1"), moved)

    assert "Tämän aika päättyi to 24.11.2016 klo 15.10." in toast
    assert await due(talk) == "2016-11-25"


async def test_with_nothing_to_take_back_that_is_said(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/kumoa")

    assert "Kumottavaa ei ole" in answer.text


async def test_reminders_come_again_after_done_is_taken_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.presses("Valmis", await shown(talk))
    await talk.says("/kumoa")

    async with talk.store.group(GROUP) as unit:
        task = unit.tasks.get(1)
        pending = [r for r in unit.reminders.pending() if r.item_uid == task.uid]

    assert pending


async def test_the_command_in_private_takes_back_ones_last_change_wherever_it_was(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    private = AINO["id"]
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.says("/tehtava Oma asia 20.12.", chat_id=private)
    [of_group, *_] = await talk.says("/tehtavat", chat_id=private)
    card = await talk.presses("#1", of_group)
    await talk.says("ma 12.12.", chat_id=private, to=talk.reply_to(card))
    assert await due(talk) == "2016-12-12"

    [answer] = await talk.says("/kumoa", chat_id=private)

    assert "Tilaa sali" in answer.text
    assert await due(talk) == "2016-12-09"
