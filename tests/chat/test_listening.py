"""What getting no updates means: a stall, an outage, another copy, a token withdrawn."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from telegram.error import Conflict, NetworkError, TelegramError, TimedOut

from bot.chat.conflicts import REFUSALS_TOLERATED, Conflicts
from bot.chat.polling import OneByOneBot, TokenUnknown
from bot.chat.requests import Request
from bot.domain.errors import AlreadyRunning, TokenRefused
from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, TOKEN
from sandbox.server import open_sandbox
from tests.services.conftest import StillClock


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with open_sandbox(tmp_path / "sandbox") as opened:
        yield opened


@asynccontextmanager
async def polling(url: str, *, read_timeout: float = 20.0) -> AsyncIterator[OneByOneBot]:
    bot = OneByOneBot(
        TOKEN,
        base_url=f"{url}/bot",
        request=Request(1),
        get_updates_request=Request(1, read_timeout=read_timeout),
    )
    async with bot:
        yield bot


async def test_an_answer_is_heard_and_silence_is_not(sandbox: Sandbox) -> None:
    async with polling(sandbox.url, read_timeout=0.2) as bot:
        await bot.get_updates(timeout=0)
        sandbox.telegram.faults.hang_next("getUpdates")
        with pytest.raises(TimedOut):
            await bot.get_updates(timeout=0)

        assert (bot.heard, bot.answered) == (1, 1)


@pytest.mark.parametrize(
    ("code", "error"), [(401, TokenUnknown), (404, TokenUnknown), (502, NetworkError)]
)
async def test_a_refusal_is_heard_and_is_no_answer(
    sandbox: Sandbox, code: int, error: type[TelegramError]
) -> None:
    async with polling(sandbox.url) as bot:
        sandbox.telegram.faults.fail_next("getUpdates", code, "No")
        with pytest.raises(error):
            await bot.get_updates(timeout=0)

        assert (bot.heard, bot.answered) == (1, 0)


async def test_an_outage_is_heard_of(sandbox: Sandbox) -> None:
    async with polling(sandbox.url) as bot:
        sandbox.telegram.faults.begin_outage()
        with pytest.raises(NetworkError):
            await bot.get_updates(timeout=0)

        assert bot.heard == 1
        sandbox.telegram.faults.end_outage()
        assert await bot.get_updates(timeout=0) == ()


async def test_a_connection_on_which_nothing_comes_is_dropped_for_a_new_one(
    sandbox: Sandbox,
) -> None:
    async with polling(sandbox.url) as bot:
        sandbox.telegram.faults.hang_next("getUpdates")
        hanging = asyncio.create_task(bot.get_updates(timeout=0))
        await sandbox.telegram.wait_until(lambda: False, within=0.1)

        await bot.renew_polling()
        sandbox.people.say(AINO, AINO, "/start")

        with pytest.raises(TelegramError):
            await hanging
        assert bot.heard == 0, "what we broke ourselves tells nothing"
        [update] = await bot.get_updates(timeout=0)
        assert update.message is not None
        assert update.message.text == "/start"


class Answers:
    """How often Telegram has answered."""

    def __init__(self) -> None:
        self.number = 0

    def __call__(self) -> int:
        return self.number


async def ends(conflicts: Conflicts) -> None:
    async with asyncio.timeout(0.05):
        await conflicts.too_many()


async def test_three_conflicts_in_a_minute_end_it_and_two_do_not() -> None:
    conflicts = Conflicts(StillClock(), Answers())

    for _ in range(2):
        conflicts.note(Conflict("terminated by other getUpdates request"))
    with pytest.raises(TimeoutError):
        await ends(conflicts)
    conflicts = Conflicts(StillClock(), Answers())
    for _ in range(3):
        conflicts.note(Conflict("terminated by other getUpdates request"))

    with pytest.raises(AlreadyRunning):
        await ends(conflicts)


async def test_a_token_refused_time_and_again_ends_it() -> None:
    conflicts = Conflicts(StillClock(), Answers())

    for _ in range(REFUSALS_TOLERATED):
        conflicts.note(TokenUnknown("the Bot API refuses the token"))

    with pytest.raises(TokenRefused, match="withdrawn"):
        await ends(conflicts)


async def test_refusals_with_an_answer_between_them_are_a_proxys_moods() -> None:
    answers = Answers()
    conflicts = Conflicts(StillClock(), answers)

    for _ in range(REFUSALS_TOLERATED):
        conflicts.note(TokenUnknown("the Bot API refuses the token"))
        answers.number += 1

    with pytest.raises(TimeoutError):
        await ends(conflicts)
