"""A rule's docstring is its grammar: compiled here into a pattern over symbols.

    name:KIND   one node, handed to the rule's function under that name
    *name:KIND  every node of that kind in the match, handed over as a tuple
    KIND        a node that only has to be there
    !KIND       no node of that kind may follow; it is not part of the match
    ( ) | ? * + mean what they mean in a regular expression

SEP, DAYNAME and the like stand for the longer grammars in `SHORT`.
The grammar is the docstring's first paragraph. A token is one character of a
string, so that a rule is matched by `re` at the speed of C.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from bot.parsing.dates.kinds import Kind
from bot.parsing.dates.prefixes import Prefixes, prefixes_of

SHORT = {
    "SEP": "(COMMA | SLASH | AND | OR)+",
    "DAYNAME": (
        "(day:DOTTED | day:DAYNUM | day:ORDINAL !WEEKDAY !PARTDAY | day:DIGITORDINAL !WEEKDAY)"
    ),
    "LASTDAYNAME": ("(end:DOTTED | end:DAYNUM | end:ORDINAL !WEEKDAY | end:DIGITORDINAL !WEEKDAY)"),
    "MONTHNAME": "(month:MONTH | month:SHORTMONTH)",
    "YEARNAME": "(year:YEAR | year:YEARREF)",
    "SPANNAME": "(of:WEEK | of:MONTHREF | of:YEARREF | of:PERIOD)",
    "NTHNAME": "(nth:ORDINAL | nth:DIGITORDINAL | nth:DOTTED | LAST)",
    "NTHSNAME": (
        "(*nths:ORDINAL | *nths:DIGITORDINAL | *nths:DOTTED | *nths:LAST)"
        " (SEP DEN? (*nths:ORDINAL | *nths:DIGITORDINAL | *nths:DOTTED | *nths:LAST))*"
    ),
    "MONTHDAYNAME": "(*days:DOTTED | *days:ORDINAL | *days:DIGITORDINAL | *days:LAST)",
    "LISTEDDAYNAME": "(*days:DOTTED | *days:DAYNUM | *days:ORDINAL | *days:DIGITORDINAL)",
    "HOURNAME": "(minutes:HOURMIN | hour:HOURNUM | hour:DOTTED)",
    "ENDHOURNAME": "(end:CLOCK | minutes:HOURMIN | hour:HOURNUM | hour:DOTTED)",
    "!THING": "!NOISE !TITLED !NUMBERED !MAYBENUMBERED !COUNTED",
}
_SHORT = re.compile(r"!THING|\bSEP\b|\b[A-Z]+NAME\b")
_PIECE = re.compile(
    r"\s*(?P<not>!)?(?:(?P<star>\*)?(?P<name>[a-z_]+):)?(?P<kind>[A-Z]+)|\s*(?P<op>[()|?*+])"
)
_CHARACTERS = "".join(map(chr, range(0x30, 0x400)))
"""Symbols; those below 256 are the quickest to match, and they are enough."""

_OPERATORS = {"(": "(?:", "*": "{,40}", "+": "{1,40}"}
"""Lists are read up to a length, so that no text takes more than linear time."""

Build = Callable[..., object]


@dataclass(slots=True)
class Alphabet:
    """Gives each set of kinds that a token may carry at once a character of its own."""

    _symbols: dict[frozenset[Kind], str] = field(default_factory=dict)
    _classes: dict[Kind, str] = field(default_factory=dict)
    noise: str = "."
    """The symbol of a word without a meaning here."""

    def symbol(self, kinds: Iterable[Kind]) -> str:
        """Return the character of this set of kinds, a new one when it is first seen."""
        key = frozenset(kinds)
        if not key:
            return self.noise
        if key not in self._symbols:
            symbol = self._symbols[key] = _CHARACTERS[len(self._symbols)]
            for kind in key:
                self._classes[kind] = self._classes.get(kind, "") + symbol
        return self._symbols[key]

    def class_of(self, kind: Kind) -> str:
        """Return every character whose set holds *kind*."""
        return self.noise if kind is Kind.NOISE else self._classes.get(kind, "")


class Rule:
    """One rule: its name, what it makes, and its grammar, compiled when it is first tried.

    Raises:
        ValueError: If the docstring of *build* is no grammar, or can match nothing at all.
    """

    def __init__(self, build: Build, alphabet: Alphabet) -> None:
        self.build = build
        self.name = getattr(build, "__name__", "")
        self._alphabet = alphabet
        self._pieces = _pieces_of(build)
        named = [
            (piece["name"], Kind(piece["kind"]), piece["star"])
            for piece in self._pieces
            if piece["name"]
        ]
        self.singles = [(name, kind) for name, kind, star in named if not star]
        """The nth is group n of the pattern; a name may stand in several alternatives."""
        self.stars: dict[str, tuple[Kind, ...]] = {}
        for name, kind, star in dict.fromkeys(named):
            if star:
                self.stars[name] = (*self.stars.get(name, ()), kind)
        self.prefixes = self._prefixes()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The grammar as a pattern over symbols."""
        return re.compile("".join(self._regex_of(piece) for piece in self._pieces))

    def _regex_of(self, piece: re.Match[str]) -> str:
        if piece["op"]:
            return _OPERATORS.get(piece["op"], piece["op"])
        chars = self._alphabet.class_of(Kind(piece["kind"]))
        body = f"[{re.escape(chars)}]" if chars else "(?!)"
        if piece["not"]:
            return f"(?!{body})"
        return f"({body})" if piece["name"] and not piece["star"] else body

    def _prefixes(self) -> Prefixes:
        class_of = self._alphabet.class_of
        pieces = [
            (class_of(Kind(piece["kind"])) if piece["kind"] else None, piece["op"])
            for piece in self._pieces
            if not piece["not"]
        ]
        found = prefixes_of(pieces)
        if found.empty:
            raise ValueError(f"rule {self.name} must consume something")
        return found


def grammar_of(build: Build) -> str:
    """Return the grammar of a rule: its docstring's first paragraph, written out."""
    source = " ".join((build.__doc__ or "").strip().split("\n\n")[0].split())
    return _written_out(source)


def _written_out(source: str) -> str:
    return _SHORT.sub(lambda m: _written_out(SHORT[m[0]]) if m[0] in SHORT else m[0], source)


def _pieces_of(build: Build) -> list[re.Match[str]]:
    source = grammar_of(build)
    pieces: list[re.Match[str]] = []
    at = 0
    while at < len(source):
        piece = _PIECE.match(source, at)
        if piece is None:
            raise ValueError(f"{getattr(build, '__name__', '')}: no grammar at {source[at:]!r}")
        pieces.append(piece)
        at = piece.end()
    return pieces
