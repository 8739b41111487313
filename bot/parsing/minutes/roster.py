"""Who is named in the minutes: without it, a capital at the start of a sentence tells nothing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.language import Language
from bot.parsing.minutes.layout.labels import find_key
from bot.parsing.minutes.layout.numbering import find_mark
from bot.parsing.minutes.layout.rows import Row
from bot.parsing.minutes.phrases import find_phrase, starts_with, words_in
from bot.parsing.minutes.words import Words, words_of
from bot.parsing.people.finnish import finnish_forms

_PROPER = re.compile(r"(?<=[^\W\d_][ ,(/])[A-ZÅÄÖÉÜ][^\W\d_]+(?:[’'\-][^\W\d_]+)*(?=\W|$)")
_INITIALS = re.compile(r"\b[A-ZÅÄÖ]{2,3}\b|\b[A-Z]{1,2}[’'][A-Z]{1,2}\b")
_SHORT = re.compile(r"(?<=\()[A-ZÅÄÖ][A-Za-zåäö]{1,3}(?=[),])")
"""What stands for a name behind it, in brackets: `Maria Lind (MLi)`."""
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

    def base_of(self, word: str, words: Words) -> str:
        """Return the person whose genitive *word* is (`Evas`, `Irman`), empty for nobody's."""
        if not word[:1].isupper():
            return ""
        for name in sorted(self.people, key=len):
            if name[:2] == word[:2] and word in genitives(name, words):
                return name
        stem = word[:-1]
        is_common = stem.casefold() in self.names and word.endswith(("s", "n"))
        return stem if is_common else ""

    def is_named(self, word: str) -> bool:
        """Whether *word* is the name of somebody or of something."""
        return self.is_person(word) or word in self.propers


def genitives(name: str, words: Words) -> frozenset[str]:
    """Return the forms of a name that say whose something is, in Finnish to whom it goes too."""
    if words.language is Language.FI:
        made = finnish_forms(name.casefold())
        return frozenset(name[0] + form[1:] for form in made.genitive | made.allative)
    return frozenset({f"{name}s", f"{name}'s", f"{name}’s", name} if name[-1:] != "s" else {name})


def read_roster(rows: Sequence[Row], words: Words) -> Roster:
    """Return the names that stand in the document."""
    text = "\n".join(row.text for row in rows)
    lower = {word[0] for word in words_in(text) if word[0].islower()}
    propers = {word for word in _PROPER.findall(text) if word.casefold() not in lower}
    present = " \n".join(_present(rows, words))
    return Roster(
        people=frozenset(_people(present, lower, words)),
        propers=frozenset(propers),
        initials=frozenset([*_INITIALS.findall(present), *_SHORT.findall(present)]),
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
        elif key or row.level or (has_begun and (row.is_blank or find_mark(row.text))):
            left, rest = 0, ""
        elif starts_with(row.text, words.attended):
            told = find_phrase(row.text, words.attended)
            left, has_begun, rest = MAX_PRESENT, False, row.text[told.end() if told else 0 :]
        elif named := _inner_key(words.language).search(row.text):
            left, rest = 1, row.text[named.end() :].partition(". ")[0]
        else:
            rest = row.text
        if left and rest:
            has_begun, left = True, left - 1
            yield rest


@lru_cache(maxsize=len(Language))
def _inner_key(language: Language) -> re.Pattern[str]:
    """`ROLL CALL: Present: Moss, Ito`: a key of presence within the line."""
    keys = (key.capitalize() for key in words_of(language).present)
    return re.compile(rf"(?<=[^\w(])(?:{'|'.join(map(re.escape, keys))}):\s")


def _people(present: str, lower: set[str], words: Words) -> Iterable[str]:
    for entry in _ENTRY.split(present.replace("\n", ",")):
        name = re.sub(r"\([^()]*\)|\[|\]", " ", entry).strip(" .*-")
        parts = [word[0] for word in words_in(name)]
        if len(parts) > 4 or any(part.casefold() in words.roles for part in parts[:1]):
            parts = [part for part in parts if part[:1].isupper()]
        yield from (p for p in parts if len(p) > 1 and (p[:1].isupper() or len(parts) == 1))
