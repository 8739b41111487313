"""How the bot hears of the world, and what privacy mode keeps from it."""

import asyncio
from typing import Any

import pytest

from sandbox.model import ChatKind
from sandbox.people import Impossible
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, NEIGHBOURS, PEKKA, TIINA, VILLE
from tests.sandbox.api import Api


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    return [next(kind for kind in update if kind != "update_id") for update in updates]


async def heard(api: Api) -> list[dict[str, Any]]:
    """Return what the bot gets, and confirm it."""
    updates: list[dict[str, Any]] = await api("getUpdates")
    if updates:
        await api("getUpdates", offset=updates[-1]["update_id"] + 1)
    return updates


async def test_updates_are_kept_until_they_are_confirmed(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "yksi")
    sandbox.people.say(AINO, AINO, "kaksi")

    first, second = await api("getUpdates")
    again = await api("getUpdates")
    rest = await api("getUpdates", offset=first["update_id"] + 1)
    none = await api("getUpdates", offset=second["update_id"] + 1)

    assert again == [first, second]
    assert rest == [second]
    assert none == []


async def test_a_limit_leaves_the_rest_for_later(sandbox: Sandbox, api: Api) -> None:
    for text in ("yksi", "kaksi", "kolme"):
        sandbox.people.say(AINO, AINO, text)

    updates = await api("getUpdates", limit=2)
    last = await api("getUpdates", offset=-1)

    assert [update["message"]["text"] for update in updates] == ["yksi", "kaksi"]
    assert [update["message"]["text"] for update in last] == ["kolme"]


async def test_a_long_poll_ends_as_soon_as_something_is_said(sandbox: Sandbox, api: Api) -> None:
    polling = asyncio.create_task(api("getUpdates", timeout=30))
    await sandbox.telegram.updates.changed.wait_until(lambda: sandbox.telegram.updates.poller == 1)

    sandbox.people.say(AINO, AINO, "Hei")
    async with asyncio.timeout(5):
        (update,) = await polling

    assert update["message"]["text"] == "Hei"


async def test_a_second_poller_drives_out_the_first(sandbox: Sandbox, api: Api) -> None:
    first = asyncio.create_task(api.refuse("getUpdates", timeout=30))
    await sandbox.telegram.updates.changed.wait_until(lambda: sandbox.telegram.updates.poller == 1)

    assert await api("getUpdates") == []
    assert await first == (
        409,
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    )


async def test_polling_conflicts_with_a_webhook(sandbox: Sandbox, api: Api) -> None:
    sandbox.telegram.updates.webhook = "https://example.org/hook"

    refused = await api.refuse("getUpdates")
    info = await api("getWebhookInfo")
    await api("deleteWebhook")

    assert refused == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    assert info["url"] == "https://example.org/hook"
    assert await api("getUpdates") == []


async def test_pending_updates_can_be_dropped(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "Hei")
    assert (await api("getWebhookInfo"))["pending_update_count"] == 1

    await api("deleteWebhook", drop_pending_updates=True)

    assert await api("getUpdates") == []


async def test_only_the_kinds_that_are_wanted_come(sandbox: Sandbox, api: Api) -> None:
    await api("getUpdates", allowed_updates=["message"])
    message = sandbox.people.say(AINO, AINO, "Hei")
    sandbox.people.edit(AINO, AINO, message.id, "Moi")
    only_messages = kinds(await heard(api))

    await api("getUpdates", allowed_updates=[])
    sandbox.people.edit(AINO, AINO, message.id, "Terve")

    assert only_messages == ["message"]
    assert kinds(await heard(api)) == ["edited_message"]


async def test_in_a_group_only_what_is_meant_for_the_bot_reaches_it(
    sandbox: Sandbox, api: Api
) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    card = await api("sendMessage", chat_id=GROUP, text="Milloin?")
    await heard(api)

    sandbox.people.say(VILLE, GROUP, "Kokous oli pitkä")
    sandbox.people.say(VILLE, GROUP, "@ohjaus_bot kuuletko")
    sandbox.people.say(VILLE, GROUP, "/tehtava@toinen_bot Sali")
    sandbox.people.say(VILLE, GROUP, "katso /tehtavat")
    sandbox.people.upload(VILLE, GROUP, "kuva.png", b"png")
    unheard = await heard(api)
    sandbox.people.say(VILLE, GROUP, "/tehtava Sali @tiina")
    sandbox.people.say(VILLE, GROUP, "/kokoukset@Ohjaus_Bot")
    sandbox.people.say(VILLE, GROUP, "perjantaina", reply_to=card["message_id"])
    messages = [update["message"] for update in await heard(api)]

    assert unheard == []
    assert [message["text"] for message in messages] == [
        "/tehtava Sali @tiina",
        "/kokoukset@Ohjaus_Bot",
        "perjantaina",
    ]
    assert [entity["type"] for entity in messages[0]["entities"]] == ["bot_command", "mention"]
    assert messages[2]["reply_to_message"]["text"] == "Milloin?"


async def test_a_replied_message_is_shown_with_its_buttons(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    keyboard = {"inline_keyboard": [[{"text": "Valmis", "callback_data": "done|-1|1|"}]]}
    card = await api("sendMessage", chat_id=GROUP, text="Milloin?", reply_markup=keyboard)
    await heard(api)

    sandbox.people.say(VILLE, GROUP, "perjantaina", reply_to=card["message_id"])

    [update] = await heard(api)
    assert update["message"]["reply_to_message"]["reply_markup"] == keyboard


async def test_an_edited_command_comes_again_as_edited(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    message = sandbox.people.say(VILLE, GROUP, "/tehtava Sali")
    await heard(api)

    sandbox.people.edit(VILLE, GROUP, message.id, "/tehtava Sali pe")

    (update,) = await heard(api)
    assert update["edited_message"]["message_id"] == message.id
    assert update["edited_message"]["text"] == "/tehtava Sali pe"


async def test_the_bot_hears_that_it_was_added_and_removed(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    added = await heard(api)
    sandbox.people.remove_bot(AINO, GROUP)
    removed = await heard(api)

    assert kinds(added) == ["my_chat_member", "message"]
    assert added[0]["my_chat_member"]["from"]["id"] == AINO
    assert added[0]["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert added[0]["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert added[1]["message"]["new_chat_members"][0]["username"] == "ohjaus_bot"
    assert kinds(removed) == ["message", "my_chat_member"]
    assert removed[1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_the_bot_hears_who_comes_and_goes(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    await heard(api)

    sandbox.people.add_person(AINO, GROUP, PEKKA)
    sandbox.people.leave(TIINA, GROUP)

    came, went = await heard(api)
    assert came["message"]["new_chat_members"][0]["id"] == PEKKA
    assert went["message"]["left_chat_member"]["id"] == TIINA


async def test_the_bot_hears_nothing_of_a_group_it_is_not_in(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(PEKKA, NEIGHBOURS, "/kokoukset")

    assert await heard(api) == []


async def test_the_bot_hears_of_a_block_and_of_its_end(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.people.block_bot(AINO)
    sandbox.people.say(AINO, AINO, "/start")

    assert kinds(await heard(api)) == ["message", "my_chat_member", "my_chat_member", "message"]


async def test_the_bot_hears_of_an_upgrade_from_both_sides(sandbox: Sandbox, api: Api) -> None:
    basic, new = -4001, -1001000000003
    sandbox.telegram.world.add_group(basic, "Pieni", creator=AINO, kind=ChatKind.GROUP)
    sandbox.people.add_bot(AINO, basic)
    await heard(api)

    sandbox.people.upgrade_group(AINO, basic, new)

    old_side, new_side = (update["message"] for update in await heard(api))
    assert (old_side["chat"]["id"], old_side["migrate_to_chat_id"]) == (basic, new)
    assert (new_side["chat"]["id"], new_side["migrate_from_chat_id"]) == (new, basic)


@pytest.mark.parametrize(
    ("who", "chat"),
    [(PEKKA, GROUP), (AINO, VILLE), (999, GROUP), (AINO, -1)],
    ids=["stranger", "another's private chat", "nobody", "nowhere"],
)
def test_nobody_writes_where_they_are_not(sandbox: Sandbox, who: int, chat: int) -> None:
    with pytest.raises(Impossible):
        sandbox.people.say(who, chat, "/kokoukset")
