"""DOCX: what a reader of the page in Word sees, in its order."""

from bot.documents.extraction.lines import RawLine
from bot.documents.extraction.office import read_package
from tests.documents.office_writer import paragraph, word_table, write_docx


def lines_of(body: str, parts: dict[str, str] | None = None) -> list[RawLine]:
    return read_package(write_docx(body, parts=parts))


def texts_of(body: str, parts: dict[str, str] | None = None) -> list[str]:
    return [text for text, _ in lines_of(body, parts) if text]


def test_each_paragraph_is_a_line_and_a_long_one_is_set_apart() -> None:
    long = "Ohjausryhmä kävi läpi hankkeen tilanteen ja totesi, että työ on edennyt suunnitellusti."

    lines = lines_of(paragraph("Läsnä") + paragraph(long) + paragraph("Aino Aho"))

    assert lines == [("Läsnä", 1), (long, 1), ("", 1), ("Aino Aho", 1)]


def test_runs_of_one_paragraph_make_one_line_with_its_tabs_and_breaks() -> None:
    body = (
        "<w:p><w:r><w:t>Täyden</w:t></w:r><w:r><w:t>nykset</w:t><w:tab/>"
        "<w:t>9.12.2026</w:t><w:br/><w:t>EU</w:t><w:noBreakHyphen/><w:t>hanke</w:t></w:r></w:p>"
    )

    assert texts_of(body) == ["Täydennykset\t9.12.2026", "EU-hanke"]


def test_inserted_text_stays_and_deleted_and_moved_text_goes() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">Aino </w:t></w:r>'
        "<w:ins><w:r><w:t>varaa salin</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>tilaa kahvit</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>siirretty pois</w:t></w:r></w:moveFrom></w:p>"
    )

    assert texts_of(body) == ["Aino varaa salin"]


def test_content_controls_and_links_are_read_within_a_line_and_around_lines() -> None:
    body = (
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>"
        + paragraph("Koko kappale")
        + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent><w:r><w:t>Vain </w:t></w:r>"
        "</w:sdtContent></w:sdt><w:hyperlink><w:r><w:t>osa</w:t></w:r></w:hyperlink></w:p>"
    )

    assert texts_of(body) == ["Koko kappale", "Vain osa"]


def test_a_text_box_comes_once_and_after_the_paragraph_that_holds_it() -> None:
    box = f"<w:txbxContent>{paragraph('Laatikko')}</w:txbxContent>"
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        + box
        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
        + box
        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Teksti</w:t></w:r></w:p>"
    )

    assert texts_of(body) == ["Teksti", "Laatikko"]


def test_hidden_runs_are_left_out_whether_by_themselves_or_by_their_style() -> None:
    styles = (
        '<w:style w:styleId="Piilo"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Ala"><w:basedOn w:val="Piilo"/></w:style>'
    )
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>salainen</w:t></w:r>"
        '<w:r><w:rPr><w:rStyle w:val="Ala"/></w:rPr><w:t>kätketty</w:t></w:r>'
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>näkyvä</w:t></w:r></w:p>'
    )

    assert texts_of(body, {"styles": styles}) == ["näkyvä"]


def test_of_a_field_its_text_stays_and_its_code_goes() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    body = (
        "<w:p>"
        + mark("begin")
        + "<w:r><w:instrText>IF </w:instrText><w:t>koodia</w:t></w:r>"
        + mark("separate")
        + "<w:r><w:t>ke 9.12.</w:t></w:r>"
        + mark("end")
        + "</w:p>"
    )

    assert texts_of(body) == ["ke 9.12."]


def test_a_field_that_never_ends_hides_no_more_than_its_paragraph() -> None:
    body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' + paragraph("Näkyy")

    assert texts_of(body) == ["Näkyy"]


def test_a_row_of_a_table_is_one_line_with_its_cells_in_their_places() -> None:
    table = word_table(
        ("Tehtävä", "Vastuu", "Määräaika"),
        ("Tilaa sali", "", "9.12.2026"),
        ("Kutsu", paragraph("Aino") + paragraph("Ville"), ""),
    )

    assert texts_of(table) == [
        "Tehtävä\tVastuu\tMääräaika",
        "Tilaa sali\t\t9.12.2026",
        "Kutsu\tAino, Ville",
    ]


def test_a_cell_over_two_columns_leaves_the_others_in_theirs() -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("Tilaa sali") + "</w:tc>"
    row = f"<w:tr>{wide}<w:tc>{paragraph('9.12.2026')}</w:tc></w:tr>"

    assert texts_of(f"<w:tbl>{row}</w:tbl>") == ["Tilaa sali\t\t9.12.2026"]


def test_cells_merged_from_above_are_empty_cells() -> None:
    merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    row = f"<w:tr>{merged}<w:tc>{paragraph('Tilaa sali')}</w:tc></w:tr>"

    assert texts_of(f"<w:tbl>{row}</w:tbl>") == ["\tTilaa sali"]


def test_columns_made_of_blanks_are_columns() -> None:
    assert texts_of(paragraph("Aika        24.11.2026  klo 9")) == ["Aika\t24.11.2026 klo 9"]


def test_footers_and_comments_are_left_out() -> None:
    section = '<w:sectPr><w:footerReference w:type="default" r:id="footer"/></w:sectPr>'
    parts = {"footer": paragraph("Sivu 1"), "comments": paragraph("Huomautus")}

    assert texts_of(paragraph("Leipäteksti") + section, parts) == ["Leipäteksti"]


def test_a_cell_that_is_a_text_of_its_own_keeps_its_lines() -> None:
    lines = ["Avattiin kokous.", "Todettiin läsnäolijat.", "Valittiin sihteeri.", "Jatketaan."]

    table = word_table(("1 § Avaus", "".join(map(paragraph, lines))))

    assert texts_of(table) == ["1 § Avaus", *lines]


def test_a_table_within_a_cell_is_read_in_its_place() -> None:
    table = word_table(("Ulompi", word_table(("a", "b"))), ("Seuraava", "rivi"))

    assert texts_of(table) == ["Ulompi\ta\tb", "Seuraava\trivi"]


def test_pages_are_those_that_word_saw_and_its_own_breaks_where_it_saw_none() -> None:
    seen = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Toinen</w:t></w:r></w:p>"
    forced = '<w:p><w:r><w:br w:type="page"/><w:t>Toinen</w:t></w:r></w:p>'

    assert lines_of(paragraph("Yksi") + forced)[-1] == ("Toinen", 2)
    assert lines_of('<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + seen)[-1] == ("Toinen", 2)


def test_the_header_of_the_first_page_comes_first_and_notes_come_last() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    notes = (
        f'<w:footnote w:type="separator">{paragraph("viiva")}</w:footnote>'
        f"<w:footnote>{paragraph('Alaviite')}</w:footnote>"
    )
    parts = {"header": paragraph("Pöytäkirja 24.11.2026"), "footnotes": notes}

    texts = texts_of(paragraph("Leipäteksti") + section, parts)

    assert texts == ["Pöytäkirja 24.11.2026", "Leipäteksti", "Alaviite"]


def test_the_main_part_may_have_another_name() -> None:
    data = write_docx(paragraph("Muualla"), main="document2.xml")

    assert read_package(data) == [("Muualla", 1)]


def test_a_bullet_of_the_symbol_font_becomes_a_plain_one() -> None:
    body = '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> Varaa sali</w:t></w:r></w:p>'

    assert texts_of(body) == ["• Varaa sali"]
