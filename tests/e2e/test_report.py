"""The follow-up report from a bot of its own, over HTTP: two files that people can open."""

import pypdfium2  # type: ignore[import-untyped]

from sandbox.model import Message
from sandbox.sandbox import Sandbox
from tests.e2e.group_chat import GroupChat


def file_of(sandbox: Sandbox, message: Message) -> tuple[str, bytes]:
    document = message.content.document
    assert document is not None
    return document.name, sandbox.telegram.files.read(document.file_id)


async def test_a_report_comes_as_a_message_and_two_files(chat: GroupChat) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    seen = len(chat.written())

    await chat.hears("/raportti", "Päätösten täytäntöönpano")
    await chat.waits_until(seen + 3)

    files = [file_of(chat.sandbox, message) for message in chat.written()[seen + 1 :]]
    assert [name for name, _ in files] == [
        "paatosten-taytantoonpano-2016-11-24.docx",
        "paatosten-taytantoonpano-2016-11-24.pdf",
    ]
    page = pypdfium2.PdfDocument(files[1][1])[0].get_textpage().get_text_bounded()
    assert "Rantakylän ohjausryhmä" in page
    assert "Salin varaus" in page
