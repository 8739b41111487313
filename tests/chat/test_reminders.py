"""Reminders in the group: their buttons change the message in place."""

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.reminded import due
from tests.services.conftest import StillClock


async def test_a_reminder_has_done_and_later_and_is_edited_in_place(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    clock.move_to(8, 12, 9)

    [reminder] = await due(talk, reminding)
    assert reminder.labels[0].startswith("Valmis")
    assert reminder.labels[1].startswith("Myöhemmin")
    done = await talk.presses("Valmis", reminder, by=VILLE)

    assert "<s>Tilaa sali</s>" in done.text
    clock.move_to(9, 12, 9)
    assert await due(talk, reminding) == []


async def test_a_reminder_that_somebody_takes_on_stays_a_reminder(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    clock.move_to(8, 12, 9)
    [reminder] = await due(talk, reminding)

    taken = await talk.presses("Otan tämän", reminder, by=VILLE)

    assert "Huomenna" in taken.text
    assert "Ville" in taken.text
    assert not any(label.startswith("Poista") for label in taken.labels)


async def test_a_digest_stays_whole_when_one_of_its_tasks_is_done(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.")
    await talk.says("/tehtava Lähetä kutsut 9.12.")
    clock.move_to(8, 12, 9)

    [digest] = await due(talk, reminding)
    after = await talk.presses("Valmis #1", digest)

    assert "Lähetä kutsut" in after.text
    assert "Tilaa sali" in after.text
    assert any(label.startswith("Valmis #2") for label in after.labels)
    assert not any(label.startswith("Valmis #1") for label in after.labels)


async def test_a_refused_parse_sends_the_same_words_without_markup(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa <sali> & kahvi 9.12.")
    clock.move_to(8, 12, 9)
    refusal = {"description": "Bad Request: can't parse entities: unsupported start tag"}
    talk.transport.refusals["sendMessage"] = [(400, refusal)]

    [reminder] = await due(talk, reminding)

    assert "Tilaa <sali> & kahvi" in reminder.text


async def test_a_deleted_topic_gives_way_to_the_main_chat(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.says("/start", message_thread_id=7, is_topic_message=True)
    await talk.says("/tehtava Tilaa sali 9.12.")
    clock.move_to(8, 12, 9)
    refusal = {"description": "Bad Request: message thread not found"}
    talk.transport.refusals["sendMessage"] = [(400, refusal)]

    [reminder] = await due(talk, reminding)

    assert reminder.chat_id == GROUP


async def test_the_week_stays_the_week_when_all_of_it_is_done(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 28.11.")
    await talk.says("/tehtava Lähetä kutsut 5.12.")
    clock.move_to(28, 11, 9)
    [week] = await due(talk, reminding)
    assert "Viikko 48" in week.text

    after = await talk.presses("Valmis #1", week)
    assert "Viikko 48" in after.text
    after = await talk.presses("Valmis #2", after)

    assert "Viikko 48" in after.text
    assert after.labels == ["Palauta #1", "Palauta #2"]
