"""Moving a due: days to come, each with weekday and full date."""

from dataclasses import replace
from datetime import date

from bot.texts.tasks import render_move
from tests.texts.samples import FI, NOW, at, buttons, data_of, labels, meeting, task, task_view


def test_moving_offers_only_days_to_come_and_a_way_back() -> None:
    view = replace(
        task_view(task(due=date(2016, 12, 8))), next_meeting=meeting(start=at(8, 12, 12))
    )

    card = render_move(FI, view, now=NOW)

    assert labels(card) == [
        ["Huomenna · pe 9.12.2016"],
        ["Viikon päästä · to 15.12.2016"],
        ["Ei määräaikaa"],
        ["Takaisin"],
    ]
    assert data_of(card)[-1] == "show|-1001000000001|12|"


def test_a_week_later_is_counted_from_the_present_due() -> None:
    card = render_move(FI, task_view(task(due=date(2016, 12, 12))), now=NOW)

    assert "Viikkoa myöhemmin · ma 19.12.2016" in buttons(card)


def test_moving_keeps_the_hour_over_a_clock_change() -> None:
    view = task_view(task(due=at(25, 3, 14, year=2017)))

    card = render_move(FI, view, now=at(25, 3, 9, year=2017))

    assert data_of(card)[:2] == [
        "due|-1001000000001|12|2017-03-26T14:00+03:00",
        "due|-1001000000001|12|2017-04-01T14:00+03:00",
    ]


def test_the_present_due_is_not_offered_again() -> None:
    card = render_move(FI, task_view(task(due=date(2016, 12, 9))), now=NOW)

    assert not any(label.startswith("Huomenna") for [label] in labels(card))
