"""What is done to a meeting in a private chat, or by minutes, is told to the group once."""

import pytest

from bot.domain.language import Language
from bot.services.groups import set_language
from bot.services.reminders import Reminding
from tests.chat.conversation import AINO, GROUP, Conversation
from tests.chat.reminded import told
from tests.chat.tied import FI, NEXT_FI, due, hands_in
from tests.chat.transport import Shown


async def in_private(talk: Conversation, number: int) -> Shown:
    """Aino opens the card of the group's meeting in her own chat."""
    [shown] = await talk.says("/kokoukset", chat_id=AINO["id"])
    return await talk.presses(f"#{number}", shown)


async def moves(talk: Conversation, card: Shown, start: str) -> None:
    """A press on a button with another start: such a card stands in the private chat."""
    await talk.forges(f"start|{GROUP}|1|{start}", card)


async def test_the_group_hears_once_of_a_meeting_moved_in_private(
    tied: Conversation, reminding: Reminding
) -> None:
    await moves(tied, await in_private(tied, 1), "2016-12-19T13:00+02:00")

    [news] = await told(tied, reminding)

    assert "siirtyi · #1" in news
    assert "ma 19.12.2016 klo 13.00" in news
    assert "(oli pe 16.12.2016 klo 9.00)" in news
    assert "#2 Kokoa palaute: ti 13.12.2016 → ke 14.12.2016" in news
    assert await told(tied, reminding) == []


async def test_a_move_at_night_is_told_in_the_morning_as_things_stand_then(
    tied: Conversation, reminding: Reminding
) -> None:
    tied.clock.move_to(24, 11, 22)
    card = await in_private(tied, 1)
    await moves(tied, card, "2016-12-19T13:00+02:00")
    await moves(tied, card, "2016-12-20T13:00+02:00")
    assert await told(tied, reminding) == []

    tied.clock.move_to(25, 11, 8)
    [news] = await told(tied, reminding)

    assert "ti 20.12.2016 klo 13.00" in news
    assert "(oli pe 16.12.2016 klo 9.00)" in news
    assert "ti 13.12.2016 → to 15.12.2016" in news


async def test_a_meeting_that_is_before_the_morning_is_told_of_at_once(
    tied: Conversation, reminding: Reminding
) -> None:
    tied.clock.move_to(24, 11, 22)
    await moves(tied, await in_private(tied, 1), "2016-11-25T07:00+02:00")

    [news] = await told(tied, reminding)

    assert "pe 25.11.2016 klo 7.00" in news


async def test_a_meeting_that_nobody_need_come_to_in_the_morning_is_told_of_at_once(
    tied: Conversation, reminding: Reminding
) -> None:
    card = await in_private(tied, 1)
    await moves(tied, card, "2016-11-25T07:00+02:00")
    await told(tied, reminding)
    tied.clock.move_to(24, 11, 22)
    await moves(tied, card, "2016-12-19T13:00+02:00")

    [news] = await told(tied, reminding)

    assert "(oli pe 25.11.2016 klo 7.00)" in news


async def test_a_move_that_was_taken_back_before_it_was_told_is_not_told(
    tied: Conversation, reminding: Reminding
) -> None:
    tied.clock.move_to(24, 11, 22)
    card = await in_private(tied, 1)
    await moves(tied, card, "2016-12-19T13:00+02:00")
    await tied.presses("Kumoa #1", tied.transport.messages[card.chat_id, card.message_id])

    tied.clock.move_to(25, 11, 8)

    assert await told(tied, reminding) == []
    assert await due(tied, 2) == "2016-12-13"


async def test_the_group_hears_of_a_meeting_cancelled_in_private_and_of_its_dues(
    tied: Conversation, reminding: Reminding
) -> None:
    cancelled = await tied.presses("Peru kokous", await in_private(tied, 1))

    [news] = await told(tied, reminding)
    assert "Peruttu." in news
    assert "1 tehtävä oli sidottu tähän kokoukseen: #2." in news

    tied.clock.pass_by(minutes=1)
    await tied.presses("Palauta", cancelled)
    [news] = await told(tied, reminding)
    assert "pidetään sittenkin" in news


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.SV, ("Flyttat:", "(var fre 16.12.2016 kl. 9.00)")),
        (Language.EN, ("has moved", "(was Fri 16 Dec 2016")),
    ],
)
async def test_the_news_is_in_the_language_of_the_group(
    tied: Conversation, reminding: Reminding, language: Language, words: tuple[str, str]
) -> None:
    await set_language(tied.store, GROUP, language)
    [shown] = await tied.says("/kokoukset", chat_id=AINO["id"])
    await moves(tied, shown, "2016-12-19T13:00+02:00")

    [news] = await told(tied, reminding)

    assert all(word in news for word in words)


async def test_what_is_moved_in_the_group_is_not_told_again(
    tied: Conversation, reminding: Reminding
) -> None:
    [shown] = await tied.says("/kokoukset")
    await moves(tied, await tied.presses("#1", shown), "2016-12-19T13:00+02:00")

    assert await told(tied, reminding) == []


async def test_an_answer_in_private_is_no_news(tied: Conversation, reminding: Reminding) -> None:
    await tied.presses("Tulen", await in_private(tied, 1))

    assert await told(tied, reminding) == []


async def test_the_summary_of_minutes_tells_of_dues_that_wait_no_longer(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali seuraavaan kokoukseen mennessä")

    await talk.presses("Tallenna", await hands_in(talk, FI + NEXT_FI))
    [summary] = await told(talk, reminding)

    assert "1 määräaika muuttui" in summary
    assert "#1 Tilaa sali: ei määräaikaa → pe 16.12.2016 klo 9.00" in summary
    assert await told(talk, reminding) == []


async def test_minutes_that_move_a_meeting_tell_of_its_dues_in_their_summary(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    await talk.presses("Tallenna", await hands_in(talk, FI + NEXT_FI))
    await talk.says("/tehtava Tilaa sali seuraavaan kokoukseen mennessä")
    await told(talk, reminding)
    talk.clock.pass_by(hours=1)

    corrected = (FI + NEXT_FI).replace("16.12.2016 klo 9", "19.12.2016 klo 13")
    await talk.presses("Tallenna", await hands_in(talk, corrected, "korjattu.txt"))
    [summary] = await told(talk, reminding)

    assert "3 määräaikaa muuttui" in summary
    assert "#4 Tilaa sali: pe 16.12.2016 klo 9.00 → ma 19.12.2016 klo 13.00" in summary


async def test_a_summary_of_minutes_saved_at_night_waits_for_the_morning(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    talk.clock.move_to(24, 11, 22)
    await talk.presses("Tallenna", await hands_in(talk, FI + NEXT_FI))
    assert await told(talk, reminding) == []

    talk.clock.move_to(25, 11, 8)

    assert len(await told(talk, reminding)) == 1


async def test_what_was_held_is_counted_as_the_group_will_be_sent_it(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 2.12.")
    await talk.says("/kokous 6.12. klo 9")
    await talk.leaves()
    talk.clock.move_to(2, 12, 10)
    await reminding.send_group(GROUP)

    welcome = await talk.brings(AINO)

    assert any("2 muistutusta odotti" in one.text for one in welcome)
