"""The list of open tasks, by how pressing they are."""

from datetime import date

from bot.domain.view import ListView
from bot.texts.tasks import render_task_list
from tests.texts.samples import (
    FI,
    FROM_MINUTES,
    GROUP,
    NOW,
    VILLE,
    at,
    data_of,
    labels,
    lines,
    seen,
    task,
)


def test_open_tasks_stand_under_how_pressing_they_are() -> None:
    tasks = (
        task(3, due=date(2016, 12, 5), assignees=[VILLE], origin=FROM_MINUTES),
        task(4, due=at(15, 12, 14)),
        task(5, due=date(2016, 12, 16)),
        task(6, due=None),
    )

    card = render_task_list(FI, ListView(group=GROUP, tasks=tasks), now=NOW)

    assert lines(card) == [
        "Avoimet tehtävät (4)",
        "",
        "🔴 Myöhässä",
        "#3 Salin varaus · ma 5.12.2016 · Ville Koski · § 5",
        "",
        "🟡 Seuraavat 7 päivää",
        "#4 Salin varaus · to 15.12.2016 klo 14.00",
        "",
        "🟢 Myöhemmin",
        "#5 Salin varaus · pe 16.12.2016",
        "",
        "Ilman määräaikaa",
        "#6 Salin varaus",
    ]
    assert labels(card) == [["#3", "#4", "#5", "#6"]]
    assert data_of(card)[0] == "show|-1001000000001|3|"
    assert "tg://" not in card.text


def test_an_empty_list_says_how_to_add_a_task() -> None:
    card = render_task_list(FI, ListView(group=GROUP), now=NOW)

    assert "/tehtava" in seen(card)
    assert card.rows == ()
