"""The clock jumps, the process is stopped or asleep: what is due comes at once, and once."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO
from tests.e2e.group_chat import GroupChat, on

AT_ONCE = 2.0
LONGER_THAN_A_TICK = 7.0


@contextmanager
def stopped(sandbox: Sandbox) -> Iterator[None]:
    """Let the bot's process stand still, as a suspended machine does."""
    assert sandbox.bot.pid is not None
    os.kill(sandbox.bot.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(sandbox.bot.pid, signal.SIGCONT)


async def test_an_hour_forward_and_back_sends_each_reminder_once(chat: GroupChat) -> None:
    await chat.is_founded()
    await chat.moves_to(on(9, 12, 8, 30))
    await chat.hears("/kokous pe 9.12. klo 10 kaupungintalo", "pe 9.12.2016")
    seen = len(chat.written())

    await chat.moves_to(on(9, 12, 9, 0, 1))
    assert await chat.seconds_until("Tunnin kuluttua", after=seen) <= AT_ONCE
    await chat.moves_to(on(9, 12, 8, 1))
    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)
    await chat.moves_to(on(9, 12, 9, 1))

    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)


async def test_a_stopped_process_sends_at_once_when_it_goes_on(
    chat: GroupChat, sandbox: Sandbox
) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    seen = len(chat.written())
    await chat.moves_to(on(2, 12, 8, 59, 30))

    with stopped(sandbox):
        await chat.moves_to(on(2, 12, 9, 0, 30))
    assert await chat.seconds_until("Salin varaus", after=seen) <= AT_ONCE

    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)


async def test_eight_hours_of_sleep_lose_nothing_and_give_one_message(
    chat: GroupChat, sandbox: Sandbox
) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    await chat.hears("/tehtava Kahvit 9.12.", "pe 9.12.2016")
    seen = len(chat.written())
    await chat.moves_to(on(2, 12, 4))

    with stopped(sandbox):
        await chat.moves_to(on(2, 12, 12))
    assert await chat.seconds_until("Salin varaus", after=seen) <= AT_ONCE

    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)
    [text] = chat.texts(after=seen)
    assert "Kahvit" in text
    assert "myöhässä" in text


async def test_a_clock_that_cannot_be_right_sends_nothing_and_heals(
    chat: GroupChat, sandbox: Sandbox
) -> None:
    told_to = {**sandbox.bot.home.settings, "BOT_OPERATOR_CHAT_ID": str(AINO)}
    sandbox.bot.home = replace(sandbox.bot.home, settings=told_to)
    await chat.is_founded()
    sandbox.people.say(AINO, AINO, "/start")
    await chat.moves_to(on(9, 12, 8))
    await chat.hears("/kokous pe 9.12. klo 10 kaupungintalo", "pe 9.12.2016")
    seen = len(chat.written())

    await chat.moves_to(on(9, 12, 5))
    await sandbox.telegram.wait_until(lambda: "kello" in _private(chat), LONGER_THAN_A_TICK)
    assert "Palvelimen kello" in _private(chat)
    await chat.moves_to(on(9, 12, 9, 0, 1))

    await chat.waits_for("Tunnin kuluttua", after=seen)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles"])
async def test_the_zone_of_the_process_changes_nothing(
    chat: GroupChat, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus huomiseen", "pe 25.11.2016")
    await chat.hears("/kokous pe 9.12. klo 10 kaupungintalo", "pe 9.12.2016 klo 10.00")
    seen = len(chat.written())

    await chat.moves_to(on(25, 11, 8, 59, 50))
    await chat.stays_silent(after=seen, seconds=3)
    await chat.moves_to(on(25, 11, 9, 0, 0))
    await chat.waits_for("Tänään", after=seen)
    await chat.moves_to(on(9, 12, 9, 0, 0))
    await chat.waits_for("Tunnin kuluttua", after=seen)


def _private(chat: GroupChat) -> str:
    return "\n".join(message.content.text for message in chat.written(AINO))
