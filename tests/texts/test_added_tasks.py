"""The answer to what was added or moved: the reading, what comes of it, and what is in doubt."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.understanding import Doubt, DoubtKind
from bot.texts.catalog import Catalog
from bot.texts.tasks import render_added_task, render_moved_task
from tests.texts.samples import (
    EN,
    FI,
    NOW,
    PRIVATE,
    SV,
    VILLE,
    at,
    data_of,
    labels,
    lines,
    meeting,
    reminder,
    seen,
    task,
    task_view,
)

MISMATCH = Doubt(kind=DoubtKind.WEEKDAY_MISMATCH, candidates=(date(2016, 12, 9), at(16, 12, 14)))


def test_an_added_task_is_confirmed_with_its_reminders() -> None:
    reminders = (reminder(at(11, 12, 9)), reminder(at(12, 12, 9)))
    view = task_view(task(due=at(12, 12, 14), assignees=[VILLE]))

    card = render_added_task(FI, replace(view, reminders=reminders), now=NOW)

    assert lines(card) == [
        "✓ Kirjattu #12: Salin varaus",
        "Määräaika: ma 12.12.2016 klo 14.00",
        "Vastuu: Ville Koski",
        "Muistutan: su 11.12.2016 klo 9.00, ma 12.12.2016 klo 9.00.",
    ]
    assert labels(card) == [["Kumoa"]]
    assert data_of(card) == ["remove|-1001000000001|12|"]


def test_an_added_task_without_a_due_is_kept_and_asks_for_one() -> None:
    view = replace(task_view(task(due=None)), next_meeting=meeting())

    card = render_added_task(FI, view, now=NOW)

    assert lines(card)[-2:] == [
        "Ilman määräaikaa muistutusta ei tule, mutta tehtävä pysyy listalla: /tehtavat",
        "Mihin mennessä tämä tehdään?",
    ]
    assert labels(card) == [
        ["Huomenna · pe 9.12.2016"],
        ["Viikon päästä · to 15.12.2016"],
        ["Seuraava kokous · pe 16.12.2016 klo 9.00"],
        ["Ei määräaikaa"],
        ["Kumoa"],
    ]
    assert data_of(card)[:4] == [
        "due|-1001000000001|12|2016-12-09",
        "due|-1001000000001|12|2016-12-15",
        "due|-1001000000001|12|#13",
        "due|-1001000000001|12|",
    ]


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (date(2016, 12, 7), "Määräaika on jo mennyt, joten muistutusta ei tule."),
        (date(2016, 12, 8), "Muistutusta ei enää tule: kaikki muistutusajat"),
    ],
)
def test_an_added_task_says_why_no_reminder_comes(due: date, said: str) -> None:
    assert said in seen(render_added_task(FI, task_view(task(due=due)), now=NOW))


def test_every_doubt_is_asked_about_and_the_candidates_are_buttons() -> None:
    doubts = (Doubt(kind=DoubtKind.FAR), MISMATCH)

    card = render_added_task(FI, replace(task_view(), doubts=doubts), now=NOW)

    assert lines(card)[-2:] == [
        "⚠️ Ajankohta on yli kahden vuoden päässä. Onko vuosi oikein?",
        "⚠️ Viikonpäivä ja päivämäärä eivät täsmää. Kumpi päivä on oikea?",
    ]
    assert labels(card) == [
        ["pe 9.12.2016"],
        ["pe 16.12.2016 klo 14.00"],
        ["Siirrä määräaikaa…", "Kumoa"],
    ]
    assert data_of(card)[1] == "due|-1001000000001|12|2016-12-16T14:00+02:00"


@pytest.mark.parametrize("catalog", [FI, SV, EN])
def test_every_kind_of_doubt_has_its_question(catalog: Catalog) -> None:
    doubts = tuple(Doubt(kind=kind) for kind in DoubtKind)

    card = render_added_task(catalog, replace(task_view(), doubts=doubts), now=NOW)

    asked = [line for line in lines(card) if line.startswith("⚠️")]
    assert len(asked) == len(DoubtKind)
    assert all(line.endswith("?") for line in asked)


def test_a_task_of_a_private_chat_is_a_persons_own() -> None:
    card = render_added_task(FI, task_view(group=PRIVATE), now=NOW)

    assert "muistutan vain sinua" in seen(card)
    assert "Vastuu" not in seen(card)
    assert "muistutan vain sinua" not in seen(render_added_task(FI, task_view(), now=NOW))


def test_a_moved_task_is_confirmed_without_a_way_to_remove_it() -> None:
    view = replace(task_view(), doubts=(MISMATCH,))

    card = render_moved_task(FI, view, now=NOW)

    assert lines(card)[:2] == ["✓ Siirretty #12: Salin varaus", "Määräaika: pe 9.12.2016"]
    assert labels(card)[:4] == [
        ["pe 9.12.2016"],
        ["pe 16.12.2016 klo 14.00"],
        ["Siirrä määräaikaa…"],
        ["Valmis", "Myöhemmin"],
    ]
