"""How a DOCX looks: A4, one plain typeface, black; the template's own look is American and blue."""

from docx.document import Document as Sheet
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FONT = "Arial"
GREY = "ECECEC"
MARGIN, LINE = 2.0, 17.0
"""Centimetres of an A4 page's 21."""
HEADINGS = {"Title": (18, 0, 6), "Heading 1": (14, 18, 4), "Heading 2": (11, 12, 3)}
"""Size, space before and after, in points."""
TABLE_TEXT, TABLE_HEAD = "Table Text", "Table Head"


def set_styles(sheet: Sheet, language: str) -> None:
    """Set page and styles, and the language in which the text is spelt and read aloud."""
    _set_page(sheet)
    _set_language(sheet, language)
    text = _style(sheet, "Normal")
    text.font.name, text.font.size = FONT, Pt(10.5)
    text.paragraph_format.space_after, text.paragraph_format.line_spacing = Pt(6), 1.1
    for name, (size, before, after) in HEADINGS.items():
        _make_plain(_style(sheet, name), size, before, after)
    _add_table_styles(sheet)
    head = _style(sheet, "Header")
    head.font.size = Pt(9)
    head.paragraph_format.tab_stops.clear_all()
    head.paragraph_format.tab_stops.add_tab_stop(Cm(LINE), WD_TAB_ALIGNMENT.RIGHT)


def _set_page(sheet: Sheet) -> None:
    section = sheet.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(MARGIN)
    section.top_margin = section.bottom_margin = Cm(2.2)


def _set_language(sheet: Sheet, language: str) -> None:
    for element in sheet.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)


def _make_plain(style: ParagraphStyle, size: int, before: int, after: int) -> None:
    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), True
    style.font.color.rgb = RGBColor(0, 0, 0)
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _add_table_styles(sheet: Sheet) -> None:
    for name in (TABLE_TEXT, TABLE_HEAD):
        style = sheet.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = sheet.styles["Normal"]
        style.font.size = Pt(9.5)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(2)
        style.paragraph_format.line_spacing = 1.0
    style.font.bold = True
    style.paragraph_format.keep_with_next = True


def _style(sheet: Sheet, name: str) -> ParagraphStyle:
    style = sheet.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no style of paragraphs")
    return style
