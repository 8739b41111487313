"""What is proposed: tasks, meetings and events of all agenda items, each said once."""

from collections.abc import Iterator, Sequence

from bot.domain.minutes import Proposal
from bot.domain.understanding import Understanding
from bot.parsing.minutes.anchors import tied_to_gatherings
from bot.parsing.minutes.calendar import Calendar
from bot.parsing.minutes.following import with_following
from bot.parsing.minutes.gatherings import find_events, find_meetings
from bot.parsing.minutes.kept import Kept
from bot.parsing.minutes.layout.labels import Kind, find_key
from bot.parsing.minutes.layout.sections import Section
from bot.parsing.minutes.layout.sentence import Sentence, read_sentences
from bot.parsing.minutes.phrases import starts_with
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
            kept.take(proposal, is_summary=_sums_up(section, words))
    return tied_to_gatherings(kept.proposals, words, calendar)


def _sums_up(section: Section, words: Words) -> bool:
    """A list that repeats the acts of the items: `Action Items, by person`."""
    return section.is_action_list or starts_with(section.title, words.action)


def _of_section(
    section: Section, words: Words, roster: Roster, calendar: Calendar
) -> list[Proposal]:
    told = (
        (sentence, list(_of_sentence(sentence, calendar.find(sentence.text), roster, calendar)))
        for sentence in read_sentences(section, words)
        if not _is_head(section, sentence)
    )
    return with_following(told, roster, calendar)


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
    is_listed = sentence.section.is_meeting_list
    if meetings and (is_listed or starts_with(sentence.text, sentence.words.next_meeting)):
        return
    tasks = list(find_tasks(sentence, moments, roster, calendar))
    yield from tasks
    if not (meetings or tasks) and sentence.statement.kind is not Kind.PROPOSAL:
        yield from find_events(sentence, moments, calendar)
