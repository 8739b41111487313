"""How well a text answers a search: every word must be in it, in any form."""

from collections.abc import Iterable, Sequence

from bot.parsing.search.stems import bare, forms_of, keys_of, words_of

SHORTEST_PART, SHORTEST_START = 4, 5
"""Letters of a stem that is looked for inside a compound, and at its start."""


def distance(words: Sequence[str], text: str) -> int | None:
    """Return how many of the words stand only inside compounds; None where one is missing.

    `avustus` is at no distance from `avustukset`, and at one from
    `kulttuuriavustuksen`.
    """
    written = frozenset(words_of(text))
    far = 0
    for word in words:
        if any(_is_same(word, other) for other in written):
            continue
        if not any(_is_part(word, bare(other)) for other in written):
            return None
        far += 1
    return far


def _is_same(word: str, other: str) -> bool:
    """Tell two forms of one word; a stem keeps the first letters, so most need no stemming."""
    if bare(word)[:2] != bare(other)[:2]:
        return False
    if word.isdecimal() or other.isdecimal():
        return word == other
    if not keys_of(word).isdisjoint(keys_of(other)):
        return True
    return bare(other) in forms_of(word) or bare(word) in forms_of(other)


def _is_part(word: str, compound: str) -> bool:
    if word.isdecimal():
        return False
    keys = keys_of(word)
    inside = _longer(keys, SHORTEST_PART)
    starts = [*_longer(keys, SHORTEST_START), *_longer([bare(word)], SHORTEST_PART)]
    return any(key in compound[2:] for key in inside) or compound.startswith(tuple(starts))


def _longer(keys: Iterable[str], shortest: int) -> list[str]:
    return [key for key in keys if len(key) >= shortest]
