"""The A4 page of a PDF: its font and margins, and what stands on top of every page."""

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.prefs import ViewerPreferences

from bot.papers.pdf_font import FONT, FONT_FILES, LACKING, characters_of, fit_to_font
from bot.texts.paper import Paper

SIDES, TOP, BOTTOM = 20.0, 27.0, 20.0
"""Margins in millimetres."""
SMALL = 9.0


class Sheet(FPDF):
    """A PDF of one paper on *total* pages. *is_lacking*: some character could not be shown."""

    def __init__(self, paper: Paper, *, total: int) -> None:
        super().__init__(format="A4")
        self.is_lacking = False
        for style, file in FONT_FILES.items():
            self.add_font(FONT, style, file)
        self._known = characters_of(self.fonts[FONT.lower()])
        self._author = self.shown(paper.author)
        self.set_margins(SIDES, TOP)
        self.c_margin = 0
        self.set_auto_page_break(True, margin=BOTTOM)
        self.alias_nb_pages("")  # else `{nb}` in a text would become a number
        self._total = total
        self._describe(paper)

    def header(self) -> None:
        """Put the author and the page, `1 (3)`, on top."""
        self.set_font(FONT, size=SMALL)
        self.set_y(TOP - 14)
        self.multi_cell(
            self.epw - 20, 5, self._author, align=Align.L, new_x=XPos.RIGHT, new_y=YPos.TOP
        )
        self.cell(20, 5, f"{self.page_no()} ({self._total})", align=Align.R)
        self.set_y(TOP)

    def shown(self, text: str) -> str:
        """Return the text as the font can show it, and remember whether it can."""
        fitted = fit_to_font(text, self._known)
        self.is_lacking = self.is_lacking or LACKING in fitted
        return fitted

    def write_lines(self, text: str, size: float, *, is_bold: bool = False) -> None:
        """Write a paragraph over the whole line."""
        self.set_font(FONT, "B" if is_bold else "", size)
        height = size * 0.48
        self.multi_cell(
            0, height, self.shown(text), align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def close_fonts(self) -> None:
        """Let go of the files of a sheet that is not going to be put out."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def _describe(self, paper: Paper) -> None:
        self.set_title(self.shown(paper.title))
        self.set_author(self._author)
        self.set_lang(paper.language)
        self.set_creation_date(paper.at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
