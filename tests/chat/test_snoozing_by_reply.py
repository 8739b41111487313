"""Later, in words: a reply says when the reminder comes again."""

import pytest

from bot.services.reminders import Reminding
from tests.chat.conversation import Conversation
from tests.chat.reminded import due
from tests.chat.snoozing import due_of, reminded
from tests.services.conftest import StillClock


@pytest.mark.parametrize(
    ("language", "task", "reply", "said"),
    [
        ("Suomi", "/tehtava Sali 9.12.", "muistuta keskiviikkona klo 14", "ke 7.12.2016 klo 14.00"),
        (
            "Svenska",
            "/uppgift Boka salen senast 9.12.",
            "Påminn på onsdag kl. 14",
            "ons 7.12.2016 kl. 14.00",
        ),
        ("English", "/task Hall 9.12.", "remind on Wednesday 14:00", "Wed 7 Dec 2016 at 14:00"),
    ],
)
async def test_a_reply_says_when_in_three_languages(
    talk: Conversation,
    reminding: Reminding,
    clock: StillClock,
    language: str,
    task: str,
    reply: str,
    said: str,
) -> None:
    await talk.is_founded()
    [choice] = await talk.says("/kieli")
    await talk.presses(language, choice)
    await talk.says(task)
    clock.move_to(2, 12, 9)
    [reminder] = await due(talk, reminding)

    [answer] = await talk.says(reply, to=talk.reply_to(reminder))

    assert said in answer.text
    assert await due_of(talk) == "2016-12-09"
    clock.move_to(7, 12, 14)
    [again] = await due(talk, reminding)
    assert "#1" in again.text


async def test_a_reply_with_a_date_alone_moves_the_due_as_before(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    await talk.says("ma 12.12.", to=talk.reply_to(reminder))

    assert await due_of(talk) == "2016-12-12"


async def test_a_reply_after_the_due_is_told_so_and_nothing_is_put_off(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    [answer] = await talk.says("muistuta ma 12.12.", to=talk.reply_to(reminder))

    assert "vasta määräajan jälkeen" in answer.text
    clock.move_to(8, 12, 9)
    assert len(await due(talk, reminding)) == 1


async def test_a_reply_whose_weekday_does_not_fit_is_asked_about(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    [answer] = await talk.says("muistuta ke 8.12.", to=talk.reply_to(reminder))
    assert "eivät täsmää" in answer.text
    after = await talk.presses("ke 7.12.2016", answer)

    assert "Seuraava muistutus" in after.text
    assert "ke 7.12.2016 klo 9.00" in after.text


async def test_a_reply_that_asks_and_says_no_time_ahead_is_told_how_to_say_one(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    reminder = await reminded(talk, reminding, clock)

    for reply in ("muistuta eilen", "muistuta joskus"):
        [answer] = await talk.says(reply, to=talk.reply_to(reminder))
        assert "muistuta perjantaina klo 14" in answer.text
    assert await talk.says("Muistan kyllä", to=talk.reply_to(reminder)) == []
