"""The follow-up report in the chat: a message and two files, of this group alone."""

import logging
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx import Document

from tests.chat.conversation import AINO, GROUP, STRANGER, VILLE, Conversation
from tests.chat.test_decisions import OTHER, has_decisions
from tests.chat.transport import Shown


def words_of(shown: Shown) -> str:
    """The text of the file, whichever format it has."""
    assert shown.file is not None
    name, content = shown.file
    if name.endswith(".pdf"):
        pages = pypdfium2.PdfDocument(content)
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    sheet = Document(BytesIO(content))
    cells = [cell.text for table in sheet.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in sheet.paragraphs), *cells])


def name_of(shown: Shown) -> str:
    return "" if shown.file is None else shown.file[0]


@pytest.mark.parametrize("command", ["/raportti", "/rapport", "/report", "/raportti@ohjaus_bot"])
async def test_a_report_is_a_message_and_two_files(talk: Conversation, command: str) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Haetaan avustusta.")
    await talk.says("/tehtava Kahvit 9.12.", by=VILLE)

    card, word, pdf = await talk.says(command)

    assert "Päätösten täytäntöönpano</b> · to 24.11.2016" in card.text
    assert "#1 Kahvit" in card.text
    assert name_of(word) == "paatosten-taytantoonpano-2016-11-24.docx"
    assert name_of(pdf) == "paatosten-taytantoonpano-2016-11-24.pdf"
    assert word.text == pdf.text == "Päätösten täytäntöönpano · Ryhmä 1001 · to 24.11.2016"
    for file in (word, pdf):
        assert "§ 5 Silta-hanke: Haetaan avustusta." in words_of(file)
        assert "Kahvit" in words_of(file)


async def test_a_report_speaks_the_groups_language(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Haetaan avustusta.")
    [languages] = await talk.says("/kieli")
    await talk.presses("Svenska", languages)

    card, word, pdf = await talk.says("/rapport")

    assert "Verkställighet av beslut</b> · tors 24.11.2016" in card.text
    assert name_of(pdf) == "verkstallighet-av-beslut-2016-11-24.pdf"
    assert "Beslut utan uppgifter att följa upp" in words_of(word)


async def test_in_private_each_group_is_reported_on_under_its_name(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.brings(AINO, OTHER)
    await has_decisions(talk, "Katto korjataan.")
    await has_decisions(talk, "Katto uusitaan.", chat_id=OTHER)

    shown = await talk.says("/raportti", chat_id=AINO["id"])

    assert len(shown) == 6
    assert shown[0].text.startswith("<b>Ryhmä 1001</b>")
    assert shown[3].text.startswith("<b>Ryhmä 2002</b>")
    assert ["Katto korjataan." in words_of(file) for file in (*shown[1:3], *shown[4:])] == [
        True,
        True,
        False,
        False,
    ]


async def test_in_private_the_files_keep_the_groups_language(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Katto korjataan.")
    [languages] = await talk.says("/kieli", chat_id=AINO["id"])
    await talk.presses("English", languages)

    card, word, _ = await talk.says("/report", chat_id=AINO["id"])

    assert "Implementation of decisions" in card.text
    assert "Päätökset ilman seurattavia tehtäviä" in words_of(word)


async def test_an_own_task_of_a_private_chat_is_in_no_report(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.says("/tehtava Oma asia 9.12.", chat_id=AINO["id"])

    shown = await talk.says("/raportti", chat_id=AINO["id"])

    assert not any("Oma asia" in one.text for one in shown)


async def test_a_period_is_taken_from_the_message(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Katto korjataan.")

    in_october = await talk.says("/raportti lokakuussa")
    in_november = await talk.says("/raportti marraskuussa")

    assert ["Ajalta la 1.10.2016 – ma 31.10.2016" in one.text for one in in_october] == [True]
    assert len(in_november) == 3


async def test_a_group_with_nothing_to_report_gets_no_files(talk: Conversation) -> None:
    await talk.is_founded()

    [card] = await talk.says("/raportti")

    assert "Raportoitavaa ei ole" in card.text


async def test_nothing_of_another_group_is_reported(talk: Conversation) -> None:
    await talk.is_founded()
    await talk.brings(AINO, OTHER)
    await has_decisions(talk, "Salainen päätös.", chat_id=OTHER)

    answers = [
        *await talk.says("/raportti"),
        *await talk.says("/raportti", by=VILLE, chat_id=VILLE["id"]),
        *await talk.says("/raportti", by=STRANGER, chat_id=STRANGER["id"]),
    ]

    assert [answer.file for answer in answers] == [None] * 3
    assert not any("Salainen" in answer.text for answer in answers)
    assert "En tunne vielä yhtään ryhmääsi" in answers[-1].text


async def test_a_pause_that_telegram_asks_for_is_waited_out(talk: Conversation) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Katto korjataan.")
    wait = {"description": "Too Many Requests: retry after 0", "parameters": {"retry_after": 0}}
    talk.transport.refusals["sendDocument"] = [(429, wait)]

    shown = await talk.says("/raportti")
    shown += await talk.hears(2)

    assert [name_of(one)[-4:] for one in shown] == ["", "docx", ".pdf"]
    assert talk.transport.calls.count("sendDocument") == 3


async def test_a_file_that_is_refused_is_noted_and_the_rest_arrives(
    talk: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    await talk.is_founded()
    await has_decisions(talk, "Katto korjataan.")
    refusal = {"description": "Bad Request: not enough rights to send documents to the chat"}
    talk.transport.refusals["sendDocument"] = [(400, refusal)]

    with caplog.at_level(logging.WARNING):
        shown = await talk.says("/raportti")

    assert [name_of(one)[-4:] for one in shown] == ["", ".pdf"]
    assert f"an answer did not reach chat {GROUP}" in caplog.text
