"""The keys under which a word is found: its stems, alike in all its forms, without accents."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from snowballstemmer import stemmer

from bot.parsing.people.finnish import finnish_forms
from bot.parsing.people.gradation import VOWELS, weaken

_WORD = re.compile(r"[^\W_]+")

_FINNISH = stemmer("finnish")
_OTHERS = (stemmer("swedish"), stemmer("english"))
_ALIKE = (
    ("ks", "s"),  # avustuks-en, avustus
    ("uud", "uus"),  # osallisuud-en, osallisuus
    ("uut", "uus"),
    ("yyd", "yys"),
    ("yyt", "yys"),
    ("o", "a"),  # tilo-ja, tila
    ("ö", "ä"),
    ("aik", "aj"),  # määräaik-a, määräaj-an
)
"""Ends of Finnish stems that Snowball leaves apart, and what they are brought to."""


def words_of(text: str) -> list[str]:
    """Return the words and numbers of the text in lower case; `Silta-hanke` is two."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """Return the word without accents: `täydennys` is found by `taydennys`."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=16384)
def keys_of(word: str) -> frozenset[str]:
    """Return the stems of a word in three languages; two forms of one word share a key."""
    stems = {*_finnish_stems(word), *(one.stemWord(word) for one in _OTHERS)}
    return frozenset(bare(stem) for stem in stems if len(stem) > 1) | {bare(word)}


@lru_cache(maxsize=4096)
def forms_of(word: str) -> frozenset[str]:
    """Return the word's own forms as a Finnish name has them: `Mäki`, `Mäen`."""
    forms = finnish_forms(word)
    return frozenset(map(bare, forms.genitive | forms.allative | forms.other))


def _finnish_stems(word: str) -> Iterator[str]:
    stem = _FINNISH.stemWord(word)
    if word.endswith("nen"):
        stem = stem.removesuffix("n") + "s"  # Virtanen, Virtas-en
    for one in (stem, *_evened(stem)):
        yield one
        if one[-1:] in VOWELS:
            yield from weaken(one)
        if len(one) > 4 and one.endswith("s"):
            yield one[:-1]  # Snowball takes the s of `sopimusta` for an ending


def _evened(stem: str) -> Iterator[str]:
    for end, common in _ALIKE:
        if stem.endswith(end) and len(stem) > len(end) + 1:
            yield stem.removesuffix(end) + common
