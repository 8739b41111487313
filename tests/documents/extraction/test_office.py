"""A zip is a DOCX, an ODT, or something that is named as what it is."""

import pytest

from bot.documents.extraction.lines import Refused
from bot.documents.extraction.office import read_package
from tests.documents.office_writer import write_zip

TYPES = {"[Content_Types].xml": b"<Types/>"}
MIMETYPE = b"application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        (TYPES | {"xl/workbook.xml": b"<workbook/>"}, "document.spreadsheet"),
        ({"mimetype": MIMETYPE + b"spreadsheet"}, "document.spreadsheet"),
        ({"mimetype": MIMETYPE + b"presentation"}, "document.unknown_kind"),
        ({"Index/Document.iwa": b"a"}, "document.other_writer"),
        ({"minutes.docx": b"a", "notes.txt": b"b"}, "document.archive"),
        (TYPES | {"word/document.xml": b"<w/>"}, "document.unknown_kind"),
        (TYPES, "document.damaged"),
    ],
)
def test_what_is_no_text_document_is_refused_with_its_reason(
    members: dict[str, bytes], reason: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_package(write_zip(members))

    assert refused.value.reason == reason
