"""Documents: sent by people, fetched by the bot, sent by the bot."""

import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO, TOKEN
from tests.sandbox.api import Api

MINUTES = "Pöytäkirja".encode()


async def test_the_bot_fetches_what_a_person_sent(sandbox: Sandbox, api: Api) -> None:
    sandbox.people.upload(AINO, AINO, "poytakirja.txt", MINUTES, caption="/poytakirja")

    message = (await api("getUpdates"))[0]["message"]
    file = await api("getFile", file_id=message["document"]["file_id"])
    data = await api.client.get(f"{sandbox.url}/file/bot{TOKEN}/{file['file_path']}")

    assert message["document"]["file_name"] == "poytakirja.txt"
    assert message["document"]["mime_type"] == "text/plain"
    assert message["document"]["file_size"] == file["file_size"] == len(MINUTES)
    assert message["caption"] == "/poytakirja"
    assert message["caption_entities"][0]["type"] == "bot_command"
    assert data.content == MINUTES


async def test_files_are_behind_the_token(sandbox: Sandbox, api: Api) -> None:
    document = sandbox.telegram.files.put("a.txt", b"a")

    stranger = await api.client.get(f"{sandbox.url}/file/bot1:wrong/documents/{document.file_id}")
    nothing = await api.client.get(f"{sandbox.url}/file/bot{TOKEN}/documents/none")

    assert (stranger.status_code, nothing.status_code) == (401, 404)


@pytest.mark.parametrize(
    ("file_id", "why"),
    [
        ("", "file_id not specified"),
        ("BQnone", "wrong file_id or the file is temporarily unavailable"),
    ],
)
async def test_an_unknown_file_is_refused(api: Api, file_id: str, why: str) -> None:
    assert await api.refuse("getFile", file_id=file_id) == (400, f"Bad Request: {why}")


async def test_a_file_above_20_megabytes_cannot_be_fetched(sandbox: Sandbox, api: Api) -> None:
    fits = sandbox.telegram.files.put("a.pdf", bytes(20 << 20))
    too_big = sandbox.telegram.files.put("b.pdf", bytes((20 << 20) + 1))

    assert await api("getFile", file_id=fits.file_id)
    assert await api.refuse("getFile", file_id=too_big.file_id) == (
        400,
        "Bad Request: file is too big",
    )


@pytest.mark.parametrize("attached", [False, True], ids=["by name", "attached"])
async def test_the_bot_sends_a_file(sandbox: Sandbox, api: Api, attached: bool) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    part = "file0" if attached else "document"
    fields = {"chat_id": str(AINO), "caption": "<b>Kokous</b>", "parse_mode": "HTML"}
    if attached:
        fields["document"] = "attach://file0"

    answer = await api.client.post(
        f"{sandbox.url}/bot{TOKEN}/sendDocument",
        data=fields,
        files={part: ("kokous.ics", b"BEGIN:VCALENDAR", "text/calendar")},
    )

    message = answer.json()["result"]
    assert message["document"]["file_name"] == "kokous.ics"
    assert message["document"]["mime_type"] == "text/calendar"
    assert message["caption"] == "Kokous"
    assert sandbox.telegram.files.read(message["document"]["file_id"]) == b"BEGIN:VCALENDAR"


async def test_a_file_without_bytes_or_with_a_long_caption_is_refused(
    sandbox: Sandbox, api: Api
) -> None:
    sandbox.people.say(AINO, AINO, "/start")
    known = sandbox.telegram.files.put("a.txt", b"a").file_id

    empty = await api.client.post(
        f"{sandbox.url}/bot{TOKEN}/sendDocument",
        data={"chat_id": str(AINO)},
        files={"document": ("a.txt", b"")},
    )
    none = await api.refuse("sendDocument", chat_id=AINO)
    long = await api.refuse("sendDocument", chat_id=AINO, document=known, caption="x" * 1025)

    assert empty.json()["description"] == "Bad Request: file must be non-empty"
    assert none == (400, "Bad Request: there is no document in the request")
    assert long == (400, "Bad Request: message caption is too long")
