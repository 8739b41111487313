"""What was understood, for a terminal."""

from datetime import date, time

import pytest

from bot.domain.understanding import Doubt, DoubtKind, Grain, Recurrence, Role, Span, Understanding
from bot.texts.understanding import render_understanding
from tests.texts.samples import FI, HELSINKI, at

TEXT = "Salin varaus ma 12.12. klo 14"


def understood(role: Role = Role.EVENT, **facts: object) -> Understanding:
    plain: dict[str, object] = {
        "span": Span(start=13, end=29),
        "text": TEXT[13:29],
        "role": role,
        "grain": Grain.MINUTE,
        "rule": "numeric_date",
        "start": at(12, 12, 14),
    }
    return Understanding(**(plain | facts))  # type: ignore[arg-type]


def render(understanding: Understanding, text: str = TEXT) -> list[str]:
    return render_understanding(FI, understanding, text=text, zone=HELSINKI).split("\n")


def test_the_span_is_underlined_and_the_reading_is_in_words() -> None:
    assert render(understood(Role.DEADLINE)) == [
        "Salin varaus ma 12.12. klo 14",
        "             ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾",
        "Määräaika: ma 12.12.2016 klo 14.00",
        "Sääntö: numeric_date",
    ]


def test_a_text_of_several_lines_keeps_its_columns() -> None:
    shown = render(understood(), text=TEXT.replace(" ", "\n", 1).replace(" ", "\t", 1))

    assert shown[:2] == [TEXT, " " * 13 + "‾" * 16]


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role.EVENT, "Ajankohta: ma 12.12.2016 klo 14.00"),
        (Role.START, "Alkaa: ma 12.12.2016 klo 14.00"),
        (Role.END, "Päättyy: ma 12.12.2016 klo 14.00"),
    ],
)
def test_the_reading_says_what_the_moment_does(role: Role, said: str) -> None:
    assert render(understood(role))[2] == said


def test_a_range_has_both_ends() -> None:
    shown = render(understood(start=date(2016, 12, 12), end=date(2016, 12, 18)))

    assert shown[2] == "Ajankohta: ma 12.12.2016 – su 18.12.2016"


@pytest.mark.parametrize(
    ("at_time", "said"),
    [
        (time(9), "Toistuu: joka perjantai, pe 9.12.2016 klo 9.00 alkaen (FREQ=WEEKLY;BYDAY=FR)"),
        (None, "Toistuu: joka perjantai, pe 9.12.2016 alkaen (FREQ=WEEKLY;BYDAY=FR)"),
    ],
)
def test_a_recurrence_has_its_first_day_and_its_rule(at_time: time | None, said: str) -> None:
    recurrence = Recurrence(rrule="FREQ=WEEKLY;BYDAY=FR", dtstart=date(2016, 12, 9), at=at_time)

    assert render(understood(Role.RECURRENCE, start=None, recurrence=recurrence))[2] == said


def test_doubts_come_with_their_candidates() -> None:
    doubts = (
        Doubt(kind=DoubtKind.TWO_READINGS, candidates=(date(2016, 12, 9), date(2016, 12, 16))),
        Doubt(kind=DoubtKind.FALLBACK),
    )

    assert render(understood(doubts=doubts))[4:] == [
        "⚠️ Ilmauksen voi ymmärtää kahdella tavalla. (pe 9.12.2016 vai pe 16.12.2016)",
        "⚠️ Ajankohta oli vaikea tulkita.",
    ]
