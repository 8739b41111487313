"""The hostile files: how each is made, and what the bot is to say to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.documents.hostile import office, pdf, text

DAMAGED = ("document.damaged",)
FORBIDDEN = ("document.forbidden",)
TOO_LARGE = ("document.too_large",)
TOO_MUCH = ("document.too_large", "document.too_slow")
"""Whichever limit it meets first; that depends on the machine."""
NO_REASON = ("",)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file's *name* for the bot, its maker, the reasons that may be given; "" is none.

    *seen* is a text that has to come out, where one does.
    """

    name: str
    make: Callable[[], bytes]
    reasons: Sequence[str]
    seen: str = ""


def samples(file: Path, port: int) -> list[Sample]:
    """Return all of them; some try to reach the secret *file*, or the *port* on loopback."""
    return [
        *_pdfs(),
        *_packages(),
        *_reaching(file.as_uri(), f"http://127.0.0.1:{port}/"),
        *_texts(),
    ]


def _pdfs() -> list[Sample]:
    return [
        Sample("bomb_flate.pdf", pdf.inflating, TOO_MUCH),
        Sample("bomb_flate_twice.pdf", pdf.inflating_twice, TOO_MUCH),
        Sample("bomb_text.pdf", pdf.endless_text, TOO_LARGE),
        Sample("xobj_self.pdf", pdf.drawing_itself, TOO_MUCH),
        Sample("xobj_fanout.pdf", pdf.forking, TOO_MUCH),
        Sample("pages_200k.pdf", pdf.one_page_many_times, ("document.too_many_pages",)),
        Sample("pages_loop.pdf", pdf.pages_in_a_circle, DAMAGED),
        Sample("prev_loop.pdf", pdf.tables_in_a_circle, NO_REASON, "Minutes"),
        Sample("nest_200k.pdf", pdf.brackets, DAMAGED),
        Sample("truncated.pdf", pdf.cut_off, DAMAGED),
        Sample("empty.pdf", bytes, ("document.empty",)),
        Sample("not_a.pdf", pdf.package_called_pdf, ("document.archive",)),
        Sample("encrypted.pdf", pdf.protected, ("document.protected",)),
        Sample("scanned.pdf", pdf.scanned, ("document.pictures_only",)),
    ]


def _packages() -> list[Sample]:
    return [
        Sample("bomb_600MiB.docx", office.inflating_docx, TOO_LARGE),
        Sample("bomb_600MiB.odt", office.inflating_odt, TOO_LARGE),
        Sample("lying_size.docx", office.lying_about_its_size, DAMAGED),
        Sample("bomb_2M_paras.docx", office.many_paragraphs, TOO_LARGE),
        Sample("bomb_media.docx", office.large_picture, NO_REASON, office.SEEN),
        Sample("billion_laughs.docx", office.laughing_docx, FORBIDDEN),
        Sample("billion_laughs.odt", office.laughing_odt, FORBIDDEN),
        Sample("deep_xml.docx", office.deep_docx, NO_REASON, office.SEEN),
        Sample("nested_tables.docx", office.nested_tables, NO_REASON, office.SEEN),
        Sample("traversal.docx", office.climbing_out, NO_REASON, office.SEEN),
        Sample("many_files.docx", office.many_members, TOO_LARGE),
        Sample("dup_document.docx", office.two_main_parts, FORBIDDEN),
        Sample("s_count.odt", office.repeating_blanks, NO_REASON, office.SEEN),
        Sample("repeat_cols.odt", office.repeating_cells, NO_REASON, office.SEEN),
    ]


def _reaching(file: str, page: str) -> list[Sample]:
    return [
        Sample("xxe_file.docx", partial(office.reaching_out_docx, file), FORBIDDEN),
        Sample("xxe_file.odt", partial(office.reaching_out_odt, file), FORBIDDEN),
        Sample("xxe_page.docx", partial(office.reaching_out_docx, page), FORBIDDEN),
        Sample("xxe_page.odt", partial(office.reaching_out_odt, page), FORBIDDEN),
    ]


def _texts() -> list[Sample]:
    return [
        Sample("deep.html", text.deep_html, NO_REASON, text.SEEN),
        Sample("big.html", text.large_html, TOO_LARGE),
        Sample("attrs.html", text.many_attributes, NO_REASON, text.SEEN),
        Sample("hidden.html", text.hidden_html, NO_REASON, text.SEEN),
        Sample("comments.html", text.comments, NO_REASON, text.SEEN),
        Sample("open_comments.html", text.open_comments, ("", "document.too_slow"), "Aino"),
        Sample("cp1252.txt", text.windows_text, NO_REASON, "Pöytäkirja – Åsa"),
        Sample("utf16.txt", text.wide_text, NO_REASON, "Pöytäkirja – Åsa"),
        Sample("nul.txt", text.text_with_zeros, NO_REASON, text.SEEN),
        Sample("bidi.txt", text.turned_text, NO_REASON, text.SEEN),
        Sample("blanks.txt", text.blanks, ("document.empty",)),
        Sample("blanks_first.txt", text.blanks_before_text, ("document.empty",)),
        Sample("accents.txt", text.many_accents, NO_REASON),
        Sample("full.txt", text.as_much_as_may_be, NO_REASON, text.SEEN),
        Sample("too_large.txt", text.too_large, TOO_LARGE),
        Sample("noise.bin", text.noise, ("document.unknown_kind",)),
        Sample("minutes.pdf.exe", text.instructions, NO_REASON, text.ORDER),
        Sample("x" * 300, text.instructions, NO_REASON, text.ORDER),
        Sample("../../a\nb.md", text.instructions, NO_REASON, text.ORDER),
    ]
