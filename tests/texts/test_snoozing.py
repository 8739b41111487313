"""Later: what is offered, and what is said of it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.later import Later, SnoozeChoice
from bot.domain.task import complete
from bot.domain.view import SnoozeView
from bot.texts.catalog import Catalog
from bot.texts.snoozing import (
    render_snooze,
    render_snooze_days,
    toast_of_snooze,
    with_own_snooze,
)
from bot.texts.tasks import render_task
from tests.texts.samples import (
    EN,
    FI,
    GROUP,
    NOW,
    PRIVATE,
    SV,
    at,
    data_of,
    labels,
    lines,
    seen,
    task,
    task_view,
)

CHOICES = (
    SnoozeChoice(later=Later.EVENING, at=at(8, 12, 18)),
    SnoozeChoice(later=Later.WORKING_DAY, at=at(12, 12, 9)),
)
VIEW = SnoozeView(
    task=task_view(task(due=date(2016, 12, 16))),
    choices=CHOICES,
    days=(at(9, 12, 9), at(12, 12, 9), at(13, 12, 9)),
)


@pytest.mark.parametrize(
    ("catalog", "asked", "offered"),
    [
        (
            FI,
            "Milloin muistutan uudestaan? Määräaika ei muutu.",
            [
                ["Tänä iltana · to 8.12.2016 klo 18.00"],
                ["Seuraava arkipäivä · ma 12.12.2016 klo 9.00"],
                ["Muu päivä…"],
                ["Siirrä määräaikaa…"],
                ["Takaisin"],
            ],
        ),
        (
            SV,
            "När ska jag påminna igen? Tidsfristen ändras inte.",
            [
                ["I kväll · tors 8.12.2016 kl. 18.00"],
                ["Nästa vardag · mån 12.12.2016 kl. 9.00"],
                ["En annan dag…"],
                ["Flytta tidsfristen…"],
                ["Tillbaka"],
            ],
        ),
        (
            EN,
            "When shall I remind you again? The due date does not change.",
            [
                ["This evening · Thu 8 Dec 2016 at 18:00"],
                ["Next working day · Mon 12 Dec 2016 at 9:00"],
                ["Another day…"],
                ["Move the due date…"],
                ["Back"],
            ],
        ),
    ],
)
def test_times_are_offered_each_with_its_true_day(
    catalog: Catalog, asked: str, offered: list[list[str]]
) -> None:
    card = render_snooze(catalog, VIEW, now=NOW)

    assert lines(card)[0] == "⏰ Salin varaus · #12"
    assert lines(card)[-1] == asked
    assert labels(card) == offered
    assert data_of(card) == [
        "again|-1001000000001|12|2016-12-08T18:00+02:00",
        "again|-1001000000001|12|2016-12-12T09:00+02:00",
        "later|-1001000000001|12|days",
        "snooze|-1001000000001|12|",
        "show|-1001000000001|12|",
    ]


def test_the_days_are_two_in_a_row_and_another_may_be_written() -> None:
    card = render_snooze_days(FI, VIEW, now=NOW)

    assert labels(card) == [["pe 9.12.2016", "ma 12.12.2016"], ["ti 13.12.2016"], ["Takaisin"]]
    assert "Minä päivänä? Muistutan klo 9.00." in lines(card)
    assert "muistuta perjantaina klo 14" in seen(card)
    assert "muistuta perjantaina" not in seen(render_snooze_days(FI, VIEW, now=NOW, is_own=True))


def test_where_no_time_is_left_before_the_due_the_due_may_be_moved() -> None:
    card = render_snooze(FI, replace(VIEW, choices=(), days=()), now=NOW)

    assert lines(card)[-1] == "Ennen määräaikaa ei ole enää sopivaa muistutusaikaa."
    assert labels(card) == [["Siirrä määräaikaa…"], ["Takaisin"]]


def test_a_task_without_a_due_may_be_given_one_here() -> None:
    card = render_snooze(FI, replace(VIEW, task=task_view(task(due=None))), now=NOW)

    assert lines(card)[-1] == "Milloin muistutan tästä?"
    assert ["Aseta määräaika…"] in labels(card)


def test_a_time_chosen_before_can_be_given_up() -> None:
    snoozed = replace(task(), snoozed_until=at(12, 12, 9))
    view = replace(VIEW, task=task_view(snoozed), own_until=at(13, 12, 9))

    shared, own = (render_snooze(FI, view, now=NOW, is_own=is_own) for is_own in (False, True))

    assert ["Peru muistutus · ma 12.12.2016 klo 9.00"] in labels(shared)
    assert ["Peru muistutus · ti 13.12.2016 klo 9.00"] in labels(own)
    assert "again|-1001000000001|12|" in data_of(shared)


def test_the_card_says_when_the_reminder_comes_again() -> None:
    snoozed = replace(task(), snoozed_until=at(9, 12, 9))

    said = lines(render_task(FI, task_view(snoozed), now=NOW))
    assert said[2] == "⏰ Seuraava muistutus: pe 9.12.2016 klo 9.00"
    assert "Seuraava muistutus" not in seen(render_task(FI, task_view(snoozed), now=at(9, 12, 9)))


def test_a_closed_task_is_shown_as_it_is() -> None:
    view = replace(VIEW, task=task_view(complete(task(), by=102, at=NOW)))

    for render in (render_snooze, render_snooze_days):
        assert labels(render(FI, view, now=NOW)) == [["Palauta"]]


def test_the_toast_says_who_is_reminded() -> None:
    until, private = at(9, 12, 9), task_view(group=PRIVATE)

    assert toast_of_snooze(FI, task_view(), until, is_own=False) == (
        "Muistutan ryhmää pe 9.12.2016 klo 9.00."
    )
    assert toast_of_snooze(FI, task_view(), until, is_own=True).startswith("Muistutan vain sinua")
    assert toast_of_snooze(FI, private, until, is_own=False).startswith("Muistutan pe")
    assert toast_of_snooze(FI, task_view(), None, is_own=False).startswith("Peruttu.")
    done = task_view(complete(task(), by=102, at=NOW))
    assert toast_of_snooze(FI, done, until, is_own=False).startswith("Tilanne on muuttunut")


def test_what_one_person_chose_in_private_can_be_taken_back_there() -> None:
    card = with_own_snooze(FI, render_task(FI, task_view(), now=NOW), GROUP, 12, at(9, 12, 9))

    assert lines(card)[-1] == "⏰ Muistutan sinua pe 9.12.2016 klo 9.00"
    assert (labels(card)[-1], data_of(card)[-1]) == (["Kumoa #12"], "again|-1001000000001|12|")
