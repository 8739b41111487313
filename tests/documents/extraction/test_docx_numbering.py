"""The numbers that Word paints: minutes hang on them, and they stand nowhere in the text."""

import pytest

from bot.documents.extraction.office import read_package
from tests.documents.office_writer import numbered, paragraph, write_docx


def level(depth: int, text: str, form: str = "decimal", more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def pattern(*levels: str, uid: int = 7) -> str:
    return f'<w:abstractNum w:abstractNumId="{uid}">{"".join(levels)}</w:abstractNum>'


def word_list(uid: int = 1, pattern_uid: int = 7, more: str = "") -> str:
    return f'<w:num w:numId="{uid}"><w:abstractNumId w:val="{pattern_uid}"/>{more}</w:num>'


def texts_of(body: str, numbering: str, styles: str = "") -> list[str]:
    data = write_docx(body, parts={"numbering": numbering, "styles": styles})
    return [text for text, _ in read_package(data) if text]


def test_items_count_on_over_the_text_between_them() -> None:
    body = numbered("Avaus") + paragraph("Avattiin.") + numbered("Talous")

    texts = texts_of(body, pattern(level(0, "%1.")) + word_list())

    assert texts == ["1. Avaus", "Avattiin.", "2. Talous"]


def test_a_level_shows_those_above_it_and_begins_anew_below_each() -> None:
    body = (
        numbered("A") + numbered("A1", level=1) + numbered("A2", level=1)
        + numbered("B") + numbered("B1", level=1)
    )  # fmt: skip

    texts = texts_of(body, pattern(level(0, "%1."), level(1, "%1.%2")) + word_list())

    assert texts == ["1. A", "1.1 A1", "1.2 A2", "2. B", "2.1 B1"]


def test_a_level_that_does_not_restart_counts_through() -> None:
    levels = (level(0, "%1."), level(1, "Päätös %2:", more='<w:lvlRestart w:val="0"/>'))
    body = numbered("A") + numbered("x", level=1) + numbered("B") + numbered("y", level=1)

    texts = texts_of(body, pattern(*levels) + word_list())

    assert texts == ["1. A", "Päätös 1: x", "2. B", "Päätös 2: y"]


@pytest.mark.parametrize(
    ("form", "text", "label"),
    [
        ("decimal", "§ %1", "§ 14"),
        ("decimal", "%1 §", "14 §"),
        ("lowerLetter", "%1)", "n)"),
        ("upperLetter", "%1.", "N."),
        ("lowerRoman", "%1.", "xiv."),
        ("upperRoman", "%1.", "XIV."),
        ("decimalZero", "%1", "14"),
        ("bullet", "", "•"),
    ],
)
def test_numbers_look_as_the_list_says(form: str, text: str, label: str) -> None:
    texts = texts_of(numbered("Asia"), pattern(level(0, text, form, start=14)) + word_list())

    assert texts == [f"{label} Asia"]


def test_a_list_without_numbers_has_no_label() -> None:
    assert texts_of(numbered("Asia"), pattern(level(0, "", "none")) + word_list()) == ["Asia"]


def test_two_lists_of_one_pattern_count_on_unless_the_second_starts_anew() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = pattern(level(0, "%1.")) + word_list(1) + word_list(2) + word_list(3, more=anew)

    texts = texts_of(
        numbered("a", 1) + numbered("b", 2) + numbered("c", 3) + numbered("d", 3), numbering
    )

    assert texts == ["1. a", "2. b", "5. c", "6. d"]


def test_a_heading_style_brings_its_number_and_its_level() -> None:
    styles = (
        '<w:style w:styleId="Otsikko1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '<w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:styleId="Otsikko2"><w:basedOn w:val="Otsikko1"/></w:style>'
    )
    levels = (level(0, "%1."), level(1, "%1.%2.", more='<w:pStyle w:val="Otsikko2"/>'))
    body = paragraph("Talous", '<w:pStyle w:val="Otsikko1"/>') + paragraph(
        "Tilinpäätös", '<w:pStyle w:val="Otsikko2"/>'
    )

    assert texts_of(body, pattern(*levels) + word_list(), styles) == [
        "1. Talous",
        "1.1. Tilinpäätös",
    ]


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    styles = (
        '<w:style w:styleId="O"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    out = '<w:pStyle w:val="O"/><w:numPr><w:numId w:val="0"/></w:numPr>'

    assert texts_of(paragraph("Asia", out), pattern(level(0, "%1.")) + word_list(), styles) == [
        "Asia"
    ]


def test_a_paragraph_deleted_with_its_mark_is_not_counted() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>'
        "<w:del><w:r><w:delText>Poistettu</w:delText></w:r></w:del></w:p>"
    )

    texts = texts_of(gone + numbered("Jäi"), pattern(level(0, "%1.")) + word_list())

    assert texts == ["1. Jäi"]


def test_a_pattern_may_stand_for_a_list_style() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Lista"/>'
        + level(0, "%1)")
        + "</w:abstractNum>"
        + word_list(1, pattern_uid=1)
    )

    assert texts_of(numbered("Asia"), numbering) == ["1) Asia"]


def test_counts_beyond_reason_are_taken_for_none() -> None:
    numbering = pattern(level(0, "%1.", "lowerLetter", start=999999999)) + word_list()

    assert texts_of(numbered("Asia", level=999999999), numbering) == ["a. Asia"]
