"""Points that are tasks by their place: in an action list, a table, behind a label or a date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.minutes import Proposal
from bot.domain.understanding import Span, Understanding
from bot.parsing.minutes.acts import find_acts
from bot.parsing.minutes.calendar import Calendar, is_period
from bot.parsing.minutes.dues import due_of, make_task
from bot.parsing.minutes.layout.labels import Kind
from bot.parsing.minutes.layout.rows import OPEN, Cells
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.owners import (
    bracketed_owners,
    cell_owners,
    leading_owners,
    nick_owners,
    opening_bracket_owners,
    trailing_owners,
)
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.summaries import summarise
from bot.parsing.minutes.words import Form

_FIELD = re.compile(r"\s[-–—|]\s|:\s")
_CODE = re.compile(r"\W{0,4}[A-ZÅÄÖ]{1,4}-?\d{1,3}(?:\.\d{1,3}){0,2}\W{0,4}")
_EDGES = " \t*_|."
MIN_FIELDS = 3


def is_point(sentence: Sentence) -> bool:
    """A point in an action list, behind an action label or an open box."""
    statement = sentence.statement
    if sentence.at or len(sentence.tokens) < 2:
        return False
    is_listed = bool(statement.bullet) or statement.is_labelled
    return statement.bullet == OPEN or (statement.kind is Kind.ACTION and is_listed)


def read_point(
    sentence: Sentence, moments: Sequence[Understanding], roster: Roster, calendar: Calendar
) -> Proposal:
    """The task of a marked point; its owner may stand before a colon, as doer, behind or above."""
    owners, verb = leading_owners(sentence, roster)
    acts = [] if owners else find_acts(sentence, roster)
    owners = owners or bracketed_owners(sentence, roster)
    if acts:
        owners, verb = owners or acts[0].owners, acts[0].verb
    if not owners and sentence.section.doer:
        owners = (sentence.section.doer,)
    moments = moments or calendar.find_last_month(sentence.text)
    first = min((moment.span.start for moment in moments), default=len(sentence.text))
    owners = owners or trailing_owners(sentence, roster, first) or nick_owners(sentence)
    return make_task(sentence, moments, calendar, owners=owners, verb=verb)


def read_table_row(sentence: Sentence, cells: Cells, calendar: Calendar) -> Iterator[Proposal]:
    """Yield the task of a table's row; where no column names owners, its act needs a verb."""
    if (
        cells.is_over
        or cells.is_idle
        or not cells.act
        or (not cells.is_assigned and not _acts(cells, sentence))
    ):
        return
    offset = max(0, sentence.text.rfind(cells.due)) if cells.due else 0
    found = calendar.find(cells.due) or calendar.find_last_month(cells.due)
    moments = [_moved(moment, offset) for moment in found]
    start = sentence.tokens[1].start if sentence.tokens[0].text.isdigit() else 0
    task = make_task(
        sentence,
        moments,
        calendar,
        start=start,
        owners=cell_owners(cells.owner, sentence.words),
    )
    line = summarise(cells.act, sentence.words, subject=sentence.section.title)
    yield replace(task, summary=line or task.summary)


def read_dated_point(
    sentence: Sentence, moments: Sequence[Understanding], roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield the task of a point with a number and a date between dashes: `D1.2 - May 2019 - ...`.

    A person named first in its last bracket has it.
    """
    if not sentence.statement.bullet or sentence.at or not _CODE.match(sentence.text):
        return
    ends = [field.start() for field in _FIELD.finditer(sentence.text)]
    starts = [field.end() for field in _FIELD.finditer(sentence.text)]
    fields = list(zip([0, *starts], [*ends, len(sentence.text)], strict=True))
    if len(fields) < MIN_FIELDS or not _CODE.fullmatch(sentence.text[: fields[0][1]]):
        return
    dated = [m for m in moments if any(_fills(m, field, sentence.text) for field in fields[1:])]
    if due_of(dated, calendar) and not all(map(is_period, dated)):
        owners = opening_bracket_owners(sentence, roster)
        yield make_task(sentence, dated, calendar, verb=fields[-1][0], owners=owners)


def _fills(moment: Understanding, field: tuple[int, int], text: str) -> bool:
    start, end = field
    is_inside = start <= moment.span.start and moment.span.end <= end
    rest = text[start : moment.span.start] + text[moment.span.end : end]
    return is_inside and not rest.strip(_EDGES)


def _acts(cells: Cells, sentence: Sentence) -> bool:
    """Whether the act begins with a verb: `Obtain figures`, `Requesting figures`, `Boka salen`."""
    first, last = cells.act.split()[0].casefold(), cells.act.split()[-1].casefold()
    forms = sentence.words.verbs.get(first, frozenset())
    return last not in sentence.words.events and not forms.isdisjoint(
        (Form.BASE, Form.ORDER, Form.GERUND)
    )


def _moved(one: Understanding, by: int) -> Understanding:
    return replace(one, span=Span(start=one.span.start + by, end=one.span.end + by))
