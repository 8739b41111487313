"""The formal decisions of each agenda item."""

from collections.abc import Iterator

from bot.domain.minutes import Decision
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sections import Section
from bot.parsing.minutes.layout.statements import Statement
from bot.parsing.minutes.layout.stops import split_sentences
from bot.parsing.minutes.phrases import either, has_phrase
from bot.parsing.minutes.words import Words


def read_decisions(section: Section, words: Words) -> Iterator[Decision]:
    """Yield the decisions: the labelled ones, else every sentence that says it decides."""
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
    for start, end in split_sentences(statement.text, words):
        sentence = statement.text[start:end]
        is_formal = not has_phrase(sentence, either(words.closing_meeting, words.undecided))
        if is_formal and has_phrase(sentence, words.deciding):
            yield Decision(section=section.label, text=sentence)
