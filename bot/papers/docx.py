"""A paper as DOCX (python-docx): true headings, tables whose head repeats, numbered pages."""

import re
from datetime import UTC
from io import BytesIO

from docx import Document
from docx.document import Document as Sheet
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import _Row as Row

from bot.papers.docx_styles import GREY, LINE, TABLE_HEAD, TABLE_TEXT, set_styles
from bot.texts.paper import Paper, Part, Table

UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def write_docx(paper: Paper) -> bytes:
    """Return the paper as a DOCX; control characters, which XML cannot hold, are left out."""
    sheet = Document()
    set_styles(sheet, paper.language)
    _describe(sheet, paper)
    _number_pages(sheet, paper)
    sheet.add_heading(_clean(paper.title), 0)
    for text in paper.lead:
        sheet.add_paragraph(_clean(text))
    for part in paper.parts:
        _add_part(sheet, part)
    file = BytesIO()
    sheet.save(file)
    return file.getvalue()


def _describe(sheet: Sheet, paper: Paper) -> None:
    about = sheet.core_properties
    about.title, about.language = _clean(paper.title), paper.language
    about.author = about.last_modified_by = _clean(paper.author)
    about.comments = ""
    about.created = about.modified = paper.at.astimezone(UTC)


def _number_pages(sheet: Sheet, paper: Paper) -> None:
    """Put the author and the page, `1 (3)`, on top of every page."""
    head = sheet.sections[0].header.paragraphs[0]
    head.add_run(f"{_clean(paper.author)}\t")
    for before, field in (("", "PAGE"), (" (", "NUMPAGES")):
        head.add_run(before)
        counted = OxmlElement("w:fldSimple")
        counted.set(qn("w:instr"), field)
        head._p.append(counted)
    head.add_run(")")


def _add_part(sheet: Sheet, part: Part) -> None:
    sheet.add_heading(_clean(part.heading), part.level)
    for text in part.paragraphs:
        sheet.add_paragraph(_clean(text)).paragraph_format.keep_with_next = part.table is not None
    for text in part.points:
        sheet.add_paragraph(_clean(text), "List Bullet")
    if part.table is not None:
        _add_table(sheet, part.table)


def _add_table(sheet: Sheet, table: Table) -> None:
    rows = (table.head, *table.rows)
    grid = sheet.add_table(rows=len(rows), cols=len(table.head), style="Table Grid")
    grid.autofit = False
    widths = [Cm(LINE * share / sum(table.widths)) for share in table.widths]
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    for row, cells in zip(grid.rows, rows, strict=True):
        _mark(row, "w:cantSplit")
        _fill(row, cells, widths, TABLE_HEAD if cells is table.head else TABLE_TEXT)
    _make_head(grid.rows[0])


def _fill(row: Row, cells: tuple[str, ...], widths: list[Cm], style: str) -> None:
    for cell, text, width in zip(row.cells, cells, widths, strict=True):
        cell.width = width
        cell.text = _clean(text)
        cell.paragraphs[0].style = style


def _make_head(row: Row) -> None:
    """Repeat the row on every page of its table, and shade it."""
    _mark(row, "w:tblHeader")
    for cell in row.cells:
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), GREY)
        cell._tc.get_or_add_tcPr().append(shade)


def _mark(row: Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _clean(text: str) -> str:
    return UNWRITABLE.sub("", text)
