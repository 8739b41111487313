"""Instants in messages over real HTTP: tagged where the server takes it, in words wherever not."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.markup import MOST_ENTITIES
from bot.chat.messenger import TelegramMessenger
from bot.services.reminders import Reminding
from bot.texts.card import Card
from bot.texts.fitting import join_lines
from bot.texts.moments import say_moment
from sandbox.model import Content
from sandbox.scene import GROUP, START
from tests.chat.faults.conftest import CATALOGS, Delivery
from tests.services.conftest import HELSINKI

FI = next(iter(CATALOGS.values()))
MEETS_AT = datetime(2016, 12, 12, 7, tzinfo=UTC)
WORDS = "Kokous <salissa>\nma 12.12.2016 klo 9.00"
UNKNOWN_TAG = (
    'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 30'
)


def card_of(instant: datetime = MEETS_AT, *, times: int = 1) -> Card:
    heading = FI.html("list.section", heading="Kokous <salissa>")
    return Card(text=join_lines([heading, *[say_moment(FI, instant, HELSINKI)] * times]))


@pytest.fixture
def messenger(delivery: Delivery, reminding: Reminding) -> TelegramMessenger:
    return delivery.messenger


def contents(delivery: Delivery) -> list[Content]:
    """What the bot has written in the group, with its entities."""
    world = delivery.sandbox.telegram.world
    messages = [m for m in world.messages(GROUP) if m.sender.id == world.bot.id]
    return [message.content for message in messages if message.content.event is None]


def kinds(content: Content) -> list[str]:
    return [entity.type for entity in content.entities]


def calls(delivery: Delivery) -> list[str]:
    """The texts that the bot has tried to send or to show."""
    texts = [call.parameters.get("text", "") for call in delivery.sandbox.telegram.calls]
    return [str(text) for text in texts if text]


async def test_a_late_reminder_tags_when_it_should_have_come(
    delivery: Delivery, reminding: Reminding
) -> None:
    due_at = delivery.clock.now()
    delivery.clock.pass_by(hours=1)

    await delivery.send(reminding)

    [content] = contents(delivery)
    [time] = [entity for entity in content.entities if entity.type == "date_time"]
    assert time.unix_time == due_at.timestamp()
    assert time.date_time_format is None
    tagged = content.text.encode("utf-16-le")[2 * time.offset : 2 * time.end].decode("utf-16-le")
    assert tagged == "pe 9.12.2016 klo 9.00"


async def test_a_server_that_does_not_know_the_tag_is_asked_once(
    delivery: Delivery, messenger: TelegramMessenger
) -> None:
    delivery.faults.fail_next("sendMessage", 400, UNKNOWN_TAG)

    for _ in range(2):
        await messenger.send(GROUP, card_of())

    assert [(content.text, kinds(content)) for content in contents(delivery)] == [
        (WORDS, ["bold"])
    ] * 2
    assert ["tg-time" in text for text in calls(delivery)] == [True, False, False]


async def test_an_edit_is_shown_by_such_a_server_too(
    delivery: Delivery, messenger: TelegramMessenger
) -> None:
    message_id = await messenger.send(GROUP, Card(text=FI.html("mark.later")))
    delivery.faults.fail_next("editMessageText", 400, UNKNOWN_TAG)

    await messenger.edit(GROUP, message_id, card_of())

    [content] = contents(delivery)
    assert (content.text, kinds(content)) == (WORDS, ["bold"])


async def test_an_instant_too_far_ahead_to_be_tagged_is_said_in_words(
    delivery: Delivery, messenger: TelegramMessenger
) -> None:
    await messenger.send(GROUP, card_of(START + timedelta(days=1200)))
    await messenger.send(GROUP, card_of())

    assert [kinds(content) for content in contents(delivery)] == [["bold"], ["bold", "date_time"]]


async def test_what_no_markup_can_be_taken_of_arrives_line_by_line_in_words(
    delivery: Delivery, messenger: TelegramMessenger
) -> None:
    for _ in range(2):
        delivery.faults.fail_next("sendMessage", 400, "Bad Request: can't parse entities: odd")

    await messenger.send(GROUP, card_of())

    [content] = contents(delivery)
    assert (content.text, kinds(content)) == (WORDS, [])


async def test_times_give_way_where_there_is_too_much_to_mark(
    delivery: Delivery, messenger: TelegramMessenger
) -> None:
    await messenger.send(GROUP, card_of(times=MOST_ENTITIES))

    [content] = contents(delivery)
    assert kinds(content) == ["bold"]
