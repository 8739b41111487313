"""Which of the moments in a text is the due of what it asks for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.moment import Moment, is_whole_day
from bot.domain.understanding import (
    Doubt,
    DoubtKind,
    Grain,
    Recurrence,
    Role,
    Span,
    Understanding,
)
from bot.parsing.message.apart import words_of_moment
from bot.parsing.message.repetition import repetition_of
from bot.parsing.message.unread import is_left_out, narrows
from bot.parsing.tokens import Token, tokenise
from bot.parsing.words import Use, is_used_as, words_of

_BETWEEN = frozenset(",;/&+-–—()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The moment taken, why to ask about it, and the words that said it and nothing else.

    With a *recurrence* it is the first of several.
    """

    due: Moment
    doubts: tuple[Doubt, ...] = ()
    cuts: tuple[Span, ...] = ()
    recurrence: Recurrence | None = None


def choose_due(text: str, found: Sequence[Understanding], *, at: datetime) -> Choice | None:
    """Choose the deadline; else a day to do it on; else that of a meeting spoken of.

    Of several alike the last one written is taken, and doubted. What is told
    of the past, or of a whole year, is no due.
    """
    said = [one for one in found if not is_left_out(text, one)]
    eligible = [one for one in said if _can_be_due(one, at)]
    ranks = [_rank(text, one) for one in eligible]
    best = min(ranks, default=0)
    alike = [one for one, rank in zip(eligible, ranks, strict=True) if rank == best]
    if not alike or alike[-1].due is None:
        return None
    taken, read = alike[-1], alike[-1].due
    recurrence = repetition_of(taken, at=at)
    due = recurrence.dtstart if recurrence else read
    others = tuple(dict.fromkeys(one.due for one in alike if one.due not in (None, read)))
    candidates = (due, *(other for other in others if other is not None))
    doubt = (Doubt(kind=DoubtKind.TWO_READINGS, candidates=candidates),) if others else ()
    cuts = () if _says_more(text, taken, found) else words_of_moment(text, taken, at=at)
    return Choice(
        due=due,
        doubts=(*taken.doubts, *doubt, *_left_out(text, taken, found)),
        cuts=tuple(cuts),
        recurrence=recurrence,
    )


def _left_out(text: str, taken: Understanding, found: Sequence[Understanding]) -> Iterator[Doubt]:
    """Doubt a day beside which the text speaks of a repetition, and a rule that is not all."""
    if taken.recurrence is not None and narrows(text, taken):
        yield Doubt(kind=DoubtKind.NARROWED)
    if taken.recurrence is None and any(one.recurrence is not None for one in found):
        yield Doubt(kind=DoubtKind.ONCE)


def _can_be_due(one: Understanding, at: datetime) -> bool:
    if one.due is None or (one.grain is Grain.YEAR and one.role is Role.EVENT):
        return False
    is_doubted = any(doubt.kind is DoubtKind.PAST for doubt in one.doubts)
    return is_doubted or not _is_over(one.due, at)


def _is_over(moment: Moment, at: datetime) -> bool:
    return moment < at.date() if is_whole_day(moment) else moment <= at


def _rank(text: str, one: Understanding) -> int:
    if one.role in (Role.START, Role.RECURRENCE):
        return 3
    if _describes(text, one):
        return 2
    return 0 if one.role in (Role.DEADLINE, Role.END) else 1


def _says_more(text: str, taken: Understanding, found: Sequence[Understanding]) -> bool:
    """Tell whether the summary would lose something with the words of the date."""
    if taken.role in (Role.START, Role.RECURRENCE) and taken.recurrence is None:
        return True
    at = found.index(taken)
    beside = [*found[max(at - 1, 0) : at], *found[at + 1 : at + 2]]
    alike = [one for one in beside if one.role is taken.role]
    return _describes(text, taken) or any(_are_joined(text, taken, one) for one in alike)


def _describes(text: str, one: Understanding) -> bool:
    """`16.12. kokoukseen`, `maanantain esitys`, `Monday's meeting`: the date names a thing."""
    after = next(tokenise(text[one.span.end : one.span.end + 80]), None)
    if after is None or after.kind != "word" or text[one.span.end : one.span.end + 1] == "\n":
        return False
    last = next(_words_backwards(one.text), "")
    if is_used_as(last, Use.GENITIVE):
        return True
    is_tied = is_used_as(last, Use.DANGLING)
    return not is_tied and after.folded.endswith(tuple(words_of(Use.MEETING)))


def _words_backwards(text: str) -> Iterator[str]:
    return (token.folded for token in reversed(list(tokenise(text))) if token.kind == "word")


def _are_joined(text: str, one: Understanding, other: Understanding) -> bool:
    """`12.12. tai 13.12.`: only separators stand between the two."""
    left, right = sorted((one, other), key=lambda each: each.span.start)
    between = list(tokenise(text[left.span.end : right.span.start]))
    return bool(between) and all(_is_separator(token) for token in between)


def _is_separator(token: Token) -> bool:
    if token.kind == "word":
        return is_used_as(token.folded, Use.JOIN, Use.DANGLING)
    return token.text in _BETWEEN
