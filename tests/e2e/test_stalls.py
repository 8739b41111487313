"""What stands still ends the process, for its supervisor to start it anew: 70, and told."""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.scheduling.last_resort import EX_STALLED
from tests.e2e.bot_api_stub import BotApiStub, open_stub
from tests.e2e.killing import running
from tests.e2e.our_bot import OurBot

OPERATOR = 4711
PATIENCE = "3"
WITHIN = 20.0
FOR_EVER = 1000.0
BLOCKED = """
import time
from bot.scheduling.last_resort import last_resort

with last_resort(patience=0.4) as resort:
    resort.beat()
    time.sleep(60)
"""


async def ending_of(bot: OurBot, stub: BotApiStub) -> int:
    """Start the bot with little patience, and return the code with which it ends by itself."""
    plain = bot.plain_command
    command = replace(
        plain,
        arguments=(*plain.arguments, "--patience", PATIENCE),
        environment={**plain.environment, "BOT_OPERATOR_CHAT_ID": str(OPERATOR)},
    )
    async with running(command, stub) as process, asyncio.timeout(WITHIN):
        return await process.wait()


def last_words(bot: OurBot) -> str:
    return bot.log.read_text(encoding="utf-8").splitlines()[-1]


async def test_updates_on_which_only_silence_comes_end_the_process(tmp_path: Path) -> None:
    async with open_stub() as stub:
        stub.is_deaf = True
        bot = OurBot(tmp_path, stub)

        code = await ending_of(bot, stub)

    assert code == EX_STALLED
    assert stub.calls.count("getUpdates") > 1, "a new connection was tried first"
    [told] = [message for message in stub.messages if message.chat_id == OPERATOR]
    assert "Käynnistyn uudelleen" in told.text
    assert last_words(bot) == "polling_stalls: nothing has moved for minutes"


async def test_an_ending_that_hangs_is_cut_short(tmp_path: Path) -> None:
    async with open_stub(latency=FOR_EVER) as stub:
        stub.is_deaf = True
        bot = OurBot(tmp_path, stub)
        now = datetime.now(UTC)
        await bot.plan(1, 1, first=now, last=now)

        code = await ending_of(bot, stub)

    assert code == EX_STALLED
    assert "does not move any more" in last_words(bot)


async def test_a_blocked_event_loop_ends_the_process() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", BLOCKED, stderr=asyncio.subprocess.PIPE
    )

    async with asyncio.timeout(WITHIN):
        _, printed = await process.communicate()

    assert process.returncode == EX_STALLED
    assert b"does not move any more" in printed
