"""Tasks: marked points, acts with their due and owners, terms."""

from collections.abc import Iterator

from bot.domain.minutes import Proposal
from bot.domain.understanding import Understanding
from bot.parsing.minutes.acts import Act, find_acts
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.dues import make_task
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.rows import DONE, OPEN
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.owners import (
    bracketed_owners,
    column_owners,
    leading_owners,
    trailing_owners,
)
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.terms import find_terms, sets_term

Moments = tuple[Understanding, ...]


def find_tasks(
    sentence: Sentence, moments: Moments, roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the tasks of a sentence: as a marked point, else as acts, else as a term."""
    if sentence.statement.bullet == DONE:
        return
    if _is_point(sentence):
        yield _point(sentence, moments, roster, calendar)
        return
    tasks = list(_acts(sentence, moments, roster, calendar)) if _may_act(sentence) else []
    yield from tasks or find_terms(sentence, moments, roster, calendar)


def _is_point(sentence: Sentence) -> bool:
    """A point in an action list, behind an action label or an open box."""
    statement = sentence.statement
    if sentence.at or len(sentence.tokens) < 2:
        return False
    is_listed = bool(statement.bullet) or statement.is_labelled
    return statement.bullet == OPEN or (statement.kind is Kind.ACTION and is_listed)


def _may_act(sentence: Sentence) -> bool:
    """The preparer's text holds no acts, a proposal only where the decision adopts it."""
    if sentence.statement.kind is Kind.PROPOSAL:
        return has_phrase(sentence.section.decision, sentence.words.adopting)
    return sentence.statement.kind is not Kind.BACKGROUND


def _acts(
    sentence: Sentence, moments: Moments, roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the acts; a point with a person in brackets or in a column is one, verb or not."""
    owners = bracketed_owners(sentence, roster) or column_owners(sentence, roster)
    acts = find_acts(sentence, roster)
    for act in acts:
        yield _of_act(sentence, act, moments, calendar, owners)
    if owners and not acts and sentence.statement.bullet and sentence.section.item:
        yield make_task(sentence, moments, calendar, owners=owners)


def _of_act(
    sentence: Sentence, act: Act, moments: Moments, calendar: Calendar, owners: tuple[str, ...]
) -> Proposal:
    return make_task(
        sentence,
        moments,
        calendar,
        start=act.start,
        end=act.end,
        verb=act.verb,
        owners=act.owners or owners,
        is_ticked=act.is_firm or sets_term(sentence, moments),
    )


def _point(sentence: Sentence, moments: Moments, roster: Roster, calendar: Calendar) -> Proposal:
    """The task of a marked point; its owner may stand before a colon, as doer, behind or above."""
    owners, verb = leading_owners(sentence, roster)
    acts = [] if owners else find_acts(sentence, roster)
    owners = owners or bracketed_owners(sentence, roster)
    if acts:
        owners, verb = owners or acts[0].owners, acts[0].verb
    if not owners and sentence.section.doer:
        owners = (sentence.section.doer,)
    first = min((moment.span.start for moment in moments), default=len(sentence.text))
    owners = owners or trailing_owners(sentence, roster, first)
    return make_task(sentence, moments, calendar, owners=owners, verb=verb)
