"""PDF by PDFium, which is the only reader of PDF here and runs in the child alone."""

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

from .furniture import drop_furniture
from .limits import MAX_CHARACTERS, MAX_PAGES
from .lines import RawLine, Refused, finish
from .pdf_grid import Grid, find_boxes
from .pdf_rows import PageLine, page_lines
from .pdf_words import page_words

# A scanner leaves a stamp or a page number in letters; a page of minutes has hundreds.
MIN_LETTERS = 20

_REASONS = {
    pdfium_c.FPDF_ERR_PASSWORD: "document.protected",
    pdfium_c.FPDF_ERR_SECURITY: "document.protected",
}


def read_pdf(data: bytes) -> list[RawLine]:
    """Return the lines page by page; what stands on every page is left out after the first.

    Raises:
        Refused: If it is no PDF, protected, too long, or has pictures only.
    """
    document = _open(data)
    if len(document) > MAX_PAGES:
        raise Refused("document.too_many_pages")
    pages: list[list[PageLine]] = []
    letters = characters = 0
    for number in range(len(document)):
        pages.append(_read_page(document, number, MAX_CHARACTERS - characters))
        characters += sum(len(text) for text, _ in pages[-1])
        letters += sum(character.isalpha() for text, _ in pages[-1] for character in text)
    if letters < MIN_LETTERS * len(pages) and _has_pictures(document):
        raise Refused("document.pictures_only")
    kept = enumerate(drop_furniture(pages), start=1)
    return finish((line, number) for number, page in kept for line in page)


def _open(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise Refused(_REASONS.get(error.err_code, "document.damaged")) from error


def _read_page(document: pdfium.PdfDocument, number: int, left: int) -> list[PageLine]:
    try:
        page = document[number]
        text = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Refused("document.damaged") from error
    if text.count_chars() > left:
        raise Refused("document.too_large")
    rotation = page.get_rotation()
    lines = page_lines(page_words(text, rotation), Grid(find_boxes(page, rotation)))
    text.close()
    page.close()
    return lines


def _has_pictures(document: pdfium.PdfDocument) -> bool:
    pictures = [pdfium_c.FPDF_PAGEOBJ_IMAGE]
    return any(
        next(iter(document[number].get_objects(filter=pictures)), None) is not None
        for number in range(len(document))
    )
