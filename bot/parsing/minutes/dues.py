"""A task made of a stretch of a sentence, with the due that stands in it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.moment import Moment
from bot.domain.understanding import Doubt, DoubtKind, Grain, Role, Span, Understanding
from bot.parsing.minutes.calendar import Calendar, doubts_of, is_period
from bot.parsing.minutes.layout.sentence import Sentence
from bot.parsing.minutes.repetitions import find_repetition
from bot.parsing.minutes.summaries import summarise


def make_task(
    sentence: Sentence,
    moments: Sequence[Understanding],
    calendar: Calendar,
    *,
    start: int = 0,
    end: int | None = None,
    verb: int = 0,
    owners: tuple[str, ...] = (),
    is_ticked: bool = True,
) -> Proposal:
    """Return the task that the sentence tells from *start* to *end*; its words begin at *verb*."""
    end = _without_link(sentence, start, len(sentence.text) if end is None else end)
    verb = max(start, verb)
    quote = sentence.text[start:end].strip(" ,;")
    inside = [m for m in moments if start <= m.span.start < end and not _is_name(m, sentence)]
    due = due_of(inside, calendar)
    cut = [_moved(due.span, verb)] if due and due.span.start >= verb else []
    line = summarise(sentence.text[verb:end], sentence.words, cut, subject=sentence.section.title)
    task = Proposal(
        kind=ProposalKind.TASK,
        summary=line or quote,
        quote=quote,
        section=sentence.section.label,
        owners=owners,
        is_ticked=is_ticked,
    )
    return _doubted(_timed(task, due, calendar), calendar)


def _timed(task: Proposal, due: Understanding | None, calendar: Calendar) -> Proposal:
    """Return the task with the due, or else with the rule that its words tell."""
    if due is not None:
        return replace(task, start=due.start, end=due.end, doubts=doubts_of(due))
    repeats = find_repetition(task.quote, calendar)
    return task if repeats is None else replace(task, start=repeats.dtstart, recurrence=repeats)


def due_of(moments: Sequence[Understanding], calendar: Calendar) -> Understanding | None:
    """The deadline among the moments, else the first day or stretch that is not over."""
    fits = [m for m in moments if not is_period(m) and _is_ahead(m, calendar)]
    deadlines = [m for m in fits if m.role in (Role.DEADLINE, Role.END)]
    days = [m for m in fits if m.role is Role.EVENT]
    starts = [m for m in fits if m.role is Role.START and m.grain is Grain.DAY]
    return next(iter([*deadlines, *days, *starts]), None)


def _is_name(one: Understanding, sentence: Sentence) -> bool:
    """`the Christmas party`: a feast right before a noun names something."""
    is_feast = one.rule == "in_season" and not sentence.words.has_compounds
    return is_feast and sentence.text[one.span.end : one.span.end + 2].strip().isalpha()


def _moved(span: Span, by: int) -> Span:
    return Span(start=span.start - by, end=span.end - by)


def _without_link(sentence: Sentence, start: int, end: int) -> int:
    """Where the act ends without the `and` that leads to the next one."""
    inside = [token for token in sentence.tokens if start <= token.start and token.end <= end]
    is_link = bool(inside) and inside[-1].lower in sentence.words.links
    return inside[-1].start if is_link else end


def _is_ahead(one: Understanding, calendar: Calendar) -> bool:
    last: Moment | None = one.end or one.start
    return last is not None and calendar.is_ahead(last)


def _doubted(task: Proposal, calendar: Calendar) -> Proposal:
    """A due that is over on the day of the import is doubted."""
    if task.due is None or not calendar.is_over(task.due):
        return task
    if any(doubt.kind is DoubtKind.PAST for doubt in task.doubts):
        return task
    return replace(task, doubts=(*task.doubts, Doubt(kind=DoubtKind.PAST)))
