"""The control API: what the page can do, and what each person sees."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, GROUP, NEIGHBOURS, PEKKA, TIINA, VILLE
from sandbox.server import open_sandbox

TINY_BOT = Path(__file__).with_name("tiny_bot.py")


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with open_sandbox(tmp_path, program=TINY_BOT) as sandbox:
        yield sandbox


@pytest.fixture
async def page(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"{sandbox.url}/api", timeout=20) as page:
        yield page


async def do(page: httpx.AsyncClient, verb: str, **fields: Any) -> Any:
    """Return the answer to a POST that must succeed; `who` stands for `as`."""
    answer = await page.post(f"/{verb}", json=_body(fields))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def fail(page: httpx.AsyncClient, verb: str, **fields: Any) -> str:
    """Return why a POST is refused."""
    answer = await page.post(f"/{verb}", json=_body(fields))
    assert answer.status_code == 400, answer.text
    return str(answer.json()["error"])


async def see(page: httpx.AsyncClient, who: int) -> Any:
    return (await page.get("/view", params={"as": who})).json()


def _body(fields: dict[str, Any]) -> dict[str, Any]:
    return {"as" if name == "who" else name: value for name, value in fields.items()}


async def test_everybody_can_be_played(page: httpx.AsyncClient) -> None:
    people = (await page.get("/people")).json()

    assert people[0] == {"id": AINO, "name": "Aino Lehto", "username": "aino", "language": "fi"}
    assert [person["id"] for person in people] == [AINO, VILLE, TIINA, PEKKA]


async def test_a_person_sees_only_what_is_theirs(page: httpx.AsyncClient) -> None:
    await do(page, "say", who=AINO, chat=AINO, text="/start")
    await do(page, "say", who=AINO, chat=GROUP, text="Hei kaikki")

    ville, pekka = await see(page, VILLE), await see(page, PEKKA)

    assert [chat["id"] for chat in ville["chats"]] == [VILLE, GROUP]
    assert [chat["id"] for chat in pekka["chats"]] == [PEKKA, NEIGHBOURS]
    assert ville["chats"][0]["messages"] == []
    (message,) = ville["chats"][1]["messages"]
    assert (message["text"], message["from"]["name"]) == ("Hei kaikki", "Aino Lehto")
    assert message["date"].startswith("2016-11-24T10:00")


async def test_a_message_is_drawn_with_all_it_has(page: httpx.AsyncClient) -> None:
    first = await do(page, "say", who=AINO, chat=GROUP, text="Sali?")
    second = await do(
        page, "say", who=VILLE, chat=GROUP, text="kysy @tiina", reply_to=first["message"]
    )
    await do(page, "edit", who=VILLE, chat=GROUP, message=second["message"], text="@tiina")

    message = (await see(page, TIINA))["chats"][1]["messages"][1]

    assert message["entities"] == [{"type": "mention", "offset": 0, "length": 6}]
    assert message["edited"] is True
    assert message["reply_to"] == first["message"]
    assert message["event"] is None


async def test_the_bot_is_added_and_removed(page: httpx.AsyncClient) -> None:
    await do(page, "bot", do="add", who=AINO)
    added = (await see(page, VILLE))["chats"][1]
    await do(page, "bot", do="remove", who=VILLE, chat=GROUP)
    removed = (await see(page, VILLE))["chats"][1]

    assert added["has_bot"] is True
    assert added["messages"][0]["event"] == {"joined": ["Ohjausryhmäbotti"]}
    assert removed["has_bot"] is False
    assert removed["messages"][1]["event"] == {"left": "Ohjausryhmäbotti"}
    assert await fail(page, "bot", do="remove", who=AINO) == "the bot is not in this group"


async def test_a_file_goes_up_and_down(page: httpx.AsyncClient) -> None:
    form = {"as": str(AINO), "chat": str(AINO), "caption": "pöytäkirja"}
    await page.post("/upload", data=form, files={"file": ("pöytä.html", b"<script>")})

    (message,) = (await see(page, AINO))["chats"][0]["messages"]
    file = await page.get(f"/file/{message['document']['file_id']}")

    assert (message["text"], message["document"]["name"]) == ("pöytäkirja", "pöytä.html")
    assert message["document"]["size"] == len(b"<script>")
    assert file.content == b"<script>"
    assert file.headers["content-disposition"].startswith("attachment; filename*=UTF-8''p%C3%B6yt")
    assert file.headers["x-content-type-options"] == "nosniff"


async def test_a_press_waits_for_the_answer_of_the_bot(page: httpx.AsyncClient) -> None:
    assert (await do(page, "bot", do="start"))["running"] is True
    revision = (await see(page, AINO))["revision"]
    await do(page, "say", who=AINO, chat=AINO, text="Hei")
    while len(messages := (await see(page, AINO))["chats"][0]["messages"]) < 2:
        revision = (await page.get("/changes", params={"since": revision})).json()["revision"]
    assert messages[1]["buttons"] == [[{"label": "Valmis", "data": "1"}]]

    answer = await do(page, "press", who=AINO, chat=AINO, message=messages[1]["id"], data="1")
    killed = await do(page, "bot", do="kill")

    assert answer == {"answered": True, "text": "Merkitty", "show_alert": False}
    assert killed["running"] is False
    assert (await see(page, AINO))["bot"]["running"] is False


async def test_a_page_learns_of_a_change_while_it_waits(page: httpx.AsyncClient) -> None:
    revision = (await see(page, VILLE))["revision"]
    waiting = asyncio.create_task(page.get("/changes", params={"since": revision}))

    await do(page, "say", who=AINO, chat=GROUP, text="Hei")

    async with asyncio.timeout(5):
        assert (await waiting).json()["revision"] > revision


async def test_the_clock_goes_forward(sandbox: Sandbox, page: httpx.AsyncClient) -> None:
    hour = await do(page, "clock", advance=3600)
    day = await do(page, "clock", to="2016-12-09T09:00")

    assert hour["moved"] is True
    assert hour["now"].startswith("2016-11-24T11:00")
    assert day["now"] == "2016-12-09T09:00:00+02:00"
    assert (await see(page, AINO))["now"].startswith("2016-12-09T09:00")
    offset = float(sandbox.clock.file.read_text())
    assert offset == pytest.approx(
        sandbox.clock.now().timestamp() - datetime.now().astimezone().timestamp(), abs=1
    )
    assert await fail(page, "clock", to="2016-12-01") == "the clock goes forward only"


async def test_the_clock_moves_to_just_after_the_next_reminder(
    sandbox: Sandbox, page: httpx.AsyncClient
) -> None:
    nothing = await do(page, "clock", next=True)
    sandbox.bot.home.data_dir.mkdir()
    (sandbox.bot.home.data_dir / "next").write_text("2016-12-09T07:00:00+00:00")

    moved = await do(page, "clock", next=True)
    again = await do(page, "clock", next=True)

    assert nothing["moved"] is False
    assert moved == {"moved": True, "now": "2016-12-09T09:00:01+02:00"}
    assert again["moved"] is False


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("say", {"chat": GROUP, "text": "Hei"}),
        ("say", {"who": "Aino", "chat": GROUP, "text": "Hei"}),
        ("say", {"who": PEKKA, "chat": GROUP, "text": "Hei"}),
        ("say", {"who": AINO, "chat": GROUP, "text": " "}),
        ("say", {"who": AINO, "chat": GROUP, "text": "Hei", "reply_to": 99}),
        ("edit", {"who": AINO, "chat": GROUP, "message": 99, "text": "Hei"}),
        ("press", {"who": AINO, "chat": GROUP, "message": 99, "data": "1"}),
        ("upload", {"who": AINO, "chat": AINO, "file": "no file"}),
        ("clock", {"to": "huomenna"}),
        ("clock", {}),
        ("bot", {"do": "dance"}),
    ],
)
async def test_what_makes_no_sense_is_refused(
    page: httpx.AsyncClient, verb: str, fields: dict[str, Any]
) -> None:
    assert await fail(page, verb, **fields)


async def test_the_page_and_its_parts_are_served(sandbox: Sandbox) -> None:
    async with httpx.AsyncClient(base_url=sandbox.url) as browser:
        index = await browser.get("/")
        missing = await browser.get("/page/none.js")

    assert index.headers["content-type"].startswith("text/html")
    assert missing.status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "sandbox.example"}, 403),
        ({"origin": "https://example.org"}, 403),
        ({"host": "localhost:8080"}, 200),
        ({"host": "localhost:8080", "origin": "http://localhost:8080"}, 200),
    ],
)
async def test_other_web_sites_are_kept_out(
    page: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    assert (await page.get("/people", headers=headers)).status_code == status
