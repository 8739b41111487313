"""Tasks: marked points, acts with their due and owners, terms."""

from collections.abc import Iterator

from bot.domain.minutes import Proposal
from bot.domain.understanding import Role, Understanding
from bot.parsing.minutes.acts import Act, find_acts
from bot.parsing.minutes.acts.clauses import is_unsure
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.dues import due_of, make_task
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.rows import DONE
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.owners import bracketed_owners, column_owners, owners_in_charge
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.points import is_point, read_dated_point, read_point, read_table_row
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.terms import find_terms, sets_term
from bot.parsing.minutes.words import Form

Moments = tuple[Understanding, ...]


def find_tasks(
    sentence: Sentence, moments: Moments, roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the tasks of a sentence: by its place, else as acts, else as a term."""
    if sentence.statement.bullet == DONE or sentence.has(sentence.words.standing):
        return
    if sentence.statement.cells:
        yield from read_table_row(sentence, sentence.statement.cells, calendar)
        return
    if is_point(sentence):
        yield read_point(sentence, moments, roster, calendar)
        return
    dated = list(read_dated_point(sentence, moments, roster, calendar))
    tasks = dated or (
        list(_acts(sentence, moments, roster, calendar)) if _may_act(sentence) else []
    )
    yield from tasks or find_terms(sentence, moments, roster, calendar)


def _may_act(sentence: Sentence) -> bool:
    """The preparer's text holds no acts, a proposal only where the decision adopts it."""
    if sentence.statement.kind is Kind.PROPOSAL:
        return has_phrase(sentence.section.decision, sentence.words.adopting)
    return sentence.statement.kind is not Kind.BACKGROUND


def _acts(
    sentence: Sentence, moments: Moments, roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the acts; a point with a person in brackets or in a column is one, verb or not."""
    column = column_owners(sentence, roster)
    owners = bracketed_owners(sentence, roster) or column or owners_in_charge(sentence, roster)
    acts = find_acts(sentence, roster)
    if any(act.needs_due for act in acts) and not due_of(moments, calendar):
        return
    for act in acts:
        yield _of_act(sentence, act, moments, calendar, owners)
    is_in_charge = bool(owners) and not sentence.has(sentence.words.has_been)
    is_act = Form.BASE in sentence.forms(0) or sentence.has(sentence.words.charges)
    is_point = bool(sentence.statement.bullet) or is_act
    is_listed = bool(column) or (is_in_charge and is_point)
    if is_listed and not acts and sentence.section.item:
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
        is_ticked=act.is_firm
        or sets_term(sentence, moments)
        or _binds(act, sentence, moments)
        or (bool(owners) and not is_unsure(sentence)),
    )


def _binds(act: Act, sentence: Sentence, moments: Moments) -> bool:
    """Whether a duty that may be a fact has a deadline: `Laskut pitää maksaa ennen 3.4.`"""
    is_dated = any(moment.role is Role.DEADLINE for moment in moments)
    return act.rule == "must_do" and is_dated and not sentence.has(sentence.words.unsure)
