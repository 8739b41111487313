"""Every sentence of the case files is understood as it is meant."""

import re
from datetime import date, datetime

import pytest

from bot.domain.language import Language
from bot.domain.understanding import Role, Understanding
from bot.parsing.dates import find_dates
from tests.parsing.date_case import DateCase, load_date_cases
from tests.parsing.date_meaning import HELSINKI, Rule, agree, meaning_of

CASES = load_date_cases()
WEEKDAYS = {
    Language.FI: ("ma", "ti", "ke", "to", "pe", "la", "su"),
    Language.SV: ("må", "ti", "on", "to", "fre", "lö", "sö"),
    Language.EN: ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
}
WEEKDAY_BEFORE_DATE = {
    language: re.compile(rf"(?<![\w.])({'|'.join(names)})\.? (?=\d{{1,2}}[ ./])", re.IGNORECASE)
    for language, names in WEEKDAYS.items()
}


def understood(case: DateCase) -> tuple[Understanding, ...]:
    return find_dates(case.text, at=case.at.astimezone(HELSINKI))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_sentence_means_what_it_says(case: DateCase) -> None:
    found = understood(case)

    meanings = [meaning_of(understanding) for understanding in found]
    assert any(agree(answer, meanings, is_coarse=case.is_coarse) for answer in case.answers), (
        f"{case.text!r}\n  expected {list(map(list, case.answers))}\n"
        f"  found    {[(each.text, each.rule) for each in found]}\n           {meanings}"
    )


@pytest.mark.parametrize("case", [case for case in CASES if case.doubts], ids=lambda case: case.id)
def test_a_doubtful_sentence_is_doubted(case: DateCase) -> None:
    doubts = {doubt.kind for each in understood(case) for doubt in each.doubts}

    assert case.doubts <= doubts


def _weekdays(case: DateCase) -> set[int]:
    """Return the weekdays, Monday 0, that stand before a date in the text."""
    names = WEEKDAY_BEFORE_DATE[case.language].findall(case.text)
    return {WEEKDAYS[case.language].index(name.casefold()) for name in names}


@pytest.mark.parametrize(
    ("key", "roles"),
    [("due", {Role.DEADLINE, Role.END}), ("since", {Role.START}), ("rrule", {Role.RECURRENCE})],
)
def test_a_deadline_a_beginning_and_a_repetition_are_told_apart(key: str, roles: set[Role]) -> None:
    cases = [case for case in CASES if key in case.raw and "accept" not in case.raw]

    found = {case.id: [each.role for each in understood(case)] for case in cases}
    assert {name: each for name, each in found.items() if not set(each) <= roles} == {}


def test_there_are_cases_of_every_language_and_family() -> None:
    families = {(case.language, case.family) for case in CASES}

    assert len(CASES) >= 650
    assert len({language for language, _ in families}) == 3
    assert len({family for _, family in families}) >= 14


def test_no_sentence_is_told_twice_at_the_same_instant() -> None:
    told = [(case.language, case.text.casefold(), case.at) for case in CASES]

    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if "ennen" not in case.text.casefold() and _weekdays(case)],
    ids=lambda case: case.id,
)
def test_a_weekday_written_before_a_date_is_that_of_an_expected_day(case: DateCase) -> None:
    assert _weekdays(case) <= {day.weekday() for day in _days(case)}


def _days(case: DateCase) -> list[date]:
    """Return the days expected, the ends of spans among them."""
    days: list[date] = []
    for meaning in case.answers[0]:
        if isinstance(meaning, Rule):
            continue
        ends = meaning if isinstance(meaning, tuple) else (meaning,)
        days.extend(end.date() if isinstance(end, datetime) else end for end in ends)
    return days
