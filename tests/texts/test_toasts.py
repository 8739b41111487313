"""Short answers to a press: what has just happened, within Telegram's 200 characters."""

from dataclasses import replace

import pytest

from bot.domain.action import Verb
from bot.domain.meeting import Attendance, MeetingStatus
from bot.domain.task import TaskStatus, complete
from bot.texts.catalog import Catalog
from bot.texts.toasts import toast_of_meeting, toast_of_review, toast_of_task
from tests.texts.samples import EN, FI, NOW, SV, meeting, meeting_view, task, task_view

DONE = complete(task(), by=102, at=NOW)
REMOVED = replace(task(), status=TaskStatus.CANCELLED)


@pytest.mark.parametrize(
    ("verb", "shown", "said"),
    [
        (Verb.DONE, DONE, "Merkitty valmiiksi."),
        (Verb.DONE, REMOVED, "Tilanne on muuttunut. Tässä on uusin tieto."),
        (Verb.REOPEN, task(), "Palautettu avoimeksi."),
        (Verb.SET_DUE, task(), "Siirretty."),
        (Verb.SET_DUE, task(due=None), ""),
        (Verb.SET_DUE, DONE, "Tilanne on muuttunut. Tässä on uusin tieto."),
        (Verb.CLAIM, task(), "Tehtävä on nyt sinulla."),
        (Verb.REMOVE, REMOVED, "Poistettu."),
        (Verb.RESTORE, task(), "Palautettu."),
        (Verb.SHOW, task(), ""),
        (Verb.DUE_MENU, task(), ""),
    ],
)
def test_a_press_on_a_task_is_answered(verb: Verb, shown: object, said: str) -> None:
    view = replace(task_view(), task=shown)  # type: ignore[arg-type]

    assert toast_of_task(FI, verb, view, by=102) == said


def test_a_task_done_before_names_who_did_it() -> None:
    view = task_view(DONE)

    assert toast_of_task(FI, Verb.DONE, view, by=101) == (
        "Tämän on jo merkinnyt valmiiksi Ville Koski."
    )


CANCELLED = replace(meeting(), status=MeetingStatus.CANCELLED)
STALE = "Tilanne on muuttunut. Tässä on uusin tieto."


@pytest.mark.parametrize(
    ("verb", "shown", "said"),
    [
        (Verb.ATTEND, meeting(attendance={101: Attendance.ACCEPTED}), "Merkitty: tulet."),
        (Verb.ATTEND, meeting(attendance={101: Attendance.TENTATIVE}), "Merkitty: tulet ehkä."),
        (Verb.ATTEND, meeting(attendance={101: Attendance.DECLINED}), "Merkitty: et pääse."),
        (Verb.ATTEND, CANCELLED, STALE),
        (Verb.SET_START, meeting(), "Siirretty."),
        (Verb.SET_START, CANCELLED, STALE),
        (Verb.REMOVE, CANCELLED, "Peruttu."),
        (Verb.RESTORE, meeting(), "Palautettu."),
        (Verb.SHOW, meeting(), ""),
    ],
)
def test_a_press_on_a_meeting_is_answered(verb: Verb, shown: object, said: str) -> None:
    view = replace(meeting_view(), meeting=shown)  # type: ignore[arg-type]

    assert toast_of_meeting(FI, verb, view, by=101) == said


def test_a_press_on_the_review_is_answered() -> None:
    said = [toast_of_review(FI, verb) for verb in (Verb.SAVE, Verb.DISCARD, Verb.TICK)]

    assert said == ["Tallennettu.", "Hylätty. Mitään ei tallennettu.", ""]


@pytest.mark.parametrize("catalog", [FI, SV, EN], ids=["fi", "sv", "en"])
def test_no_toast_is_too_long(catalog: Catalog) -> None:
    names = {102: "N" * 129}
    view = replace(task_view(DONE), names=names)

    assert len(toast_of_task(catalog, Verb.DONE, view, by=101)) <= 200
    toasts = [key for key in catalog.keys if key.startswith("toast.")]
    assert all(len(form) <= 140 for key in toasts for form in catalog.forms(key))
