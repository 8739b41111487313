"""Times that a person's own app has marked in a message are taken at their word."""

from datetime import date, datetime
from typing import Any

import pytest

from bot.domain.moment import Moment
from tests.chat.conversation import GROUP, Conversation
from tests.services.conftest import HELSINKI

INSTANT = datetime(2016, 12, 12, 14, 30, tzinfo=HELSINKI)
LATER = datetime(2016, 12, 12, 16, tzinfo=HELSINKI)


def marked(text: str, words: str, instant: datetime = INSTANT, form: str = "") -> dict[str, Any]:
    """The `date_time` entity over some words, its place in UTF-16 units as Telegram has it."""
    before, _ = text.split(words)
    return {
        "type": "date_time",
        "offset": len(before.encode("utf-16-le")) // 2,
        "length": len(words.encode("utf-16-le")) // 2,
        "unix_time": int(instant.timestamp()),
        **({"date_time_format": form} if form else {}),
    }


async def due(talk: Conversation, number: int = 1) -> Moment | None:
    async with talk.store.group(GROUP) as unit:
        return unit.tasks.get(number).due


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/tehtava Tilaa 🎉🎉 sali perjantaina klo 9 mennessä", "perjantaina klo 9"),
        ("/tehtava@ohjaus_bot   tonight: tilaa sali", "tonight"),
        ("/tehtava Tilaa sali\nviimeistään 📅", "📅"),
    ],
)
async def test_a_task_is_due_at_the_instant_and_not_by_the_words(
    talk: Conversation, text: str, words: str
) -> None:
    await talk.is_founded()

    [answer] = await talk.says(text, entities=[marked(text, words)])

    assert await due(talk) == INSTANT
    assert "ma 12.12.2016 klo 14.30" in answer.text


@pytest.mark.parametrize("form", ["D", "wd"])
async def test_where_only_the_day_is_shown_the_whole_day_is_meant(
    talk: Conversation, form: str
) -> None:
    await talk.is_founded()
    text = "/tehtava Tilaa sali 12 December"

    await talk.says(text, entities=[marked(text, "12 December", form=form)])

    assert await due(talk) == date(2016, 12, 12)


async def test_a_meeting_is_held_from_instant_to_instant(talk: Conversation) -> None:
    await talk.is_founded()
    text = "/kokous Hallitus, klo 7:30–9 AM, kaupungintalo"
    entities = [marked(text, "klo 7:30"), marked(text, "9 AM", LATER, "t")]

    await talk.says(text, entities=entities)

    async with talk.store.group(GROUP) as unit:
        meeting = unit.meetings.get(1)
    assert (meeting.start, meeting.end) == (INSTANT, LATER)


async def test_a_reply_to_a_card_moves_it_to_the_instant(talk: Conversation) -> None:
    await talk.is_founded()
    [card] = await talk.says("/tehtava Tilaa sali 9.12.")

    await talk.says("silloin", to=talk.reply_to(card), entities=[marked("silloin", "silloin")])

    assert await due(talk) == INSTANT


@pytest.mark.parametrize("command", ["/tehtava", "/kokous"])
async def test_the_instant_in_the_message_replied_to_counts(
    talk: Conversation, command: str
) -> None:
    await talk.is_founded()
    text = "Nähdäänkö tomorrow 7:30 AM salilla?"
    quoted = talk.written(text) | {"entities": [marked(text, "tomorrow 7:30 AM")]}

    [answer] = await talk.says(command, to=quoted)

    assert "ma 12.12.2016 klo 14.30" in answer.text


async def test_an_edited_command_takes_the_instant_too(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 9.12.", message_id=50)
    text = "/tehtava Tilaa sali silloin"

    await talk.says(text, message_id=50, is_edited=True, entities=[marked(text, "silloin")])

    assert await due(talk) == INSTANT
