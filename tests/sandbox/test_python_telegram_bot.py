"""The sandbox as the library of the bot meets it; the fixture checks what is sent and answered."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from sandbox.model import ChatKind
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, TOKEN, VILLE


def build_bot(sandbox: Sandbox, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with build_bot(sandbox) as bot:
        yield bot


async def test_it_reads_every_kind_of_update(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    said = sandbox.people.say(VILLE, GROUP, "/tehtava Sali @tiina")
    sandbox.people.edit(VILLE, GROUP, said.id, "/tehtava Salit @tiina")
    sandbox.people.upload(AINO, AINO, "poytakirja.txt", b"1 Avaus")
    sandbox.people.remove_bot(AINO, GROUP)

    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)

    assert [update.effective_chat.id for update in updates if update.effective_chat] == [
        *[GROUP] * 4,
        AINO,
        *[GROUP] * 2,
    ]
    assert updates[2].message is not None
    assert updates[2].message.parse_entities() != {}
    assert not any(update.api_kwargs for update in updates)


async def test_it_sends_edits_and_deletes(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    asked = sandbox.people.say(VILLE, GROUP, "/tehtava")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Valmis", callback_data="1:done")]])

    card = await bot.send_message(
        GROUP,
        "<b>Sali</b>",
        parse_mode="HTML",
        reply_markup=keyboard,
        reply_parameters=ReplyParameters(asked.id, allow_sending_without_reply=True),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        disable_notification=True,
    )
    edited = await card.edit_text("<i>Sali</i>", parse_mode="HTML")
    await bot.send_message(GROUP, "Milloin?", reply_markup=ForceReply(selective=True))

    assert card.reply_markup == keyboard
    assert card.reply_to_message is not None
    assert isinstance(edited, Message)
    assert (edited.text_html, edited.reply_markup) == ("<i>Sali</i>", None)
    assert await card.delete() is True


async def test_it_answers_a_press(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Valmis", callback_data="1:done")]])
    card = await bot.send_message(AINO, "Sali", reply_markup=keyboard)
    query_id = sandbox.people.press_label(AINO, AINO, card.message_id, "Valmis")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None

    await query.answer("Merkitty")
    await query.edit_message_reply_markup(None)

    answer = sandbox.telegram.callbacks.answer_to(query_id)
    assert answer is not None
    assert answer.text == "Merkitty"
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer("Merkitty")


async def test_it_fetches_and_sends_files(sandbox: Sandbox, bot: Bot) -> None:
    sent = sandbox.people.upload(AINO, AINO, "poytakirja.txt", "1 § Avaus".encode())
    assert sent.content.document is not None

    file = await bot.get_file(sent.content.document.file_id)
    data = bytes(await file.download_as_bytearray())
    message = await bot.send_document(AINO, b"BEGIN:VCALENDAR", filename="kokous.ics")

    assert data == "1 § Avaus".encode()
    assert message.document is not None
    assert message.document.file_name == "kokous.ics"


async def test_it_asks_about_chats_and_sets_its_profile(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.people.add_bot(AINO, GROUP)
    scope = BotCommandScopeAllGroupChats()
    menu = (BotCommand("tehtava", "Lisää tehtävä"),)

    await bot.set_my_commands(menu, scope=scope, language_code="fi")
    await bot.set_my_description("Botti", language_code="fi")
    await bot.set_my_short_description("Botti")
    await bot.send_chat_action(GROUP, "typing")

    assert await bot.get_my_commands(scope=scope, language_code="fi") == menu
    assert (await bot.get_my_description("fi")).description == "Botti"
    assert (await bot.get_chat(GROUP)).title == "Rantakylän ohjausryhmä"
    assert (await bot.get_chat_member(GROUP, VILLE)).status == "member"
    assert (await bot.get_chat_administrators(GROUP))[0].user.id == AINO
    assert await bot.get_chat_member_count(GROUP) == 4
    assert await bot.leave_chat(GROUP) is True


async def test_each_refusal_becomes_its_own_error(
    sandbox: Sandbox, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    basic, new = -4001, -1001000000003
    sandbox.telegram.world.add_group(basic, "Pieni", creator=AINO, kind=ChatKind.GROUP)
    sandbox.people.add_bot(AINO, basic)
    sandbox.people.upgrade_group(AINO, basic, new)
    words = "Too Many Requests: retry after 3"
    sandbox.telegram.faults.fail_next("sendMessage", 429, words, retry_after=3)

    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(new, "Hei")
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(basic, "Hei")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(VILLE, "Hei")
    with pytest.raises(BadRequest, match=re.escape("Can't parse entities: can't find end tag")):
        await bot.send_message(new, "<b>Hei", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "Hei")

    assert refused.value.retry_after == timedelta(seconds=3)
    assert migrated.value.new_chat_id == new


async def test_a_wrong_token_and_a_webhook_are_told_apart(sandbox: Sandbox, bot: Bot) -> None:
    with pytest.raises(InvalidToken):
        async with build_bot(sandbox, "1:wrong"):
            pass
    sandbox.telegram.updates.webhook = "https://example.org/hook"
    with pytest.raises(Conflict):
        await bot.get_updates()

    await bot.delete_webhook()

    assert await bot.get_updates() == ()


async def test_a_broken_line_is_a_network_error(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    sandbox.telegram.faults.hang_next("sendMessage")
    sandbox.telegram.faults.drop_next("sendMessage")

    with pytest.raises(TimedOut):
        await bot.send_message(AINO, "yksi", read_timeout=0.2)
    with pytest.raises(NetworkError):
        await bot.send_message(AINO, "kaksi")

    texts = [message.content.text for message in sandbox.telegram.world.messages(AINO)]
    assert texts == ["/start", "kaksi"]
