"""Chats that the bot may write to, and how the others are closed to it."""

import pytest

from sandbox.model import ChatKind, Status
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, NEIGHBOURS, VILLE
from tests.sandbox.api import Api


async def test_a_person_who_never_wrote_cannot_be_written_to(api: Api) -> None:
    refused = await api.refuse("sendMessage", chat_id=VILLE, text="Hei")

    assert refused == (403, "Forbidden: bot can't initiate conversation with a user")


async def test_a_person_who_blocked_the_bot_is_out_of_reach(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.people.block_bot(AINO)

    refused = await api.refuse("sendMessage", chat_id=AINO, text="Hei")
    sandbox.people.say(AINO, AINO, "/start")

    assert refused == (403, "Forbidden: bot was blocked by the user")
    assert await api("sendMessage", chat_id=AINO, text="Hei")


@pytest.mark.parametrize("chat_id", [12345, NEIGHBOURS, "@rantakyla"])
async def test_a_chat_that_the_bot_never_saw_is_not_found(api: Api, chat_id: object) -> None:
    refused = await api.refuse("sendMessage", chat_id=chat_id, text="Hei")

    assert refused == (400, "Bad Request: chat not found")


async def test_without_a_chat_nothing_is_sent(api: Api) -> None:
    refused = await api.refuse("sendMessage", text="Hei")

    assert refused == (400, "Bad Request: chat_id is empty")


async def test_a_group_that_removed_the_bot_is_closed(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    sandbox.people.remove_bot(AINO, GROUP)

    refused = await api.refuse("sendMessage", chat_id=GROUP, text="Hei")

    assert refused == (403, "Forbidden: bot was kicked from the supergroup chat")


async def test_a_group_that_the_bot_left_is_closed(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    assert await api("leaveChat", chat_id=GROUP) is True

    refused = await api.refuse("sendMessage", chat_id=GROUP, text="Hei")

    assert refused == (403, "Forbidden: bot is not a member of the supergroup chat")


async def test_an_upgraded_group_tells_its_new_id(sandbox: Sandbox, api: Api) -> None:
    basic, new = -4001, -1001000000003
    sandbox.telegram.world.add_group(basic, "Pieni", creator=AINO, kind=ChatKind.GROUP)
    sandbox.people.add_bot(AINO, basic)
    sandbox.people.upgrade_group(AINO, basic, new)

    answer = await api.post("sendMessage", chat_id=basic, text="Hei")

    assert answer.status_code == 400
    assert answer.json() == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    assert await api("sendMessage", chat_id=new, text="Hei")
    assert sandbox.telegram.world.status(new, AINO) is Status.CREATOR
