"""The rules in the order in which they are tried."""

from dataclasses import replace

from bot.parsing.minutes.acts.act import Act, Rule
from bot.parsing.minutes.acts.doing import (
    doer_colon,
    doer_does,
    doer_is_given,
    doer_will,
    does_doer,
    handed_to_doer,
    heading_will,
)
from bot.parsing.minutes.acts.duties import (
    agreed_to_do,
    asked_of_all,
    decided_to_do,
    is_done,
    is_to_be_done,
    must_do,
)
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.phrases import either, starts_with
from bot.parsing.minutes.roster import Roster

RULES: tuple[Rule, ...] = (
    doer_is_given,
    handed_to_doer,
    doer_will,
    doer_does,
    heading_will,
    doer_colon,
    does_doer,
    agreed_to_do,
    decided_to_do,
    is_to_be_done,
    must_do,
    is_done,
    asked_of_all,
)
"""Who does it says more than that it is done: those rules come first."""


def find_acts(sentence: Sentence, roster: Roster) -> list[Act]:
    """Return the acts of a sentence; the first rule that finds any has said it all."""
    if _is_idle(sentence):
        return []
    for rule in RULES:
        acts = list(rule(sentence, roster))
        if acts:
            return _bounded(acts)
    return []


def _is_idle(sentence: Sentence) -> bool:
    """Questions, conditions, wishes, formalities and what is only noted hold no act."""
    words = sentence.words
    is_question = (
        sentence.text.rstrip().endswith("?") and sentence.statement.kind is not Kind.ACTION
    )
    is_noted = sentence.has(words.noting) and sentence.has(either(words.settled, words.deciding))
    is_condition = starts_with(sentence.text, words.conditions)
    is_wish = sentence.has(either(words.closing_meeting, words.wishing))
    return is_question or is_noted or is_condition or is_wish


def _bounded(acts: list[Act]) -> list[Act]:
    """Each act ends where the next one begins."""
    ends = [act.start for act in acts[1:]] + [acts[-1].end]
    return [replace(act, end=end) for act, end in zip(acts, ends, strict=True)]
