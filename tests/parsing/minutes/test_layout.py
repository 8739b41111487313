"""Lines as a PDF or a web page gives them become the paragraphs and items that were written."""

import pytest

from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.parsing.minutes.layout.blocks import read_blocks
from bot.parsing.minutes.layout.labels import Kind, find_label
from bot.parsing.minutes.layout.rows import read_rows
from bot.parsing.minutes.layout.sections import read_sections
from bot.parsing.minutes.layout.stops import split_sentences
from bot.parsing.minutes.words import words_of
from tests.parsing.minutes.minutes_case import lines_of

FINNISH = words_of(Language.FI)


def paragraphs(text: str, language: Language = Language.FI) -> list[str]:
    return [block.text for block in read_blocks(read_rows(lines_of(text)), words_of(language))]


def headings(text: str, language: Language = Language.FI) -> list[tuple[str | None, str]]:
    blocks = read_blocks(read_rows(lines_of(text)), words_of(language))
    items = [section.item for section in read_sections(blocks, words_of(language))]
    return [(item.number, item.title) for item in items if item]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, FINNISH)]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (
            "Ryhmä kävi läpi pihan leikki-\npaikan kunnon",
            "Ryhmä kävi läpi pihan leikkipaikan kunnon",
        ),
        ("Matka tehdään Keski-\nPohjanmaalle", "Matka tehdään Keski-Pohjanmaalle"),
        ("Tilataan EU-\nrahoitus heti", "Tilataan EU-rahoitus heti"),
        ("Uusi sote-malli. Sovittiin sote-\nryhmästä", "Uusi sote-malli. Sovittiin sote-ryhmästä"),
        ("Kutsutaan kunta-\nja yhdistysväki", "Kutsutaan kunta- ja yhdistysväki"),
    ],
)
def test_a_word_broken_at_the_line_end_is_whole_again(text: str, joined: str) -> None:
    assert paragraphs(text) == [joined]


def test_a_sentence_goes_on_over_an_empty_line_and_a_page_number() -> None:
    text = "Talkoisiin tulivat kylän vanhimmat ja\n\n3\n\nnuorimmat asukkaat."

    assert paragraphs(text) == ["Talkoisiin tulivat kylän vanhimmat ja nuorimmat asukkaat."]


def test_what_stands_first_on_every_page_is_read_once() -> None:
    lines = [
        Line(text=text, page=page)
        for page in (1, 2, 3)
        for text in (f"Kylä ry, sivu {page}", "Asia on kesken." * page)
    ]

    rows = [row.text for row in read_rows(lines) if not row.is_blank]

    assert rows == ["Kylä ry, sivu 1", *("Asia on kesken." * page for page in (1, 2, 3))]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "1. Avaus\n\nAvattiin.\n\n2. Muut asiat\n\nEi ollut.",
            [("1", "Avaus"), ("2", "Muut asiat")],
        ),
        ("1 § Avaus\n\nAvattiin.\n\n2 § Talous\n\nHyvä.", [("1", "Avaus"), ("2", "Talous")]),
        ("§ 4\n\nKatsottiin.\n\n§ 5 Talous\n\nHyvä.", [("4", "Katsottiin."), ("5", "Talous")]),
        ("## Avaus\nAvattiin.\n\n## Talous\nHyvä.", [(None, "Avaus"), (None, "Talous")]),
        ("Avaus\n-----\nAvattiin.\n\nTalous\n------\nHyvä.", [(None, "Avaus"), (None, "Talous")]),
        (
            "Muistio\n\nAvaus\n\nAvattiin.\n\nTalous\n\nHyvä on.",
            [(None, "Avaus"), (None, "Talous")],
        ),
    ],
)
def test_headings_of_many_kinds_are_agenda_items(
    text: str, items: list[tuple[str | None, str]]
) -> None:
    assert headings(text) == items


def test_a_list_inside_an_item_is_no_series_of_items() -> None:
    text = "1. Avaus\n\n2. Ostot\n\n1. Kahvi\n2. Pulla\n3. Mehu\n\n3. Muut asiat\n\nEi ollut."

    assert [number for number, _ in headings(text)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("line", "kind", "rest"),
    [
        ("Esitys: Hyväksytään.", Kind.PROPOSAL, "Hyväksytään."),
        ("Esitys (AL) Ryhmä keskustelee.", Kind.PROPOSAL, "Ryhmä keskustelee."),
        ("Päätös:", Kind.DECISION, ""),
        ("Päätös 2.: Tilataan sali.", Kind.DECISION, "Tilataan sali."),
        ("**Päätös**: Tilataan sali.", Kind.DECISION, "Tilataan sali."),
        ("Päätös Hyväksyttiin.", Kind.DECISION, "Hyväksyttiin."),
        ("Taustaa: Asia on vanha.", Kind.BACKGROUND, "Asia on vanha."),
    ],
)
def test_a_label_says_what_kind_of_statement_follows(line: str, kind: Kind, rest: str) -> None:
    label = find_label(line, FINNISH)

    assert label is not None
    assert (label.kind, line[label.end :]) == (kind, rest)


@pytest.mark.parametrize(
    "line", ["Päätös tehdään ennen joulua.", "Päätökset tulevat.", "Esitystapa"]
)
def test_a_sentence_that_only_begins_like_a_label_has_none(line: str) -> None:
    assert find_label(line, FINNISH) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sari K. hakee mukit. Anna tuo kannun.", ["Sari K. hakee mukit.", "Anna tuo kannun."]),
        ("Vie ennen iltaa 23.11.Sari hakee.", ["Vie ennen iltaa 23.11.", "Sari hakee."]),
        ("Kokous on 6.11. Klo 13.15 alkaen.", ["Kokous on 6.11. Klo 13.15 alkaen."]),
        ("Ostetaan esim. Kuopiosta. Hyvä!", ["Ostetaan esim. Kuopiosta.", "Hyvä!"]),
        (
            "Muuttopäivä on 8.12.2016. Virasto siirtyy.",
            ["Muuttopäivä on 8.12.2016.", "Virasto siirtyy."],
        ),
    ],
)
def test_a_stop_ends_a_sentence_unless_it_belongs_to_a_word(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
