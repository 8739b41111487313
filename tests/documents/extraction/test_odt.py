"""ODT: what a reader of the page sees, its lists and headings numbered."""

from bot.documents.extraction.lines import RawLine
from bot.documents.extraction.office import read_package
from tests.documents.office_writer import write_odt

NUMBERS = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>'
    '<text:list-level-style-bullet text:level="3" text:bullet-char="-"/>'
    "</text:list-style>"
)


def lines_of(body: str, automatic: str = "", styles: str = "", master: str = "") -> list[RawLine]:
    return read_package(write_odt(body, automatic=automatic, styles=styles, master=master))


def texts_of(body: str, automatic: str = "", styles: str = "") -> list[str]:
    return [text for text, _ in lines_of(body, automatic, styles) if text]


def items(*texts: str, more: str = "") -> str:
    """A list of level one."""
    inside = "".join(f"<text:list-item><text:p>{t}</text:p></text:list-item>" for t in texts)
    return f'<text:list text:style-name="L" {more}>{inside}</text:list>'


def test_text_runs_on_through_spans_blanks_and_comments() -> None:
    body = (
        "<text:p>Aino <text:span>tilaa</text:span> salin<text:s text:c='2000000000'/>9.12."
        "<text:tab/><office:annotation><text:p>huomautus</text:p></office:annotation>klo\n9"
        "<text:line-break/>Ville</text:p>"
    )

    assert texts_of(body) == ["Aino tilaa salin 9.12.\tklo 9", "Ville"]


def test_columns_made_of_blanks_are_columns_and_broken_lines_of_the_file_are_not() -> None:
    body = "<text:p>Aika<text:s text:c='12'/>24.11.2026\n      klo 9</text:p>"

    assert texts_of(body) == ["Aika\t24.11.2026 klo 9"]


def test_tracked_deletions_and_hidden_text_are_left_out() -> None:
    automatic = (
        '<style:style style:name="P"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="A" style:parent-style-name="P"/>'
    )
    body = (
        "<text:tracked-changes><text:p>poistettu</text:p></text:tracked-changes>"
        '<text:p>Näkyy<text:span text:style-name="A"> kätketty</text:span> tämä</text:p>'
        '<text:section text:display="none"><text:p>piilossa</text:p></text:section>'
        '<text:p text:style-name="A">salassa</text:p>'
    )

    assert texts_of(body, automatic) == ["Näkyy tämä"]


def test_items_are_numbered_and_only_at_their_first_paragraph() -> None:
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>Avaus</text:p>'
        "<text:p>Avattiin.</text:p></text:list-item>"
        "<text:list-header><text:p>Välissä</text:p></text:list-header>"
        "<text:list-item><text:p>Talous</text:p></text:list-item></text:list>"
    )

    assert texts_of(body, NUMBERS) == ["1. Avaus", "Avattiin.", "Välissä", "2. Talous"]


def test_lists_within_lists_take_their_own_level() -> None:
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>A</text:p><text:list>'
        "<text:list-item><text:p>A1</text:p></text:list-item>"
        "<text:list-item><text:p>A2</text:p><text:list><text:list-item><text:p>x</text:p>"
        "</text:list-item></text:list></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>B</text:p></text:list-item></text:list>"
    )

    assert texts_of(body, NUMBERS) == ["1. A", "1.1 A1", "1.2 A2", "• x", "2. B"]


def test_a_list_begins_anew_unless_it_says_that_it_goes_on() -> None:
    body = (
        items("a", more='xml:id="eka"')
        + items("b", more='text:continue-numbering="true"')
        + items("c")
        + items("d", more='text:continue-list="eka"')
    )

    assert texts_of(body, NUMBERS) == ["1. a", "2. b", "1. c", "3. d"]


def test_an_item_and_a_level_may_name_their_first_number() -> None:
    level = (
        '<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="7"/>'
    )
    automatic = f'<text:list-style style:name="L">{level}</text:list-style>'
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>a</text:p></text:list-item>'
        '<text:list-item text:start-value="12"><text:p>b</text:p></text:list-item></text:list>'
    )

    assert texts_of(body, automatic) == ["7 a", "12 b"]


def test_numbered_headings_follow_the_outline() -> None:
    styles = (
        "<text:outline-style>"
        '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix=" §"/>'
        '<text:outline-level-style text:level="2" style:num-format=""/>'
        "</text:outline-style>"
    )
    body = (
        '<text:h text:outline-level="1">Avaus</text:h>'
        '<text:h text:outline-level="2">Väliotsikko</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">Liite</text:h>'
        '<text:h text:outline-level="1">Talous</text:h>'
    )

    assert texts_of(body, styles=styles) == ["1 § Avaus", "Väliotsikko", "Liite", "2 § Talous"]


def test_a_list_may_take_the_list_style_of_its_paragraphs() -> None:
    automatic = NUMBERS + '<style:style style:name="P" style:list-style-name="L"/>'
    item = '<text:list-item><text:p text:style-name="P">a</text:p></text:list-item>'
    body = f"<text:list>{item}</text:list>"

    assert texts_of(body, automatic) == ["1. a"]


def test_a_row_of_a_table_is_one_line_whatever_its_repeats_claim() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>Tilaa sali</text:p>"
        "</table:table-cell><table:covered-table-cell/>"
        '<table:table-cell table:number-columns-repeated="16384"><text:p>9.12.2026</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )

    assert texts_of(body) == ["Tilaa sali\t\t9.12.2026"]


def test_notes_and_text_boxes_come_after_their_paragraph() -> None:
    body = (
        "<text:p>Teksti<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Alaviite</text:p></text:note-body></text:note> jatkuu<draw:frame>"
        "<draw:text-box><text:p>Laatikko</text:p></draw:text-box></draw:frame>.</text:p>"
    )

    assert texts_of(body) == ["Teksti jatkuu.", "Alaviite", "Laatikko"]


def test_pages_are_those_that_the_writer_saw_or_forced() -> None:
    automatic = (
        '<style:style style:name="U"><style:paragraph-properties fo:break-before="page"/>'
        "</style:style>"
    )
    body = (
        "<text:p>Yksi</text:p><text:soft-page-break/><text:p>Kaksi</text:p>"
        '<text:p text:style-name="U">Kolme</text:p>'
    )

    assert lines_of(body, automatic) == [("Yksi", 1), ("Kaksi", 2), ("Kolme", 3)]


def test_the_header_comes_first() -> None:
    header = "<style:header><text:p>Johtoryhmä</text:p></style:header>"
    master = f"<style:master-page>{header}</style:master-page>"

    assert lines_of("<text:p>Teksti</text:p>", master=master) == [
        ("Johtoryhmä", 1),
        ("", 1),
        ("Teksti", 1),
    ]
