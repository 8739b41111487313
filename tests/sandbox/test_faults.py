"""Faults that a test can ask for."""

import asyncio

import httpx
import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, TOKEN
from tests.sandbox.api import Api


async def test_the_next_call_fails_and_the_one_after_does_not(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    words = "Too Many Requests: retry after 3"
    sandbox.telegram.faults.fail_next("sendMessage", 429, words, retry_after=3)

    answer = await api.post("sendMessage", chat_id=AINO, text="yksi")
    await api("sendMessage", chat_id=AINO, text="kaksi")

    assert answer.status_code == 429
    assert answer.json()["parameters"] == {"retry_after": 3}
    texts = [message.content.text for message in sandbox.telegram.world.messages(AINO)]
    assert texts == ["/start", "kaksi"]


async def test_a_dropped_call_was_carried_out(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.drop_next("sendMessage")

    with pytest.raises(httpx.RemoteProtocolError):
        await api.post("sendMessage", chat_id=AINO, text="yksi")

    assert sandbox.telegram.world.messages(AINO)[-1].content.text == "yksi"


async def test_a_hanging_call_is_never_answered(sandbox: Sandbox) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.hang_next("sendMessage")
    address = f"{sandbox.url}/bot{TOKEN}/sendMessage"

    async with httpx.AsyncClient(timeout=0.2) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.post(address, data={"chat_id": AINO, "text": "yksi"})

    assert len(sandbox.telegram.world.messages(AINO)) == 1


async def test_a_test_can_wait_for_what_a_call_brings(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    world = sandbox.telegram.world

    waiting = asyncio.create_task(
        sandbox.telegram.wait_until(lambda: len(world.messages(AINO)) == 2)
    )
    await api("sendMessage", chat_id=AINO, text="Hei")

    assert await waiting
    assert [call.method for call in sandbox.telegram.calls] == ["sendMessage"]
    assert not await sandbox.telegram.wait_until(lambda: False, within=0.01)
