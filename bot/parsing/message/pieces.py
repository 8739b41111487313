"""A sentence as a row of symbols, one for each name, word or mark: what the owner rules read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.task import Assignee
from bot.domain.understanding import Span
from bot.parsing.people.forms import NameForm
from bot.parsing.people.naming import Named
from bot.parsing.tokens import Token, fold, tokenise
from bot.parsing.words import Use, is_used_as

GAP = "D"
_NAMES = {
    NameForm.BASE: "N",
    NameForm.RECIPIENT: "A",
    NameForm.GENITIVE: "G",
    NameForm.OTHER: "O",
    NameForm.MENTION: "@",
}
"""In lower case where the name is written so."""
_WORDS = (
    ("j", Use.JOIN),
    ("t", Use.TO),
    ("p", Use.BESIDE),
    ("m", Use.OWNER),
    ("s", Use.OWNED),
    ("h", Use.OWNS),
    ("T", Use.TASK),
)
_MARKS = {
    **dict.fromkeys("&+", "j"),
    **dict.fromkeys(",;/", ","),
    **dict.fromkeys("-–—", "-"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    **dict.fromkeys(".!?", "."),
    ":": ":",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One symbol and its place; *assignee* where it names a person."""

    symbol: str
    span: Span
    assignee: Assignee | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The pieces, their symbols, and whether some word speaks of giving."""

    pieces: tuple[Piece, ...]
    symbols: str
    gives: bool

    def span(self, start: int, end: int) -> Span:
        """Return the place of the pieces from *start* to before *end*."""
        return Span(start=self.pieces[start].span.start, end=self.pieces[end - 1].span.end)

    def assignees(self, start: int, end: int) -> tuple[Assignee, ...]:
        """Return the people named there."""
        return tuple(p.assignee for p in self.pieces[start:end] if p.assignee is not None)


def read_sentence(text: str, names: Sequence[Named], gaps: Sequence[Span] = ()) -> Sentence:
    """Return *text* in pieces: the *names*, the *gaps* where dates go, and what is between."""
    pieces = tuple(sorted(_pieces(text, names, gaps), key=lambda piece: piece.span.start))
    symbols = "".join(piece.symbol for piece in pieces)
    return Sentence(pieces=pieces, symbols=symbols, gives=_gives(text, pieces))


def _gives(text: str, pieces: Sequence[Piece]) -> bool:
    """Names do not count, save in front: `Anna` is also Finnish for `give`."""
    words = [p for at, p in enumerate(pieces) if at == 0 or p.assignee is None]
    spans = (piece.span for piece in words if piece.symbol != GAP)
    return any(is_used_as(fold(text[span.start : span.end]), Use.GIVING) for span in spans)


def _pieces(text: str, names: Sequence[Named], gaps: Sequence[Span]) -> Iterator[Piece]:
    taken = set(_places(gaps))
    yield from (Piece(symbol=GAP, span=gap) for gap in gaps)
    for named in names:
        places = range(named.span.start, named.span.end)
        if named.is_sure and taken.isdisjoint(places):
            taken.update(places)
            yield _named(text, named)
    for token in tokenise(text):
        if token.start not in taken:
            yield Piece(symbol=_symbol(token), span=Span(start=token.start, end=token.end))


def _places(spans: Sequence[Span]) -> Iterator[int]:
    for span in spans:
        yield from range(span.start, span.end)


def _named(text: str, named: Named) -> Piece:
    symbol = _NAMES[named.form]
    if text[named.span.start].islower():
        symbol = symbol.lower()
    return Piece(symbol=symbol, span=named.span, assignee=named.assignee)


def _symbol(token: Token) -> str:
    if token.kind == "mark":
        return _MARKS.get(token.text, "x")
    asks = token.kind == "word" and is_used_as(token.folded, Use.ASKING)
    gives = token.kind == "word" and is_used_as(token.folded, Use.GIVING)
    if asks or gives:
        return "c" if asks else "v"
    uses = (symbol for symbol, use in _WORDS if is_used_as(token.folded, use))
    return next(uses, "w")
