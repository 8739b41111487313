"""A paper as PDF (fpdf2): an embedded font, bookmarks, tables whose head repeats."""

from fpdf.enums import Align, VAlign
from fpdf.fonts import FontFace

from bot.papers.pdf_font import FONT
from bot.papers.pdf_sheet import SMALL, Sheet
from bot.texts.paper import Paper, Part, Table

TITLE, TEXT, CELL = 18.0, 10.5, 9.5
HEADINGS = {1: (14.0, 6.0), 2: (11.0, 4.0)}
"""Size in points, and millimetres before."""
GREY = 236
KEPT = 34.0
"""Millimetres for a heading and what it must not be parted from: a line, the head and a row."""
BULLET = "•"


def write_pdf(paper: Paper) -> bytes:
    """Return the paper as a PDF; where the font lacks a character, a sign and a note say so."""
    sheet = _lay_out(paper, total=1)
    if sheet.pages_count > 1:
        sheet.close_fonts()
        sheet = _lay_out(paper, total=sheet.pages_count)
    return bytes(sheet.output())


def _lay_out(paper: Paper, *, total: int) -> Sheet:
    """Return the paper on its pages, each of which tells how many there are."""
    sheet = Sheet(paper, total=total)
    sheet.add_page()
    sheet.write_lines(paper.title, TITLE, is_bold=True)
    sheet.ln(3)
    for text in paper.lead:
        sheet.write_lines(text, TEXT)
        sheet.ln(1)
    for part in paper.parts:
        _add_part(sheet, part)
    if sheet.is_lacking:
        sheet.ln(5)
        sheet.write_lines(paper.lacking, SMALL)
    return sheet


def _add_part(sheet: Sheet, part: Part) -> None:
    size, before = HEADINGS[part.level]
    if sheet.will_page_break(KEPT):
        sheet.add_page()
    else:
        sheet.ln(before)
    sheet.start_section(sheet.shown(part.heading), part.level - 1, strict=False)
    sheet.write_lines(part.heading, size, is_bold=True)
    sheet.ln(1.5)
    for text in part.paragraphs:
        sheet.write_lines(text, TEXT)
        sheet.ln(1.5)
    for text in part.points:
        _add_point(sheet, text)
    if part.table is not None:
        _add_table(sheet, part.table)


def _add_point(sheet: Sheet, text: str) -> None:
    left = sheet.l_margin
    sheet.set_font(FONT, size=TEXT)
    sheet.cell(5, TEXT * 0.48, BULLET)
    sheet.set_left_margin(left + 5)
    sheet.write_lines(text, TEXT)
    sheet.set_left_margin(left)
    sheet.ln(1)


def _add_table(sheet: Sheet, table: Table) -> None:
    sheet.set_font(FONT, size=CELL)
    with sheet.table(
        col_widths=table.widths,
        headings_style=FontFace(emphasis="B", fill_color=GREY),
        line_height=CELL * 0.48,
        padding=1.2,
        text_align=Align.L,
        v_align=VAlign.T,
    ) as grid:
        for cells in (table.head, *table.rows):
            row = grid.row()
            for text in cells:
                row.cell(sheet.shown(text))
