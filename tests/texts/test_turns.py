"""What a card says of a recurring task."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.action import Verb
from bot.domain.recurrence import Turn
from bot.domain.task import Task, TaskStatus
from bot.domain.understanding import Recurrence
from bot.domain.view import Notice, NoticeEntry, TaskView
from bot.texts.catalog import Catalog
from bot.texts.reminders import render_notice
from bot.texts.tasks import render_added_task, render_task
from bot.texts.toasts import toast_of_task
from bot.texts.turns import render_removal
from tests.texts.samples import (
    EN,
    FI,
    GROUP,
    NOW,
    SV,
    data_of,
    labels,
    lines,
    reminder,
    seen,
    task,
    task_view,
)

FRIDAYS = Recurrence(rrule="FREQ=WEEKLY;BYDAY=FR", dtstart=date(2016, 12, 9))
TURN = Turn(series_uid="s", recurrence=FRIDAYS, on=date(2016, 12, 9))
TEN_DAYS = replace(
    TURN, recurrence=Recurrence(rrule="FREQ=DAILY;INTERVAL=10", dtstart=date(2016, 12, 9))
)


def turn_task(number: int = 12, turn: Turn = TURN) -> Task:
    return replace(task(number, due=turn.on), turn=turn)


def view_of(turn: Turn = TURN, **more: object) -> TaskView:
    return replace(task_view(turn_task(turn=turn)), **more)  # type: ignore[arg-type]


def next_one() -> Task:
    return turn_task(13, replace(TURN, on=date(2016, 12, 16), nth=2))


def test_the_card_says_the_rule_and_the_next_day() -> None:
    assert lines(render_task(FI, view_of(), now=NOW))[1:3] == [
        "Määräaika: pe 9.12.2016",
        "🔁 Toistuu joka perjantai · seuraava pe 16.12.2016",
    ]


def test_a_next_turn_that_stands_already_is_named_by_its_number() -> None:
    card = render_task(FI, view_of(next_turn=next_one()), now=NOW)

    assert "🔁 Toistuu joka perjantai · seuraava #13, pe 16.12.2016" in lines(card)


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "🔁 Toistuu 10 päivän välein siitä, kun tämä on tehty"),
        (SV, "🔁 Återkommer med 10 dagars mellanrum, räknat från den dag då den här blir klar"),
        (EN, "🔁 Repeats every 10 days, counted from the day this is done"),
    ],
)
def test_an_interval_says_that_it_counts_from_completion(catalog: Catalog, said: str) -> None:
    assert said in lines(render_task(catalog, view_of(TEN_DAYS), now=NOW))


@pytest.mark.parametrize(
    "turn",
    [
        replace(TURN, is_last=True),
        replace(TEN_DAYS, is_last=True),
        replace(TURN, recurrence=replace(FRIDAYS, rrule="FREQ=WEEKLY;UNTIL=20161210;BYDAY=FR")),
    ],
)
def test_the_last_turn_says_that_it_is_the_last(turn: Turn) -> None:
    assert "tämä on viimeinen kerta" in seen(render_task(FI, view_of(turn), now=NOW))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([2], "⚠️ Väliin on jäänyt 1 kerta: pe 2.12.2016"),
        ([1, 2], "⚠️ Väliin on jäänyt 2 kertaa: to 1.12.2016, pe 2.12.2016"),
        (
            [1, 2, 5, 6, 7],
            "⚠️ Väliin on jäänyt 5 kertaa, viimeksi ma 5.12.2016, ti 6.12.2016, ke 7.12.2016",
        ),
    ],
)
def test_turns_that_went_by_are_counted_and_the_newest_named(days: list[int], said: str) -> None:
    turn = replace(TURN, passed=tuple(date(2016, 12, day) for day in days))

    assert said in lines(render_task(FI, view_of(turn), now=NOW))


def test_a_reminder_among_others_tells_of_them_too() -> None:
    missed = view_of(replace(TURN, passed=(date(2016, 12, 2),)))
    entries = tuple(NoticeEntry(reminder=reminder(), item=item) for item in (missed, task_view()))

    card = render_notice(FI, Notice(group=GROUP, entries=entries), now=NOW)

    assert "Väliin on jäänyt 1 kerta: pe 2.12.2016" in seen(card)


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (FI, "Merkitty valmiiksi. Seuraava: #13, pe 16.12.2016."),
        (SV, "Markerad som klar. Nästa: #13, fre 16.12.2016."),
        (EN, "Marked as done. Next: #13, Fri 16 Dec 2016."),
    ],
)
def test_done_tells_which_is_next_and_offers_it(catalog: Catalog, said: str) -> None:
    done = replace(turn_task(), status=TaskStatus.COMPLETED, completed_by=101, completed_at=NOW)
    view = replace(task_view(done), next_turn=next_one())

    assert toast_of_task(catalog, Verb.DONE, view, by=101) == said
    assert labels(render_task(catalog, view, now=NOW))[1] == ["#13"]


def test_undo_of_what_was_just_added_removes_the_series() -> None:
    card = render_added_task(FI, view_of(), now=NOW)

    assert data_of(card) == [f"remove|{GROUP.chat_id}|12|series"]


def test_a_removal_asks_how_much_of_it() -> None:
    card = render_removal(FI, view_of())

    assert lines(card)[-1] == "Poistetaanko vain tämä kerta vai koko toistuva tehtävä?"
    assert labels(card) == [["Poista vain tämä"], ["Poista koko sarja"], ["Takaisin"]]


def test_an_old_turn_tells_of_those_between_it_and_the_next() -> None:
    later = turn_task(13, replace(TURN, on=date(2016, 12, 23), passed=(date(2016, 12, 16),)))

    card = render_task(FI, view_of(next_turn=later), now=NOW)

    assert "⚠️ Väliin on jäänyt 1 kerta: pe 16.12.2016" in lines(card)


def test_a_single_task_says_nothing_of_turns() -> None:
    assert "🔁" not in seen(render_task(FI, task_view(), now=NOW))
