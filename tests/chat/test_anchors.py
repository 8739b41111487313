"""Dues tied to a meeting: they move with it, and say so once."""

from tests.chat.conversation import Conversation
from tests.chat.tied import due


async def test_a_due_before_the_next_meeting_moves_with_it(talk: Conversation) -> None:
    await talk.is_founded()
    [meeting] = await talk.says("/kokous 16.12. klo 9 kylätalo")
    [card] = await talk.says("/tehtava Kokoa palaute 3 arkipäivää ennen kokousta @ville")
    assert "ti 13.12.2016" in card.text
    assert "Siirtyy kokouksen mukana" in card.text

    [moved] = await talk.says("19.12. klo 13", to=talk.transport.as_message(meeting))

    assert "1 määräaika muuttui" in moved.text
    assert "ti 13.12.2016 → ke 14.12.2016" in moved.text
    assert await due(talk, 2) == "2016-12-14"


async def test_a_holiday_is_no_working_day_before_a_meeting(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/mote den 9 januari 2017 kl. 9")

    [card] = await talk.says("/uppgift Skicka kallelsen en arbetsdag före nästa möte")

    assert "to 5.1.2017" in card.text


async def test_without_a_meeting_the_task_waits_for_one(talk: Conversation) -> None:
    await talk.is_founded()
    [card] = await talk.says("/task Draft the plan by the next meeting")
    assert "Saa määräajan seuraavasta kokouksesta" in card.text

    [meeting] = await talk.says("/kokous 16.12. klo 9")

    assert "1 määräaika muuttui" in meeting.text
    assert await due(talk, 1) == "2016-12-16 09:00:00+02:00"


async def test_a_due_that_a_person_gives_is_tied_no_more(talk: Conversation) -> None:
    await talk.is_founded()
    [meeting] = await talk.says("/kokous 16.12. klo 9")
    [card] = await talk.says("/tehtava Kokoa palaute ennen kokousta")
    await talk.says("12.12.", to=talk.transport.as_message(card))

    await talk.says("19.12. klo 13", to=talk.transport.as_message(meeting))

    assert await due(talk, 2) == "2016-12-12"


async def test_a_cancelled_meeting_hands_its_dues_to_the_next(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/kokous 16.12. klo 9")
    await talk.says("/kokous 13.1.2017 klo 9")
    await talk.says("/tehtava Kokoa palaute ennen seuraavaa kokousta")
    assert await due(talk, 3) == "2016-12-15"

    shown = await talk.says("/kokoukset")
    opened = await talk.presses("#1", shown[0])
    cancelled = await talk.presses("Peru kokous", opened)

    assert "1 määräaika muuttui" in cancelled.text
    assert await due(talk, 3) == "2017-01-12"


async def test_a_due_moved_to_the_meeting_by_a_button_moves_with_it(talk: Conversation) -> None:
    await talk.is_founded()
    [meeting] = await talk.says("/kokous 16.12. klo 9")
    await talk.says("/tehtava Kokoa palaute 9.12.")
    [tasks] = await talk.says("/tehtavat")
    menu = await talk.presses("Siirrä", await talk.presses("#2", tasks))

    tied = await talk.presses("Seuraava kokous", menu)
    assert "Siirtyy kokouksen mukana" in tied.text
    assert await due(talk, 2) == "2016-12-16 09:00:00+02:00"
    await talk.says("19.12. klo 13", to=talk.transport.as_message(meeting))

    assert await due(talk, 2) == "2016-12-19 13:00:00+02:00"


async def test_an_edit_that_makes_the_meeting_gives_its_due_to_those_that_wait(
    talk: Conversation,
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Kokoa palaute seuraavaan kokoukseen mennessä")

    await talk.says("/kokous 16.12. klo 9", message_id=70, is_edited=True)

    assert await due(talk, 1) == "2016-12-16 09:00:00+02:00"


async def test_a_task_that_waits_for_a_meeting_is_not_asked_for_a_day(talk: Conversation) -> None:
    await talk.is_founded()

    [card] = await talk.says("/tehtava Esityslista ennen seuraavaa kokousta")

    assert "Muistutukset tulevat, kun kokous on lisätty" in card.text
    assert "Mihin mennessä" not in card.text
    assert card.labels == ["Aseta määräaika…", "Kumoa"]
