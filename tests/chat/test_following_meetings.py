"""Dues tied to a meeting that is cancelled, restored, or moved while their task was closed."""

import pytest

from bot.domain.language import Language
from bot.services.groups import set_language
from tests.chat.conversation import GROUP, Conversation
from tests.chat.tied import due


async def reminders_of(talk: Conversation, number: int) -> int:
    """How many reminders of the task lie ahead."""
    async with talk.store.group(GROUP) as unit:
        rows = unit.reminders.of_item(unit.tasks.get(number).uid)
        return sum(row.is_pending for row in rows)


async def test_a_cancelled_meeting_without_a_later_one_leaves_the_dues_and_says_so(
    tied: Conversation,
) -> None:
    await tied.says("/tehtava Tilaa sali ennen kokousta")
    before = await reminders_of(tied, 2)

    cancelled = await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))

    assert "2 tehtävää oli sidottu tähän kokoukseen: #2, #3." in cancelled.text
    assert await due(tied, 2) == "2016-12-13"
    assert await reminders_of(tied, 2) == before > 0


@pytest.mark.parametrize(
    ("language", "button", "words"),
    [
        (Language.SV, "Ställ in mötet", "1 uppgift var knuten till det här mötet: #2."),
        (Language.EN, "Cancel meeting", "1 task was tied to this meeting: #2."),
    ],
)
async def test_that_is_said_in_the_language_of_the_group(
    tied: Conversation, language: Language, button: str, words: str
) -> None:
    await set_language(tied.store, GROUP, language)

    cancelled = await tied.presses(button, await tied.opens(1, "/kokoukset"))

    assert words in cancelled.text


async def test_the_card_of_such_a_task_says_how_long_its_due_stands(tied: Conversation) -> None:
    await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))

    assert "määräaika pysyy, kunnes seuraava kokous" in (await tied.opens(2)).text


async def test_the_dues_of_a_cancelled_meeting_are_those_of_the_next_one_added(
    tied: Conversation,
) -> None:
    await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))

    [added] = await tied.says("/kokous 20.12. klo 9")

    assert "1 määräaika muuttui" in added.text
    assert await due(tied, 2) == "2016-12-15"


async def test_a_meeting_held_after_all_has_its_dues_again(tied: Conversation) -> None:
    cancelled = await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))
    await tied.says("/kokous 20.12. klo 9")

    restored = await tied.presses("Palauta", cancelled)

    assert "to 15.12.2016 → ti 13.12.2016" in restored.text
    assert await due(tied, 2) == "2016-12-13"


async def test_undo_of_a_cancelled_meeting_takes_its_dues_back(tied: Conversation) -> None:
    await tied.says("/kokous 13.1.2017 klo 9")
    await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))
    assert await due(tied, 2) == "2017-01-10"

    [undone] = await tied.says("/kumoa 1")

    assert "ti 10.1.2017 → ti 13.12.2016" in undone.text
    assert await due(tied, 2) == "2016-12-13"


async def test_undo_of_a_moved_meeting_takes_its_dues_back(tied: Conversation) -> None:
    shown = await tied.opens(1, "/kokoukset")
    await tied.says("19.12. klo 13", to=tied.reply_to(shown))
    assert await due(tied, 2) == "2016-12-14"

    await tied.says("/kumoa 1")

    assert await due(tied, 2) == "2016-12-13"


async def test_a_task_reopened_after_its_meeting_moved_follows_it(tied: Conversation) -> None:
    done = await tied.presses("Valmis", await tied.opens(2))
    await tied.says("19.12. klo 13", to=tied.reply_to(await tied.opens(1, "/kokoukset")))
    assert await due(tied, 2) == "2016-12-13"

    reopened = await tied.presses("Palauta", done)

    assert "ke 14.12.2016" in reopened.text
    assert await due(tied, 2) == "2016-12-14"


async def test_a_done_taken_back_after_the_meeting_was_cancelled_waits_for_the_next(
    tied: Conversation,
) -> None:
    await tied.presses("Valmis", await tied.opens(2))
    await tied.presses("Peru kokous", await tied.opens(1, "/kokoukset"))

    await tied.says("/kumoa 2")
    await tied.says("/kokous 20.12. klo 9")

    assert await due(tied, 2) == "2016-12-15"


async def test_a_due_that_a_moved_meeting_leaves_in_the_past_is_today(tied: Conversation) -> None:
    shown = await tied.opens(1, "/kokoukset")

    moved = await tied.says("28.11. klo 9", to=tied.reply_to(shown))

    assert "ti 13.12.2016 → to 24.11.2016" in moved[0].text


async def test_an_answer_to_the_invitation_moves_no_due(tied: Conversation) -> None:
    await tied.says("28.11. klo 9", to=tied.reply_to(await tied.opens(1, "/kokoukset")))
    assert await due(tied, 2) == "2016-11-24"
    tied.clock.move_to(25, 11, 12)

    await tied.presses("Tulen", await tied.opens(1, "/kokoukset"))

    assert await due(tied, 2) == "2016-11-24"
