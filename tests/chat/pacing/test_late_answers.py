"""Where a chat has no room for more answers they wait, on virtual time; none is dropped."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from telegram.request import RequestData

from bot.chat.messenger import open_messenger
from bot.texts.card import Card
from tests.chat.conftest import open_talk
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.pacing.server import Server, opened
from tests.chat.transport import Shown, Transport
from tests.services.conftest import StillClock
from tests.virtual_time import now, run

MINUTE = 60.0
CLOCK = StillClock()
WAITS = "Kortti päivittyy hetken päästä"


class Clocked(Transport):
    """Keeps when each message was posted or changed, to be looked through for violations."""

    def __init__(self) -> None:
        super().__init__(CLOCK.now())
        self.server = Server()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kw: Any
    ) -> tuple[int, bytes]:
        if url.rsplit("/", 1)[1].startswith(("send", "edit")) and request_data is not None:
            chat_id = int(str(request_data.parameters["chat_id"]))
            self.server.arrivals.append((now(), chat_id))
        return await super().do_request(url, method, request_data, *args, **kw)


Act = Callable[[Conversation], Awaitable[None]]


def play(folder: Path, act: Act) -> Clocked:
    """Let people talk with a bot that keeps Telegram's limits; return what it did and when."""
    transport = Clocked()

    async def main() -> None:
        async with opened(folder) as pacing, open_talk(transport, CLOCK, pacing) as talk:
            await talk.is_founded()
            await act(talk)

    run(main())
    assert transport.server.violations() == []
    return transport


async def fill(talk: Conversation) -> Shown:
    """Use up what a group may be sent in a minute, and return the newest card."""
    for number in range(1, 19):
        await talk.says(f"/tehtava Asia {number} 9.12.")
    return list(talk.transport.messages.values())[-1]


def texts(transport: Transport, chat_id: int = GROUP) -> list[str]:
    return [shown.text for shown in transport.messages.values() if shown.chat_id == chat_id]


def test_every_answer_comes_in_its_order_and_none_is_dropped(tmp_path: Path) -> None:
    longest = [0.0]

    async def act(talk: Conversation) -> None:
        for number in range(1, 61):
            began = now()
            await talk.says(f"/tehtava Asia {number} 9.12.")
            longest.append(now() - began)
        await asyncio.sleep(5 * MINUTE)

    said = [text for text in texts(play(tmp_path, act)) if "Asia" in text]

    assert [f"#{number}" in text for number, text in enumerate(said, 1)] == [True] * 60
    assert max(longest) <= 2.0


def test_a_chat_without_room_keeps_nobody_else_waiting(tmp_path: Path) -> None:
    async def act(talk: Conversation) -> None:
        await fill(talk)
        assert await talk.says("/tehtavat") == []
        began = now()
        [answer] = await talk.says("/tehtavat", chat_id=AINO["id"])
        assert "Asia 1" in answer.text
        assert now() - began < 2.0
        await asyncio.sleep(2 * MINUTE)

    assert "Asia 1" in texts(play(tmp_path, act))[-1]


def test_a_press_is_told_at_once_that_the_card_follows(tmp_path: Path) -> None:
    async def act(talk: Conversation) -> None:
        card = await fill(talk)
        before = await talk.presses("Kumoa", card)
        assert before.text == card.text
        assert talk.transport.toasts[-1].startswith("Poistettu")
        assert WAITS in talk.transport.toasts[-1]
        await asyncio.sleep(2 * MINUTE)
        after = talk.transport.messages[card.chat_id, card.message_id]
        assert "Poistettu" in after.text

        await talk.presses("Palauta", after)
        assert WAITS not in talk.transport.toasts[-1]

    play(tmp_path, act)


def test_of_several_changes_of_a_card_only_the_newest_is_made(tmp_path: Path) -> None:
    async def act(talk: Conversation) -> None:
        card = await fill(talk)
        number = talk.transport.calls.count("editMessageText")
        for data in (card.data("Kumoa"), card.data("Kumoa").replace("remove", "restore")) * 3:
            await talk.forges(data, card)
        await asyncio.sleep(2 * MINUTE)
        assert talk.transport.calls.count("editMessageText") == number + 1
        after = talk.transport.messages[card.chat_id, card.message_id]
        assert "Poistettu" not in after.text

    play(tmp_path, act)


@pytest.mark.parametrize("refusal", [{"parameters": {"retry_after": 3600}}, {}])
def test_an_hours_pause_is_waited_out(tmp_path: Path, refusal: dict[str, Any]) -> None:
    async def act(talk: Conversation) -> None:
        words = {"description": "Too Many Requests: retry after 3600"}
        code = 429 if refusal else 502
        talk.transport.refusals["sendMessage"] = [(code, words | refusal)]
        assert await talk.says("/tehtavat", by=VILLE) == []
        await asyncio.sleep(60 * MINUTE + 1)

    assert len(texts(play(tmp_path, act))) == 3


def test_a_status_card_is_posted_and_kept_up_once_there_is_room(tmp_path: Path) -> None:
    async def act(talk: Conversation) -> None:
        await fill(talk)
        assert await talk.says("/tila") == []
        await asyncio.sleep(2 * MINUTE)
        newest = list(talk.transport.messages.values())[-1]
        assert "Avoinna 18 tehtävää" in newest.text
        async with talk.store.group(GROUP) as unit:
            assert unit.group is not None
            assert unit.group.status is not None
            assert unit.group.status.message_id == newest.message_id

    play(tmp_path, act)


def test_what_is_shown_in_a_card_since_is_not_undone_by_an_answer_that_waited() -> None:
    transport = Clocked()
    wait = {"description": "Too Many Requests: retry after 60", "parameters": {"retry_after": 60}}
    transport.refusals["editMessageText"] = [(429, wait)]

    async def main() -> None:
        async with (
            open_talk(transport, CLOCK) as talk,
            open_messenger(talk.application.bot) as messenger,
        ):
            is_now = await messenger.answer_in_place(GROUP, 7, Card(text=Markup("vanha")))
            await messenger.edit(GROUP, 7, Card(text=Markup("uusi")))
            await asyncio.sleep(2 * MINUTE)
            assert not is_now

    run(main())
    assert texts(transport) == ["uusi"]


def test_the_end_does_not_wait_for_what_is_unsaid(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def act(talk: Conversation) -> None:
        await fill(talk)
        for _ in range(3):
            await talk.says("/tehtavat")

    play(tmp_path, act)

    assert f"3 answers did not reach chat {GROUP} before the end" in caplog.text
