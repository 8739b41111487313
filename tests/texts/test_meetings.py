"""Cards of one meeting, the list of those ahead, and the agenda of some days."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.meeting import Attendance, MeetingStatus
from bot.domain.understanding import Doubt, DoubtKind
from bot.domain.view import ListView
from bot.texts.agenda import render_agenda
from bot.texts.catalog import Catalog
from bot.texts.meetings import (
    render_added_meeting,
    render_meeting,
    render_meeting_list,
    render_moved_meeting,
)
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
    meeting,
    meeting_view,
    reminder,
    seen,
    task,
)

ANSWERED = {
    101: Attendance.ACCEPTED,
    102: Attendance.DECLINED,
    103: Attendance.TENTATIVE,
    999: Attendance.ACCEPTED,
}


@pytest.mark.parametrize(
    ("catalog", "said", "pressed"),
    [
        (
            FI,
            [
                "📅 Kokous · #13",
                "pe 16.12.2016 klo 9.00–11.00",
                "📍 Kaupungintalo",
                "Tulossa 2: Aino Lehto, entinen jäsen",
                "Ehkä 1: Tiina Berg",
                "Ei pääse 1: Ville Koski",
            ],
            [["Tulen", "Ehkä", "En pääse"], ["Peru kokous"]],
        ),
        (
            SV,
            [
                "📅 Möte · #13",
                "fre 16.12.2016 kl. 9.00–11.00",
                "📍 Kaupungintalo",
                "Kommer 2: Aino Lehto, tidigare medlem",
                "Kanske 1: Tiina Berg",
                "Förhindrade 1: Ville Koski",
            ],
            [["Kommer", "Kanske", "Kan inte"], ["Ställ in mötet"]],
        ),
        (
            EN,
            [
                "📅 Meeting · #13",
                "Fri 16 Dec 2016, 9:00–11:00",
                "📍 Kaupungintalo",
                "Coming 2: Aino Lehto, former member",
                "Maybe 1: Tiina Berg",
                "Not coming 1: Ville Koski",
            ],
            [["I’m coming", "Maybe", "I can’t"], ["Cancel meeting"]],
        ),
    ],
)
def test_a_meeting_shows_time_place_and_who_is_coming(
    catalog: Catalog, said: list[str], pressed: list[list[str]]
) -> None:
    card = render_meeting(
        catalog, meeting_view(meeting(end=at(16, 12, 11), attendance=ANSWERED)), now=NOW
    )

    assert lines(card) == said
    assert labels(card) == pressed


def test_an_answer_is_a_press() -> None:
    card = render_meeting(FI, meeting_view(), now=NOW)

    assert "Vastauksia ei vielä ole." in lines(card)
    assert data_of(card) == [
        "attend|-1001000000001|13|ACCEPTED",
        "attend|-1001000000001|13|TENTATIVE",
        "attend|-1001000000001|13|DECLINED",
        "remove|-1001000000001|13|",
    ]


def test_a_meeting_that_is_over_takes_no_answers() -> None:
    card = render_meeting(FI, meeting_view(), now=at(16, 12, 9, 1))

    assert "Kokouksen aika on ohi." in lines(card)
    assert card.rows == ()


def test_a_meeting_goes_on_until_its_end() -> None:
    card = render_meeting(FI, meeting_view(meeting(end=at(16, 12, 11))), now=at(16, 12, 10))

    assert labels(card)[0] == ["Tulen", "Ehkä", "En pääse"]


def test_a_cancelled_meeting_can_be_restored() -> None:
    view = meeting_view(replace(meeting(), status=MeetingStatus.CANCELLED))

    for render in (render_meeting, render_added_meeting, render_moved_meeting):
        card = render(FI, view, now=NOW)
        assert lines(card) == ["📅 Kokous · #13", "pe 16.12.2016 klo 9.00", "Peruttu."]
        assert labels(card) == [["Palauta"]]


def test_an_added_meeting_is_confirmed_with_its_announcements() -> None:
    view = replace(meeting_view(), reminders=(reminder(at(15, 12, 9)),))

    card = render_added_meeting(FI, view, now=NOW)

    assert lines(card) == [
        "✓ Kirjattu #13: Kokous",
        "pe 16.12.2016 klo 9.00",
        "📍 Kaupungintalo",
        "Muistutan: to 15.12.2016 klo 9.00.",
    ]
    assert labels(card) == [["Tulen", "Ehkä", "En pääse"], ["Kumoa"]]


@pytest.mark.parametrize(
    ("hour", "said"),
    [(8, "Ajankohta on jo mennyt"), (10, "Muistutusta ei enää tule ennen kokousta.")],
)
def test_an_added_meeting_says_why_no_announcement_comes(hour: int, said: str) -> None:
    card = render_added_meeting(FI, meeting_view(meeting(start=at(8, 12, hour))), now=NOW)

    assert said in seen(card)


def test_a_doubtful_start_is_asked_about() -> None:
    doubt = Doubt(kind=DoubtKind.HOUR_BY_CONVENTION, candidates=(at(16, 12, 14), at(16, 12, 2)))

    card = render_added_meeting(FI, replace(meeting_view(), doubts=(doubt,)), now=NOW)

    assert labels(card)[:2] == [["pe 16.12.2016 klo 14.00"], ["pe 16.12.2016 klo 2.00"]]
    assert data_of(card)[0] == "start|-1001000000001|13|2016-12-16T14:00+02:00"
    assert lines(card)[-1].endswith("Onko kellonaika oikein?")


def test_a_moved_meeting_is_confirmed_without_a_way_to_remove_it() -> None:
    card = render_moved_meeting(FI, meeting_view(), now=NOW)

    assert lines(card)[0] == "✓ Siirretty #13: Kokous"
    assert labels(card) == [["Tulen", "Ehkä", "En pääse"]]


def test_nobody_answers_themselves_in_private() -> None:
    card = render_meeting(FI, meeting_view(group=PRIVATE), now=NOW)

    assert labels(card) == [["Peru kokous"]]
    assert "Vastauksia" not in seen(card)


def test_meetings_ahead_are_listed_with_place_and_answers() -> None:
    meetings = (meeting(attendance=ANSWERED), meeting(14, summary="Työpaja <x>", location=""))

    card = render_meeting_list(FI, ListView(group=GROUP, meetings=meetings), now=NOW)

    assert lines(card) == [
        "📅 Tulevat kokoukset (2)",
        "#13 pe 16.12.2016 klo 9.00 · Kokous · Kaupungintalo · tulossa 2",
        "#14 pe 16.12.2016 klo 9.00 · Työpaja <x>",
    ]
    assert labels(card) == [["#13", "#14"]]


def test_without_meetings_the_list_says_how_to_add_one() -> None:
    assert "/kokous" in seen(render_meeting_list(FI, ListView(group=GROUP), now=NOW))


def test_the_agenda_lists_meetings_and_tasks_of_its_days() -> None:
    view = ListView(
        group=GROUP,
        tasks=(task(),),
        meetings=(meeting(),),
        start=date(2016, 12, 5),
        end=date(2016, 12, 18),
    )

    card = render_agenda(FI, view, now=NOW)

    assert lines(card) == [
        "ma 5.12.2016 – su 18.12.2016",
        "",
        "Kokoukset",
        "#13 pe 16.12.2016 klo 9.00 · Kokous · Kaupungintalo",
        "",
        "Tehtävät",
        "#12 Salin varaus · pe 9.12.2016",
    ]
    assert labels(card) == [["#13", "#12"]]


def test_an_empty_agenda_names_its_day() -> None:
    day = date(2016, 12, 9)

    card = render_agenda(FI, ListView(group=GROUP, start=day, end=day), now=NOW)

    assert seen(card) == "pe 9.12.2016: ei määräaikoja eikä kokouksia."
