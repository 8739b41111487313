"""Minutes that tell of a meeting which the group has already make no second one."""

from markupsafe import Markup

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.reminded import told
from tests.chat.tied import FI, NEXT_FI, dues, hands_in
from tests.chat.transport import Shown


async def meetings_of(talk: Conversation) -> list[tuple[int, str, int]]:
    """Return number, start and number of answers of each."""
    async with talk.store.group(GROUP) as unit:
        return [(m.number, str(m.start), len(m.attendance)) for m in unit.meetings.all()]


def now_of(talk: Conversation, card: Shown) -> Shown:
    return talk.transport.messages[card.chat_id, card.message_id]


async def test_a_meeting_that_the_group_has_is_shown_and_not_made_again(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    [added] = await talk.says("/kokous 16.12. klo 9-11 kylätalo")
    await talk.presses("Tulen", added, by=VILLE)

    card = await hands_in(talk, FI + NEXT_FI)
    assert "on jo ryhmän kokouksissa: #1" in Markup(card.text).striptags()
    assert any(label.startswith("Tallenna: 2 tehtävää, 2 päätöstä") for label in card.labels)
    await talk.presses("Tallenna", card)

    assert await meetings_of(talk) == [(1, "2016-12-16 09:00:00+02:00", 1)]
    await talk.says("19.12. klo 13", to=talk.reply_to(added))
    assert await dues(talk) == ["2016-12-14", "2016-12-16"]


async def test_another_time_on_the_same_day_moves_the_meeting_and_is_told(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 16.12. klo 10 kylätalo")

    card = await hands_in(talk, FI + NEXT_FI)
    assert "muuttaa kohtaa #1, nyt: pe 16.12.2016 klo 10.00" in Markup(card.text).striptags()
    await talk.presses("Tallenna", card)

    assert await meetings_of(talk) == [(1, "2016-12-16 09:00:00+02:00", 0)]
    [summary] = await told(talk, reminding)
    assert "1 muutos" in summary


async def test_a_meeting_on_another_day_is_one_more_unless_a_person_says_otherwise(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 9.12. klo 9")

    card = await hands_in(talk, FI + NEXT_FI)
    assert "ryhmällä on jo kokous #1, pe 9.12.2016 klo 9.00" in Markup(card.text).striptags()
    await talk.presses("Tallenna", card)

    assert [number for number, _, _ in await meetings_of(talk)] == [1, 4]


async def test_a_person_says_that_the_minutes_move_the_meeting_and_its_dues_follow(
    talk: Conversation, reminding: Reminding
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 9.12. klo 9-11")
    await talk.says("/tehtava Tilaa sali ennen seuraavaa kokousta")
    card = await hands_in(talk, FI + NEXT_FI)
    await talk.forges(card.buttons[2][1]["callback_data"], card)

    linked = await talk.presses("Tämä on #1: siirrä se", now_of(talk, card))
    assert "muuttaa kohtaa #1, nyt: pe 9.12.2016 klo 9.00" in Markup(linked.text).striptags()
    assert "Tämä on uusi kokous" in linked.labels
    await talk.presses("Tallenna", await talk.presses("Takaisin", linked))
    [summary] = await told(talk, reminding)

    assert await meetings_of(talk) == [(1, "2016-12-16 09:00:00+02:00", 0)]
    assert "#2 Tilaa sali: to 8.12.2016 → to 15.12.2016" in summary
    assert await dues(talk) == ["2016-12-13", "2016-12-15"]


async def test_what_was_said_to_move_a_meeting_may_be_a_new_one_after_all(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 9.12. klo 9")
    card = await hands_in(talk, FI + NEXT_FI)
    await talk.forges(card.buttons[2][1]["callback_data"], card)

    linked = await talk.presses("Tämä on #1: siirrä se", now_of(talk, card))
    opened = await talk.presses("Tämä on uusi kokous", linked)
    await talk.presses("Tallenna", await talk.presses("Takaisin", opened))

    assert [number for number, _, _ in await meetings_of(talk)] == [1, 4]


async def test_one_that_was_added_during_the_review_is_not_made_again(talk: Conversation) -> None:
    await talk.is_founded()
    card = await hands_in(talk, FI + NEXT_FI)
    await talk.says("/kokous 16.12. klo 9")

    await talk.presses("Tallenna", card)

    assert [number for number, _, _ in await meetings_of(talk)] == [1]


async def test_corrected_minutes_do_not_offer_it_again(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous 16.12. klo 9")
    await talk.presses("Tallenna", await hands_in(talk, FI + NEXT_FI))

    again = await hands_in(talk, FI + NEXT_FI + "\nKokous päätettiin.\n", "sama.txt")

    assert "ei ole muutoksia" in again.text


async def test_the_question_whether_a_meeting_moves_stands_on_the_meeting_alone(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 9.12. klo 9")

    card = await hands_in(talk, FI + NEXT_FI)
    assert card.text.count("ryhmällä on jo kokous #1") == 1
    for row in card.buttons[:2]:
        await talk.forges(row[1]["callback_data"], card)
        assert "Tämä on #1: siirrä se" not in now_of(talk, card).labels
        await talk.presses("Takaisin", now_of(talk, card))
    await talk.forges(card.buttons[2][1]["callback_data"], card)

    opened = now_of(talk, card)
    assert "Tämä on #1: siirrä se" in opened.labels
    assert "Siirtyykö se tähän, vai onko tämä uusi kokous?" in opened.text
