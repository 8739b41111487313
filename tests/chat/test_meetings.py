"""Meetings by message, and who is coming."""

from tests.chat.conversation import VILLE, Conversation


async def test_a_meeting_is_announced_in_three_languages(talk: Conversation) -> None:
    await talk.is_founded()

    [fi] = await talk.says("/kokous pe 16.12. klo 9 kaupungintalo")
    [sv] = await talk.says("/mote den 9 december kl. 13")
    [en] = await talk.says("/meeting Fri 16 Dec at 10 am")

    assert "pe 16.12.2016 klo 9.00" in fi.text
    assert "kaupungintalo" in fi.text
    assert "pe 9.12.2016 klo 13.00" in sv.text
    assert "pe 16.12.2016 klo 10.00" in en.text


async def test_a_meeting_without_a_time_is_asked_for(talk: Conversation) -> None:
    await talk.is_founded()

    [answer] = await talk.says("/kokous kaupungintalolla")

    assert "kokouksen aikaa" in answer.text


async def test_the_meetings_ahead_are_listed_by_their_time(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous pe 16.12. klo 9")
    await talk.says("/kokous ma 12.12. klo 14")

    [answer] = await talk.says("/kokoukset", by=VILLE)

    assert answer.text.index("12.12.2016") < answer.text.index("16.12.2016")


async def test_a_member_says_that_they_come(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous pe 16.12. klo 9")
    [meetings] = await talk.says("/kokoukset")
    card = await talk.presses("#1", meetings)

    shown = await talk.presses("Tulen", card, by=VILLE)

    assert "Tulossa 1: Ville" in shown.text


async def test_an_edited_message_moves_its_meeting(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous pe 16.12. klo 9", message_id=70)

    [answer] = await talk.says("/kokous ma 19.12. klo 9", message_id=70, is_edited=True)

    assert "#1" in answer.text
    assert "ma 19.12.2016 klo 9.00" in answer.text


async def test_a_cancelled_meeting_can_be_taken_back(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous pe 16.12. klo 9")
    [meetings] = await talk.says("/kokoukset")
    card = await talk.presses("#1", meetings)

    cancelled = await talk.presses("Peru kokous", card)
    restored = await talk.presses("Palauta", cancelled)

    assert "Peruttu" in cancelled.text
    assert "Peruttu" not in restored.text
