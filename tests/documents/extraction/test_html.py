"""HTML: the text that a reader of the page sees."""

import pytest

from bot.documents.extraction.html import read_html


def lines_of(page: str) -> list[str]:
    return [text for text, _ in read_html(page.encode())]


def texts_of(page: str) -> list[str]:
    return [text for text in lines_of(page) if text]


def test_blocks_are_lines_and_what_a_browser_sets_apart_is_set_apart() -> None:
    page = "<h2>§ 4 Talous</h2><p>Aino\n  tilaa <b>salin</b>.<p>Ville<br>kutsuu.<div>Loppu</div>"

    assert lines_of(page) == [
        *("§ 4 Talous", "", "Aino tilaa salin.", "", "Ville", "kutsuu.", "", "Loppu"),
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>let x = '<p>koodia</p>';</script>",
        "<style>p { color: red }</style>",
        "<!-- huomautus -->",
        '<div style="color:red; display : none"><p>a</p><p>b</p></div>',
        '<span style="visibility:hidden">a<span>b</span>c</span>',
        "<p hidden>a<p>",
        "<template><p>a</p></template>",
        "<head><title>Otsake</title></head>",
        "<select><option>a</option></select>",
        "<del>poistettu</del>",
    ],
)
def test_what_is_not_seen_is_left_out(hidden: str) -> None:
    assert texts_of(f"<p>ennen</p>{hidden}<p>jälkeen</p>") == ["ennen", "jälkeen"]


def test_items_have_the_numbers_that_a_browser_paints() -> None:
    page = (
        '<ol start="4"><li>Talous<ol type="a"><li>Tulot<li>Menot</ol><li value="9">Muut'
        "<li>Loppu</ol><ul><li>Varaa sali</ul>"
    )

    assert texts_of(page) == [
        *("4. Talous", "a. Tulot", "b. Menot", "9. Muut", "10. Loppu", "• Varaa sali"),
    ]


def test_an_item_with_a_paragraph_in_it_has_its_number_once() -> None:
    assert texts_of("<ol><li><p>Talous</p><p>Käytiin läpi.</p></li></ol>") == [
        "1. Talous",
        "Käytiin läpi.",
    ]


def test_rows_are_lines_even_where_nobody_closed_a_cell() -> None:
    page = (
        "<table><tr><th>Tehtävä<th>Vastuu<tr><td>Tilaa sali<td><b>Aino</td></b></tr></table>Loppu"
    )

    assert texts_of(page) == ["Tehtävä\tVastuu", "Tilaa sali\tAino", "Loppu"]


def test_a_cell_over_two_columns_leaves_the_others_in_theirs() -> None:
    page = (
        "<table><tr><td colspan=2>Tilaa sali<td>9.12.2026<tr><td>a<td colspan=999999>b<td>c</table>"
    )

    assert texts_of(page) == ["Tilaa sali\t\t9.12.2026", "a\tb" + "\t" * 20 + "c"]


def test_a_cell_over_two_rows_leaves_its_column_empty_in_the_second() -> None:
    page = (
        "<table><tr><td rowspan=2>Talous<td>Tilaa sali<td rowspan=999999>Aino"
        "<tr><td>Maksa lasku<tr><td>Piha<td>Haravoi<tr><td>Muut</table><table><tr><td>a</table>"
    )

    assert texts_of(page) == [
        "Talous\tTilaa sali\tAino",
        "\tMaksa lasku",
        "Piha\tHaravoi",
        "Muut",
        "a",
    ]


def test_columns_made_of_hard_blanks_are_columns_and_indented_source_is_not() -> None:
    page = "<p>Aika&nbsp;&nbsp;&nbsp;&nbsp;24.11.2026\n         klo 9</p>"

    assert texts_of(page) == ["Aika\t24.11.2026 klo 9"]


def test_conditions_for_old_browsers_are_no_text() -> None:
    page = "<![if !supportLists]>1.<![endif]> Avaus<![x y]><!--[if mso]><p>a</p><![endif]--> loppu"

    assert texts_of(f"<p>{page}</p>") == ["1. Avaus loppu"]


def test_a_table_within_a_cell_ends_where_it_ends() -> None:
    page = (
        "<table><tr><td>Ulompi</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr>"
        "<tr><td>Seuraava</td></tr></table>"
    )

    assert texts_of(page) == ["Ulompi\ta\tb", "Seuraava"]


def test_an_end_tag_gone_astray_closes_no_cell() -> None:
    assert texts_of("<div><table><tr><td>a</div><td>b</table></div>") == ["a\tb"]


def test_entities_are_letters_and_preformatted_lines_stay_lines() -> None:
    page = "<pre>1. &Auml;&auml;nestys\n2. Loppu</pre><p>sali&nbsp;3&shy;4</p>"

    assert texts_of(page) == ["1. Äänestys", "2. Loppu", "sali 34"]
