"""Lines as a PDF or a web page gives them become the paragraphs and items that were written."""

import pytest

from bot.domain.language import Language
from bot.domain.minutes import Line
from bot.parsing.minutes.layout.blocks import read_blocks
from bot.parsing.minutes.layout.flat import unfold
from bot.parsing.minutes.layout.labels import Kind, find_label
from bot.parsing.minutes.layout.meetbot import without_stamps
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
        (
            "AVAUS: Avattiin.\n\nTALOUS: Hyvä on.\n\nMUUT ASIAT: Ei ollut.\n\nLOPPU: Kotiin.",
            [(None, "AVAUS"), (None, "TALOUS"), (None, "MUUT ASIAT"), (None, "LOPPU")],
        ),
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


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "a) Avaus\n\nAvattiin.\n\nb) Talous\n\nHyvä.\n\nc) Muut\n\nEi.",
            [("a", "Avaus"), ("b", "Talous"), ("c", "Muut")],
        ),
        (
            "I. Avaus\n\nAvattiin.\n\nII. Talous\n\nHyvä.\n\nIII. Muut\n\nEi.",
            [("I", "Avaus"), ("II", "Talous"), ("III", "Muut")],
        ),
        (
            "19/01 Avaus\n\nAvattiin.\n\n19/02 Talous\n\nHyvä.\n\n19/03 Muut\n\nEi.",
            [("19/01", "Avaus"), ("19/02", "Talous"), ("19/03", "Muut")],
        ),
        (
            "2. Edelliset\n2.1 Katto on ehjä.\n2.2 Ovi on uusi.\n3. Talous\nHyvä on.",
            [
                ("2", "Edelliset"),
                ("2.1", "Katto on ehjä."),
                ("2.2", "Ovi on uusi."),
                ("3", "Talous"),
            ],
        ),
    ],
)
def test_letters_roman_numbers_and_numbers_of_a_year_are_agenda_items(
    text: str, items: list[tuple[str | None, str]]
) -> None:
    assert headings(text) == items


def test_lettered_points_under_one_another_are_no_agenda_items() -> None:
    text = "1. Ostot\n\na) kahvi\nb) pulla\nc) mehu\n\n2. Muut asiat\n\nEi ollut."

    assert headings(text) == [("1", "Ostot"), ("2", "Muut asiat")]


def test_a_document_without_line_breaks_falls_into_its_items() -> None:
    text = (
        "Kylä ry 4.5.2021 Läsnä: Eero 1 § Avaus Eero avasi kokouksen. 2 § Tien kunto Kelirikko "
        "vei tien. Timo tilaa sorat. 3 § Muut asiat Ei ollut muita asioita, joista olisi ollut "
        "syytä puhua, ja kahvit juotiin. 4 § Lopuksi Eero kertoi retkestä, joka "
        "oli ollut mukava ja jolta kaikki palasivat ajoissa kotiin ennen pimeän tuloa."
    )

    lines = [line.text for line in unfold([Line(text=text)], FINNISH) if line.text]

    assert lines[1:5] == ["Läsnä: Eero", "1 § Avaus", "Eero avasi kokouksen.", "2 § Tien kunto"]


def test_an_item_glued_to_the_sentence_before_opens_a_line() -> None:
    (before, after) = unfold([Line(text="Siivottiin keittiö.§ 9 Joulujuhla")], FINNISH)

    assert (before.text, after.text) == ("Siivottiin keittiö.", "§ 9 Joulujuhla")


def test_topics_of_a_meeting_bot_are_headings_without_their_stamps() -> None:
    text = (
        "* roll call  (kim, 18:00:20)\n* builds  (kim, 18:04:11)\n  * ACTION: lee to fix the\n"
        "    server  (kim, 18:07:45)"
    )

    lines = [line.text for line in without_stamps(lines_of(text)) if line.text]

    assert lines == ["### roll call", "### builds", "  * ACTION: lee to fix the server"]


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
