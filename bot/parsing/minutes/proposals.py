"""What is proposed: tasks, meetings and events of all agenda items, each said once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.minutes import Proposal, ProposalKind
from bot.domain.understanding import Understanding
from bot.parsing.minutes.calendar import Calendar, day_of
from bot.parsing.minutes.gatherings import find_events, find_meetings
from bot.parsing.minutes.kept import Kept
from bot.parsing.minutes.layout.labels import Kind, find_key
from bot.parsing.minutes.layout.sections import Section
from bot.parsing.minutes.layout.sentence import Sentence, read_sentences
from bot.parsing.minutes.phrases import has_phrase
from bot.parsing.minutes.roster import Roster
from bot.parsing.minutes.tasks import find_tasks
from bot.parsing.minutes.words import Words


def read_proposals(
    sections: Sequence[Section], words: Words, roster: Roster, calendar: Calendar
) -> list[Proposal]:
    """Return all proposals in the order of the text, what is said twice but once."""
    kept = Kept()
    for section in sections:
        for proposal in _of_section(section, words, roster, calendar):
            kept.take(proposal, is_summary=section.is_action_list)
    return _tied_to_next_meeting(kept.proposals, words, calendar)


def _of_section(
    section: Section, words: Words, roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    for sentence in read_sentences(section, words):
        if _is_head(section, sentence):
            continue
        moments = calendar.find(sentence.text)
        yield from _of_sentence(sentence, moments, roster, calendar)


def _is_head(section: Section, sentence: Sentence) -> bool:
    """Lines of the document's head tell who met where and when, nothing that is to come."""
    if section.item is not None:
        return False
    key = find_key(sentence.statement.text, sentence.words)
    return key is not None


def _of_sentence(
    sentence: Sentence, moments: tuple[Understanding, ...], roster: Roster, calendar: Calendar
) -> Iterator[Proposal]:
    """Yield meetings and tasks; events only where the sentence holds neither."""
    meetings = list(find_meetings(sentence, moments, calendar))
    yield from meetings
    if sentence.section.is_meeting_list and meetings:
        return
    tasks = list(find_tasks(sentence, moments, roster, calendar))
    yield from tasks
    if not (meetings or tasks) and sentence.statement.kind is not Kind.PROPOSAL:
        yield from find_events(sentence, moments, calendar)


def _tied_to_next_meeting(
    found: Sequence[Proposal], words: Words, calendar: Calendar
) -> list[Proposal]:
    """A task for the next meeting is due on its day, where the minutes date it."""
    days = [
        p.start
        for p in found
        if p.kind is ProposalKind.MEETING and p.is_ticked and p.start and calendar.is_ahead(p.start)
    ]
    if not days:
        return list(found)
    first = min(day_of(day) for day in days)
    return [
        replace(p, start=first)
        if p.kind is ProposalKind.TASK
        and p.start is None
        and has_phrase(p.quote, words.by_next_meeting)
        else p
        for p in found
    ]
