"""How a match of a grammar may begin: its first two symbols, known before it is tried."""

from collections.abc import Sequence
from dataclasses import dataclass

Piece = tuple[str | None, str | None]
"""The symbols of one node, or an operator."""
Symbols = frozenset[str]


@dataclass(frozen=True, slots=True)
class Prefixes:
    """The beginnings of all strings of a grammar.

    *empty*: the empty string is one. *ones*: the symbols that may stand alone.
    *twos*: pairs of sets, for a first symbol of the one and a second of the other.
    """

    empty: bool = False
    ones: Symbols = frozenset()
    twos: tuple[tuple[Symbols, Symbols], ...] = ()

    @property
    def firsts(self) -> Symbols:
        """Every symbol that may come first."""
        return self.ones.union(*(first for first, _ in self.twos))

    def allow(self, first: str, second: str) -> bool:
        """Tell whether a match may begin so; *second* is empty at the end of the text."""
        return first in self.ones or any(first in a and second in b for a, b in self.twos)

    def then(self, other: "Prefixes") -> "Prefixes":
        """The beginnings of one string of this grammar followed by one of the other."""
        ones = (self.ones if other.empty else frozenset()) | (
            other.ones if self.empty else frozenset()
        )
        twos = self.twos + (other.twos if self.empty else ())
        joined = ((self.ones, other.firsts),) if self.ones and other.firsts else ()
        return Prefixes(self.empty and other.empty, ones, twos + joined)

    def either(self, other: "Prefixes") -> "Prefixes":
        """The beginnings of the strings of both grammars."""
        return Prefixes(self.empty or other.empty, self.ones | other.ones, self.twos + other.twos)

    def repeated(self, operator: str) -> "Prefixes":
        """The beginnings under `?`, `*` or `+`."""
        more = self if operator == "?" else self.either(self.then(self))
        return more if operator == "+" else more.either(Prefixes(empty=True))


def prefixes_of(pieces: Sequence[Piece]) -> Prefixes:
    """Return how a match of a grammar may begin.

    Raises:
        ValueError: If a bracket is not closed.
    """
    found, rest = _choice(list(pieces))
    if rest:
        raise ValueError("a bracket is closed that was not opened")
    return found


_Parsed = tuple[Prefixes, list[Piece]]


def _choice(pieces: list[Piece]) -> _Parsed:
    found, pieces = _sequence(pieces)
    while pieces and pieces[0][1] == "|":
        other, pieces = _sequence(pieces[1:])
        found = found.either(other)
    return found, pieces


def _sequence(pieces: list[Piece]) -> _Parsed:
    found = Prefixes(empty=True)
    while pieces and pieces[0][1] not in ("|", ")"):
        item, pieces = _item(pieces)
        while pieces and pieces[0][1] in ("?", "*", "+"):
            item, pieces = item.repeated(pieces[0][1]), pieces[1:]
        found = found.then(item)
    return found, pieces


def _item(pieces: list[Piece]) -> _Parsed:
    symbols, operator = pieces[0]
    if operator is None:
        return Prefixes(ones=frozenset(symbols or "")), pieces[1:]
    found, pieces = _choice(pieces[1:])
    if not pieces:
        raise ValueError("a bracket is not closed")
    return found, pieces[1:]
