"""Recurring tasks on disk: by iCalendar's words, and absent from files of earlier versions."""

from dataclasses import replace
from datetime import date, datetime, time

from bot.domain.minutes import Proposal
from bot.domain.recurrence import Turn
from bot.domain.reminder import ItemKind
from bot.domain.task import Task
from bot.domain.understanding import Recurrence
from bot.storage.codec import decode, encode
from tests.storage.samples import HELSINKI, a_minutes, a_reminder, a_task

FIRST = datetime(2026, 12, 4, 17, tzinfo=HELSINKI)
TURN = Turn(
    series_uid="task-1",
    recurrence=Recurrence(rrule="FREQ=WEEKLY;BYDAY=FR", dtstart=FIRST, at=time(17)),
    on=FIRST,
    nth=3,
    passed=(date(2026, 11, 20), FIRST),
)


def test_a_turn_comes_back_as_it_was() -> None:
    task = replace(a_task(), turn=TURN)

    assert decode(Task, encode(task)) == task


def test_a_turn_is_plain_data_in_the_words_of_icalendar() -> None:
    recurrence = encode(TURN)["recurrence"]

    assert set(recurrence) == {"rrule", "dtstart", "at"}
    assert (recurrence["rrule"], recurrence["at"]) == ("FREQ=WEEKLY;BYDAY=FR", "17:00:00")


def test_a_task_of_an_earlier_version_is_a_single_one() -> None:
    document = encode(a_task())
    del document["turn"]

    assert decode(Task, document) == a_task()


def test_a_proposal_of_an_earlier_version_repeats_not() -> None:
    proposal = a_minutes().reading.proposals[0]
    document = encode(proposal)
    del document["recurrence"]

    assert decode(Proposal, document) == proposal


def test_the_row_that_lets_a_turn_pass_comes_back_as_it_was() -> None:
    row = replace(a_reminder(), item_kind=ItemKind.TURN, item_uid="turns", alarm="1")

    assert decode(type(row), encode(row)) == row
