"""A sentence of a statement, with its words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sections import Section
from bot.parsing.minutes.layout.statements import Statement
from bot.parsing.minutes.layout.stops import split_sentences
from bot.parsing.minutes.phrases import has_phrase, words_in
from bot.parsing.minutes.words import Form, Words

MAX_ROW = 240
MAX_LENGTH = 2000
"""Characters: what is longer is no sentence that a person wrote."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place in the sentence."""

    text: str
    lower: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence where it stands; *at* counts the sentences of its statement."""

    text: str
    at: int
    statement: Statement
    section: Section
    words: Words

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the sentence."""
        found = words_in(self.text)
        return tuple(Token(m[0], m[0].casefold(), m.start(), m.end()) for m in found)

    def forms(self, at: int) -> frozenset[Form]:
        """The forms of a verb of doing that word *at* may be."""
        if not 0 <= at < len(self.tokens):
            return frozenset()
        return self.words.verbs.get(self.tokens[at].lower, frozenset())

    def between(self, at: int) -> str:
        """The characters before word *at*, back to the word before it."""
        start = self.tokens[at - 1].end if at else 0
        return self.text[start : self.tokens[at].start]

    def siblings(self) -> Iterator["Sentence"]:
        """Yield the sentences of the same agenda item."""
        return read_sentences(self.section, self.words)

    def has(self, phrases: frozenset[str]) -> bool:
        """Whether one of *phrases* stands in the sentence."""
        return has_phrase(self.text, phrases)


def read_sentences(section: Section, words: Words) -> Iterator[Sentence]:
    """Yield the sentences of an agenda item in their order; a row of an action list is one."""
    for statement in section.statements:
        is_point = bool(statement.cells) or statement.kind is Kind.ACTION
        is_row = is_point and len(statement.text) <= MAX_ROW
        whole = [(0, len(statement.text))]
        ranges = whole if is_row else split_sentences(statement.text, words)
        for at, (start, end) in enumerate(ranges):
            if end - start > MAX_LENGTH:
                continue
            yield Sentence(
                text=statement.text[start:end],
                at=at,
                statement=statement,
                section=section,
                words=words,
            )
