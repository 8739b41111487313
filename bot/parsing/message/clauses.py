"""What is said of a meeting besides its time, clause by clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.understanding import Span
from bot.parsing.message.places import part_place
from bot.parsing.message.trimming import trim
from bot.parsing.tokens import tokenise
from bot.parsing.words import Use, is_used_as, words_of

LONGEST_PLACE = 4
"""More words than these, without a sign of a place, are a subject."""
_CLAUSE = re.compile(r"[,;\n]|(?<=[^\W\d]{3})[.!?](?=\s|$)")
_STREET = re.compile(r"\s*\w[\w .-]*\s\d+\s?\w?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Some words of the announcement, apart from its date."""

    text: str
    is_after_date: bool


def find_clauses(text: str, cuts: Sequence[Span]) -> Iterator[Clause]:
    """Yield the clauses before, between and after the *cuts*, without those that say nothing."""
    ordered = sorted(cuts, key=lambda cut: cut.start)
    starts = [0, *(cut.end for cut in ordered)]
    ends = [*(cut.start for cut in ordered), len(text)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        is_followed = number < len(ordered)
        for words in _split(text[start:end], bool(number), is_followed):
            if any(letter.isalnum() for letter in words):
                yield Clause(text=words, is_after_date=number > 0 or not cuts)


def _split(text: str, is_after_cut: bool, is_before_cut: bool) -> Iterator[str]:
    """Yield the clauses of a stretch; a street and its number stay with what is before them."""
    clauses: list[str] = []
    for words in _CLAUSE.split(text):
        if clauses and _STREET.match(words):
            clauses[-1] += f",{words}"
        else:
            clauses.append(words)
    for at, words in enumerate(clauses):
        is_first, is_last = at == 0 and is_after_cut, at == len(clauses) - 1 and is_before_cut
        yield trim(f" {words} ", _ends(len(words) + 2, is_first, is_last))


def _ends(length: int, is_first: bool, is_last: bool) -> Iterator[Span]:
    """Yield the ends of a clause where a date was: nothing may dangle there."""
    if is_first:
        yield Span(start=0, end=1)
    if is_last:
        yield Span(start=length - 1, end=length)


def read_clauses(clauses: Sequence[Clause]) -> tuple[str, str]:
    """Return what the meeting is about and where it is held."""
    parted = [part_place(clause.text) for clause in clauses]
    location = next((each.location for each in parted if each.location), "")
    subjects = [
        replace(clause, text=each.summary)
        for each, clause in zip(parted, clauses, strict=True)
        if not _is_idle(each.summary)
    ]
    if not location:
        place = next((subject for subject in subjects if _may_be_place(subject)), None)
        location = place.text if place else ""
        subjects = [subject for subject in subjects if subject is not place]
    return ", ".join(subject.text for subject in subjects), location


def _is_idle(words: str) -> bool:
    """`seuraava kokous`, `next meeting`: no summary."""
    said = (token for token in tokenise(words) if token.kind != "mark")
    return all(is_used_as(token.folded, Use.IDLE) for token in said)


def _may_be_place(clause: Clause) -> bool:
    """A few words after the date, none of them a kind of meeting or another sort of thing."""
    words = [token.folded for token in tokenise(clause.text) if token.kind == "word"]
    kinds = tuple(words_of(Use.MEETING))
    is_short = 0 < len(words) <= LONGEST_PLACE
    is_other = any(
        word.endswith(kinds) or is_used_as(word, Use.NOWHERE, Use.DANGLING) for word in words
    )
    return clause.is_after_date and is_short and not is_other
