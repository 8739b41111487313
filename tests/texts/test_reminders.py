"""Reminders: one item as a card, several as a digest, and notes on late and repeated ones."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.meeting import MeetingStatus
from bot.domain.task import TaskStatus, complete
from bot.domain.view import MeetingView, Notice, NoticeEntry, TaskView
from bot.texts.catalog import Catalog
from bot.texts.reminders import render_notice
from tests.texts.samples import (
    EN,
    FI,
    FROM_MINUTES,
    GROUP,
    NOW,
    PEKKA,
    PRIVATE,
    SV,
    VILLE,
    at,
    data_of,
    labels,
    lines,
    meeting,
    meeting_view,
    reminder,
    seen,
    task,
    task_view,
)


def notice(*items: TaskView | MeetingView, **facts: Any) -> Notice:
    entries = tuple(NoticeEntry(reminder=reminder(), item=item) for item in items)
    return Notice(group=GROUP, entries=entries, **facts)


@pytest.mark.parametrize(
    ("catalog", "said", "pressed"),
    [
        (FI, "🟡 Huomenna: Salin varaus · #12", [["Valmis", "Myöhemmin"], ["Ei minun", "Miksi?"]]),
        (SV, "🟡 I morgon: Salin varaus · #12", [["Klart", "Senare"], ["Inte min", "Varför?"]]),
        (EN, "🟡 Tomorrow: Salin varaus · #12", [["Done", "Later"], ["Not mine", "Why?"]]),
    ],
)
def test_one_task_is_a_card_with_plain_buttons(
    catalog: Catalog, said: str, pressed: list[list[str]]
) -> None:
    card = render_notice(catalog, notice(task_view(task(assignees=[VILLE]))), now=NOW)

    assert lines(card)[0] == said
    assert labels(card) == pressed


def test_a_reminder_of_a_task_says_when_who_and_where_it_comes_from() -> None:
    view = task_view(task(assignees=[VILLE, PEKKA], origin=FROM_MINUTES))

    card = render_notice(FI, notice(view), now=NOW)

    assert lines(card)[1:] == [
        "Määräaika: pe 9.12.2016",
        "Vastuu: Ville Koski, Pekka",
        "Pöytäkirja, § 5",
        "”Ville varaa salin.”",
    ]


def test_only_known_members_are_mentioned() -> None:
    card = render_notice(FI, notice(task_view(task(assignees=[VILLE, PEKKA]))), now=NOW)

    assert '<a href="tg://user?id=102">Ville Koski</a>, Pekka' in card.text


def test_a_mentioned_name_is_escaped() -> None:
    view = task_view(task(assignees=[replace(VILLE, name='<a href="x">')]))

    assert seen(render_notice(FI, notice(view), now=NOW)).endswith('Vastuu: <a href="x">')


def test_a_task_of_nobody_can_be_taken_on() -> None:
    assert ["Otan tämän", "Miksi?"] in labels(render_notice(FI, notice(task_view()), now=NOW))
    own = task_view(group=PRIVATE)
    assert labels(render_notice(FI, notice(own), now=NOW)) == [["Valmis", "Myöhemmin", "Miksi?"]]


def test_an_overdue_task_is_marked() -> None:
    card = render_notice(FI, notice(task_view(task(due=date(2016, 12, 6)))), now=NOW)

    assert lines(card)[:2] == [
        "🔴 Myöhässä: Salin varaus · #12",
        "Määräaika: ti 6.12.2016 (2 päivää myöhässä)",
    ]


def test_a_meeting_is_announced_with_its_answers_as_buttons() -> None:
    card = render_notice(FI, notice(meeting_view()), now=at(16, 12, 8))

    assert lines(card) == [
        "📅 Tunnin kuluttua: Kokous · #13",
        "pe 16.12.2016 klo 9.00",
        "📍 Kaupungintalo",
        "Vastauksia ei vielä ole.",
    ]
    assert labels(card) == [["Tulen", "Ehkä", "En pääse"]]


def test_several_items_are_one_digest_with_numbered_buttons() -> None:
    view = task_view(task(assignees=[VILLE], origin=FROM_MINUTES))

    card = render_notice(FI, notice(view, meeting_view()), now=NOW)

    assert lines(card) == [
        "🔔 Muistutus: 2 asiaa",
        "🟡 Huomenna: #12 Salin varaus · pe 9.12.2016 · Ville Koski · § 5",
        "📅 8 päivän päästä: #13 pe 16.12.2016 klo 9.00 · Kokous · Kaupungintalo",
    ]
    assert labels(card) == [["Valmis #12", "Myöhemmin #12"], ["Tulen #13", "En pääse #13"]]
    assert data_of(card) == [
        "done|-1001000000001|12|",
        "later|-1001000000001|12|",
        "attend|-1001000000001|13|ACCEPTED",
        "attend|-1001000000001|13|DECLINED",
    ]


def test_a_digest_is_kept_true_as_its_items_are_closed() -> None:
    done = task_view(complete(task(1), by=102, at=NOW))
    removed = task_view(replace(task(2), status=TaskStatus.CANCELLED))
    cancelled = meeting_view(replace(meeting(3), status=MeetingStatus.CANCELLED))
    undated = task_view(task(4, due=None))

    card = render_notice(FI, notice(done, removed, cancelled, undated), now=NOW)

    assert lines(card)[1:] == [
        "✅ Valmis: #1 Salin varaus",
        "Poistettu: #2 Salin varaus",
        "📅 Peruttu: #3 pe 16.12.2016 klo 9.00 · Kokous",
        "#4 Salin varaus",
    ]
    assert labels(card) == [
        ["Palauta #1"],
        ["Palauta #2"],
        ["Palauta #3"],
        ["Valmis #4", "Myöhemmin #4"],
    ]


def test_a_late_reminder_says_when_it_was_to_come() -> None:
    card = render_notice(FI, notice(task_view(), is_late=True), now=NOW)

    assert lines(card)[-1] == "(myöhässä: piti tulla to 8.12.2016 klo 9.00)"


def test_reminders_late_since_different_times_name_the_oldest() -> None:
    entries = (
        NoticeEntry(reminder=reminder(at(8, 12, 9)), item=task_view()),
        NoticeEntry(reminder=reminder(at(7, 12, 9)), item=meeting_view()),
    )

    card = render_notice(FI, Notice(group=GROUP, entries=entries, is_late=True), now=NOW)

    assert lines(card)[-1] == "(myöhässä: vanhimman piti tulla ke 7.12.2016 klo 9.00)"


def test_a_possible_repeat_says_so() -> None:
    card = render_notice(FI, notice(task_view(), is_repeat=True), now=NOW)

    assert lines(card)[-1] == "(mahdollinen toisto: tämä on voinut tulla jo kerran)"


def test_a_long_digest_says_where_the_rest_is_opened() -> None:
    views = [task_view(task(number)) for number in range(1, 15)]

    card = render_notice(FI, notice(*views), now=NOW)

    assert lines(card)[-1] == "Loput avaat komennoilla /tehtavat ja /kokoukset."
    assert len(card.rows) == 12
