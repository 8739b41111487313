"""The line of answers that wait for room in a chat, on virtual time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.chat.backlog import LONGEST_PAUSE, Backlog
from bot.domain.errors import DeliveryDelayed, MessageRefused
from tests.virtual_time import now, run

CHAT, OTHER = -1001, -1002
CARD = 7
SHUT_UNTIL = 41.0


class Gate:
    """A chat that takes nothing until it opens; *said* is what came through, and when."""

    def __init__(self, opens_at: float = SHUT_UNTIL, *, tells: bool = True) -> None:
        self.said: list[tuple[float, str]] = []
        self.tries: list[float] = []
        self._opens_at = opens_at
        self._tells = tells

    def says(self, words: str, *, takes: float = 0.0) -> Callable[[], Awaitable[None]]:
        async def call() -> None:
            self.tries.append(now())
            if now() < self._opens_at:
                pause = timedelta(seconds=self._opens_at - now()) if self._tells else None
                raise DeliveryDelayed("not yet", pause)
            await asyncio.sleep(takes)
            self.said.append((now(), words))

        return call


def test_what_waits_goes_in_its_order_and_what_comes_meanwhile_behind_it() -> None:
    gate = Gate()

    async def main() -> list[bool]:
        backlog = Backlog()
        told = [await backlog.deliver(CHAT, gate.says(words)) for words in "ab"]
        await asyncio.sleep(SHUT_UNTIL - 1)
        told.append(await backlog.deliver(CHAT, gate.says("c")))
        await asyncio.sleep(2)
        told.append(await backlog.deliver(CHAT, gate.says("d")))
        return told

    assert run(main()) == [False, False, False, True]
    assert gate.said == [(41.0, "a"), (41.0, "b"), (41.0, "c"), (42.0, "d")]


def test_another_chat_is_not_concerned() -> None:
    gate, free = Gate(), Gate(0.0)

    async def main() -> bool:
        backlog = Backlog()
        await backlog.deliver(CHAT, gate.says("a"))
        is_now = await backlog.deliver(OTHER, free.says("b"))
        await backlog.close()
        return is_now

    assert run(main())
    assert (gate.said, free.said) == ([], [(0.0, "b")])


def test_a_newer_change_takes_the_place_of_the_one_that_waits() -> None:
    gate = Gate()

    async def main() -> None:
        backlog = Backlog()
        await backlog.deliver(CHAT, gate.says("old"), changes=CARD)
        await backlog.deliver(CHAT, gate.says("reply"))
        await backlog.deliver(CHAT, gate.says("new"), changes=CARD)
        await asyncio.sleep(2 * SHUT_UNTIL)

    run(main())
    assert [words for _, words in gate.said] == ["new", "reply"]


def test_a_change_that_comes_while_an_older_one_is_under_way_is_made_after_it() -> None:
    gate = Gate()

    async def main() -> None:
        backlog = Backlog()
        await backlog.deliver(CHAT, gate.says("old", takes=3.0), changes=CARD)
        await asyncio.sleep(SHUT_UNTIL + 1)
        await backlog.deliver(CHAT, gate.says("new"), changes=CARD)
        await asyncio.sleep(SHUT_UNTIL)

    run(main())
    assert gate.said == [(44.0, "old"), (44.0, "new")]


def test_a_change_is_left_out_where_something_newer_stands_already() -> None:
    gate = Gate()

    async def main() -> None:
        backlog = Backlog()
        await backlog.deliver(CHAT, gate.says("old"), changes=CARD)
        await backlog.deliver(CHAT, gate.says("reply"))
        backlog.forget(CHAT, CARD)
        backlog.forget(OTHER, CARD)
        await asyncio.sleep(2 * SHUT_UNTIL)

    run(main())
    assert [words for _, words in gate.said] == ["reply"]


@pytest.mark.parametrize("error", [MessageRefused("too long"), RuntimeError("a bug")])
def test_one_that_cannot_be_delivered_holds_nobody_up(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    gate = Gate()

    async def fail() -> None:
        raise error

    async def main() -> None:
        backlog = Backlog()
        await backlog.deliver(CHAT, gate.says("a"))
        await backlog.deliver(CHAT, fail)
        await backlog.deliver(CHAT, gate.says("b"))
        await asyncio.sleep(2 * SHUT_UNTIL)

    run(main())
    assert [words for _, words in gate.said] == ["a", "b"]
    assert f"chat {CHAT}" in caplog.text


def test_without_a_pause_of_telegrams_own_it_is_tried_ever_more_seldom() -> None:
    gate = Gate(300.0, tells=False)

    async def main() -> None:
        await Backlog().deliver(CHAT, gate.says("a"))
        await asyncio.sleep(400)

    run(main())
    assert gate.tries[:7] == [0.0, 1.0, 3.0, 7.0, 15.0, 31.0, 63.0]
    assert gate.tries[-1] - gate.tries[-2] == LONGEST_PAUSE
    assert [words for _, words in gate.said] == ["a"]
