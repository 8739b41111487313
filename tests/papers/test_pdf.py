"""The PDF that a secretary attaches, read back with PDFium."""

from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest

from bot.documents import read_document
from bot.papers.pdf import write_pdf
from bot.texts.paper import Paper, Part
from tests.papers.samples import BRIDGE, HEAD, LONG, MEETING, PAPER, paper, row, table


def opened(written: Paper) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(write_pdf(written))


def pages(written: Paper) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in opened(written)]


def text(written: Paper) -> str:
    return "\n".join(pages(written))


async def test_it_is_read_back_as_it_was_written() -> None:
    lines = await read_document(write_pdf(PAPER), "raportti.pdf")

    said = "\n".join(line.text for line in lines)
    for words in ("Päätösten täytäntöönpano", "§ 5 Silta-hanke", "Päätös: Haetaan avustusta."):
        assert words in said
    assert "Laadittu to 8.12.2016" in said
    assert "§ 1 Avaus: Avattiin." in said
    assert "Lausunto" in said


def test_its_pages_are_a4_and_numbered_under_the_name_of_the_group() -> None:
    shown = pages(LONG)

    assert len(shown) == 3
    for number, page in enumerate(shown, start=1):
        assert page.startswith("Rantakylän ohjausryhmä")
        assert f"{number} (3)" in page
    assert {(round(w), round(h)) for w, h in map(_size, opened(LONG))} == {(595, 842)}


def test_pages_beyond_the_ninth_are_numbered_too() -> None:
    parts = [Part(heading=f"§ {n}", level=2, table=table(*[row()] * 12)) for n in range(30)]

    shown = pages(paper(MEETING, *parts))

    assert len(shown) > 9
    assert f"{len(shown)} ({len(shown)})" in shown[-1]


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    return width, height


def test_the_head_of_a_table_stands_on_every_page_and_no_row_is_lost() -> None:
    shown = pages(LONG)

    assert all(HEAD[1] in page for page in shown)
    assert all(f"Työ {n} " in "\n".join(shown).replace("\r\n", " ") for n in range(90))


def test_it_tells_its_title_author_and_language() -> None:
    data = write_pdf(PAPER)

    about = pypdfium2.PdfDocument(data).get_metadata_dict()
    assert about["Title"] == "Päätösten täytäntöönpano"
    assert about["Author"] == "Rantakylän ohjausryhmä"
    assert about["CreationDate"].startswith("D:20161208090000")
    assert b"/Lang (fi-FI)" in data
    assert b"/DisplayDocTitle true" in data


def test_headings_are_bookmarks() -> None:
    marks = [(mark.level, mark.get_title()) for mark in opened(PAPER).get_toc()]

    assert marks == [
        (0, "Kokous to 24.11.2016"),
        (1, "§ 5 Silta-hanke"),
        (1, "Muut päätökset"),
    ]


def test_its_font_is_embedded() -> None:
    data = write_pdf(PAPER)

    assert data.count(b"/FontFile2") == 2
    assert b"+Roboto" in data


@pytest.mark.parametrize(
    "name",
    [
        "Åke Öhman, Žofia Šimková",
        "Inkâ Ǩiʹđđ Mäččǥǯ",
        "Дмитрий Иванов",
        "Ελένη",
        "”lainaus” – 45 000 €",
    ],
)
def test_names_of_finlands_languages_and_their_neighbours_are_shown(name: str) -> None:
    said = text(paper(Part(heading=name, level=1, table=table(row(owner=name)))))

    assert said.replace("\r\n", " ").count(name) == 2
    assert "Kirjasimesta" not in said


@pytest.mark.parametrize("odd", ["Sali 😀", "会議 tila", "\U0001f468‍\U0001f469 ryhmä"])
def test_a_character_that_the_font_lacks_is_marked_and_explained(odd: str) -> None:
    said = text(paper(Part(heading="Muut", level=1, table=table(row(odd)))))

    assert "\N{REPLACEMENT CHARACTER}" in said
    assert "Kirjasimesta puuttuva merkki." in said


@pytest.mark.parametrize("written", ["Ma\u0308ki", "Mäki\u200d", "Mä\x07ki", "Mäki\ufe0f"])
def test_what_nobody_sees_leaves_no_mark(written: str) -> None:
    said = text(paper(Part(heading=written, level=1)))

    assert "Mäki" in said
    assert "Kirjasimesta" not in said


@pytest.mark.parametrize("written", ["<b>Sali</b> & **tila**", "{nb} {pages}", "\\(x\\) %PDF"])
def test_what_people_wrote_is_text(written: str) -> None:
    assert written in text(paper(Part(heading="Muut", level=1, table=table(row(written)))))


def test_half_a_character_is_marked() -> None:
    said = text(paper(Part(heading="Sali \ud83d", level=1), author="Ryhmä \ud83d"))

    assert said.count("\N{REPLACEMENT CHARACTER}") == 2


def test_a_heading_is_not_parted_from_its_table() -> None:
    parts = [replace(BRIDGE, heading=f"§ {n} Asia") for n in range(30)]

    for page in pages(paper(MEETING, *parts)):
        last = page.rstrip().split("\r\n")
        assert not last[-1].startswith(("§ ", "Päätös"))
        assert "Tilanne" not in last[-1]


def test_a_very_long_cell_goes_over_no_edge() -> None:
    long = "Selvitetään vaihtoehdot ja kustannukset. " * 10
    unbroken = "A" * 400
    rows = [row(long, "Ville Koski"), row(unbroken, unbroken)]

    document = opened(paper(Part(heading="Muut", level=1, table=table(*rows * 6))))

    for page in document:
        shown = page.get_textpage()
        boxes = [shown.get_charbox(n) for n in range(shown.count_chars())]
        assert all(left >= 50 and right <= 545 for left, _, right, _ in boxes)
        assert all(bottom >= 50 and top <= 810 for _, bottom, _, top in boxes)
