"""How calls come in, and what is no call at all."""

from sandbox.bot_api.methods import METHODS as OURS
from sandbox.bot_api.names import NAMES
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, TOKEN
from tests.sandbox.api import Api
from tests.sandbox.schema import METHODS


async def test_a_form_json_and_a_query_say_the_same(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    address = f"{sandbox.url}/bot{TOKEN}/sendMessage"
    keyboard = {"inline_keyboard": [[{"text": "Valmis", "callback_data": "1"}]]}

    form = await api("sendMessage", chat_id=AINO, text="Hei", reply_markup=keyboard)
    body = {"chat_id": AINO, "text": "Hei", "reply_markup": keyboard}
    as_json = (await api.client.post(address, json=body)).json()["result"]
    query = (await api.client.get(address, params={"chat_id": AINO, "text": "Hei"})).json()

    assert form["text"] == as_json["text"] == query["result"]["text"] == "Hei"
    assert form["reply_markup"] == as_json["reply_markup"] == keyboard


async def test_methods_are_found_in_any_case(api: Api) -> None:
    assert await api("GETME") == await api("getme") == await api("getMe")


async def test_a_wrong_token_is_unauthorized(sandbox: Sandbox, api: Api) -> None:
    answer = await api.client.post(f"{sandbox.url}/bot1:wrong/getMe")

    assert answer.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_what_telegram_does_not_have_is_not_found(api: Api) -> None:
    assert await api.refuse("getMeWrong") == (404, "Not Found")


async def test_what_only_the_sandbox_lacks_fails_loudly(sandbox: Sandbox, api: Api) -> None:
    code, words = await api.refuse("sendPoll", chat_id=AINO, question="?", options=[])

    assert (code, words) == (501, "Not Implemented: the sandbox has no method sendPoll")
    assert sandbox.telegram.unimplemented == [f"sendPoll: {words}"]
    sandbox.telegram.unimplemented.clear()


async def test_a_body_that_is_no_json_is_refused(sandbox: Sandbox, api: Api) -> None:
    answer = await api.client.post(
        f"{sandbox.url}/bot{TOKEN}/getMe",
        content=b"{",
        headers={"content-type": "application/json"},
    )

    assert answer.status_code == 400
    assert answer.json()["description"] == "Bad Request: can't parse JSON object"


def test_the_names_are_those_of_the_schema() -> None:
    assert set(METHODS) == NAMES
    assert set(OURS) <= NAMES


async def test_the_bot_is_told_who_it_is(api: Api) -> None:
    bot = await api("getMe")

    assert (bot["id"], bot["username"], bot["is_bot"]) == (7000000001, "ohjaus_bot", True)
    assert bot["can_read_all_group_messages"] is False
