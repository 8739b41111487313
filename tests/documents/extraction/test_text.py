"""Plain text: read right in the encodings of our offices, and shown without what is unseen."""

import codecs

import pytest

from bot.documents.extraction.lines import Refused, clean
from bot.documents.extraction.text import decode, read_text

SENTENCE = "Åsa ja Öljymäki sopivat: sähköposti – 3 € ”heti”"


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode(),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("cp1252"),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "windows-1252", "utf-16 le", "utf-16 be"],
)
def test_the_encoding_is_told_without_guessing(data: bytes) -> None:
    assert decode(data) == SENTENCE


def test_a_last_letter_of_windows_1252_is_not_taken_for_half_a_character() -> None:
    assert decode("Jää".encode("cp1252")) == "Jää"


def test_form_feeds_part_pages_and_any_line_end_parts_lines() -> None:
    lines = read_text("a\r\nb\rc\n\n\n\nd\fe\u2028f".encode())

    assert lines == [
        *(("a", 1), ("b", 1), ("c", 1), ("", 1), ("d", 1), ("e", 2), ("f", 2)),
    ]


@pytest.mark.parametrize(
    ("unseen", "seen"),
    [
        ("pois\u202etäännek\u202c", "poistäännek"),
        ("a\x00b\x07c\u200bd\ufeffe\xadf", "abcdef"),
        ("käsky\U000e0041\U000e0042", "käsky"),
        ("sali\xa03\u2009€", "sali 3 €"),
        ("\uf0b7 Varaa", "• Varaa"),
        ("vahva o\ufb03sina", "vahva offisina"),
        ("a\u0308iti", "äiti"),
    ],
)
def test_a_line_shows_all_that_it_says(unseen: str, seen: str) -> None:
    assert clean(unseen) == seen


def test_columns_made_of_blanks_stay_columns() -> None:
    assert read_text(b"Tilaa sali      Aino   9.12.") == [("Tilaa sali      Aino   9.12.", 1)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("\u200b\n - 12.\n", "document.no_text"), ("a" * 2_000_001, "document.too_large")],
)
def test_no_text_and_too_much_of_it_are_refused(text: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        read_text(text.encode())

    assert refused.value.reason == reason
