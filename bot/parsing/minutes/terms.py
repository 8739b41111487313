"""Terms that run out: set from outside they bind, said of something else they are offered."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from bot.domain.minutes import Proposal
from bot.domain.understanding import Doubt, DoubtKind, Role, Understanding
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.doers import read_doer
from bot.parsing.minutes.dues import due_of, make_task
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import find_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.titles import event_of

MAX_SIBLINGS = 100
OPENING = 3
"""Words within which the one who applies is named."""


def find_terms(
    sentence: Sentence,
    moments: tuple[Understanding, ...],
    roster: Roster,
    calendar: Calendar,
) -> Iterator[Proposal]:
    """Yield the term of a sentence without acts: `Täydennykset on pyydetty 9.12. mennessä`."""
    words = sentence.words
    one = due_of(moments, calendar)
    if one is None or sentence.has(words.noting):
        return
    closing = find_phrase(sentence.text, words.closing)
    if closing and not sentence.has(words.has_been):
        term = make_task(sentence, moments, calendar, owners=_applicants(sentence, roster))
        name = _named(sentence, closing.start(), closing[0])
        yield replace(term, summary=name or term.summary)
    elif one.role is Role.DEADLINE and sentence.has(words.by):
        fact = make_task(sentence, moments, calendar, is_ticked=False)
        yield replace(fact, doubts=(*fact.doubts, Doubt(kind=DoubtKind.VAGUE)))


def sets_term(sentence: Sentence, moments: tuple[Understanding, ...]) -> bool:
    """Whether the act of the sentence has a term: `ska skickas in senast 28.4.` binds anywhere."""
    is_dated = any(moment.role is Role.DEADLINE for moment in moments)
    words = sentence.words
    return is_dated and sentence.has(words.closing) and not sentence.has(words.has_been)


def _applicants(sentence: Sentence, roster: Roster) -> tuple[str, ...]:
    """Whoever is said to apply, in the same item: `Kehittämissuunnittelija on hakeutumassa`."""
    for other in islice(sentence.siblings(), MAX_SIBLINGS):
        if not (other.tokens and other.has(sentence.words.applying)):
            continue
        doer = read_doer(other, 0, roster)
        if doer and doer.end <= OPENING and not doer.is_body:
            return doer.owners
    return ()


def _named(sentence: Sentence, before: int, closing: str) -> str:
    """`Koulutus: hakuaika päättyy`: the gathering the term belongs to, where one is named."""
    names = [event_of(t.lower, sentence.words) for t in sentence.tokens if t.end <= before]
    name = next((name for name in reversed(names) if name), None)
    return f"{name[0].upper()}{name[1:]}: {closing}" if name else ""
