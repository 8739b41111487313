"""What becomes of messages that stand already."""

from datetime import timedelta
from typing import Any

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, VILLE
from tests.sandbox.api import Api

BUTTONS = {"inline_keyboard": [[{"text": "Valmis", "callback_data": "1"}]]}


async def post_card(sandbox: Sandbox, api: Api) -> dict[str, Any]:
    """Let the bot post a card with a button into the group, and return where it stands."""
    sandbox.people.add_bot(AINO, GROUP)
    card = await api("sendMessage", chat_id=GROUP, text="Sali", reply_markup=BUTTONS)
    return {"chat_id": GROUP, "message_id": card["message_id"]}


async def test_a_card_is_edited_in_place(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)

    edited = await api("editMessageText", **card, text="<b>Sali</b> ✓", parse_mode="HTML")

    assert edited["text"] == "Sali ✓"
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= edited["date"]
    assert sandbox.telegram.world.messages(GROUP)[-1].content.text == "Sali ✓"


async def test_a_change_of_buttons_alone_is_no_edit_to_the_eye(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)

    edited = await api("editMessageReplyMarkup", **card)

    assert "reply_markup" not in edited
    assert "edit_date" not in edited


async def test_an_edit_that_changes_nothing_is_refused(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)

    code, words = await api.refuse("editMessageText", **card, text="Sali", reply_markup=BUTTONS)
    again = await api.refuse("editMessageReplyMarkup", **card, reply_markup=BUTTONS)

    assert code == 400
    assert words.startswith("Bad Request: message is not modified: specified new message content")
    assert again == (code, words)


async def test_only_its_own_messages_are_edited(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    card["message_id"] = sandbox.people.say(VILLE, GROUP, "Hei").id

    refused = await api.refuse("editMessageText", **card, text="Moi")

    assert refused == (400, "Bad Request: message can't be edited")


async def test_a_deleted_message_is_not_found(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    assert await api("deleteMessage", **card) is True

    edited = await api.refuse("editMessageText", **card, text="Moi")
    deleted = await api.refuse("deleteMessage", **card)

    assert edited == (400, "Bad Request: message to edit not found")
    assert deleted == (400, "Bad Request: message to delete not found")


async def test_a_file_has_no_text_to_edit(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    document = sandbox.telegram.files.put("a.txt", b"a")
    sent = await api("sendDocument", chat_id=AINO, document=document.file_id)

    refused = await api.refuse(
        "editMessageText", chat_id=AINO, message_id=sent["message_id"], text="Moi"
    )

    assert refused == (400, "Bad Request: there is no text in the message to edit")


async def test_an_old_message_cannot_be_deleted(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    sandbox.clock.advance(timedelta(hours=49))

    refused = await api.refuse("deleteMessage", **card)

    assert refused == (400, "Bad Request: message can't be deleted for everyone")


async def test_others_messages_are_deleted_in_private_only(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    card["message_id"] = sandbox.people.say(VILLE, GROUP, "Hei").id
    private = sandbox.people.say(AINO, AINO, "/start")

    refused = await api.refuse("deleteMessage", **card)

    assert refused == (400, "Bad Request: message can't be deleted")
    assert await api("deleteMessage", chat_id=AINO, message_id=private.id) is True
