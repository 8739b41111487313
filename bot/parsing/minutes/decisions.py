"""The formal decisions of each agenda item."""

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.minutes import Decision
from bot.parsing.minutes.layout.labels import Kind, find_label
from bot.parsing.minutes.layout.sections import Section
from bot.parsing.minutes.layout.statements import Statement
from bot.parsing.minutes.layout.stops import split_sentences
from bot.parsing.minutes.phrases import either, has_phrase
from bot.parsing.minutes.words import Words


def read_decisions(section: Section, words: Words) -> Iterator[Decision]:
    """Yield the decisions; one that only adopts a proposal keeps what was proposed beside it."""
    for decision in _decisions(section, words):
        is_adopting = has_phrase(decision.text, words.adopting)
        proposal = _proposed_before(section, decision.text) if is_adopting else ""
        yield replace(decision, proposal=proposal) if proposal else decision


def _proposed_before(section: Section, decided: str) -> str:
    """Return what was proposed last before a decision, its paragraphs and points in lines."""
    proposed: list[str] = []
    is_settled = False
    for statement in section.statements:
        if decided in statement.text:
            break
        if statement.kind is Kind.PROPOSAL:
            proposed = [] if is_settled else proposed
            proposed.append(statement.text)
        is_settled = statement.kind is Kind.DECISION
    return "\n".join(proposed)


def _decisions(section: Section, words: Words) -> Iterator[Decision]:
    """Yield the labelled decisions, else every sentence that says it decides."""
    if section.has_decision:
        yield from _labelled(section)
        return
    for statement in section.statements:
        if statement.kind in (Kind.DISCUSSION, Kind.DECISION):
            yield from _unlabelled(section, statement, words)


def _labelled(section: Section) -> Iterator[Decision]:
    """A paragraph behind a label is one decision; of a list under it each point is one."""
    first_indent: int | None = None
    for statement in section.statements:
        if statement.kind is not Kind.DECISION or not statement.is_labelled:
            first_indent = None
            continue
        if first_indent is None:
            first_indent = statement.indent
        if statement.indent <= first_indent and len(statement.text) > 1:
            yield Decision(section=section.label, text=statement.text)


def _unlabelled(section: Section, statement: Statement, words: Words) -> Iterator[Decision]:
    moved_at: int | None = None
    for start, end in split_sentences(statement.text, words):
        sentence = statement.text[start:end]
        if moved_at is None and has_phrase(sentence, words.moving):
            moved_at = start
        motion = statement.text[moved_at:start].strip() if moved_at is not None else ""
        is_formal = not has_phrase(sentence, either(words.closing_meeting, words.undecided))
        if is_formal and has_phrase(sentence, words.deciding):
            text = _without_label(sentence, words)
            yield Decision(section=section.label, text=text, proposal=motion)
            moved_at = None


def _without_label(sentence: str, words: Words) -> str:
    """A label may stand within a paragraph: `The report was noted. Decision: it is published`."""
    label = find_label(sentence, words)
    is_closed = label is not None and sentence[: label.end].rstrip().endswith(":")
    return sentence[label.end :] if label and is_closed else sentence
