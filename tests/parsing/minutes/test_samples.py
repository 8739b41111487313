"""What a secretary would list is proposed; what tempts a reader of keywords is not."""

import pytest

from bot.domain.minutes import Proposal, ProposalKind
from tests.parsing.minutes.minutes_case import (
    MinutesCase,
    load_minutes_cases,
    overlaps,
    read,
    squeeze,
    written,
)

CASES = load_minutes_cases()
every_sample = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def proposals(case: MinutesCase, kind: ProposalKind, *, is_ticked: bool) -> list[Proposal]:
    found = read(case.text, case.at).proposals
    return [p for p in found if p.kind is kind and p.is_ticked is is_ticked]


@every_sample
def test_the_head_tells_the_language_the_body_and_the_day(case: MinutesCase) -> None:
    reading = read(case.text, case.at)

    assert reading.language == case.gold["language"]
    assert written(reading.meeting_on) == case.gold.get("meeting_on")
    if "body" in case.gold:
        assert squeeze(reading.body or "") == squeeze(case.gold["body"])


@every_sample
def test_agenda_items_stand_with_their_numbers(case: MinutesCase) -> None:
    items = read(case.text, case.at).sections

    assert [f"{i.number} {i.title}" if i.number else i.title for i in items] == case.gold[
        "sections"
    ]


@every_sample
def test_decisions_begin_as_they_are_written(case: MinutesCase) -> None:
    decisions = read(case.text, case.at).decisions

    found = [f"{d.section} {d.text}" if d.section else d.text for d in decisions]
    assert len(found) == len(case.gold["decisions"]), found
    assert all(map(str.startswith, found, case.gold["decisions"])), found


@every_sample
def test_firm_tasks_are_those_of_a_secretary(case: MinutesCase) -> None:
    tasks = proposals(case, ProposalKind.TASK, is_ticked=True)

    golds = case.gold.get("task", [])
    assert len(tasks) == len(golds), [t.quote for t in tasks]
    for task, gold in zip(tasks, golds, strict=True):
        assert squeeze(task.quote) == squeeze(gold["quote"])
        assert task.section == gold.get("section")
        assert (written(task.start), written(task.end)) == (gold.get("due"), gold.get("end"))
        assert list(task.owners) == gold.get("owners", [])
        assert task.summary == gold.get("summary", task.summary)


@every_sample
def test_the_next_meetings_have_their_time_and_place(case: MinutesCase) -> None:
    meetings = proposals(case, ProposalKind.MEETING, is_ticked=True)

    found = [(m.section, written(m.start), m.location) for m in meetings]
    golds = case.gold.get("meeting", [])
    assert found == [(g.get("section"), g["start"], g.get("location", "")) for g in golds]


@every_sample
def test_a_trap_is_no_firm_task(case: MinutesCase) -> None:
    tasks = proposals(case, ProposalKind.TASK, is_ticked=True)

    for trap in case.gold.get("traps", []):
        assert squeeze(trap) in squeeze(case.text), "the trap does not stand in the sample"
        assert not [task.quote for task in tasks if overlaps(task, trap)]


@every_sample
def test_every_quote_stands_in_the_text(case: MinutesCase) -> None:
    for proposal in read(case.text, case.at).proposals:
        assert squeeze(proposal.quote) in squeeze(case.text)


@every_sample
def test_what_is_only_offered_says_why_it_is_doubted(case: MinutesCase) -> None:
    offered = [p for p in read(case.text, case.at).proposals if not p.is_ticked]

    for gold in case.gold.get("offer", []):
        found = next(p for p in offered if written(p.start) == gold["start"])
        assert found.section == gold["section"]
        assert [doubt.kind for doubt in found.doubts] == gold.get("doubts", [])
        candidates = [written(c) for doubt in found.doubts for c in doubt.candidates]
        assert candidates == gold.get("candidates", [])
