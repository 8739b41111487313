"""Rights are looked up at the press: a button's data may be forged, copied or old."""

import pytest

from bot.domain.action import Action, Verb
from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation
from tests.chat.transport import Shown

OTHER = -2002


@pytest.fixture
async def card(talk: Conversation) -> Shown:
    await talk.is_founded()
    [answer] = await talk.says("/tehtava Tilaa sali 9.12.")
    return answer


def done(chat_id: int = GROUP, number: str = "1") -> str:
    return Action(verb=Verb.DONE, chat_id=chat_id, target=number).data


async def is_open(talk: Conversation) -> bool:
    async with talk.store.group(GROUP) as unit:
        return unit.tasks.get(1).is_open


async def test_a_stranger_who_sees_a_public_group_may_press_nothing(
    talk: Conversation, card: Shown
) -> None:
    talk.transport.left.add(STRANGER["id"])

    toast = await talk.forges(done(), card, by=STRANGER)

    assert "jäsenet" in toast
    assert await is_open(talk)


async def test_a_member_who_has_never_spoken_may_press(talk: Conversation, card: Shown) -> None:
    quiet = {"id": 5, "is_bot": False, "first_name": "Hiljainen"}

    await talk.forges(done(), card, by=quiet)

    assert not await is_open(talk)


async def test_a_button_of_one_group_does_nothing_from_another(
    talk: Conversation, card: Shown
) -> None:
    await talk.brings(STRANGER, OTHER)
    elsewhere = Shown(chat_id=OTHER, message_id=500, text="")

    await talk.forges(done(GROUP), elsewhere, by=STRANGER)

    assert await is_open(talk)


async def test_a_stranger_in_private_reaches_no_group(talk: Conversation, card: Shown) -> None:
    private = Shown(chat_id=STRANGER["id"], message_id=500, text="")

    for verb in Verb:
        data = Action(verb=verb, chat_id=GROUP, target="1", value="0").data
        await talk.forges(data, private, by=STRANGER)

    assert await is_open(talk)
    assert "Tilaa sali" not in "".join(
        shown.text for (chat, _), shown in talk.transport.messages.items() if chat > 0
    )


async def test_forged_data_changes_nothing_and_is_answered(talk: Conversation, card: Shown) -> None:
    before = len(talk.transport.toasts)

    for data in ("", "x", "done|x|1|", f"done|{GROUP}|", done(number="99"), done(-4, "1")):
        if data:
            await talk.forges(data, card, by=AINO)

    assert len(talk.transport.toasts) == before + 5
    assert await is_open(talk)


async def test_a_member_who_left_presses_in_vain(talk: Conversation, card: Shown) -> None:
    await talk.says("", by=AINO, left_chat_member=VILLE)
    talk.transport.left.add(VILLE["id"])

    await talk.forges(done(), card, by=VILLE)

    assert await is_open(talk)


async def test_an_anonymous_administrator_is_nobodys_identity(talk: Conversation) -> None:
    await talk.is_founded()
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    group = {"id": GROUP, "type": "supergroup", "title": "Ryhmä"}

    [answer] = await talk.says("/tehtava Tilaa sali 9.12.", by=anonymous, sender_chat=group)

    assert "jäsenet" in answer.text
