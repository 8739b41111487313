"""Presses of buttons, and the bot's answers to them."""

from dataclasses import dataclass

import pytest

from sandbox.callbacks import Answer, CallbackQueries
from sandbox.model import Message
from sandbox.people import Impossible
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, PEKKA, VILLE
from tests.sandbox.api import Api

TOO_OLD = (
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
)


async def post_card(sandbox: Sandbox, api: Api) -> Message:
    """Let the bot post a card with two buttons into the group."""
    sandbox.people.add_bot(AINO, GROUP)
    row = [{"text": "Valmis ✓", "callback_data": "1:done"}, {"text": "Ohje", "url": "tg://help"}]
    await api("sendMessage", chat_id=GROUP, text="Sali", reply_markup={"inline_keyboard": [row]})
    await api("getUpdates", offset=-1)
    return sandbox.telegram.world.messages(GROUP)[-1]


async def test_a_press_reaches_the_bot_with_message_and_data(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)

    query_id = sandbox.people.press_label(VILLE, GROUP, card.id, "Valmis")

    query = (await api("getUpdates"))[-1]["callback_query"]
    assert query["id"] == query_id
    assert query["from"]["id"] == VILLE
    assert query["data"] == "1:done"
    assert query["message"]["message_id"] == card.id
    assert query["chat_instance"]


async def test_the_answer_is_what_the_person_sees(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    query_id = sandbox.people.press(VILLE, GROUP, card.id, "1:done")

    await api("answerCallbackQuery", callback_query_id=query_id, text="Merkitty", show_alert=True)

    answer = await sandbox.telegram.callbacks.wait_for_answer(query_id, 5)
    assert answer == Answer(text="Merkitty", show_alert=True)


async def test_a_query_is_answered_once(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    query_id = sandbox.people.press(VILLE, GROUP, card.id, "1:done")
    await api("answerCallbackQuery", callback_query_id=query_id)

    assert await api.refuse("answerCallbackQuery", callback_query_id=query_id) == TOO_OLD
    assert await api.refuse("answerCallbackQuery", callback_query_id="77") == TOO_OLD


async def test_an_answer_has_200_characters(sandbox: Sandbox, api: Api) -> None:
    card = await post_card(sandbox, api)
    query_id = sandbox.people.press(VILLE, GROUP, card.id, "1:done")

    refused = await api.refuse("answerCallbackQuery", callback_query_id=query_id, text="x" * 201)

    assert refused == (400, "Bad Request: MESSAGE_TOO_LONG")


@dataclass
class StopWatch:
    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_an_answer_comes_too_late() -> None:
    watch = StopWatch()
    callbacks = CallbackQueries(seconds=watch)
    quick, slow = callbacks.ask(), callbacks.ask()

    watch.seconds = 15.0
    is_quick_taken = callbacks.answer(quick, Answer())
    watch.seconds = 15.1
    is_slow_taken = callbacks.answer(slow, Answer())

    assert is_quick_taken
    assert not is_slow_taken


@pytest.mark.parametrize(("who", "data"), [(VILLE, "2:done"), (PEKKA, "1:done")])
async def test_nobody_presses_what_they_do_not_see(
    sandbox: Sandbox, api: Api, who: int, data: str
) -> None:
    card = await post_card(sandbox, api)

    with pytest.raises(Impossible):
        sandbox.people.press(who, GROUP, card.id, data)
