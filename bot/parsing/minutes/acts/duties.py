"""Rules in which it is to be done, and nobody is named."""

from collections.abc import Iterator
from dataclasses import replace

from bot.parsing.minutes.acts.act import Act
from bot.parsing.minutes.acts.clauses import (
    clause_of,
    has_form,
    is_strong,
    is_unsure,
    whole,
    word_from,
)
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import find_phrase, has_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.words import Form

JOINED = 4
"""Words within which `on ... tarkistettava` holds together."""
BRIEF = 8
"""Words left in a point whose duty has no verb."""
FAR = 12
"""Words among which the verb of a decided point stands."""


def is_to_be_done(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """Something is to be done: `on tarkistettava`, `ska ses över`, `to be sent out`."""
    for at in range(len(sentence.tokens)):
        if not _is_duty(sentence, at):
            continue
        start = clause_of(sentence, at)
        if not has_phrase(sentence.text[start:], sentence.words.has_been):
            is_firm = is_strong(sentence) and not is_unsure(sentence)
            yield whole(sentence, "is_to_be_done", start=start, is_firm=is_firm)
            return


def must_do(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """`pitää`, `tulee` + base form: firm in a decision and at the head, else mostly a fact."""
    words = sentence.words
    for at, token in enumerate(sentence.tokens):
        near = range(at + 1, min(at + 1 + JOINED, len(sentence.tokens)))
        if token.lower not in words.modals or has_form(sentence, near, Form.BASE) is None:
            continue
        is_order = at == 0 or sentence.statement.kind in (Kind.DECISION, Kind.ACTION)
        if is_strong(sentence) and not sentence.has(words.has_been):
            is_firm = is_order and not is_unsure(sentence)
            yield whole(sentence, "must_do", is_firm=is_firm)
        return


def is_done(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """A passive as an order: `Lähetetään aineisto`, `Väghyvling beställs`; firm where it leads."""
    words = sentence.words
    if sentence.has(words.has_been) or sentence.has(words.deciding) or not is_strong(sentence):
        return
    for at, token in enumerate(sentence.tokens):
        if Form.ORDER in sentence.forms(at) and token.lower not in words.settled:
            if at and token.lower in words.happening:
                continue
            leads = at == 0 or words.thing_leads
            is_firm = leads and not is_unsure(sentence)
            if leads or sentence.statement.kind is Kind.DECISION:
                yield whole(sentence, "is_done", is_firm=is_firm)
            else:
                is_once = token.lower in words.once and not is_unsure(sentence)
                yield replace(whole(sentence, "is_done"), needs_due=not is_once)
            return


def agreed_to_do(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """`Sovittiin, että valikot ajantasaistetaan`, `Agreed to publish the current version`."""
    words = sentence.words
    agreed = find_phrase(sentence.text, words.agreeing)
    if agreed is None or is_unsure(sentence) or sentence.has(words.negations):
        return
    start = agreed.end()
    if words.agreed_that:
        that = find_phrase(sentence.text[start:], words.agreed_that)
        if that is None:
            yield from _agreed_at_once(sentence, word_from(sentence, start))
            return
        start += that.end()
    places = range(word_from(sentence, start), len(sentence.tokens))
    verb = has_form(sentence, places, Form.ORDER, Form.BASE)
    if verb is not None and sentence.tokens[verb].lower not in words.settled:
        yield Act(start=0, end=len(sentence.text), verb=start, rule="agreed_to_do")


def _agreed_at_once(sentence: Sentence, at: int) -> Iterator[Act]:
    """`Päätettiin pyytää tarjous`: the verb stands right behind."""
    verb = has_form(sentence, range(at, min(at + 2, len(sentence.tokens))), Form.BASE)
    if verb is not None and sentence.tokens[verb].lower not in sentence.words.settled:
        start = sentence.tokens[verb].start
        yield Act(start=0, end=len(sentence.text), verb=start, rule="agreed_to_do")


def asked_of_all(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """`Please send ...`; in a list an infinitive at the head, as Swedish has it: `Köpa färg`."""
    tokens, words = sentence.tokens, sentence.words
    if not tokens or (sentence.at and tokens[0].lower not in words.please):
        return
    if tokens[0].lower in words.please and Form.BASE in sentence.forms(1):
        yield whole(sentence, "asked_of_all")
    elif _is_listed_infinitive(sentence):
        is_firm = not (is_unsure(sentence) or sentence.has(words.conditions))
        yield whole(sentence, "asked_of_all", is_firm=is_firm)


def _is_listed_infinitive(sentence: Sentence) -> bool:
    is_point = bool(sentence.statement.bullet) and sentence.section.item is not None
    is_act = sentence.forms(0) == {Form.BASE}
    is_open = sentence.tokens[0].lower not in sentence.words.settled
    return sentence.words.lists_infinitives and is_point and is_act and is_open


def decided_to_do(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """A point of a decision that begins with its verb: `beslutat att: - ordna en kampanj`."""
    words, tokens = sentence.words, sentence.tokens
    is_point = sentence.statement.kind is Kind.DECISION and sentence.at == 0
    if not (is_point and tokens and tokens[0].text[0].islower()):
        return
    is_settled = any(token.lower in words.settled | words.negations for token in tokens[:3])
    if not is_settled and has_form(sentence, range(min(FAR, len(tokens))), Form.BASE) is not None:
        yield whole(sentence, "decided_to_do")


def _is_duty(sentence: Sentence, at: int) -> bool:
    forms = sentence.forms(at)
    if Form.DUTY in forms:
        return _is_joined(sentence, at) or _is_elliptical(sentence, at)
    return Form.PASSIVE in forms and _is_bound(sentence, at)


def _is_joined(sentence: Sentence, at: int) -> bool:
    """`on` or `ovat` stands before: `on myös tarkistettava`."""
    before = sentence.tokens[max(0, at - JOINED) : at]
    return any(token.lower in sentence.words.is_duty for token in before)


def _is_elliptical(sentence: Sentence, at: int) -> bool:
    """The duty closes a short point: `Testattava.`, `-> korjaukset tehtävä käsin`.

    `tehtävä` behind a genitive is the noun: `sihteerin tehtävä`.
    """
    before = sentence.tokens[at - 1].lower if at else ""
    if sentence.tokens[at].lower in sentence.words.nouns and before.endswith("n"):
        return False
    is_last = at == len(sentence.tokens) - 1
    is_point = bool(sentence.statement.bullet) or "->" in sentence.text
    return is_last or (is_point and len(sentence.tokens) - at <= BRIEF)


def _is_bound(sentence: Sentence, at: int) -> bool:
    """A word of duty stands near before the passive: `måste redas`, `to be sent`."""
    words = sentence.words
    start = sentence.tokens[max(0, at - words.duty_reach)].start
    return has_phrase(sentence.text[start : sentence.tokens[at].start], words.duty)
