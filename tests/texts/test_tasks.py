"""Cards of one task as it stands."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.task import TaskStatus, complete
from bot.texts.catalog import Catalog
from bot.texts.tasks import render_added_task, render_move, render_moved_task, render_task
from tests.texts.samples import (
    EN,
    FI,
    FROM_MINUTES,
    NOW,
    PEKKA,
    SV,
    VILLE,
    data_of,
    labels,
    lines,
    seen,
    task,
    task_view,
)


@pytest.mark.parametrize(
    ("catalog", "said", "pressed"),
    [
        (
            FI,
            ["🟡 Salin varaus · #12", "Määräaika: pe 9.12.2016", "Vastuu: Ville Koski, Pekka"],
            [
                ["Valmis", "Myöhemmin"],
                ["Ei minun", "Otan tämän"],
                ["Miksi?", "🔔 Muistutukset"],
                ["Siirrä määräaikaa…", "Poista tehtävä"],
            ],
        ),
        (
            SV,
            ["🟡 Salin varaus · #12", "Tidsfrist: fre 9.12.2016", "Ansvariga: Ville Koski, Pekka"],
            [
                ["Klart", "Senare"],
                ["Inte min", "Jag tar den"],
                ["Varför?", "🔔 Påminnelser"],
                ["Flytta tidsfristen…", "Ta bort uppgiften"],
            ],
        ),
        (
            EN,
            ["🟡 Salin varaus · #12", "Due: Fri 9 Dec 2016", "Owners: Ville Koski, Pekka"],
            [
                ["Done", "Later"],
                ["Not mine", "I’ll take it"],
                ["Why?", "🔔 Reminders"],
                ["Move the due date…", "Delete task"],
            ],
        ),
    ],
)
def test_an_open_task_shows_when_and_who(
    catalog: Catalog, said: list[str], pressed: list[list[str]]
) -> None:
    card = render_task(catalog, task_view(task(assignees=[VILLE, PEKKA])), now=NOW)

    assert lines(card) == said
    assert labels(card) == pressed


def test_a_task_of_nobody_can_be_taken_on() -> None:
    card = render_task(FI, task_view(), now=NOW)

    assert "Vastuu: ei vielä kenelläkään" in lines(card)
    assert ["Otan tämän"] in labels(card)


def test_a_task_out_of_minutes_names_its_section_and_sentence() -> None:
    card = render_task(FI, task_view(task(origin=FROM_MINUTES)), now=NOW)

    assert lines(card)[3:] == ["Pöytäkirja, § 5", "”Ville varaa salin.”"]


def test_a_section_without_a_number_is_named_by_its_title() -> None:
    origin = replace(FROM_MINUTES, section="Muut asiat")

    card = render_task(FI, task_view(task(origin=origin)), now=NOW)

    assert "Pöytäkirja, Muut asiat" in lines(card)


def test_an_overdue_task_says_by_how_much() -> None:
    card = render_task(FI, task_view(task(due=date(2016, 12, 5))), now=NOW)

    assert lines(card)[:2] == [
        "🔴 Salin varaus · #12",
        "Määräaika: ma 5.12.2016 (3 päivää myöhässä)",
    ]


def test_a_done_task_says_by_whom_and_can_be_taken_back() -> None:
    card = render_task(FI, task_view(complete(task(), by=102, at=NOW)), now=NOW)

    assert lines(card) == ["✅ Salin varaus · #12", "Valmis: Ville Koski, to 8.12.2016"]
    assert data_of(card) == ["reopen|-1001000000001|12|"]


def test_a_task_done_by_somebody_unknown_says_when() -> None:
    card = render_task(FI, task_view(complete(task(), by=999, at=NOW)), now=NOW)

    assert lines(card)[1] == "Valmis: to 8.12.2016"


def test_a_removed_task_can_be_restored() -> None:
    view = task_view(replace(task(), status=TaskStatus.CANCELLED))

    for render in (render_task, render_added_task, render_moved_task, render_move):
        card = render(FI, view, now=NOW)
        assert labels(card) == [["Palauta"]]
        assert "Poistettu" in seen(card)


def test_text_of_people_is_escaped() -> None:
    card = render_task(FI, task_view(task(summary="<b>lihava</b> & {count}")), now=NOW)

    assert "&lt;b&gt;lihava&lt;/b&gt; &amp; {count}" in card.text
    assert "<b>lihava</b> & {count}" in seen(card)
