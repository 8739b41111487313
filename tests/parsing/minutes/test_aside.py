"""Minutes that were kept from the rules are read as well as strangers' minutes must be."""

from tests.parsing.minutes.minutes_case import ASIDE, FRESH, load_minutes_cases
from tests.parsing.minutes.minutes_score import read_ours, score

MAX_ALARMS = 0.04


def test_minutes_kept_aside_are_read_as_well_as_promised() -> None:
    result = score(load_minutes_cases(ASIDE), read_ours)

    assert result.tasks.f1 >= 0.70
    assert result.dated.f1 >= 0.75
    assert result.meetings.f1 >= 0.80
    assert result.decisions.f1 >= 0.75
    assert result.sections.f1 >= 0.85
    assert result.alarms <= MAX_ALARMS * result.traps


def test_minutes_of_unseen_layouts_are_read_as_well_as_promised() -> None:
    result = score(load_minutes_cases(FRESH), read_ours)

    assert result.tasks.f1 >= 0.85
    assert result.dated.f1 >= 0.80
    assert result.meetings.f1 >= 0.90
    assert result.decisions.f1 >= 0.85
    assert result.sections.f1 >= 0.95
    assert result.alarms <= MAX_ALARMS * result.traps


def test_there_are_samples_enough_and_a_third_of_them_is_aside() -> None:
    aside, known = load_minutes_cases(ASIDE), load_minutes_cases()

    assert len(aside) + len(known) >= 25
    assert 3 * len(aside) >= len(aside) + len(known) - 1
    assert {case.gold["language"] for case in aside} == {"fi", "sv", "en"}
