"""Where in a sentence a name is an owner's. Elsewhere it is a person spoken of.

Symbols (see `pieces`): N a name, A a name that is given something (`Artolle`),
G a name that owns something (`Ainon`), @ a mention, D a date taken out; in
lower case where written so. A rule returns the pieces that say it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.parsing.message.pieces import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The pieces from *start* to before *end* name the owners and can go."""

    start: int
    end: int


Rule = Callable[[Sentence], Found | None]


def _list(names: str) -> str:
    """Names joined by commas and `ja`; mentions may also stand side by side."""
    beside = "|@" if "@" in names else ""
    return rf"[{names}](?:(?:,j?|j)[{names}]{beside})*"


_HEAD, _END = r"[D(x]*T?", r"[D.)x,-]*$"
_ADDRESSED = re.compile(rf"{_HEAD}t?{_list('NAna@')}[D)]*[:,-](?!D*[NAGOnago@])")
_OPENING = re.compile(rf"{_HEAD}(?:{_list('Aa')}|t{_list('Nn@')})")
_MARKED = re.compile(rf"m:?t?{_list('NAna@')}|{_list('GgAa')}D*s")
_ENTITLED = re.compile(rf"{_HEAD}{_list('Gg')}D*[mT][:,]")
_OWNING = re.compile(rf"({_list('Nn@')}h|{_list('Gg')}m){_END}")
_CLOSING = re.compile(rf"({_list('Nn@')}){_END}")
_CLOSING_TO = re.compile(rf"({_list('Aa')}|t{_list('Nn@')}){_END}")
_MENTIONED_FIRST = re.compile(rf"{_HEAD}{_list('@')}")


def addressed(sentence: Sentence) -> Found | None:
    """`Aino:`, `Aino ja Ville:`, `Aino,` before what is asked; no further name after it."""
    return _found(_ADDRESSED.match(sentence.symbols))


def marked(sentence: Sentence) -> Found | None:
    """`vastuu: Aino`, `assigned to Ville`, `Ainon vastuulla` anywhere; `Ainon tehtävä:` first."""
    return _found(_ENTITLED.match(sentence.symbols) or _MARKED.search(sentence.symbols))


def opening(sentence: Sentence) -> Found | None:
    """`Artolle`, `till Anna` first, where nothing is to be given to anybody."""
    return None if sentence.gives else _found(_OPENING.match(sentence.symbols))


def owning(sentence: Sentence) -> Found | None:
    """`Aino hoitaa`, `Annas ansvar` last, apart from the words before."""
    match = _OWNING.search(sentence.symbols)
    if match is None or not _is_apart(sentence.symbols, match.start()):
        return None
    return Found(start=match.start(), end=match.end(1))


def closing_recipients(sentence: Sentence) -> Found | None:
    """`Artolle`, `till Anna` last and alone, where nothing is to be given to anybody."""
    symbols = sentence.symbols
    match = _CLOSING_TO.search(symbols)
    if match is None or sentence.gives or _before(symbols, match.start()) in "jp":
        return None
    if set(symbols[: match.start()]) & set("Aa"):
        return None
    return Found(start=match.start(), end=match.end(1))


def closing(sentence: Sentence) -> Found | None:
    """`Aino` last: apart, or after words none of which asks for a person."""
    symbols = sentence.symbols
    match = _CLOSING.search(symbols)
    if match is None or _before(symbols, match.start()) in "pjtmcv":
        return None
    is_apart = _is_apart(symbols, match.start())
    is_plain = match[0][0] == "n" or (match[0][0] == "N" and "c" in symbols)
    return None if is_plain and not is_apart else Found(start=match.start(), end=match.end(1))


def mentioned_first(sentence: Sentence) -> Found | None:
    """`@aino` first."""
    return _found(_MENTIONED_FIRST.match(sentence.symbols))


def _found(match: re.Match[str] | None) -> Found | None:
    return Found(start=match.start(), end=match.end()) if match else None


def _before(symbols: str, start: int) -> str:
    """Return the symbol before *start*, dates and brackets passed over; `^` at the beginning."""
    return symbols[:start].rstrip("D(x")[-1:] or "^"


def _is_apart(symbols: str, start: int) -> bool:
    """Tell whether a stop, a bracket or a date parts *start* from the words before it."""
    return symbols[start - 1 : start] in tuple("D(,:-.") or start == 0


NAMED_OWNERS: tuple[Rule, ...] = (
    addressed,
    marked,
    opening,
    owning,
    closing_recipients,
    closing,
)
"""The first that holds names the owners; an explicit word goes before a mere place."""
