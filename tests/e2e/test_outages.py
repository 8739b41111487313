"""Telegram is away for a day, one group hangs, the operator hears of what only they can mend."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sandbox.faults import Kind
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, NEIGHBOURS, PEKKA
from tests.e2e.group_chat import GroupChat, on

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("kind", [Kind.CLOSE, Kind.BABBLE])
async def test_a_day_without_telegram_loses_no_reminder(
    chat: GroupChat, sandbox: Sandbox, kind: Kind
) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    await chat.hears("/tehtava Kahvit 16.12.", "pe 16.12.2016")
    seen = len(chat.written())
    await chat.moves_to(on(8, 12, 8, 59))

    sandbox.telegram.faults.begin_outage(kind)
    for _ in range(23):
        sandbox.clock.advance(HOUR)
        await sandbox.telegram.wait_until(lambda: False, within=0.3)
    sandbox.telegram.faults.end_outage()
    sandbox.clock.advance(timedelta(minutes=6))

    await chat.waits_for("Salin varaus", after=seen)
    await chat.moves_to(on(9, 12, 9, 0, 1))
    await chat.waits_for("Kahvit", after=seen, within=40)
    assert len([text for text in chat.texts(after=seen) if "Huomenna" in text]) <= 1


async def test_a_group_that_hangs_holds_up_no_other(chat: GroupChat, sandbox: Sandbox) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    sandbox.people.add_bot(PEKKA, NEIGHBOURS)
    await sandbox.telegram.wait_until(lambda: len(chat.written(NEIGHBOURS)) == 1)
    sandbox.people.say(PEKKA, NEIGHBOURS, "/tehtava Haravointi 9.12.")
    await sandbox.telegram.wait_until(lambda: len(chat.written(NEIGHBOURS)) == 2)
    before = len(chat.written(GROUP)) + len(chat.written(NEIGHBOURS))

    sandbox.telegram.faults.hang_next("sendMessage")
    await chat.moves_to(on(2, 12, 9))

    assert await sandbox.telegram.wait_until(
        lambda: len(chat.written(GROUP)) + len(chat.written(NEIGHBOURS)) == before + 1, within=5
    )


async def test_the_operator_hears_of_an_absence_and_of_a_damaged_file(
    chat: GroupChat, sandbox: Sandbox
) -> None:
    told_to = {**sandbox.bot.home.settings, "BOT_OPERATOR_CHAT_ID": str(AINO)}
    sandbox.bot.home = replace(sandbox.bot.home, settings=told_to)
    await chat.is_founded()
    sandbox.people.say(AINO, AINO, "/start")
    await sandbox.telegram.wait_until(lambda: len(chat.written(AINO)) == 1)
    await sandbox.bot.stop()
    group_file = next(sandbox.bot.home.data_dir.glob(f"groups/*{abs(GROUP)}*.json"))
    group_file.write_bytes(group_file.read_bytes()[:-40])
    sandbox.clock.advance(3 * HOUR)

    await sandbox.bot.start()

    assert await sandbox.telegram.wait_until(lambda: len(chat.written(AINO)) == 3, within=20)
    damaged, away = (message.content.text for message in chat.written(AINO)[1:])
    assert str(GROUP) in damaged
    assert "vioittunut" in damaged
    assert "poissa käytöstä" in away
