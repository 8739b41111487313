"""PDF: lines in reading order, rows of tables whole, words that a line end divided."""

import pytest

from bot.documents.extraction.lines import RawLine
from bot.documents.extraction.pdf import read_pdf
from bot.documents.extraction.pdf_words import join_divided
from tests.documents.pdf_writer import Text, column, write_pdf, write_streams


def lines_of(*pages: list[Text]) -> list[RawLine]:
    return read_pdf(write_pdf(pages))


def texts_of(*pages: list[Text]) -> list[str]:
    return [text for text, _ in lines_of(*pages) if text]


def test_letters_signs_and_pages_come_through() -> None:
    lines = lines_of(column(["Åsa ja Öljymäki – § 4, 3 €"]), column(["sähköposti”"]))

    assert lines == [("Åsa ja Öljymäki – § 4, 3 €", 1), ("sähköposti”", 2)]


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        ("viestintä", "suunnitelma", "viestintäsuunnitelma"),
        ("linja", "auto", "linja-auto"),
        ("Etelä", "Suomi", "Etelä-Suomi"),
        ("EU", "hanke", "EU-hanke"),
        ("vuosi", "2026", "vuosi-2026"),
    ],
)
def test_a_hyphen_at_a_line_end_stays_where_it_belongs(before: str, after: str, word: str) -> None:
    assert join_divided(before, after) == word


def test_a_divided_word_stands_whole_and_the_lines_stay() -> None:
    texts = texts_of(column(["Laaditaan viestintä-", "suunnitelma ja varataan linja-", "auto."]))

    assert texts == ["Laaditaan viestintäsuunnitelma", "ja varataan linja-auto."]


def test_a_wider_distance_is_an_empty_line() -> None:
    page = [*column(["Läsnä", "Aino", "Ville"]), *column(["§ 1", "Avaus"], top=700)]

    assert [text for text, _ in lines_of(page)] == ["Läsnä", "Aino", "Ville", "", "§ 1", "Avaus"]


def test_a_title_in_large_letters_is_not_parted_by_its_size() -> None:
    title = [Text(72, 780, "Johtoryhmän", 28), Text(72, 744, "kokous", 28)]

    texts = [text for text, _ in lines_of([*title, *column(["Aika: ma", "Paikka: sali"], top=700)])]

    assert texts == ["Johtoryhmän", "kokous", "", "Aika: ma", "Paikka: sali"]


def test_a_page_of_short_paragraphs_shows_their_gaps() -> None:
    page = [
        *column(["Talkoot", "Aino hankkii haravat"]),
        *column(["Katto", "Ville kysyy"], top=728),
    ]
    page += [*column(["Avaimet"], top=686), *column(["Muut asiat"], top=658)]

    texts = [text for text, _ in lines_of(page)]

    assert texts == [
        *("Talkoot", "Aino hankkii haravat", "", "Katto", "Ville kysyy", ""),
        *("Avaimet", "", "Muut asiat"),
    ]


def test_a_row_of_a_table_stays_together_and_its_wrapped_cells_are_joined() -> None:
    page = [
        *column(["Varataan sali ja", "lähetetään kutsu"], top=700),
        *column(["Aino Aho"], x=300, top=700),
        *column(["15.12.2", "026"], x=420, top=700),
        *column(["Tilinpäätös"], top=660),
        *column(["Ville Viita,", "Åsa Öhman"], x=300, top=660),
        *column(["tammikuu"], x=420, top=660),
    ]

    assert texts_of(page) == [
        "Varataan sali ja lähetetään kutsu\tAino Aho\t15.12.2026",
        "Tilinpäätös\tVille Viita, Åsa Öhman\ttammikuu",
    ]


def test_two_columns_of_text_come_one_after_the_other() -> None:
    left = [f"vasen rivi {n}" for n in "abcdefghij"]
    right = [f"oikea rivi {n}" for n in "abcdefghij"]

    assert texts_of([*column(left), *column(right, x=320)]) == left + right


def test_two_columns_drawn_line_by_line_come_one_after_the_other() -> None:
    left = [f"Rivi {n} vasemman palstan tekstistä" for n in "abcdefgh"]
    right = [f"Rivi {n} oikean palstan tekstistä" for n in "abcdefgh"]
    pairs = zip(column(left), column(right, x=320), strict=True)
    page = [Text(72, 800, "Yhdistyksen hallituksen pöytäkirja"), *(one for p in pairs for one in p)]

    texts = [text for text in texts_of(page) if text]

    assert texts == ["Yhdistyksen hallituksen pöytäkirja", *left, *right]


def test_a_table_of_acts_and_owners_is_not_two_columns_of_text() -> None:
    acts = [f"Tilataan uusi kyltti paikkaan {n}" for n in "abcdefgh"]
    pairs = zip(column(acts), column(["Aino Aho"] * 8, x=320), strict=True)

    assert texts_of([one for p in pairs for one in p]) == [f"{act}\tAino Aho" for act in acts]


def test_the_same_words_below_other_text_at_the_top_of_pages_are_no_header() -> None:
    pages = [
        column([f"Asia {n} käsiteltiin.", "Päätös:", "Hyväksyttiin.", f"Muuta {n}"])
        for n in ("eka", "toka", "kolmas")
    ]

    assert texts_of(*pages).count("Hyväksyttiin.") == 3


def test_the_number_of_a_heading_may_stand_far_from_its_title() -> None:
    page = [Text(72, 700, "4."), Text(110, 700, "Talous"), Text(300, 700, "Liite 1")]

    assert texts_of(page) == ["4. Talous\tLiite 1"]


def test_what_every_page_repeats_is_kept_on_the_first_page_alone() -> None:
    pages = [
        [
            Text(72, 800, "Hankkeen johtoryhmä 24.11.2026"),
            Text(450, 800, f"Sivu {number} (5)"),
            Text(72, 700, f"§ {number}"),
            Text(72, 660 - number, "Hyväksyttiin esitys."),
            Text(72, 40, "Osoite 1, Kaupunki"),
        ]
        for number in (1, 2, 3)
    ]

    texts = texts_of(*pages)

    assert texts[:2] == ["Hankkeen johtoryhmä 24.11.2026\tSivu 1 (5)", "§ 1"]
    assert texts.count("Hyväksyttiin esitys.") == 3
    assert "Osoite 1, Kaupunki" in texts
    assert len([text for text in texts if text.startswith(("Hankkeen", "Osoite"))]) == 2
    assert [text for text in texts if text.startswith("§")] == ["§ 1", "§ 2", "§ 3"]


def test_the_number_of_the_minutes_may_be_that_of_a_page() -> None:
    pages = [
        [Text(72, 800, f"Pöytäkirja 3/2026, sivu {number}"), *column([f"Asia {name}"])]
        for number, name in enumerate(["a", "b", "c"], start=1)
    ]

    texts = texts_of(*pages)

    assert texts == ["Pöytäkirja 3/2026, sivu 1", "Asia a", "Asia b", "Asia c"]


def test_what_repeats_itself_in_the_middle_of_pages_is_kept() -> None:
    above, below = "abcdefg", "hijklmn"
    pages = [
        column([f"{c} {n} asia" for c in above] + ["Hyväksyttiin."] + [f"{c} {n}" for c in below])
        for n in ("eka", "toka", "kolmas")
    ]

    assert texts_of(*pages).count("Hyväksyttiin.") == 3


def test_headings_at_the_top_of_pages_are_no_headers() -> None:
    texts = texts_of(*(column([f"§ {n}", f"Asia numero {n}"]) for n in (11, 12, 13)))

    assert [text for text in texts if text.startswith("§")] == ["§ 11", "§ 12", "§ 13"]


def test_a_page_that_lies_on_its_side_is_read_as_it_is_shown() -> None:
    stream = (
        b"BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Tilaa sali) Tj 0 1 -1 0 100 300 Tm (Aino) Tj "
        b"0 1 -1 0 114 72 Tm (Kutsu) Tj 0 1 -1 0 114 300 Tm (Ville) Tj ET"
    )

    texts = [text for text, _ in read_pdf(write_streams([stream], page=b"/Rotate 90"))]

    assert texts == ["Tilaa sali\tAino", "Kutsu\tVille"]
