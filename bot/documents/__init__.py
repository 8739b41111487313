"""Documents that people send: PDF, DOCX, ODT, HTML and text become lines with page numbers."""

from bot.documents.reading import read_document

__all__ = ["read_document"]
