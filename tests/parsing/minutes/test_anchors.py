"""What minutes tie to a gathering, and how long before it."""

from datetime import datetime

import pytest

from bot.domain.anchor import NEXT, Anchor
from bot.domain.minutes import Line, Proposal, ProposalKind
from bot.parsing.minutes import read_minutes
from tests.services.conftest import HELSINKI

AT = datetime(2016, 11, 24, 15, tzinfo=HELSINKI)


def read(text: str) -> list[Proposal]:
    lines = [Line(text=line) for line in text.splitlines()]
    return list(read_minutes(lines, at=AT).proposals)


def task_in(text: str) -> Proposal:
    [task] = [found for found in read(text) if found.kind is ProposalKind.TASK]
    return task


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Päätös: Aino tilaa salin ennen seuraavaa kokousta.", Anchor(working_days=1)),
        ("Päätös: Aino tilaa salin seuraavaan kokoukseen.", Anchor(working_days=0)),
        ("Päätös: Aino tilaa salin 2 arkipäivää ennen kokousta.", Anchor(working_days=2)),
        (
            "Päätös: Aino tilaa salin viikkoa ennen seuraavaa kokousta.",
            Anchor(working_days=0, days=7),
        ),
        (
            "Mötet öppnades av ordföranden.\n\nEva ska boka salen före nästa möte.",
            Anchor(working_days=1),
        ),
        ("Eva ska boka salen till nästa möte.", Anchor(working_days=0)),
        ("Eva ska boka salen fem vardagar före mötet.", Anchor(working_days=5)),
        ("ACTION: Eva to book the hall before our next meeting.", Anchor(working_days=1)),
        ("ACTION: Eva to book the hall by the next meeting.", Anchor(working_days=0)),
        (
            "ACTION: Eva to book the hall three business days before the meeting.",
            Anchor(working_days=3),
        ),
    ],
)
def test_a_task_is_tied_to_the_next_meeting_though_none_is_known(text: str, anchor: Anchor) -> None:
    task = task_in(text)

    assert (task.anchor, task.called, task.start) == (anchor, (NEXT,), None)


@pytest.mark.parametrize(
    "text",
    [
        "Päätös: Aino tilaa salin 9.12.2016 mennessä seuraavaa kokousta varten.",
        "Päätös: Aino tilaa salin ennen vuosikokousta.",
        "Päätös: Aino tilaa salin ennen kokousta.",
    ],
)
def test_a_day_of_its_own_or_a_gathering_of_no_known_day_ties_nothing(text: str) -> None:
    assert task_in(text).anchor is None


def test_a_named_gathering_of_the_same_minutes_ties_its_tasks() -> None:
    task, meeting = read(
        "Päätös: Aino jakaa kutsut viikkoa ennen vuosikokousta.\n\nVuosikokous on 29.4.2017."
    )

    assert (task.anchor, str(task.start)) == (Anchor(working_days=0, days=7), "2017-04-22")
    assert set(task.called) <= set(meeting.called)
