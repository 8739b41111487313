"""Who is named in the minutes: without it, a capital at the start of a sentence tells nothing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.parsing.minutes.layout.labels import find_key
from bot.parsing.minutes.layout.rows import Row
from bot.parsing.minutes.phrases import words_in
from bot.parsing.minutes.words import Words

_PROPER = re.compile(r"(?<=[^\W\d_][ ,(/])[A-ZÅÄÖÉÜ][^\W\d_]+(?:[’'\-][^\W\d_]+)*(?=\W|$)")
_INITIALS = re.compile(r"\b[A-ZÅÄÖ]{2,3}\b|\b[A-Z]{1,2}[’'][A-Z]{1,2}\b")
_ENTRY = re.compile(r"[,;]| ja | och | and |\t")
MAX_PRESENT = 60
"""Rows of a list of those present."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The people and bodies of the minutes, as words."""

    people: frozenset[str]
    """Words of the names of those present, and of names whose first is a common one."""
    propers: frozenset[str]
    """Words with a capital within a sentence: people, bodies, places."""
    initials: frozenset[str]
    names: frozenset[str]
    """The language's common given names."""

    def is_person(self, word: str) -> bool:
        """Whether *word* is part of a person's name."""
        if word in self.people or word in self.initials:
            return True
        return word[:1].isupper() and word.casefold().split("-")[0] in self.names

    def is_named(self, word: str) -> bool:
        """Whether *word* is the name of somebody or of something."""
        return self.is_person(word) or word in self.propers


def read_roster(rows: Sequence[Row], words: Words) -> Roster:
    """Return the names that stand in the document."""
    text = "\n".join(row.text for row in rows)
    lower = {word[0] for word in words_in(text) if word[0].islower()}
    propers = {word for word in _PROPER.findall(text) if word.casefold() not in lower}
    present = " \n".join(_present(rows, words))
    return Roster(
        people=frozenset(_people(present, lower, words)),
        propers=frozenset(propers),
        initials=frozenset(_INITIALS.findall(present)),
        names=words.names,
    )


def _present(rows: Sequence[Row], words: Words) -> Iterable[str]:
    """Yield what stands behind and below the keys of presence, up to the next key or gap."""
    left, has_begun = 0, False
    for row in rows:
        key = find_key(row.text, words) if row.text else None
        if key and key["key"].casefold() in words.present:
            left, has_begun = MAX_PRESENT, False
            rest = row.text[key.end() :]
        elif key or row.level or (row.is_blank and has_begun):
            left, rest = 0, ""
        else:
            rest = row.text
        if left and rest:
            has_begun, left = True, left - 1
            yield rest


def _people(present: str, lower: set[str], words: Words) -> Iterable[str]:
    for entry in _ENTRY.split(present.replace("\n", ",")):
        name = re.sub(r"\([^()]*\)|\[|\]", " ", entry).strip(" .*-")
        parts = [word[0] for word in words_in(name)]
        if len(parts) > 4 or any(part.casefold() in words.roles for part in parts[:1]):
            parts = [part for part in parts if part[:1].isupper()]
        yield from (p for p in parts if len(p) > 1 and (p[:1].isupper() or len(parts) == 1))
