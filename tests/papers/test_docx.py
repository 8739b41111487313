"""The Word file that a secretary attaches, read back with python-docx and our own reader."""

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Sheet
from docx.oxml.ns import qn
from docx.shared import Mm

from bot.documents import read_document
from bot.papers import write_paper
from bot.papers.docx import write_docx
from bot.texts.paper import Paper, Part
from tests.papers.samples import HEAD, LONG, PAPER, paper, row, table


def opened(written: Paper) -> Sheet:
    return Document(BytesIO(write_docx(written)))


def styled(sheet: Sheet, style: str) -> list[str]:
    return [p.text for p in sheet.paragraphs if p.style is not None and p.style.name == style]


async def test_it_is_read_back_as_it_was_written() -> None:
    lines = await read_document(write_docx(PAPER), "raportti.docx")

    said = "\n".join(line.text for line in lines)
    for words in ("Päätösten täytäntöönpano", "§ 5 Silta-hanke", "Päätös: Haetaan avustusta."):
        assert words in said
    assert "Lausunto" in said


def test_headings_are_true_headings() -> None:
    sheet = opened(PAPER)

    assert styled(sheet, "Title") == ["Päätösten täytäntöönpano"]
    assert styled(sheet, "Heading 1") == ["Kokous to 24.11.2016"]
    assert styled(sheet, "Heading 2") == ["§ 5 Silta-hanke", "Muut päätökset"]
    assert styled(sheet, "List Bullet") == ["§ 1 Avaus: Avattiin."]


def test_the_head_of_a_table_is_repeated_and_no_row_is_torn() -> None:
    [grid] = opened(LONG).tables

    rows = [row._tr for row in grid.rows]
    assert [cell.text for cell in grid.rows[0].cells] == list(HEAD)
    assert [len(tr.findall(f".//{qn('w:tblHeader')}")) for tr in rows] == [1, *[0] * 90]
    assert all(tr.findall(f".//{qn('w:cantSplit')}") for tr in rows)


def test_it_is_a4_and_numbers_its_pages_under_the_name_of_the_group() -> None:
    section = opened(PAPER).sections[0]

    assert section.page_width is not None
    assert section.page_height is not None
    assert round(section.page_width / Mm(1)) == 210
    assert round(section.page_height / Mm(1)) == 297
    head = section.header.paragraphs[0]
    fields = [field.get(qn("w:instr")) for field in head._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert head.text.startswith("Rantakylän ohjausryhmä\t")


def test_it_tells_its_title_author_and_language() -> None:
    sheet = opened(PAPER)

    about = sheet.core_properties
    assert about.title == "Päätösten täytäntöönpano"
    assert about.author == about.last_modified_by == "Rantakylän ohjausryhmä"
    assert (about.language, about.comments) == ("fi-FI", "")
    assert about.created is not None
    assert about.created.isoformat() == "2016-12-08T07:00:00+00:00"
    languages = {tag.get(qn("w:val")) for tag in sheet.styles.element.iter(qn("w:lang"))}
    assert languages == {"fi-FI"}


@pytest.mark.parametrize(
    "written", ["<b>Sali</b> & tila", "Sali 😀 会議", "]]>", "=1+1", "Žofia ”Ž” – Иванов"]
)
def test_what_people_wrote_is_text(written: str) -> None:
    [grid] = opened(paper(Part(heading=written, level=1, table=table(row(written))))).tables

    assert grid.rows[1].cells[0].text == written


@pytest.mark.parametrize("odd", ["Sa\x07li", "Sa\x00li", "Sa\ud83dli", "Sa\ufffeli"])
def test_what_xml_cannot_hold_is_left_out(odd: str) -> None:
    sheet = opened(paper(Part(heading=odd, level=1), author=odd))

    assert styled(sheet, "Heading 1") == ["Sali"]
    assert sheet.core_properties.author == "Sali"


async def test_a_paper_is_written_in_both_formats() -> None:
    files = await write_paper(PAPER)

    assert [(name, content[:4]) for name, content in files.items()] == [
        ("paatokset-2016-12-08.docx", b"PK\x03\x04"),
        ("paatokset-2016-12-08.pdf", b"%PDF"),
    ]
