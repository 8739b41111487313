"""Ruled tables of a PDF: the lines tell the cells, wherever in them the text stands."""

from bot.documents.extraction.pdf import read_pdf
from tests.documents.pdf_writer import Text, column, page_stream, write_streams

BORDERS = (60, 300, 400, 500)
HEIGHTS = (720, 700, 660, 620)


def ruled(*pieces: Text, more: str = "") -> list[str]:
    """Read a page with the pieces and a table of three columns and three rows."""
    upright = [f"{x} {HEIGHTS[-1]} m {x} {HEIGHTS[0]} l S" for x in BORDERS]
    level = [f"{BORDERS[0]} {y} m {BORDERS[-1]} {y} l S" for y in HEIGHTS]
    drawn = "\n".join([*upright, *level, more, ""]).encode()
    lines = read_pdf(write_streams([drawn + page_stream(pieces)]))
    return [text for text, _ in lines]


def test_a_cell_in_the_middle_of_its_row_stays_in_it() -> None:
    texts = ruled(
        *column(["Kilpailutetaan kirjanpito ja", "pyydetään tarjoukset"], top=685),
        Text(305, 678, "Tiina Berg"),
        Text(405, 678, "31.1.2027"),
        Text(72, 638, "Päivitetään yhteystiedot"),
        *column(["Aino", "Lehto"], x=305, top=645),
        Text(405, 638, "5.12.2026"),
    )

    assert texts == [
        "Kilpailutetaan kirjanpito ja pyydetään tarjoukset\tTiina Berg\t31.1.2027",
        "Päivitetään yhteystiedot\tAino Lehto\t5.12.2026",
    ]


def test_narrow_columns_stay_apart_and_an_empty_cell_keeps_its_place() -> None:
    texts = ruled(
        Text(72, 706, "Tehtävä"),
        Text(365, 706, "Vastuu"),
        Text(402, 706, "Aika"),
        Text(72, 680, "Tilaa sali"),
        Text(402, 680, "9.12.2026"),
    )

    assert texts == ["Tehtävä\tVastuu\tAika", "Tilaa sali\t\t9.12.2026"]


def test_lines_drawn_twice_and_underlines_make_no_cells() -> None:
    double = "61 620 m 61 720 l S 301 620 m 301 720 l S 60 701 m 500 701 l S"
    underline = "72 676 m 120 676 l S"
    texts = ruled(
        *column(["Tilaa sali ja", "lähetä kutsu"], top=686, step=13),
        Text(305, 686, "Aino"),
        more=f"{double} {underline}",
    )

    assert texts == ["Tilaa sali ja lähetä kutsu\tAino"]


def test_cells_drawn_as_boxes_are_cells_too() -> None:
    boxes = b"60 600 200 40 re S 260 600 80 40 re S\n"
    pieces = [*column(["Tilaa", "sali"], top=625), Text(262, 618, "Aino")]

    lines = read_pdf(write_streams([boxes + page_stream(pieces)]))

    assert [text for text, _ in lines] == ["Tilaa sali\tAino"]


def test_text_around_a_table_and_in_a_frame_is_text() -> None:
    frame = "50 100 500 700 re S 55 400 m 55 600 l S"
    texts = ruled(
        Text(72, 760, "Sovitut tehtävät"),
        Text(72, 680, "Tilaa sali"),
        Text(305, 680, "Aino"),
        *column(["Seuraava kokous pidetään", "9.12.2026 klo 14."], top=580),
        more=frame,
    )

    assert [text for text in texts if text] == [
        "Sovitut tehtävät",
        "Tilaa sali\tAino",
        "Seuraava kokous pidetään",
        "9.12.2026 klo 14.",
    ]
