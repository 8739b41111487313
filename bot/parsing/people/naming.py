"""Members named in a text, wherever and in whatever form."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.task import Assignee
from bot.domain.understanding import Span
from bot.parsing.people.directory import Directory, Entry
from bot.parsing.people.forms import NameForm, NamePart
from bot.parsing.tokens import Token, tokenise


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person named at *span*; *is_sure* unless a common word may be meant (`lehto`)."""

    span: Span
    assignee: Assignee
    form: NameForm
    is_sure: bool = True


def find_named(text: str, directory: Directory) -> Iterator[Named]:
    """Yield those named in *text* in order, the longest name first at each place.

    A mention is always yielded; a name only where it is one member's alone.
    """
    tokens = list(tokenise(text))
    at = 0
    while at < len(tokens):
        named, length = _named_at(text, tokens, at, directory)
        if named is not None:
            yield named
        at += length


def _named_at(
    text: str, tokens: Sequence[Token], at: int, directory: Directory
) -> tuple[Named | None, int]:
    token = tokens[at]
    if token.kind == "mention":
        span = Span(start=token.start, end=token.end)
        assignee = directory.mentioned(token.text[1:])
        return Named(span=span, assignee=assignee, form=NameForm.MENTION), 1
    run = _run(text, tokens, at, directory.longest)
    for length in range(len(run), 0, -1):
        entry = directory.names.get(" ".join(word.folded for word in run[:length]))
        if entry is not None and not _is_another(text, tokens, at, length, entry):
            return _named(run[:length], entry), length
    return None, 1


def _run(text: str, tokens: Sequence[Token], at: int, longest: int) -> list[Token]:
    """Return the words from *at* on that nothing but a space parts."""
    run: list[Token] = []
    for token in tokens[at : at + longest]:
        if token.kind != "word" or (run and not _are_beside(text, run[-1], token)):
            break
        run.append(token)
    return run


def _are_beside(text: str, left: Token, right: Token) -> bool:
    return text[left.end : right.start] in (" ", "\u00a0")


def _is_another(text: str, tokens: Sequence[Token], at: int, length: int, entry: Entry) -> bool:
    """Tell whether the name is part of a longer one, of somebody else (`Aino Salo`)."""
    if entry.part is NamePart.LAST:
        return at > 0 and _is_name(tokens[at - 1]) and _are_beside(text, tokens[at - 1], tokens[at])
    if entry.form is not NameForm.BASE or length > 1 or at + 1 >= len(tokens):
        return False
    first, after = tokens[at], tokens[at + 1]
    return first.is_capital and _is_name(after) and _are_beside(text, first, after)


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.is_capital


def _named(run: Sequence[Token], entry: Entry) -> Named:
    return Named(
        span=Span(start=run[0].start, end=run[-1].end),
        assignee=entry.assignee,
        form=entry.form,
        is_sure=run[0].is_capital or entry.part is not NamePart.LAST,
    )
