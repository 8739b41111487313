"""Dues that minutes tie to a meeting: shown as such, and moved with it once they are saved."""

import pytest
from markupsafe import Markup

from bot.domain.language import Language
from bot.services.groups import set_language
from tests.chat.conversation import AINO, GROUP, Conversation
from tests.chat.tied import EN, FI, NEXT_EN, NEXT_FI, NEXT_SV, SV, dues, hands_in, tasks_of
from tests.chat.transport import Shown


async def saves_opened(talk: Conversation, card: Shown) -> None:
    opened = talk.transport.messages[card.chat_id, card.message_id]
    await talk.presses("Tallenna", await talk.presses("Takaisin", opened))


def plain(card: Shown) -> str:
    return Markup(card.text).striptags()


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (FI + NEXT_FI, "2016-12-15"),
        (SV + NEXT_SV, "2016-12-16 09:00:00+02:00"),
        (EN + NEXT_EN, "2016-12-15"),
    ],
)
async def test_a_due_told_by_the_next_meeting_moves_with_it(
    talk: Conversation, text: str, second: str
) -> None:
    await talk.is_founded()
    await talk.presses("Tallenna", await hands_in(talk, text))
    assert await dues(talk) == ["2016-12-13", second]

    [meetings] = await talk.says("/kokoukset")
    shown = await talk.presses("#3", meetings)
    await talk.says("19.12. klo 13", to=talk.reply_to(shown))

    assert (await dues(talk))[0] == "2016-12-14"


async def test_the_review_tells_with_which_meeting_a_due_moves(talk: Conversation) -> None:
    await talk.is_founded()

    card = await hands_in(talk, FI + NEXT_FI)

    assert "ti 13.12.2016" in plain(card)
    assert plain(card).count("🔗 ennen kokousta pe 16.12.2016 klo 9.00; siirtyy sen mukana") == 2


@pytest.mark.parametrize(
    ("language", "tied", "waits"),
    [
        (
            Language.SV,
            "🔗 före mötet fre 16.12.2016 kl. 9.00; flyttas med det",
            "nästa möte har inte lagts till än",
        ),
        (
            Language.EN,
            "🔗 before the meeting Fri 16 Dec 2016 at 9:00; moves with it",
            "the next meeting has not been added yet",
        ),
    ],
)
async def test_the_review_tells_it_in_the_language_of_the_group(
    talk: Conversation, language: Language, tied: str, waits: str
) -> None:
    await talk.is_founded()
    await set_language(talk.store, GROUP, language)

    assert tied in plain(await hands_in(talk, FI + NEXT_FI))
    assert waits in plain(await hands_in(talk, SV))


async def test_a_due_follows_its_meeting_within_the_review(talk: Conversation) -> None:
    await talk.is_founded()
    card = await hands_in(talk, FI + NEXT_FI)
    await talk.forges(card.buttons[2][1]["callback_data"], card)

    await talk.says("19.12. klo 13", chat_id=AINO["id"], to=talk.reply_to(card))
    await saves_opened(talk, card)

    assert await dues(talk) == ["2016-12-14", "2016-12-16"]


async def test_minutes_without_a_next_meeting_tie_to_the_one_the_group_has(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    [meeting] = await talk.says("/kokous 9.1.2017 klo 9")

    await talk.presses("Tallenna", await hands_in(talk, FI))
    assert await dues(talk) == ["2017-01-03", "2017-01-05"]
    await talk.says("10.1.2017 klo 9", to=talk.reply_to(meeting))

    assert await dues(talk) == ["2017-01-04", "2017-01-09"]


@pytest.mark.parametrize("text", [FI, SV, EN])
async def test_where_no_meeting_is_known_the_due_waits_and_the_card_asks(
    talk: Conversation, text: str
) -> None:
    await talk.is_founded()

    card = await hands_in(talk, text)
    assert plain(card).count("seuraavaa kokousta ei ole vielä lisätty") == 2
    assert any("odottaa seuraavaa kokousta" in label for label in card.labels)
    await talk.presses("Tallenna", card)
    assert await dues(talk) == ["None", "None"]
    [meeting] = await talk.says("/kokous 16.12. klo 9")

    assert "2 määräaikaa muuttui" in meeting.text
    assert (await dues(talk))[0] == "2016-12-13"


async def test_a_day_that_the_person_gives_in_the_review_is_tied_to_nothing(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    card = await hands_in(talk, FI + NEXT_FI)
    await talk.forges(card.buttons[0][1]["callback_data"], card)
    await talk.says("12.12.", chat_id=AINO["id"], to=talk.reply_to(card))

    await saves_opened(talk, card)

    assert (await tasks_of(talk))["Ville"].anchor is None
    assert await dues(talk) == ["2016-12-12", "2016-12-15"]


async def test_a_meeting_that_is_left_out_gives_no_due(talk: Conversation) -> None:
    await talk.is_founded()
    card = await hands_in(talk, FI + NEXT_FI)

    card = await talk.presses("☑ 3", card)
    assert "seuraavaa kokousta ei ole vielä lisätty" in card.text
    await talk.presses("Tallenna", card)

    assert await dues(talk) == ["None", "None"]


async def test_corrected_minutes_with_another_next_meeting_change_the_meeting_alone(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.presses("Tallenna", await hands_in(talk, FI + NEXT_FI))

    corrected = (FI + NEXT_FI).replace("16.12.2016 klo 9", "19.12.2016 klo 13")
    review = await hands_in(talk, corrected, "korjattu.txt")
    assert "1 muuttunut" in review.text
    await talk.presses("Tallenna", review)

    assert await dues(talk) == ["2016-12-14", "2016-12-16"]


async def test_minutes_taken_in_late_ask_whether_what_was_tied_is_done(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/kokous 2.3.2017 klo 9")
    talk.clock.move_to(20, 2, 9, year=2017)

    card = await hands_in(talk, FI + NEXT_FI)

    assert plain(card).count("jo mennyt") == 3
    assert "siirtyy sen mukana" not in card.text


async def test_a_suggested_day_before_a_meeting_is_no_holiday(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous 9.1.2017 klo 9")

    card = await hands_in(talk, FI.replace(" ennen seuraavaa kokousta", ""))

    assert any("to 5.1.2017" in label for label in card.labels)
