"""The forms in which one member may be named."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from bot.domain.member import Member
from bot.parsing.people.finnish import finnish_forms
from bot.parsing.tokens import tokenise


class NameForm(StrEnum):
    """The case of a name, as far as it tells an owner from a person spoken of."""

    BASE = auto()
    RECIPIENT = auto()
    GENITIVE = auto()
    OTHER = auto()
    MENTION = auto()


class NamePart(StrEnum):
    """How much of the name is there."""

    FULL = auto()
    FIRST = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One way to name a member: *words* are folded, parted by one space."""

    words: str
    form: NameForm
    part: NamePart


def namings_of(member: Member) -> Iterator[Naming]:
    """Yield every way to name the member: in full, by first name, by surname, by an initial."""
    words = [token.folded for token in tokenise(member.name) if token.kind == "word"]
    if not words:
        return
    first, last = words[0], words[-1]
    yield from _inflected("", first, NamePart.FIRST if len(words) > 1 else NamePart.FULL)
    if len(words) == 1:
        return
    if len(last) > 1:
        yield from _inflected("", last, NamePart.LAST)
    for before in {first, " ".join(words[:-1])}:
        yield from _inflected(before + " ", last, NamePart.FULL)
        yield Naming(words=f"{before} {last[0]}", form=NameForm.BASE, part=NamePart.FULL)
    yield Naming(words=f"{last} {first}", form=NameForm.BASE, part=NamePart.FULL)


def _inflected(before: str, name: str, part: NamePart) -> Iterator[Naming]:
    for form, words in _forms(name):
        for word in words:
            yield Naming(words=before + word, form=form, part=part)


def _forms(name: str) -> Iterator[tuple[NameForm, frozenset[str]]]:
    """Yield the forms of one word, the likelier reading of a form first."""
    finnish = finnish_forms(name)
    possessive = {f"{name}'s", f"{name}s"}
    yield NameForm.BASE, frozenset({name})
    yield NameForm.RECIPIENT, finnish.allative
    yield NameForm.GENITIVE, finnish.genitive | possessive
    yield NameForm.OTHER, finnish.other
