"""What the bot posts, and what it is refused."""

from datetime import datetime
from typing import Any

import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, START, VILLE
from tests.sandbox.api import Api


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Valmis", **button}]]}


async def test_html_arrives_as_text_and_entities(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)

    message = await api(
        "sendMessage",
        chat_id=GROUP,
        text="  <b>Sali</b>: /tehtavat@ohjaus_bot\n",
        parse_mode="HTML",
    )

    assert message["text"] == "Sali: /tehtavat@ohjaus_bot"
    assert message["entities"] == [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "bot_command", "offset": 6, "length": 20},
    ]
    assert message["chat"] == {
        "id": GROUP,
        "type": "supergroup",
        "title": "Rantakylän ohjausryhmä",
    }
    assert message["from"]["username"] == "ohjaus_bot"


async def test_messages_carry_the_date_of_the_sandbox(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.clock.move_to(datetime.fromisoformat("2016-12-09T09:00:00+02:00"))

    message = await api("sendMessage", chat_id=AINO, text="Hei")

    assert 0 <= message["date"] - 1481266800 < 60
    assert sandbox.telegram.world.messages(AINO)[0].sent_at - START.timestamp() < 60


async def test_each_chat_counts_its_own_messages(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    sandbox.people.say(AINO, AINO, "/start")

    private = await api("sendMessage", chat_id=AINO, text="Hei")
    group = await api("sendMessage", chat_id=GROUP, text="Hei")

    assert private["message_id"] == group["message_id"] == 2


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("<b> </b>", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("🎉" * 2049, "message is too long"),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_a_text_is_refused(sandbox: Sandbox, api: Api, text: str, why: str) -> None:
    sandbox.people.say(AINO, AINO, "/start")

    refused = await api.refuse("sendMessage", chat_id=AINO, text=text, parse_mode="HTML")

    assert refused == (400, f"Bad Request: {why}")


async def test_the_limit_counts_what_is_read_not_the_tags(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")

    message = await api("sendMessage", chat_id=AINO, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")

    assert len(message["text"]) == 4096


@pytest.mark.parametrize(("days", "is_taken"), [(-400, True), (1097, True), (1099, False)])
async def test_a_tagged_instant_lies_at_most_1098_days_ahead(
    sandbox: Sandbox, api: Api, days: int, is_taken: bool
) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    unix = int(START.timestamp()) + days * 86_400
    message = {"chat_id": AINO, "text": f"<tg-time unix='{unix}'>x</tg-time>", "parse_mode": "HTML"}

    if is_taken:
        assert (await api("sendMessage", **message))["entities"][0]["unix_time"] == unix
    else:
        refused = await api.refuse("sendMessage", **message)
        assert refused == (400, "Bad Request: ENTITY_DATE_INVALID")


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"callback_data": "ä" * 32 + "x"}, "BUTTON_DATA_INVALID"),
        (
            {"url": "webcal://example.org"},
            "inline keyboard button URL 'webcal://example.org' is invalid: "
            "Unsupported URL protocol",
        ),
        (
            {},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
async def test_a_button_is_refused(
    sandbox: Sandbox, api: Api, button: dict[str, str], why: str
) -> None:
    sandbox.people.say(AINO, AINO, "/start")

    refused = await api.refuse(
        "sendMessage", chat_id=AINO, text="Hei", reply_markup=keyboard(**button)
    )

    assert refused == (400, f"Bad Request: {why}")


async def test_button_data_has_room_for_64_bytes(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    buttons = keyboard(callback_data="ä" * 32)

    message = await api("sendMessage", chat_id=AINO, text="Hei", reply_markup=buttons)

    assert message["reply_markup"] == buttons


async def test_a_kind_of_button_that_nobody_built_fails_loudly(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    buttons = keyboard(web_app={"url": "https://example.org"})

    code, _ = await api.refuse("sendMessage", chat_id=AINO, text="Hei", reply_markup=buttons)

    assert code == 501
    assert len(sandbox.telegram.unimplemented) == 1
    sandbox.telegram.unimplemented.clear()


async def test_a_reply_holds_the_message_it_answers(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    first = sandbox.people.say(VILLE, GROUP, "Kuka tilaa salin?")
    second = sandbox.people.say(AINO, GROUP, "/tehtava", reply_to=first.id)

    message = await api(
        "sendMessage", chat_id=GROUP, text="✓", reply_parameters={"message_id": second.id}
    )

    assert message["reply_to_message"]["message_id"] == second.id
    assert "reply_to_message" not in message["reply_to_message"]


async def test_a_reply_to_nothing_is_refused_unless_allowed(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    gone = {"message_id": 99}

    refused = await api.refuse("sendMessage", chat_id=AINO, text="Hei", reply_parameters=gone)
    allowed = gone | {"allow_sending_without_reply": True}
    message = await api("sendMessage", chat_id=AINO, text="Hei", reply_parameters=allowed)

    assert refused == (400, "Bad Request: message to be replied not found")
    assert "reply_to_message" not in message


async def test_a_topic_is_not_found_where_there_are_none(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)

    refused = await api.refuse("sendMessage", chat_id=GROUP, text="Hei", message_thread_id=3)

    assert refused == (400, "Bad Request: message thread not found")


async def test_a_known_person_is_mentioned_and_a_stranger_is_not(
    sandbox: Sandbox, api: Api
) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    text = '<a href="tg://user?id=102">Ville</a> ja <a href="tg://user?id=999">joku</a>'

    message = await api("sendMessage", chat_id=GROUP, text=text, parse_mode="HTML")

    (mention,) = message["entities"]
    assert (mention["type"], mention["user"]["id"]) == ("text_mention", VILLE)


async def test_the_bot_may_show_that_it_is_at_work(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")

    assert await api("sendChatAction", chat_id=AINO, action="typing") is True
    assert await api.refuse("sendChatAction", chat_id=AINO, action="idling") == (
        400,
        "Bad Request: wrong parameter action in request",
    )
