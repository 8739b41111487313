"""What the rules ask about a sentence: its clauses, and how much it binds."""

import re
from collections.abc import Iterator

from bot.parsing.minutes.acts.act import Act
from bot.parsing.minutes.doers import Doer
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import either, has_phrase
from bot.parsing.minutes.words import Form

DECIDED = (Kind.DECISION, Kind.ACTION, Kind.PROPOSAL)
"""Here everything binds; a proposal is read only where it was adopted."""
_MARKS = frozenset(",;:–-→>(—")
_DASHES = (" – ", " - ", "-> ", "; ")
_BRACKETS = re.compile(r"\([^()]*\)")
MAX_ADVERBS = 3


def clause_starts(sentence: Sentence) -> Iterator[int]:
    """Yield the words at which a clause, and so a doer, may begin."""
    words = sentence.words
    openers = either(words.links, words.clause_openers, words.by)
    for at, _ in enumerate(sentence.tokens):
        before = sentence.tokens[at - 1].lower if at else ""
        if at == 0 or before in openers or set(sentence.between(at)) & _MARKS:
            yield at


def clause_of(sentence: Sentence, at: int) -> int:
    """Where the clause of word *at* begins in the text: behind the last dash or arrow."""
    before = sentence.text[: sentence.tokens[at].start]
    return max((before.rfind(dash) + len(dash) for dash in _DASHES if dash in before), default=0)


def past_adverbs(sentence: Sentence, at: int) -> int:
    """Return the first word from *at* on that is no adverb."""
    end = min(at + MAX_ADVERBS, len(sentence.tokens))
    while at < end and sentence.tokens[at].lower in sentence.words.adverbs:
        at += 1
    return at


def word_from(sentence: Sentence, position: int) -> int:
    """Return the first word at or behind a place in the text."""
    words = enumerate(sentence.tokens)
    return next((at for at, word in words if word.start >= position), len(sentence.tokens))


def has_form(sentence: Sentence, places: range, *forms: Form) -> int | None:
    """Return the first of *places* where a verb of doing stands in one of *forms*."""
    return next((at for at in places if not sentence.forms(at).isdisjoint(forms)), None)


def is_decided(sentence: Sentence) -> bool:
    """Whether the sentence stands in a decision, an adopted proposal or a list of actions."""
    return sentence.statement.kind in DECIDED


def is_strong(sentence: Sentence) -> bool:
    """Whether a duty without a doer binds here: decided, or in an item without decisions."""
    return is_decided(sentence) or not sentence.section.has_decision


def is_unsure(sentence: Sentence) -> bool:
    """Whether a word of perhaps stands outside brackets."""
    return has_phrase(_BRACKETS.sub(" ", sentence.text), sentence.words.unsure)


def act_of(sentence: Sentence, doer: Doer, verb: int, rule: str) -> Act:
    """Return an act with its doer: firm for people and offices, and for anybody in a decision.

    The body that meets is no owner, save in a list of actions.
    """
    owners = () if doer.is_body and sentence.statement.kind is not Kind.ACTION else doer.owners
    is_by = doer.start > 0 and sentence.tokens[doer.start - 1].lower in sentence.words.by
    return Act(
        start=0 if is_by else sentence.tokens[doer.start].start,
        end=len(sentence.text),
        verb=sentence.tokens[verb].start,
        rule=rule,
        owners=owners,
        is_firm=is_decided(sentence) or (doer.is_sure and not doer.is_body),
    )


def whole(sentence: Sentence, rule: str, *, start: int = 0, is_firm: bool = True) -> Act:
    """Return an act without a doer, from *start* to the end of the sentence."""
    return Act(start=start, end=len(sentence.text), verb=start, rule=rule, is_firm=is_firm)
