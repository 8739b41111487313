"""Messages at the head of a chat."""

from sandbox.model import Status
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP
from tests.sandbox.api import Api


async def test_an_administrator_pins_a_message(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    world = sandbox.telegram.world
    world.set_status(GROUP, world.bot.id, Status.ADMINISTRATOR)
    card = await api("sendMessage", chat_id=GROUP, text="Tilanne")

    assert await api("pinChatMessage", chat_id=GROUP, message_id=card["message_id"]) is True
    assert world.pinned[GROUP] == card["message_id"]


async def test_a_mere_member_may_not(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    card = await api("sendMessage", chat_id=GROUP, text="Tilanne")

    code, words = await api.refuse("pinChatMessage", chat_id=GROUP, message_id=card["message_id"])

    assert code == 400
    assert "not enough rights to manage pinned messages" in words
