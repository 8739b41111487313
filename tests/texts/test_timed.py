"""Instants in messages: tagged for Telegram, in whole native words, and plain everywhere else."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.domain.view import ListView, Notice, NoticeEntry, StatusView
from bot.texts.agenda import render_agenda
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import shorten, units
from bot.texts.meetings import render_added_meeting, render_meeting
from bot.texts.moments import say_moment, say_range
from bot.texts.reminders import render_notice
from bot.texts.report import render_report
from bot.texts.report_paper import render_paper
from bot.texts.status import render_status
from bot.texts.tasks import render_move, render_task
from bot.texts.timed import join_timed, without_times
from tests.domain.clock_changes import ZONES, change_days
from tests.texts.reading import times_in
from tests.texts.reports import REPORT
from tests.texts.samples import (
    EN,
    FI,
    GROUP,
    HELSINKI,
    NOW,
    SV,
    at,
    labels,
    meeting,
    meeting_view,
    reminder,
    task,
    task_view,
)
from tests.texts.test_limits import RENDERINGS

CHANGES = [(zone, day) for zone in ZONES for day in change_days(zone)]
TAGGED = re.compile(r"<tg-time[^>]*>[^<]*</tg-time>")
START, END = at(12, 12, 9), at(12, 12, 11, 30)


@pytest.mark.parametrize(
    ("catalog", "words"),
    [
        (FI, "ma 12.12.2016 klo 9.00"),
        (SV, "mån 12.12.2016 kl. 9.00"),
        (EN, "Mon 12 Dec 2016 at 9:00"),
    ],
)
def test_an_instant_is_tagged_with_its_whole_wording(catalog: Catalog, words: str) -> None:
    line = catalog.html("task.due", due=say_moment(catalog, START, HELSINKI))

    assert times_in(line) == [(words, START)]


def test_a_whole_day_is_no_instant() -> None:
    line = FI.html("task.due", due=say_range(FI, START.date(), END.date(), HELSINKI))

    assert times_in(line) == []


@pytest.mark.parametrize(
    ("end", "tagged"),
    [
        (END, [("ma 12.12.2016 klo 9.00", START), ("11.30", END)]),
        (
            at(13, 12, 9),
            [("ma 12.12.2016 klo 9.00", START), ("ti 13.12.2016 klo 9.00", at(13, 12, 9))],
        ),
        (date(2016, 12, 14), [("ma 12.12.2016 klo 9.00", START)]),
    ],
)
def test_a_stretch_is_tagged_at_both_ends(end: date, tagged: list[tuple[str, datetime]]) -> None:
    assert times_in(FI.html("task.due", due=say_range(FI, START, end, HELSINKI))) == tagged


@given(st.sampled_from(CHANGES), st.integers(min_value=-86_400, max_value=2 * 86_400))
def test_the_instant_is_exact_through_every_change_of_the_clocks(
    change: tuple[ZoneInfo, date], seconds: int
) -> None:
    zone, day = change
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    instant = midnight + timedelta(seconds=seconds)

    said = say_moment(FI, instant.astimezone(HELSINKI), zone)
    [(words, tagged)] = times_in(FI.html("task.due", due=said))

    wall = instant.astimezone(zone)
    assert tagged == instant
    assert words.split(" ", 1)[1] == (
        f"{wall.day}.{wall.month}.{wall.year} klo {wall.hour}.{wall.minute:02}"
    )


TIMED = replace(task(due=START), assignees=())
HELD = meeting(start=START, end=END)
RINGS = replace(task_view(TIMED), reminders=(reminder(at(9, 12, 9)), reminder(at(11, 12, 9))))
BOTH = tuple(
    NoticeEntry(reminder=reminder(), item=item) for item in (task_view(TIMED), meeting_view(HELD))
)
CARDS = {
    "task": (render_task(FI, task_view(TIMED), now=NOW), [START]),
    "snooze": (render_move(FI, task_view(TIMED), now=NOW), [START]),
    "meeting": (render_meeting(FI, meeting_view(HELD), now=NOW), [START, END]),
    "added": (
        render_added_meeting(FI, replace(meeting_view(HELD), reminders=RINGS.reminders), now=NOW),
        [START, END, at(9, 12, 9), at(11, 12, 9)],
    ),
    "reminder": (
        render_notice(FI, Notice(group=GROUP, entries=BOTH[1:], is_late=True), now=NOW),
        [START, END, NOW],
    ),
    "digest": (
        render_notice(FI, Notice(group=GROUP, entries=BOTH), now=NOW),
        [START, START, END],
    ),
    "agenda": (
        render_agenda(FI, ListView(group=GROUP, tasks=(TIMED,), meetings=(HELD,)), now=NOW),
        [START, END, START],
    ),
    "status": (
        render_status(
            FI,
            StatusView(
                group=GROUP,
                overdue=(),
                soon=(TIMED,),
                open_count=1,
                next_meeting=HELD,
                next_at=at(9, 12, 9),
                problems=0,
            ),
        ),
        [START, START, END, at(9, 12, 9)],
    ),
    "report": (render_report(FI, REPORT), [at(16, 12, 9)]),
}


@pytest.mark.parametrize("name", CARDS)
def test_each_time_that_people_read_is_tagged(name: str) -> None:
    card, instants = CARDS[name]

    assert [instant for _, instant in times_in(card.text)] == instants


@pytest.mark.parametrize("name", RENDERINGS)
def test_no_card_tells_a_time_without_its_tag(name: str) -> None:
    text = TAGGED.sub("", RENDERINGS[name](FI).text)

    assert re.findall(r"\d{4} klo [\d.]+", text) == []


@pytest.mark.parametrize("name", CARDS)
def test_buttons_are_plain(name: str) -> None:
    card: Card = CARDS[name][0]

    assert not any("<" in label for row in labels(card) for label in row)


def test_papers_are_plain() -> None:
    paper = render_paper(FI, replace(REPORT, next_meeting=HELD))

    assert "Seuraava kokous: ma 12.12.2016 klo 9.00–11.30" in [str(line) for line in paper.lead]


def test_a_length_counts_the_words_and_a_cut_leaves_plain_ones() -> None:
    said = say_range(FI, START, END, HELSINKI)

    assert units(said) == units(FI.html("list.section", heading=said)) == 28
    assert shorten(said, 16) == "ma 12.12.2016…"


def test_what_is_joined_is_tagged_part_by_part() -> None:
    joined = join_timed(" & ", [say_moment(FI, START, HELSINKI), "<ei>"])

    assert joined == "ma 12.12.2016 klo 9.00 & <ei>"
    assert Markup("{}").format(joined).endswith("</tg-time> &amp; &lt;ei&gt;")


def test_without_times_the_rest_of_the_markup_stays() -> None:
    line = FI.html("list.section", heading=say_moment(FI, START, HELSINKI))

    assert without_times(line) == "<b>ma 12.12.2016 klo 9.00</b>"
