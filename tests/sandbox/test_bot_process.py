"""The bot as a process: started, killed, started again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO
from sandbox.server import open_sandbox

TINY_BOT = Path(__file__).with_name("tiny_bot.py")


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with open_sandbox(tmp_path, program=TINY_BOT) as sandbox:
        yield sandbox
    assert not sandbox.bot.running


async def hears(sandbox: Sandbox, text: str) -> bool:
    """Say whether the bot repeats *text*."""
    world = sandbox.telegram.world

    def is_repeated() -> bool:
        last = world.messages(AINO)[-1]
        return last.sender.is_bot and last.content.text == text

    return await sandbox.telegram.wait_until(is_repeated)


async def test_a_bot_that_was_killed_hears_what_was_said_meanwhile(sandbox: Sandbox) -> None:
    await sandbox.bot.start()
    sandbox.people.say(AINO, AINO, "yksi")
    assert await hears(sandbox, "yksi")

    await sandbox.bot.kill()
    sandbox.people.say(AINO, AINO, "kaksi")
    died_by = sandbox.bot.exit_code
    await sandbox.bot.start()

    assert died_by == -9
    assert await hears(sandbox, "kaksi")


async def test_the_sandbox_ends_its_bot(tmp_path: Path) -> None:
    async with open_sandbox(tmp_path, program=TINY_BOT) as sandbox:
        await sandbox.bot.start()
        sandbox.people.say(AINO, AINO, "yksi")
        assert await hears(sandbox, "yksi")
        assert sandbox.bot.running

    assert sandbox.bot.exit_code == -15


async def test_a_bot_that_gives_up_is_noticed_and_leaves_a_log(sandbox: Sandbox) -> None:
    await sandbox.bot.start()

    sandbox.people.say(AINO, AINO, "die")

    assert await sandbox.telegram.wait_until(lambda: not sandbox.bot.running)
    assert sandbox.bot.exit_code == 1
    assert "the bot gives up" in sandbox.bot.home.log_file.read_text()


async def test_a_second_start_starts_no_second_bot(sandbox: Sandbox) -> None:
    await sandbox.bot.start()
    first = sandbox.bot.pid

    await sandbox.bot.start()

    assert sandbox.bot.pid == first


async def test_ending_a_bot_that_never_lived_is_nothing(sandbox: Sandbox) -> None:
    await sandbox.bot.stop()
    await sandbox.bot.kill()

    assert sandbox.bot.exit_code is None


def test_settings_of_the_machine_do_not_reach_the_bot(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_LANGUAGE", "sv")
    monkeypatch.setenv("BOT_TOKEN", "1:real")

    environment = sandbox.bot.home.environment()

    assert "BOT_LANGUAGE" not in environment
    assert environment["BOT_TOKEN"] != "1:real"
