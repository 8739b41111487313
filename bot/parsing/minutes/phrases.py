"""Words and phrases of a table, found in a text as whole words."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|&")


@lru_cache(maxsize=256)
def _pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    if not phrases:
        return re.compile("(?!)")
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=64)
def either(*tables: frozenset[str]) -> frozenset[str]:
    """Return the union of tables, made once: hashing a new one on every call costs more."""
    return frozenset().union(*tables)


def find_phrase(text: str, phrases: frozenset[str]) -> re.Match[str] | None:
    """Return the first of *phrases* in *text*, the longest of those that begin there."""
    return _pattern(phrases).search(text)


def has_phrase(text: str, phrases: frozenset[str]) -> bool:
    """Whether one of *phrases* stands in *text*."""
    return find_phrase(text, phrases) is not None


def starts_with(text: str, phrases: frozenset[str]) -> bool:
    """Whether *text* begins with one of *phrases*."""
    return _pattern(phrases).match(text) is not None


def words_in(text: str) -> Iterable[re.Match[str]]:
    """Yield the words of *text* with their places."""
    return _WORD.finditer(text)


def counts_of(text: str, words: Collection[str]) -> int:
    """Count the words of *text* that are among *words*."""
    return sum(word[0].casefold() in words for word in _WORD.finditer(text))
