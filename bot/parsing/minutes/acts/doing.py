"""Rules in which somebody is named who does it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.parsing.minutes.acts.act import Act
from bot.parsing.minutes.acts.clauses import (
    act_of,
    clause_starts,
    has_form,
    is_decided,
    past_adverbs,
    word_from,
)
from bot.parsing.minutes.doers import Doer, read_doer
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import either, find_phrase, has_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.words import Form

REACH = 40
"""Characters behind the doer within which the helping verb begins."""
HANDED = 4
"""Words behind the doer within which the handed act begins."""


def doer_does(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """DOER VERB in the present: `Kaisa kerää seurannat`, `Frida skickar ut kallelsen`."""
    for doer in _doers(sentence, roster):
        verb = past_adverbs(sentence, doer.end)
        if Form.PRESENT in sentence.forms(verb) and not sentence.between(doer.end).strip(" .)"):
            yield act_of(sentence, doer, verb, "doer_does")


def doer_will(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """DOER will VERB: `GW to separate ...`, `Valberedningen ska föreslå`, `Sari lupasi hoitaa`."""
    words = sentence.words
    for doer in _doers(sentence, roster):
        rest = sentence.text[sentence.tokens[doer.end - 1].end :]
        is_told = sentence.has(words.agreeing)
        would = words.would if is_told else frozenset()
        helper = find_phrase(rest[:REACH], either(words.will, words.promised, would))
        if helper is None or rest[: helper.start()].strip(" .)"):
            continue
        verb = past_adverbs(sentence, doer.end + len(helper[0].split()))
        if Form.BASE in sentence.forms(verb):
            before = sentence.text[: sentence.tokens[verb].end]
            is_promise = not has_phrase(before, words.unsure - would)
            binds = (is_decided(sentence) or not doer.is_body) and is_promise
            yield replace(act_of(sentence, doer, verb, "doer_will"), is_firm=binds)


def heading_will(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """`Ska fråga om ...` under the heading of an office: it is theirs."""
    item, words = sentence.section.item, sentence.words
    if item is None or not sentence.tokens or item.title.casefold() not in words.roles:
        return
    if sentence.tokens[0].lower in words.will and Form.BASE in sentence.forms(1):
        office = Doer(owners=(item.title,), start=0, end=1)
        yield act_of(sentence, office, 1, "heading_will")


def doer_is_given(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """DOER is given the task to VERB: `Kansliet får i uppdrag att ...`, `X is asked to ...`."""
    given = find_phrase(sentence.text, sentence.words.given)
    after = word_from(sentence, given.end()) if given else len(sentence.tokens)
    if given is None or after == len(sentence.tokens):
        return
    for doer in _doers(sentence, roster):
        if sentence.tokens[doer.end - 1].end + 1 >= given.start():
            yield replace(act_of(sentence, doer, after, "doer_is_given"), is_firm=True)
            return


def handed_to_doer(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """It is handed to DOER to VERB: `uppdrar åt Eva att ...`, `asked the Clerk to ...`."""
    words = sentence.words
    handing = find_phrase(sentence.text, words.handing)
    doer = read_doer(sentence, word_from(sentence, handing.end()), roster) if handing else None
    if handing is None or doer is None or doer.end >= len(sentence.tokens):
        return
    if words.handed and sentence.tokens[doer.end].lower not in words.handed:
        return
    places = range(doer.end, min(doer.end + HANDED, len(sentence.tokens)))
    verb = has_form(sentence, places, Form.BASE)
    if verb is not None:
        act = act_of(sentence, doer, verb, "handed_to_doer")
        yield replace(act, start=handing.start(), is_firm=True)


def does_doer(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """VERB DOER: `Kutsut lähettää Aino`, `Till nästa möte tar Eva fram ett förslag`.

    The doer ends the sentence, or a word that turns the order round begins it.
    """
    tokens, words = sentence.tokens, sentence.words
    is_turned = bool(tokens) and tokens[0].lower in words.turning
    for at in range(1, len(tokens) - 1 if words.turning else 0):
        is_verb = Form.PRESENT in sentence.forms(at) or tokens[at].lower in words.responsible
        doer = read_doer(sentence, at + 1, roster) if is_verb else None
        if doer is None or not doer.is_sure or doer.is_body or sentence.has(words.has_been):
            continue
        rest = sentence.text[tokens[doer.end - 1].end :].lstrip()
        if doer.end == len(tokens) or is_turned or rest.startswith("("):
            yield replace(act_of(sentence, doer, 0, "does_doer"), start=0)
            return


def doer_colon(sentence: Sentence, roster: Roster) -> Iterator[Act]:
    """`Tom: chase the invoice`, `Eva: boka salen`: firm as a point of a list."""
    doer = read_doer(sentence, 0, roster)
    if doer is None or not doer.is_sure or doer.end >= len(sentence.tokens):
        return
    if sentence.between(doer.end).strip() != ":" or Form.BASE not in sentence.forms(doer.end):
        return
    act = act_of(sentence, doer, doer.end, "doer_colon")
    yield replace(act, is_firm=bool(sentence.statement.bullet) or is_decided(sentence))


def _doers(sentence: Sentence, roster: Roster) -> Iterator[Doer]:
    """Yield the doers that open a clause, none within another."""
    end = 0
    for at in clause_starts(sentence):
        doer = read_doer(sentence, at, roster) if at >= end else None
        if doer:
            end = doer.end
            yield doer
