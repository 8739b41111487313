"""Who is to do what a sentence asks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.task import Assignee
from bot.domain.understanding import Span
from bot.parsing.message.owner_rules import NAMED_OWNERS, Found, closing, mentioned_first
from bot.parsing.message.pieces import Sentence, read_sentence
from bot.parsing.people.directory import Directory
from bot.parsing.people.naming import find_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Owners:
    """The owners in text order, and the words that named them and nothing else.

    *mentioned* are those who were mentioned: they are owners wherever they stand.
    """

    named: tuple[Assignee, ...]
    mentioned: tuple[Assignee, ...]
    cuts: tuple[Span, ...]


NOBODY = Owners(named=(), mentioned=(), cuts=())


def find_owners(text: str, directory: Directory, gaps: Sequence[Span] = ()) -> Owners:
    """Return the owners named in one line; the *gaps* are dates that will be taken out.

    A mention is an owner anywhere. Inside a sentence its word is kept: who is
    to be asked may be part of the task.
    """
    names = tuple(find_named(text, directory))
    if not names:
        return NOBODY
    sentence = read_sentence(text, names, gaps)
    named = next((found for rule in NAMED_OWNERS if (found := rule(sentence))), None)
    founds = [found for found in (named, *_mentions(sentence)) if found is not None]
    places = {place for found in founds for place in range(found.start, found.end)}
    mentions = {place for place, symbol in enumerate(sentence.symbols) if symbol == "@"}
    return Owners(
        named=_people(sentence, places | mentions),
        mentioned=_people(sentence, mentions),
        cuts=tuple(sentence.span(found.start, found.end) for found in founds),
    )


def _mentions(sentence: Sentence) -> list[Found | None]:
    """Return the mentions at either end of the sentence."""
    last = closing(sentence)
    is_mention = last is not None and set(sentence.symbols[last.start : last.end]) <= set("@,jD")
    return [mentioned_first(sentence), last if is_mention else None]


def _people(sentence: Sentence, places: Iterable[int]) -> tuple[Assignee, ...]:
    people = (person for place in sorted(places) for person in sentence.assignees(place, place + 1))
    return unique(people)


def unique(people: Iterable[Assignee]) -> tuple[Assignee, ...]:
    """Return each person once, in order."""
    return tuple({person.user_id or person.name.casefold(): person for person in people}.values())
