"""Finnish forms of a name: generated, never guessed back from an ending.

A name does not tell how it is inflected (Lampi, Lammen, but Lempi, Lempin; the
poet Laine, Laineen, but Ville, Villen), so every form it may have is made.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.parsing.people.gradation import VOWELS, strengthen, weaken

FRONT, BACK = "äöy", "aou"


@dataclass(frozen=True, slots=True, kw_only=True)
class FinnishForms:
    """The forms of one name, folded."""

    genitive: frozenset[str]
    allative: frozenset[str]
    other: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """One way to inflect: *weak* carries most endings, *strong* those of an open syllable."""

    weak: str
    strong: str
    partitives: tuple[str, ...]
    illative: str


@lru_cache(maxsize=4096)
def finnish_forms(name: str) -> FinnishForms:
    """Return the forms of a folded name."""
    a = _harmony(name)
    stems = tuple(_stems(name, a))
    return FinnishForms(
        genitive=frozenset(stem.weak + "n" for stem in stems),
        allative=frozenset(stem.weak + "lle" for stem in stems),
        other=frozenset(form for stem in stems for form in _others(stem, a)),
    )


def _harmony(name: str) -> str:
    """Return a or ä: the ending goes with the last vowel that is not e or i."""
    last = next((letter for letter in reversed(name) if letter in FRONT + BACK + "å"), "ä")
    return "ä" if last in FRONT else "a"


def _others(stem: Stem, a: str) -> Iterator[str]:
    for ending in (f"ll{a}", f"lt{a}", f"ss{a}", f"st{a}", "ksi"):
        yield stem.weak + ending
    yield stem.strong + f"n{a}"
    yield stem.illative
    yield from stem.partitives


def _stems(name: str, a: str) -> Iterator[Stem]:
    if name.endswith("nen"):
        yield _even(name[:-3] + "se", name[:-3] + f"st{a}")
    elif name.endswith("s"):
        yield _even(name[:-1] + "kse", name + f"t{a}")
        yield from _lengthened(name[:-1], name + f"t{a}")
    elif name[-1:] not in VOWELS:
        yield _even(name + "i", name + f"i{a}")
    else:
        yield from _of_vowel(name, a)
        if name.endswith("i"):
            yield from _of_vowel(name[:-1] + "e", a)
        if name.endswith("e"):
            yield from _lengthened(name, name + f"tt{a}")


def _even(stem: str, partitive: str) -> Stem:
    """Return a stem without gradation (Virtase-, Berg-i-)."""
    illative = stem + stem[-1] + "n"
    return Stem(weak=stem, strong=stem, partitives=(partitive,), illative=illative)


def _of_vowel(stem: str, a: str) -> Iterator[Stem]:
    """Yield the stem with and without gradation (Lehdo-, Lehto-; Arto-)."""
    for weak in (stem, *weaken(stem)):
        yield Stem(weak=weak, strong=stem, partitives=(stem + a,), illative=stem + stem[-1] + "n")


def _lengthened(stem: str, partitive: str) -> Iterator[Stem]:
    """Yield the stem with a long vowel, in the strong grade too (Lainee-, Kankaa-)."""
    for short in (stem, *strengthen(stem)):
        if short[-1:] in VOWELS:
            long = short + short[-1]
            yield Stem(weak=long, strong=long, partitives=(partitive,), illative=long + "seen")
