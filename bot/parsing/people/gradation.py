"""Finnish consonant gradation: the grade of the last syllable of a stem."""

from collections.abc import Iterator

VOWELS = frozenset("aeiouyäöå")
STRONG = ("kk", "pp", "tt", "nt", "lt", "rt", "mp", "nk")
WEAK = ("k", "p", "t", "nn", "ll", "rr", "mm", "ng")
LONG = dict(zip(STRONG, WEAK, strict=True))
"""Strong to weak, where two letters change."""
SINGLE = {"k": "", "p": "v", "t": "d"}
AFTER_CONSONANT = {"k": "lrh", "p": "lr", "t": "h"}
"""The consonants after which a single one weakens."""


def weaken(stem: str) -> Iterator[str]:
    """Yield the weak grades that a stem ending in one vowel may have, if any (Aalto, Aallo-)."""
    head, pair, vowel = stem[:-3], stem[-3:-1], stem[-1:]
    if pair in LONG:
        yield head + LONG[pair] + vowel
    elif pair[1:] in SINGLE and _weakens(pair):
        yield head + pair[0] + SINGLE[pair[1]] + vowel
        if pair in ("rk", "lk", "hk") and vowel == "e":
            yield head + pair[0] + "j" + vowel


def _weakens(pair: str) -> bool:
    return pair[0] in VOWELS or pair[0] in AFTER_CONSONANT[pair[1]]


def strengthen(stem: str) -> Iterator[str]:
    """Yield the strong grades that a stem ending in one vowel may have (Kanga-, Kanka-)."""
    head, pair, vowel = stem[:-3], stem[-3:-1], stem[-1:]
    yield from (head + strong + vowel for strong, weak in LONG.items() if weak == pair)
    if pair[:1] in VOWELS:
        doubled = {"k": "kk", "p": "pp", "t": "tt", "d": "t", "v": "p"}.get(pair[1:])
        if doubled:
            yield head + pair[0] + doubled + vowel
