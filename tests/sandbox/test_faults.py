"""Faults that a test can ask for."""

import asyncio

import httpx
import pytest

from sandbox.faults import Kind
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


async def test_a_closed_call_was_not_carried_out(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.close_next("sendMessage")

    with pytest.raises(httpx.RemoteProtocolError):
        await api.post("sendMessage", chat_id=AINO, text="yksi")

    assert len(sandbox.telegram.world.messages(AINO)) == 1


@pytest.mark.parametrize("is_handled", [True, False])
async def test_a_proxy_answers_in_its_own_words(
    sandbox: Sandbox, api: Api, is_handled: bool
) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.babble_next("sendMessage", 502, is_handled=is_handled)

    answer = await api.post("sendMessage", chat_id=AINO, text="yksi")

    assert (answer.status_code, answer.text[:6]) == (502, "<html>")
    assert len(sandbox.telegram.world.messages(AINO)) == 1 + is_handled


@pytest.mark.parametrize("kind", [Kind.HALF, Kind.DRIP])
async def test_an_answer_begins_and_does_not_end(sandbox: Sandbox, kind: Kind) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.cut_next("sendMessage", kind)
    address = f"{sandbox.url}/bot{TOKEN}/sendMessage"

    async with httpx.AsyncClient(timeout=0.5) as client:
        with pytest.raises((httpx.ReadTimeout, TimeoutError)):
            async with asyncio.timeout(1.0):
                await client.post(address, data={"chat_id": AINO, "text": "yksi"})

    assert sandbox.telegram.world.messages(AINO)[-1].content.text == "yksi"


async def test_an_outage_meets_every_call_until_it_is_over(sandbox: Sandbox, api: Api) -> None:
    sandbox.telegram.faults.begin_outage(Kind.BABBLE)
    for _ in range(3):
        assert (await api.post("getMe")).status_code == 502

    sandbox.telegram.faults.end_outage()

    assert (await api.post("getMe")).status_code == 200
