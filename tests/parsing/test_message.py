"""Every message of the case files is understood as it is meant."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.errors import NotUnderstood
from bot.domain.understanding import Span
from bot.parsing.dates import GivenMoment
from bot.parsing.message import find_period, parse_due, parse_meeting, parse_task
from tests.parsing.date_meaning import local
from tests.parsing.message_case import AT, MEMBERS, MessageCase, load_message_cases, meaning_of
from tests.parsing.odd_texts import ODD_TEXTS

CASES = [case for language in ("fi", "sv", "en") for case in load_message_cases(language)]
PIECES = sorted({piece for case in CASES for piece in re.findall(r"\w+|\W", case.text)})
LONGEST = 4096
"""Telegram's limit on a message."""
LONGEST_SUMMARY = 200


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_message_asks_for_what_it_says(case: MessageCase) -> None:
    assert meaning_of(case) == case.meaning


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_there_are_cases_of_every_language(language: str) -> None:
    assert len(load_message_cases(language)) >= 40


def test_a_doubt_about_two_dates_offers_both_and_takes_the_last() -> None:
    draft = parse_task("Varaa huone 12.12. tai 13.12.", at=AT)

    assert [doubt.candidates for doubt in draft.doubts] == [
        (date(2016, 12, 13), date(2016, 12, 12))
    ]


def test_a_member_is_an_owner_with_an_id_and_a_stranger_without() -> None:
    draft = parse_task("Kahvit @aino @outolintu", at=AT, members=MEMBERS)

    assert [assignee.user_id for assignee in draft.assignees] == [101, None]


def test_who_is_named_twice_is_one_owner() -> None:
    draft = parse_task("Aino: kahvit @aino", at=AT, members=MEMBERS)

    assert [assignee.name for assignee in draft.assignees] == ["Aino Lehto"]


def test_a_long_first_line_is_shortened_and_kept_whole_in_the_description() -> None:
    text = "Selvitä asia " * 30

    draft = parse_task(text + "9.12. mennessä", at=AT)

    assert draft.summary.endswith("Selvitä asia…")
    assert len(draft.summary) <= LONGEST_SUMMARY
    assert draft.description == text.strip()


def test_a_long_message_replied_to_lends_its_first_words() -> None:
    quoted = "Voisiko joku varata salin " * 20

    draft = parse_task("perjantaihin", at=AT, quoted=quoted)

    assert draft.summary.startswith("Voisiko joku varata salin")
    assert len(draft.summary) <= 120
    assert draft.description == quoted.strip()


def test_a_moment_marked_by_the_client_is_taken_at_its_word() -> None:
    instant = local(2016, 12, 9, 14)
    text = "Tilaa sali silloin @aino"
    moments = [GivenMoment(span=Span(start=11, end=18), instant=instant)]

    draft = parse_task(text, at=AT, members=MEMBERS, given=moments)

    assert (draft.summary, draft.due) == ("Tilaa sali", instant)
    assert parse_due(text, at=AT, given=moments)[0] == instant
    assert parse_meeting(text, at=AT, given=moments).start == instant


anything = st.text(max_size=LONGEST)
shuffled = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.one_of(anything, shuffled), st.one_of(st.just(""), anything, shuffled))
@example("\0 9.12. \0", "\n\n\0")
@example("@aino, @aino (@aino)", "")
@example("a\u0308iti@aino 9.12.", "")
def test_any_text_is_understood_or_refused_and_nothing_else(text: str, quoted: str) -> None:
    read_everything(text, quoted)


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_an_odd_text_is_understood_or_refused(text: str) -> None:
    read_everything(text, text)


def read_everything(text: str, quoted: str) -> None:
    assert refusal(lambda: assert_worded(text, quoted)) in (None, "summary")
    assert refusal(lambda: parse_meeting(text, at=AT, quoted=quoted)) in (None, "start")
    assert refusal(lambda: parse_due(text, at=AT)) in (None, "due")
    start, end = find_period(text, at=AT) or (date.min, date.max)
    assert start <= end


def assert_worded(text: str, quoted: str) -> None:
    draft = parse_task(text, at=AT, members=MEMBERS, quoted=quoted)

    assert draft.summary == draft.summary.strip() != ""
    assert len(draft.summary) <= LONGEST_SUMMARY
    assert "\n" not in draft.summary


def refusal(read: Callable[[], object]) -> str | None:
    try:
        read()
    except NotUnderstood as error:
        return error.missing
    return None
