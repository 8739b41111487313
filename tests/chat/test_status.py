"""/status: one living card for a group."""

from bot.services.reminders import Reminding
from tests.chat.conversation import GROUP, VILLE, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import StillClock


def card(talk: Conversation, shown: Shown) -> str:
    return talk.transport.messages[shown.chat_id, shown.message_id].text


async def test_the_card_follows_what_the_group_does(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    [posted] = await talk.says("/tila")
    assert "Avoinna 0 tehtävää" in posted.text

    await talk.says("/tehtava Tilaa sali 28.11.")
    clock.pass_by(minutes=1)
    await reminding.send_group(GROUP)

    assert "Viikon sisällä 1" in card(talk, posted)
    assert "Tilaa sali" in card(talk, posted)


async def test_the_card_is_edited_at_most_once_a_minute(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    [posted] = await talk.says("/tila")
    await talk.says("/tehtava Tilaa sali 28.11.")

    clock.pass_by(seconds=59)
    assert GROUP not in await reminding.due_groups()
    clock.pass_by(seconds=1)
    assert GROUP in await reminding.due_groups()
    await reminding.send_group(GROUP)
    assert GROUP not in await reminding.due_groups()
    assert "Tilaa sali" in card(talk, posted)


async def test_a_card_that_shows_the_truth_already_is_not_edited(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tila")
    edits = talk.transport.calls.count("editMessageText")

    clock.pass_by(days=1)
    await reminding.send_group(GROUP)

    assert talk.transport.calls.count("editMessageText") == edits


async def test_only_the_newest_card_is_kept_up(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    [first] = await talk.says("/tila")
    [second] = await talk.says("/tila", by=VILLE)
    await talk.says("/tehtava Tilaa sali 28.11.")
    clock.pass_by(minutes=1)

    await reminding.send_group(GROUP)

    assert "Tilaa sali" not in card(talk, first)
    assert "Tilaa sali" in card(talk, second)


async def test_what_is_late_stands_first(
    talk: Conversation, reminding: Reminding, clock: StillClock
) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 25.11.")
    clock.pass_by(days=4)
    [posted] = await talk.says("/status")

    assert posted.text.index("Myöhässä 1") < posted.text.index("Tilaa sali")


async def test_in_private_every_group_is_shown_by_its_name(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Tilaa sali 28.11.")

    shown = await talk.says("/lage", chat_id=VILLE["id"], by=VILLE)

    assert len(shown) == 1
    assert "Tilaa sali" in shown[0].text
