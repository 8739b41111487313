"""Telegram's limits are kept, whatever the network does, and nobody waits for a slow chat."""

import asyncio
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from telegram.error import NetworkError, RetryAfter

from bot.chat.answers import Flooded
from bot.chat.refusals import pause_of
from tests.chat.pacing.server import GROUP, OTHER, PRIVATE, Server, ask, opened
from tests.virtual_time import now, run


@pytest.mark.parametrize("latency", [0.0, 0.05, 0.9, 5.0])
def test_no_window_of_any_limit_is_broken_however_requests_jitter(
    tmp_path: Path, latency: float
) -> None:
    server = Server(latency=latency)

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await asyncio.gather(*(ask(pacing, server, -chat) for chat in range(1, 301)))

    run(main())

    assert len(server.arrivals) == 300
    assert server.violations() == []


def test_what_is_allowed_is_used(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await asyncio.gather(*(ask(pacing, server, -chat) for chat in range(1, 501)))

    run(main())

    assert server.times()[-1] == pytest.approx(500 / 25 - 1)


def test_requests_leave_in_the_order_in_which_they_came(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await asyncio.gather(*(ask(pacing, server, -chat) for chat in range(1, 101)))

    run(main())

    assert [chat for _, chat in server.arrivals] == [-chat for chat in range(1, 101)]


def test_a_chat_that_has_to_wait_holds_nobody_up(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await ask(pacing, server, GROUP)
            await asyncio.gather(ask(pacing, server, GROUP), ask(pacing, server, OTHER))

    run(main())

    assert server.arrivals == [(0.0, GROUP), (0.0, OTHER), (1.0, GROUP)]


def test_the_21st_message_of_a_minute_is_put_off_until_it_may_go(tmp_path: Path) -> None:
    server = Server()

    async def main() -> RetryAfter:
        async with opened(tmp_path) as pacing:
            for _ in range(20):
                await ask(pacing, server, GROUP)
            with pytest.raises(RetryAfter) as put_off:
                await ask(pacing, server, GROUP)
            await ask(pacing, server, OTHER)
            await asyncio.sleep(pause_of(put_off.value).total_seconds())
            await ask(pacing, server, GROUP)
            return put_off.value

    put_off = run(main())

    assert pause_of(put_off) == timedelta(seconds=41)
    assert server.times(GROUP)[-1] == 60.0
    assert server.violations() == []


def test_edits_and_files_count_and_questions_do_not(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            for endpoint in ("getChat", "sendMessage", "getFile", "sendChatAction"):
                await ask(pacing, server, PRIVATE, endpoint)
            await ask(pacing, server, PRIVATE, "editMessageText")
            await ask(pacing, server, PRIVATE, "sendDocument")

    run(main())

    assert server.times() == [0.0, 0.0, 0.0, 0.0, 1.0, 2.0]


def test_a_private_chat_has_no_limit_by_the_minute(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            for _ in range(30):
                await ask(pacing, server, PRIVATE)

    run(main())

    assert server.times()[-1] == 29.0


def test_a_pause_that_telegram_asks_for_holds_that_chat_alone(tmp_path: Path) -> None:
    server = Server()
    server.errors = [RetryAfter(7)]

    async def main() -> float:
        async with opened(tmp_path) as pacing:
            with pytest.raises(RetryAfter):
                await ask(pacing, server, GROUP)
            with pytest.raises(RetryAfter) as again:
                await ask(pacing, server, GROUP)
            await ask(pacing, server, OTHER)
            await asyncio.sleep(7)
            await ask(pacing, server, GROUP)
            return pause_of(again.value).total_seconds()

    assert run(main()) == pytest.approx(7)
    assert server.arrivals == [(0.0, GROUP), (0.0, OTHER), (7.0, GROUP)]


def test_a_refusal_that_names_no_pause_holds_every_chat_for_half_a_minute(
    tmp_path: Path,
) -> None:
    server = Server()
    server.errors = [Flooded()]

    async def main() -> float:
        async with opened(tmp_path) as pacing:
            with pytest.raises(Flooded):
                await ask(pacing, server, GROUP)
            await ask(pacing, server, OTHER, "getChat")
            with pytest.raises(RetryAfter) as held:
                await ask(pacing, server, OTHER)
            return pause_of(held.value).total_seconds()

    assert run(main()) == pytest.approx(30)
    assert len(server.arrivals) == 2


def test_a_request_that_hangs_keeps_its_place_and_only_its_own(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            forever = asyncio.get_running_loop().create_future()
            hanging = asyncio.create_task(
                pacing.process_request(
                    lambda _: forever, (1,), {}, "sendMessage", {"chat_id": GROUP}, None
                )
            )
            await asyncio.sleep(0)
            with pytest.raises(RetryAfter):
                await ask(pacing, server, GROUP)
            assert now() == 2.0
            await ask(pacing, server, OTHER)
            forever.set_result(True)
            await hanging

    run(main())

    assert server.times(OTHER) == [2.0]


def test_a_request_that_never_left_costs_nothing(tmp_path: Path) -> None:
    server = Server()
    refused = NetworkError("no connection")
    refused.__cause__ = aiohttp.ConnectionTimeoutError("refused")
    server.errors = [refused]

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            with pytest.raises(NetworkError):
                await ask(pacing, server, GROUP)
            await ask(pacing, server, GROUP)

    run(main())

    assert server.times() == [0.0, 0.0]


def test_whoever_gives_up_waiting_leaves_the_turn_to_others(tmp_path: Path) -> None:
    server = Server()

    async def main() -> None:
        async with opened(tmp_path) as pacing:
            await ask(pacing, server, GROUP)
            impatient = asyncio.create_task(ask(pacing, server, GROUP))
            await asyncio.sleep(0.5)
            impatient.cancel()
            await ask(pacing, server, GROUP)

    run(main())

    assert server.times() == [0.0, 1.0]
