"""What the bot can ask about chats, and what it sets about itself."""

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, PEKKA, VILLE
from tests.sandbox.api import Api


async def test_a_group_tells_who_leads_it_and_how_many_there_are(
    sandbox: Sandbox, api: Api
) -> None:
    sandbox.people.add_bot(AINO, GROUP)

    chat = await api("getChat", chat_id=GROUP)
    leaders = await api("getChatAdministrators", chat_id=GROUP)

    assert (chat["type"], chat["title"]) == ("supergroup", "Rantakylän ohjausryhmä")
    assert [(one["user"]["id"], one["status"]) for one in leaders] == [(AINO, "creator")]
    assert await api("getChatMemberCount", chat_id=GROUP) == 4


async def test_a_member_is_known_by_id(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)

    member = await api("getChatMember", chat_id=GROUP, user_id=VILLE)
    stranger = await api("getChatMember", chat_id=GROUP, user_id=PEKKA)

    assert (member["status"], member["user"]["username"]) == ("member", "ville")
    assert stranger["status"] == "left"
    assert await api.refuse("getChatMember", chat_id=GROUP, user_id=999) == (
        400,
        "Bad Request: user not found",
    )


async def test_a_private_chat_has_no_administrators(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.say(AINO, AINO, "/start")

    chat = await api("getChat", chat_id=AINO)

    assert (chat["first_name"], chat["username"]) == ("Aino", "aino")
    assert await api.refuse("getChatAdministrators", chat_id=AINO) == (
        400,
        "Bad Request: there are no administrators in the private chat",
    )


async def test_a_removed_bot_learns_nothing_of_the_group(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    sandbox.people.remove_bot(AINO, GROUP)

    for method in ("getChat", "getChatAdministrators", "getChatMemberCount", "leaveChat"):
        assert await api.refuse(method, chat_id=GROUP) == (
            403,
            "Forbidden: bot was kicked from the supergroup chat",
        )


async def test_commands_are_kept_per_scope_and_language(api: Api) -> None:
    menu = [{"command": "tehtava", "description": "Lisää tehtävä"}]
    scope = {"type": "all_group_chats"}
    await api("setMyCommands", commands=menu, scope=scope, language_code="fi")

    same = await api("getMyCommands", scope=scope, language_code="fi")
    other = await api("getMyCommands", language_code="fi")
    await api("deleteMyCommands", scope=scope, language_code="fi")

    assert same == menu
    assert other == []
    assert await api("getMyCommands", scope=scope, language_code="fi") == []


async def test_a_command_has_plain_letters_and_a_description(api: Api) -> None:
    odd = [{"command": "tehtävä", "description": "Lisää tehtävä"}]
    mute = [{"command": "tehtava", "description": ""}]

    assert await api.refuse("setMyCommands", commands=odd) == (
        400,
        "Bad Request: BOT_COMMAND_INVALID",
    )
    assert await api.refuse("setMyCommands", commands=mute) == (
        400,
        "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    )


async def test_descriptions_fall_back_to_the_one_for_all(api: Api) -> None:
    await api("setMyDescription", description="A bot")
    await api("setMyDescription", description="Botti", language_code="fi")

    assert await api("getMyDescription", language_code="fi") == {"description": "Botti"}
    assert await api("getMyDescription", language_code="sv") == {"description": "A bot"}
    assert await api.refuse("setMyDescription", description="x" * 513) == (
        400,
        "Bad Request: DESCRIPTION_TOO_LONG",
    )
